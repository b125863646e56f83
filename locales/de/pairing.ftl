### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 Jemand möchte bei Ihnen ein Praktikum machen.
    💼 { $place-trade }
    📍 { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] Lernt gerade erst Deutsch.
        [words] Versteht einzelne Wörter auf Deutsch.
        [simple] Versteht einfaches Deutsch.
        [daily] Kommt im Alltag auf Deutsch zurecht.
       *[well] Spricht gut Deutsch.
    }
    📅 Kann ab { WHEN($ready, style: "day") } anfangen.
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = Möchten Sie diese Person kennenlernen?
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 Gute Nachricht: Ein Betrieb möchte Sie kennenlernen.
    💼 { $place-trade }
    📍 { $place-quarter }
    Darf der Betrieb Ihren Vornamen und Ihre Nummer haben?
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 Es gibt etwas Neues zum Praktikum.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ Ja, gern
# Button, at most 20 characters: no, thank you.
placed-no = ❌ Nein, danke
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ Welcher Platz?
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 Ansehen

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 { $place-trade }, { $place-quarter }
    Aufgaben: { $place-tasks }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } bis { WHEN($place-ends, style: "time") } Uhr
    Ab { WHEN($place-start, style: "day") }, { $place-weeks ->
        [one] { $place-weeks } Woche
       *[other] { $place-weeks } Wochen
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 Sie haben beide Ja gesagt.
    💼 { $place-trade }, { $place-quarter }
    Rufen Sie bitte bald an. Oder wählen Sie unten den nächsten Schritt.
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
    Mit diesem Platz klappt es leider nicht.
    💼 { $place-trade }, { $place-quarter }
    Das sagt nichts über Sie.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    Dieser Platz ist jetzt leider vergeben.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    Diesen Platz gibt es leider nicht mehr.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    Der Betrieb hat leider nicht geantwortet.
    💼 { $place-trade }, { $place-quarter }
    Länger sollen Sie nicht warten.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    Ich habe nichts von Ihnen gehört.
    💼 { $place-trade }, { $place-quarter }
    Darum habe ich dem Betrieb freundlich abgesagt. Das ist in Ordnung.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = Ihre Anmeldung bleibt. Andere Plätze finden Sie unter { menu-work }.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    Eine Person für diesen Platz ist leider nicht mehr dabei.
    💼 { $place-trade }, { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    Zu diesem Platz habe ich keine Antwort von Ihnen.
    💼 { $place-trade }, { $place-quarter }
    Darum habe ich der Person freundlich abgesagt.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 { $name }
# To a firm, after an end: what comes next.
match-stays = Ihr Platz bleibt. Hat jemand anderes Interesse, schreibe ich Ihnen.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 Dieser Betrieb möchte Sie kennenlernen:
    🏪 { $firm }
    📍 { $street }, { $placement-quarter }
    💼 { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 Sagt ein Betrieb Ja, bekommt er Ihren Vornamen und Ihre Nummer.
    Vorher frage ich Sie jedes Mal noch einmal.
    Sind Sie einverstanden?
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ Ja, einverstanden
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ Nein
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 Unter welcher Nummer darf der Betrieb Sie anrufen?
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ Andere Nummer
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 Wie ist Ihre Telefonnummer? Bitte schreiben Sie sie.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    Stimmt das so? Das bekommt der Betrieb:
    🏪 { $firm }
    👤 { $name }
    📞 { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 Jetzt kennen Sie sich. Der Betrieb hat Ihren Vornamen und Ihre Nummer.
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
    Der Betrieb meldet sich. Sie dürfen auch selbst anrufen.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    Danke! Der Betrieb muss noch einmal zustimmen. Ich frage ihn jetzt.
    🔒 Bis dahin bekommt er nichts von Ihnen.
# She does not agree; no reproach.
introduce-kept =
    Gut, der Betrieb bekommt nichts von Ihnen. Überlegen Sie in Ruhe.
    Ja sagen können Sie noch unter { menu-work }.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = Das hat sich inzwischen geändert. Wie es jetzt ist, sehen Sie unter { menu-work }.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 Die Person bekommt Ihren Namen, Ihre Nummer und die Adresse des Betriebs.
    Sind Sie einverstanden?
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ Ja, einverstanden
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ Nein
# A firm has said yes to somebody.
share-done =
    ✅ Danke! Ich frage jetzt die Person.
    Sagt sie auch Ja, bekommen Sie ihren Vornamen und ihre Nummer.
# A firm does not agree; nothing goes over.
share-kept = Gut, es geht nichts weiter. Überlegen Sie in Ruhe.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = Das hat sich inzwischen geändert. Wie es jetzt ist, sehen Sie unter { menu-work }.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = Möchten Sie wirklich absagen?
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 Ja, absagen
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ Nein, alles bleibt
# The person has pressed “pairing-sure-no”.
pairing-kept = Gut, es bleibt, wie es ist.
# A firm has said no to somebody.
pairing-refused = Gut. Ich sage der Person freundlich ab. Ihr Platz bleibt.
# The newcomer has stepped back from a place.
pairing-withdrawn = Gut. Ich sage dem Betrieb Bescheid. Ihre Anmeldung bleibt.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = Was möchten Sie tun?
# Instead of that question: it is over, or has gone.
placing-what-none = Hier können Sie gerade nichts tun.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ Ja, gern
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ Nein, danke
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ Ja, kennenlernen
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 Doch nicht
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 Alles bleibt so
# The person has pressed “placing-what-back”.
placing-as-it-is = Gut, es bleibt, wie es ist.
# It is about something that is no longer there.
placing-gone = Das gibt es nicht mehr.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 Sie möchten diesen Platz. Der Betrieb ist gefragt, ich schreibe Ihnen.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 Der Betrieb möchte Sie kennenlernen. Er wartet auf Ihre Antwort.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    Diesen Platz möchten Sie nicht.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    Mit diesem Platz klappt es leider nicht. Das sagt nichts über Sie.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    Mit diesem Platz geht es nicht weiter.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 Sie kennen sich jetzt. Der Betrieb meldet sich, oder Sie rufen an.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 Jemand möchte bei Ihnen ein Praktikum machen und wartet auf Ihre Antwort.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ Sie haben Ja gesagt. Jetzt ist die Person gefragt.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    Sie haben dieser Person abgesagt.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    Mit dieser Person geht es nicht weiter.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 Sie kennen sich jetzt. Bitte rufen Sie die Person an.
    💼 { $placement-trade }, { $placement-quarter }
