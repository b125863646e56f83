### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = Wobei brauchen Sie Hilfe?
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = Gerade gibt es hier keine Beratung. Bitte sprechen Sie mit uns:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: Wohin möchten Sie kommen?
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: Das gibt es gerade in keinem Büro. Bitte sprechen Sie mit uns:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 An welchem Tag kommen Sie nach { $office }?
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = In { $office } ist gerade alles voll. Gehen Sie zurück und wählen Sie ein anderes Büro.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    Nach { $office } kommt gerade niemand, der Ihre Sprache spricht oder übersetzt.
    Rufen Sie uns bitte an: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: Um wie viel Uhr?
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = Am { WHEN($day, style: "day") } ist nichts mehr frei. Gehen Sie zurück und wählen Sie einen anderen Tag.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 Wie heißen Sie? Bitte schreiben Sie Ihren Namen.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    Stimmt das so?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ Ihr Termin ist gebucht.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Bitte bringen Sie mit:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    Sie bekommen trotzdem Hilfe. Rufen Sie uns einfach an.
    📍 { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = { WHEN($time, style: "time") } Uhr ist leider nicht mehr frei. Diese Zeiten gehen noch:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    Dafür haben Sie schon einen Termin. Er bleibt.
    Möchten Sie ihn ändern? Tippen Sie auf { engine-menu }, dann auf { menu-mine }.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = Das ist sehr lang. Bitte schreiben Sie nur Ihren Namen.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = Bitte schreiben Sie nur Ihren Namen, mit Buchstaben.
# The name for a certificate was not written in Latin letters.
name-not-latin = Bitte mit lateinischen Buchstaben, wie im Ausweis. Zum Beispiel: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 Soll so lange jemand auf Ihre Kinder aufpassen?
    🔒 Wir notieren nur, wie viele Kinder und wie alt.
# Button, at most 20 characters: one child.
needs-children-one = 1 Kind
# Button, at most 20 characters: two children.
needs-children-two = 2 Kinder
# Button, at most 20 characters: three children.
needs-children-three = 3 Kinder
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ Nein
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = Kind { $number } von { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 Wie alt ist das Kind?
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = 0 bis 2 Jahre
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = 3 bis 5 Jahre
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = 6 bis 12 Jahre
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 Wie viele Personen kommen zum Gespräch? Zählen Sie sich mit.
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ Beim Termin übersetzt jemand für Sie.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ Beim Termin übersetzt jemand für Sie am Telefon.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 So lange passen wir auf { $children ->
        [one] { $children } Kind
       *[other] { $children } Kinder
    } auf.

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 Wir speichern auch, wie viele Kinder kommen und wie alt sie sind.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 Für den Termin speichern wir Ihren Namen. Bei uns sieht ihn nur das Beratungs-Team.
    Wir erinnern Sie hier an den Termin. Nicht mehr einverstanden? Schreiben Sie jederzeit „Stop“.
    Sind Sie einverstanden und 16 oder älter?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = Ich bin unter 16
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ Nein
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    Danke, dass Sie das sagen. Ich habe nichts gebucht.
    Bitte kommen Sie mit Ihren Eltern oder Ihrem Vormund.
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = Das ist in Ordnung. Ich habe nichts gebucht.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 In den Kalender
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = Termin: { $office }
