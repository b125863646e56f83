### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 Bei welchem Angebot möchten Sie mitmachen?
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = Gerade werden keine Praktika vermittelt. Unsere Beratung hilft Ihnen trotzdem gern weiter:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 Beratungstermin
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    Es kostet nichts. Ich stelle kurze Fragen, dann suche ich für Sie.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    Sie bekommen trotzdem Hilfe. Rufen Sie uns einfach an.
    📍 { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ Sie sind angemeldet. { $places ->
        [0] Noch passt kein Platz. Kommt einer, schreibe ich Ihnen hier.
       *[other] Plätze, die schon jetzt passen: { $places }
    }
    Ansehen und ändern: { engine-menu }, dann { menu-work }, dann { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 Welche Arbeit möchten Sie gern kennenlernen?
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = Gerade gibt es hier nichts. Bitte sprechen Sie mit uns:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ Das reicht
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ Gewählt: { $chosen }
    Noch ein Wunsch? Sonst tippen Sie auf { profile-trade-enough }.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 { $trade }: Haben Sie das schon einmal gemacht?
# Button, at most 20 characters; also in the list of answers.
profile-before-never = Noch nie
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = Zu Hause gemacht
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = Darin gearbeitet
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = Richtig gelernt
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ Wie viel Deutsch verstehen Sie?
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = Noch nichts
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = Einzelne Wörter
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = Einfache Sätze
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = Das meiste im Alltag
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = Fast alles
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 Welche Sprachen sprechen Sie außer Deutsch?
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ Keine weitere
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ Gewählt: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = Ab wann können Sie anfangen?
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = Das ist noch weit weg. Bitte wählen Sie einen Tag in den nächsten 12 Monaten.
# The buttons: “profile-days-…”.
profile-days = 📅 An welchen Tagen können Sie arbeiten?
# Button, at most 20 characters: Monday to Friday.
profile-days-week = Montag bis Freitag
# Button, at most 20 characters: any day of the week.
profile-days-any = An jedem Tag
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = Nur manche Tage
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 Zwischen welchen Uhrzeiten können Sie arbeiten?
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = 6 bis 13 Uhr
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = 7 bis 17 Uhr
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = 12 bis 22 Uhr
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = Egal, wann
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 In welchem Stadtteil wohnen Sie?
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = Gerade steht hier kein Stadtteil. Bitte sprechen Sie mit uns:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 Wie weit können Sie zur Arbeit fahren?
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = Nur zu Fuß
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = Bus und Bahn, 30 Min
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = Überall in der Stadt
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 Brauchen Sie Kinderbetreuung, während Sie arbeiten?
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = Ja, bitte
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = Nein, danke
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 Welche Kleidergröße brauchen Sie bei der Arbeit?
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ Überspringen
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 Wie ist Ihr Vorname? Bitte schreiben Sie ihn.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 { $first }
    💼 { $wishes } ({ $before })
    🗣️ Deutsch: { $german }
    🌐 { $languages }
    📅 Ab { WHEN($ready, style: "date") }: { $days }
    🕘 { $hours }
    📍 { $quarter }
    🚋 { $travel }
    👶 Kinderbetreuung: { $care }
    👕 { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    Stimmt das so?
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    Das haben Sie gesagt:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 Wir speichern Ihre Antworten und schreiben Ihnen, wenn ein Platz passt.
    Interessiert Sie ein Platz, sieht der Betrieb nur: Ihr Deutsch und ab wann Sie können.
    Nicht mehr einverstanden? Schreiben Sie „Stop“. Dann endet die Suche.
    Sind Sie einverstanden und 16 oder älter?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ Nein
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = Das ist in Ordnung. Ich habe nichts gespeichert.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = Sie sind gerade nicht angemeldet. Anmelden können Sie sich im Menü unter { menu-work }.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 Ihr Praktikum: Suche läuft
    Passt ein neuer Platz, schreibe ich Ihnen hier.
# Before “search-what”: the search rests.
search-is-paused =
    💼 Ihr Praktikum: Pause
    Ich melde keine neuen Plätze, bis Sie weitersuchen.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 Ihr Praktikum: Gespräche
    Ein Betrieb möchte Sie kennenlernen: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 Ihr Praktikum: Vereinbart
    Wann es losgeht, sehen Sie hier: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 Ihr Praktikum: Läuft
    Alles dazu sehen Sie hier: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 Ihr Praktikum: Fertig
    Wie es weitergeht, sehen Sie hier: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = Was möchten Sie tun?
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = Sie sind nicht mehr angemeldet.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 Passende Plätze
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 Meine Betriebe
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ Angaben ändern
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ Pause machen
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ Weitersuchen
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ Abmelden
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 Welchen Platz möchten Sie sehen?
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = Gerade sind Sie mit keinem Betrieb im Gespräch.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ Was möchten Sie ändern?
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 Arbeit
# Button, at most 20 characters: her German.
search-change-german = 🗣️ Deutsch
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 Andere Sprachen
# Button, at most 20 characters: from when.
search-change-ready = 📅 Ab wann
# Button, at most 20 characters: days of the week.
search-change-days = 📅 Wochentage
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 Uhrzeiten
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 Stadtteil
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 Wie weit
# Button, at most 20 characters: child care.
search-change-care = 👶 Kinderbetreuung
# Button, at most 20 characters: clothes.
search-change-size = 👕 Kleidergröße
# Button, at most 20 characters: the first name.
search-change-name = 👤 Vorname
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ Geändert. Sie rücken in der Reihe nicht nach hinten.
    { $places ->
        [0] Gerade passt kein Platz. Kommt einer, schreibe ich Ihnen hier.
       *[other] Passende Plätze jetzt: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ Gut, Pause. Ich melde Ihnen keine neuen Plätze.
    Was schon angefangen hat, geht weiter.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ Die Suche geht weiter.
    { $places ->
        [0] Gerade passt kein Platz. Kommt einer, schreibe ich Ihnen hier.
       *[other] Passende Plätze jetzt: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ Wollen Sie sich wirklich abmelden?
    Betriebe, die auf Sie warten, bekommen Bescheid. Ihren Namen lösche ich hier.
# Button, at most 20 characters.
search-sure-yes = ❌ Ja, abmelden
# Button, at most 20 characters.
search-sure-no = ✅ Nein, ich bleibe
# She has left. She can sign up again, at the end of the order.
search-left =
    Gut, Sie sind abgemeldet. Alles Gute!
    Sie können sich jederzeit neu anmelden.
# She has pressed “search-sure-no”.
search-kept = Schön, Sie bleiben angemeldet.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 { $place-trade }
    📍 { $place-quarter } { $way ->
        [walk] (Ihr Stadtteil)
        [tram] (mit Bus oder Bahn)
       *[city] (etwas weiter weg)
    }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } bis { WHEN($place-ends, style: "time") } Uhr
    ⏳ { $place-weeks ->
        [one] { $place-weeks } Woche
       *[other] { $place-weeks } Wochen
    }, ab { WHEN($place-start, style: "date") }
    🗣️ Deutsch: { $place-german ->
        [none] nicht nötig
        [words] einzelne Wörter
        [simple] einfache Sätze
        [daily] für den Alltag
       *[well] gut
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = Das machen Sie dort: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 Es geht auch mit: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 Bitte mitbringen: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = Der Betrieb sagt: „{ $place-words }“
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = Ist das etwas für Sie?
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ Ja, interessiert
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ Nicht für mich
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ Genug für heute
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ Notiert. Ich frage den Betrieb, ohne Ihren Namen.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = Gut, dieser Platz nicht.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = Dieser Platz ist gerade vergeben worden. Schauen wir weiter:
# She has gone back and answers a place again; the first answer counts.
fits-old = Zu diesem Platz haben Sie schon geantwortet.
# The end of looking at places.
fits-end =
    Das ist alles für heute. Antwortet ein Betrieb, schreibe ich Ihnen.
    Auch neue Plätze melde ich Ihnen hier.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = Für Ihre Wünsche gibt es gerade keinen Platz mehr.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    Andere Plätze gibt es, aber dort braucht man mehr Deutsch.
    Kurse finden Sie im Menü unter { menu-events }.
# No place fits any more; most others are on other days.
fits-nothing-days = Andere Plätze gibt es, aber an anderen Tagen.
# No place fits any more; most others are at other hours.
fits-nothing-hours = Andere Plätze gibt es, aber zu anderen Uhrzeiten.
# No place fits any more; most others begin earlier.
fits-nothing-start = Andere Plätze gibt es, aber sie beginnen früher.
# No place fits any more; most others are further away.
fits-nothing-travel = Mehr Plätze gibt es, wenn Sie weiter fahren können.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = Andere Plätze gibt es, aber zu Zeiten ohne Kinderbetreuung.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = Möchten Sie etwas ändern?
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 Andere Arbeit
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 Andere Tage
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 Andere Uhrzeit
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 Früher anfangen
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 Weiter fahren
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 Kinderbetreuung
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ Lieber warten

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 Es gibt neue Plätze, die zu Ihnen passen ({ $places }). Möchten Sie sie ansehen?
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 Ansehen

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 Anmeldung zum Praktikum: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ Praktikum suchen: Ja, seit { WHEN($day, style: "date") }
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ Name und Nummer an Betriebe, nach Rückfrage: Ja, seit { WHEN($day, style: "date") }
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = Ohne das Ja zum Praktikum endet Ihre Suche, und Betriebe bekommen Bescheid.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ Praktikum: Nein
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ Weitergeben: Nein
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    Ihre Suche ist beendet, Ihr Name ist gelöscht. Betriebe bekommen Bescheid.
    Ein vereinbartes Praktikum bleibt.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    Gut. Kein Betrieb bekommt mehr Ihren Namen oder Ihre Nummer.
    Angefangene Gespräche sage ich ab.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = Praktikum suchen:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = Name und Nummer an Betriebe:
# In the file to read: title above what she looks for.
record-searches = Suche nach einem Praktikum
