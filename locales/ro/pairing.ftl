### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 Cineva vrea să facă practică la dumneavoastră.
    💼 { $place-trade }
    📍 { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] Abia începe să învețe germana.
        [words] Înțelege câteva cuvinte în germană.
        [simple] Înțelege germana simplă.
        [daily] Se descurcă în germană zi de zi.
       *[well] Vorbește bine germana.
    }
    📅 Poate începe cel mai devreme: { WHEN($ready, style: "day") }
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = Doriți să cunoașteți această persoană?
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 Veste bună: o firmă vrea să vă cunoască.
    💼 { $place-trade }
    📍 { $place-quarter }
    Poate firma să primească prenumele și numărul dumneavoastră?
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 Este ceva nou despre practică.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ Da, cu drag
# Button, at most 20 characters: no, thank you.
placed-no = ❌ Nu, mulțumesc
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ Care loc?
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 Vreau să văd

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 { $place-trade }, { $place-quarter }
    Ce se face: { $place-tasks }
    📅 { $place-days }
    🕘 de la { WHEN($place-begins, style: "time") } până la { WHEN($place-ends, style: "time") }
    Începe: { WHEN($place-start, style: "day") }, { $place-weeks ->
        [one] { $place-weeks } săptămână
        [few] { $place-weeks } săptămâni
       *[other] { $place-weeks } de săptămâni
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 Ambele părți au spus da.
    💼 { $place-trade }, { $place-quarter }
    Vă rugăm să sunați curând. Sau alegeți mai jos pasul următor.
# To a firm, when both have agreed.
# $name (String): her first name. $phone (String): her number, on a line of its own.
pairing-seeker =
    👤 { $name }
    📞 { $phone }
# To the newcomer, when both have agreed.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
pairing-firm =
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
# To the newcomer: the firm has said no. Kind, no reason: it must not sound as if it was because of her. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-refused =
    Din păcate, cu acest loc nu a mers.
    💼 { $place-trade }, { $place-quarter }
    Asta nu spune nimic despre dumneavoastră.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    Din păcate, locul acesta s-a ocupat.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    Din păcate, locul acesta nu mai există.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    Din păcate, firma nu a răspuns.
    💼 { $place-trade }, { $place-quarter }
    Nu vreau să așteptați mai mult.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    Nu am primit răspuns de la dumneavoastră.
    💼 { $place-trade }, { $place-quarter }
    De aceea i-am spus frumos firmei că nu. Nu este nicio problemă.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = Înscrierea dumneavoastră rămâne. Alte locuri găsiți la { menu-work }.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    Din păcate, o persoană pentru acest loc nu mai participă.
    💼 { $place-trade }, { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    Pentru acest loc nu am primit răspuns de la dumneavoastră.
    💼 { $place-trade }, { $place-quarter }
    De aceea i-am spus frumos persoanei că nu.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 { $name }
# To a firm, after an end: what comes next.
match-stays = Locul dumneavoastră rămâne. Dacă altcineva este interesat, vă scriu.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 Această firmă vrea să vă cunoască:
    🏪 { $firm }
    📍 { $street }, { $placement-quarter }
    💼 { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 Dacă o firmă spune da, primește prenumele și numărul dumneavoastră.
    Înainte vă întreb de fiecare dată din nou.
    Sunteți de acord?
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ Da, sunt de acord
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ Nu
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 La ce număr vă poate suna firma?
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ Alt număr
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 Ce număr de telefon aveți? Vă rugăm să îl scrieți.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    Este bine așa? Firma primește acestea:
    🏪 { $firm }
    👤 { $name }
    📞 { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 Acum vă cunoașteți. Firma are prenumele și numărul dumneavoastră.
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
    Firma vă va căuta. Puteți suna și dumneavoastră.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    Mulțumesc! Firma trebuie să fie de acord încă o dată. O întreb acum.
    🔒 Până atunci nu primește nimic despre dumneavoastră.
# She does not agree; no reproach.
introduce-kept =
    Bine, firma nu primește nimic despre dumneavoastră. Gândiți-vă în liniște.
    Puteți spune da și mai târziu la { menu-work }.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = Între timp s-a schimbat. Cum este acum vedeți la { menu-work }.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 Persoana primește numele și adresa firmei, numele și numărul dumneavoastră.
    Sunteți de acord?
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ Da, sunt de acord
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ Nu
# A firm has said yes to somebody.
share-done =
    ✅ Mulțumesc! Acum întreb persoana.
    Dacă spune și ea da, primiți prenumele și numărul ei.
# A firm does not agree; nothing goes over.
share-kept = Bine, nu se transmite nimic. Gândiți-vă în liniște.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = Între timp s-a schimbat. Cum este acum vedeți la { menu-work }.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = Sigur doriți să renunțați?
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 Da, renunț
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ Nu, rămâne așa
# The person has pressed “pairing-sure-no”.
pairing-kept = Bine, rămâne cum este.
# A firm has said no to somebody.
pairing-refused = Bine. Îi spun frumos persoanei că nu. Locul dumneavoastră rămâne.
# The newcomer has stepped back from a place.
pairing-withdrawn = Bine. Anunț firma. Înscrierea dumneavoastră rămâne.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = Ce doriți să faceți?
# Instead of that question: it is over, or has gone.
placing-what-none = Aici nu este nimic de făcut acum.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ Da, cu drag
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ Nu, mulțumesc
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ Da, ne cunoaștem
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 Renunț
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 Rămâne așa
# The person has pressed “placing-what-back”.
placing-as-it-is = Bine, rămâne cum este.
# It is about something that is no longer there.
placing-gone = Asta nu mai există.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 Doriți acest loc. Întreb firma și vă scriu.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 Firma vrea să vă cunoască. Așteaptă răspunsul dumneavoastră.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    Nu doriți acest loc.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    Din păcate, cu acest loc nu a mers. Asta nu spune nimic despre dumneavoastră.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    Cu acest loc nu mergem mai departe.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 Acum vă cunoașteți. Firma vă caută sau sunați dumneavoastră.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 Cineva vrea să facă practică la dumneavoastră și așteaptă răspunsul.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ Ați spus da. Acum așteptăm răspunsul persoanei.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    Ați refuzat această persoană.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    Cu această persoană nu mergem mai departe.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 Acum vă cunoașteți. Vă rugăm să sunați persoana.
    💼 { $placement-trade }, { $placement-quarter }
