### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 La ce campanie doriți să participați?
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = Acum nu căutăm locuri de practică. Consilierii noștri vă ajută totuși cu drag:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 Programare
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    Nu costă nimic. Câteva întrebări scurte, apoi caut pentru dumneavoastră.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    Vă ajutăm și așa. Vă rugăm să ne sunați.
    📍 { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ Înscrierea este făcută. { $places ->
        [0] Încă nu se potrivește niciun loc. Când apare unul, vă scriu aici.
       *[other] Locuri care se potrivesc deja: { $places }
    }
    Ca să vedeți și să schimbați: { engine-menu }, apoi { menu-work }, apoi { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 Ce muncă doriți să cunoașteți?
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = Acum nu există nimic aici. Vă rugăm să vorbiți cu noi:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ E de ajuns
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ Ales: { $chosen }
    Încă o dorință? Dacă nu, apăsați pe { profile-trade-enough }.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 { $trade }: Ați mai făcut asta?
# Button, at most 20 characters; also in the list of answers.
profile-before-never = Niciodată
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = Am făcut acasă
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = Am lucrat în asta
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = Am învățat meseria
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ Câtă germană înțelegeți?
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = Încă nimic
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = Câteva cuvinte
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = Propoziții simple
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = Mă descurc zilnic
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = Aproape tot
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 Ce limbi vorbiți în afară de germană?
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ Nicio alta
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ Ales: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = De când puteți începe?
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = Mai este mult până atunci. Alegeți o zi din următoarele 12 luni.
# The buttons: “profile-days-…”.
profile-days = 📅 În ce zile puteți lucra?
# Button, at most 20 characters: Monday to Friday.
profile-days-week = De luni până vineri
# Button, at most 20 characters: any day of the week.
profile-days-any = În orice zi
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = Doar în unele zile
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 Între ce ore puteți lucra?
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = Între 6 și 13
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = Între 7 și 17
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = Între 12 și 22
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = Oricând
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 În ce cartier locuiți?
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = Acum nu se poate alege un cartier. Vă rugăm să vorbiți cu noi:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 Cât de departe puteți merge la lucru?
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = Doar pe jos
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = Tramvai, 30 min
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = Oriunde în oraș
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 Doriți ca cineva să aibă grijă de copii cât lucrați?
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = Da, vă rog
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = Nu, mulțumesc
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 Ce mărime aveți la hainele de lucru?
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ Sar peste
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 Care este prenumele dumneavoastră? Vă rugăm să îl scrieți.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 { $first }
    💼 { $wishes } ({ $before })
    🗣️ Germană: { $german }
    🌐 { $languages }
    📅 Din { WHEN($ready, style: "date") }: { $days }
    🕘 { $hours }
    📍 { $quarter }
    🚋 { $travel }
    👶 Grija de copii: { $care }
    👕 { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    Este bine așa?
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    Asta ați spus:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 Păstrăm răspunsurile și vă scriem când un loc se potrivește.
    Dacă vă interesează, firma vede doar: câtă germană știți, când puteți începe.
    Dacă vă răzgândiți, scrieți „Stop”. Atunci căutarea se termină.
    Sunteți de acord și aveți 16 ani sau mai mult?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ Nu
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = Nu este nicio problemă. Nu am păstrat nimic.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = Acum nu sunteți pe listă. Vă puteți înscrie în meniu la { menu-work }.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 Practica: Căutare
    Dacă se potrivește un loc nou, vă scriu aici.
# Before “search-what”: the search rests.
search-is-paused =
    💼 Practica: Pauză
    Nu vă anunț locuri noi până nu continuați căutarea.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 Practica: Discuții
    O firmă vrea să vă cunoască: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 Practica: Stabilită
    Când începe, vedeți aici: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 Practica: În curs
    Totul despre ea vedeți aici: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 Practica: Gata
    Ce urmează, vedeți aici: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = Ce doriți să faceți?
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = Nu mai sunteți pe listă.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 Locuri potrivite
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 Firmele mele
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ Schimb ceva
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ Pauză
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ Caut mai departe
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ Renunț
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 Ce loc doriți să vedeți?
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = Acum nu sunteți în discuții cu nicio firmă.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ Ce doriți să schimbați?
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 Munca
# Button, at most 20 characters: her German.
search-change-german = 🗣️ Germana
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 Alte limbi
# Button, at most 20 characters: from when.
search-change-ready = 📅 De când
# Button, at most 20 characters: days of the week.
search-change-days = 📅 Zile
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 Ore
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 Cartier
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 Cât de departe
# Button, at most 20 characters: child care.
search-change-care = 👶 Grija de copii
# Button, at most 20 characters: clothes.
search-change-size = 👕 Mărime
# Button, at most 20 characters: the first name.
search-change-name = 👤 Prenume
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ Am schimbat. Vă păstrați rândul.
    { $places ->
        [0] Acum nu se potrivește niciun loc. Când apare unul, vă scriu aici.
       *[other] Locuri potrivite acum: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ Bine, pauză. Nu vă anunț locuri noi.
    Ce a început deja merge mai departe.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ Căutarea continuă.
    { $places ->
        [0] Acum nu se potrivește niciun loc. Când apare unul, vă scriu aici.
       *[other] Locuri potrivite acum: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ Sigur doriți să renunțați?
    Firmele care vă așteaptă vor fi anunțate. Șterg numele dumneavoastră de aici.
# Button, at most 20 characters.
search-sure-yes = ❌ Da, renunț
# Button, at most 20 characters.
search-sure-no = ✅ Nu, rămân
# She has left. She can sign up again, at the end of the order.
search-left =
    Bine, ați renunțat. Toate cele bune!
    Vă puteți înscrie din nou oricând.
# She has pressed “search-sure-no”.
search-kept = Ce bine, rămâneți pe listă.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 { $place-trade }
    📍 { $place-quarter } { $way ->
        [walk] (cartierul dumneavoastră)
        [tram] (cu autobuzul sau tramvaiul)
       *[city] (puțin mai departe)
    }
    📅 { $place-days }
    🕘 între { WHEN($place-begins, style: "time") } și { WHEN($place-ends, style: "time") }
    ⏳ { $place-weeks ->
        [one] { $place-weeks } săptămână
        [few] { $place-weeks } săptămâni
       *[other] { $place-weeks } de săptămâni
    }, din { WHEN($place-start, style: "date") }
    🗣️ Germană: { $place-german ->
        [none] nu e nevoie
        [words] câteva cuvinte
        [simple] propoziții simple
        [daily] pentru viața de zi cu zi
       *[well] bună
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = Acolo faceți asta: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 Merge și cu: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 Vă rugăm să aduceți: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = Firma spune: „{ $place-words }”
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = Vi se potrivește?
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ Da, mă interesează
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ Nu e pentru mine
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ Destul pe azi
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ Am notat. Întreb firma, fără numele dumneavoastră.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = Bine, acest loc nu.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = Locul tocmai s-a ocupat. Mergem mai departe:
# She has gone back and answers a place again; the first answer counts.
fits-old = La acest loc ați răspuns deja.
# The end of looking at places.
fits-end =
    Asta e tot pe azi. Dacă răspunde o firmă, vă scriu.
    Și locurile noi vi le anunț aici.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = Acum nu mai este niciun loc pentru dorințele dumneavoastră.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    Mai sunt locuri, dar acolo este nevoie de mai multă germană.
    Cursuri găsiți în meniu la { menu-events }.
# No place fits any more; most others are on other days.
fits-nothing-days = Mai sunt locuri, dar în alte zile.
# No place fits any more; most others are at other hours.
fits-nothing-hours = Mai sunt locuri, dar la alte ore.
# No place fits any more; most others begin earlier.
fits-nothing-start = Mai sunt locuri, dar încep mai devreme.
# No place fits any more; most others are further away.
fits-nothing-travel = Sunt mai multe locuri dacă puteți merge mai departe.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = Mai sunt locuri, dar atunci nimeni nu are grijă de copii.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = Doriți să schimbați ceva?
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 Altă muncă
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 Alte zile
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 Alte ore
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 Mai devreme
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 Mai departe
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 Grija de copii
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ Mai bine aștept

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 Sunt locuri noi potrivite ({ $places }). Doriți să le vedeți?
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 Vedeți

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 Înscriere la practică: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ Căutarea practicii: Da, din { WHEN($day, style: "date") }
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ Nume și număr către firme, dacă spuneți da: Da, din { WHEN($day, style: "date") }
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = Fără „da” pentru practică, căutarea se termină și firmele vor fi anunțate.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ Practică: Nu
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ Date la firme: Nu
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    Căutarea s-a terminat, numele este șters. Firmele vor fi anunțate.
    O practică stabilită rămâne.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    Bine. Nicio firmă nu mai primește numele sau numărul.
    Anulez discuțiile începute.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = Căutarea practicii:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = Nume și număr către firme:
# In the file to read: title above what she looks for.
record-searches = Căutarea unei practici
