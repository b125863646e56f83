### Workshops, information evenings and courses: from the list to a seat, the waiting list, reminders, afterwards.
### Pushes (“notice-…”) are seen on a lock screen: never say what an event is about.

## The list

# Button in the menu, at most 20 characters: opens “events-topic” or “events-event”.
menu-events = 🎓 Workshops, Kurse
# Button in the menu, at most 20 characters: goes on with the sign-up for an event that was begun.
menu-go-on-events = ▶️ Workshop: weiter
# First question, only if there are several topics. The buttons below are topics (“Arbeit und Bewerbung” …).
events-topic = 🎓 Was interessiert Sie?
# Instead of that question, when there is nothing to come any more. Below it is “engine-person”.
events-topic-none = Gerade gibt es keine Workshops und Kurse.
# The person has chosen a topic, or there is only one. The buttons below are events with their first day: “value-event”, “value-event-full”.
events-event =
    📅 Das gibt es bald. Was passt Ihnen?
    ⏳ heißt: voll, mit Warteliste.
# Instead of that question, when there is nothing to come. Below it are “events-event-none-book” and “engine-person”.
events-event-none = Gerade gibt es keine Workshops und Kurse.
# Button below that, at most 20 characters: begins a booking of advice instead.
events-event-none-book = 📅 Termin machen
# An event on a button: its short name and the first day.
# $event (String): short name, at most 12 letters. $time (Time): when it begins.
value-event = 🎓 { $event } · { WHEN($time, style: "day") }
# The same, when all seats are taken, or the person waits for one.
# $event (String), $time (Time): as above.
value-event-full = ⏳ { $event } · { WHEN($time, style: "day") }

## One event

# The person has chosen an event. “events-care” may follow, then “events-what”.
# $event (String): its name. $event-about (String): one or two sentences. $event-dates (String): a line “event-date” for each date.
# $event-place (String): where it is. $event-place-street (String): street and number. $event-languages (String): languages in
# their own words.
events-about =
    🎓 { $event }
    { $event-about }
    { $event-dates }
    📍 { $event-place }, { $event-place-street }
    🗣️ { $event-languages }
# One date of an event, on a line of its own.
# $time (Time): when it begins. $until (Time): when it ends.
event-date = 📅 { WHEN($time) } bis { WHEN($until, style: "time") }
# Said with “events-about” if children are looked after there meanwhile.
events-care = 👶 Jemand passt so lange auf Kinder auf.
# Question below “events-about”. First how many seats there are: a few, none, or enough. The buttons: “events-what-come”
# or “events-what-wait”.
# $event-left (String): one of scarce, full, free.
events-what =
    { $event-left ->
        [scarce] 🪑 Es sind nur noch wenige Plätze frei.
        [full] ⏳ Alle Plätze sind besetzt. Sie können warten: Wird einer frei, frage ich Sie.
       *[free] 🪑 Es gibt noch freie Plätze.
    }
    Möchten Sie dabei sein?
# Instead of that question: it was called off meanwhile, or has begun. Below it are “engine-back” and “engine-person”.
events-what-none = Hier kann man sich nicht mehr anmelden.
# Button, at most 20 characters: yes, sign me up.
events-what-come = ✅ Ja, ich komme
# Button, at most 20 characters: put me on the waiting list.
events-what-wait = ⏳ Auf die Warteliste
# Said before the next question: children are looked after there, but all those places are taken.
events-full-care = 👶 Für Kinder ist leider kein Platz mehr frei.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
events-name = 👤 Wie heißen Sie? Bitte schreiben Sie Ihren Namen.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
events-phone =    Sie bekommen trotzdem Hilfe. Rufen Sie uns einfach an.
    📍 { $office }
    📞 { $office-phone }
# Last question before the person is signed up. Below it: “engine-yes” (takes the seat), “engine-change”, “engine-cancel”.
# The first line is the question.
# $event (String): its name. $time (Time): when it begins. $event-place (String), $event-place-street (String): where.
# $name (String): as the person typed it.
events-summary =
    Stimmt das so?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The same, before the person is put on the waiting list.
# $event (String), $time (Time), $event-place (String), $event-place-street (String), $name (String): as above.
events-queue =
    ⏳ Soll ich Sie auf die Warteliste setzen?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The person is on the waiting list now. “engine-menu” is below.
events-queued =
    ⏳ Sie stehen auf der Warteliste. Wird ein Platz frei, frage ich Sie hier.
    Ansehen oder absagen: { engine-menu }, dann { menu-mine }.

## A seat: had, waited for, or offered

# The person is signed up, or has taken a seat that was offered. A map and a calendar file come with it. “needs-care” may follow.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-done =
    ✅ Sie haben einen Platz.
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
    Können Sie doch nicht? Sagen Sie bitte ab: { engine-menu }, dann { menu-mine }.
# The person looks at one of her seats in “menu-mine”, or has chosen an event that she has a seat at. One of “seat-is-…” follows.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
seat-shown =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
# Below that: she has a seat.
seat-is-going = ✅ Sie haben einen Platz.
# Below that: she is on the waiting list.
seat-is-waiting = ⏳ Sie stehen auf der Warteliste.
# Below that: a seat has become free and is kept for her for some time.
seat-is-offered = 🎉 Ein Platz ist frei. Ich halte ihn für Sie.
# Question below that. The buttons: “seat-what-…”, as they fit.
seat-what = Was möchten Sie tun?
# Instead of that question: it was called off meanwhile, or is over.
seat-what-none = Das gibt es nicht mehr, oder es ist schon vorbei.
# Button, at most 20 characters: gives up the seat, or the place on the list. Opens “seat-sure”.
seat-what-leave = 🚫 Ich komme nicht
# Button, at most 20 characters: shows “seat-way”, a map and the calendar file.
seat-what-way = 📍 Weg und Kalender
# Button, at most 20 characters: takes the seat that is kept for her.
seat-what-take = ✅ Ja, ich komme
# Button, at most 20 characters: not this seat; she waits on, and somebody else is asked.
seat-what-pass = ⏭️ Diesmal nicht
# The person has pressed “seat-what-way”. A map and a calendar file come with it.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-way =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
# Asked once more before a seat, or a place on the list, is given up. The first line is the question; the buttons: “seat-sure-yes”,
# “seat-sure-no”.
# $seat-event (String): name of the event. $seat-time (Time): when it begins.
seat-sure =
    Möchten Sie wirklich absagen?
    🎓 { $seat-event }
    📅 { WHEN($seat-time) }
# Instead of that question: it was called off meanwhile, or is over.
seat-sure-none = Das gibt es nicht mehr, oder es ist schon vorbei.
# Button, at most 20 characters: yes, give it up.
seat-sure-yes = 🚫 Ja, absagen
# Button, at most 20 characters: no, it stays as it is.
seat-sure-no = ✅ Nein, alles bleibt
# The person has given up: no reproach. If she had a seat, somebody else can have it.
seat-left = Sie sind abgemeldet. Danke, dass Sie Bescheid sagen.
# The person has pressed “seat-sure-no”.
seat-kept = Gut, es bleibt, wie es ist.
# The person has pressed “seat-what-pass”, or the same below an offer.
seat-passed = Gut. Sie bleiben auf der Warteliste.

## What can come in between

# The person has said yes, but somebody else was faster. The question is asked again: there is a waiting list.
seat-gone = Der letzte Platz ist leider gerade weg.
# The person has said yes, but the places for children have gone meanwhile. The question is asked again.
care-gone = 👶 Für so viele Kinder ist leider kein Platz mehr.
# The person has said yes, but the event was moved meanwhile. It is shown again with the new date.
event-moved = Das ist inzwischen an einem anderen Tag oder zu einer anderen Zeit.
# Something was to be done with an event that was called off meanwhile, or has begun. The talk ends here.
event-gone = Das gibt es nicht mehr, oder es hat schon begonnen.
# The person accepts an offer too late. She is still on the waiting list.
seat-missed = Der Platz ist leider schon weg. Sie bleiben auf der Warteliste.
# The person cannot come to one date of several. Below it: “notice-give-label”, “engine-menu”.
# $time (Time): the date that she misses.
seat-away = Danke, ist notiert: { WHEN($time) } kommen Sie nicht. Ihr Platz bleibt.

## What comes by itself; seen on a lock screen. Reminders are “reminder-…”

# A seat has become free and is kept for the person, who waits for one. Below: “notice-take-label”, “notice-pass-label”,
# “notice-leave-label”.
# $time (Time): when it begins. $place (String): where. $until (Time): so long the seat is kept.
notice-offer =
    🎉 Ein Platz ist frei geworden.
    📅 { WHEN($time) }
    📍 { $place }
    Ich halte ihn für Sie bis { WHEN($until) }.
    Möchten Sie kommen?
# Button below an offer, at most 20 characters: takes the seat.
notice-take-label = ✅ Ja, ich komme
# Button below an offer, at most 20 characters: not this seat; the person waits on.
notice-pass-label = ⏭️ Diesmal nicht
# Button below an offer, at most 20 characters: off the waiting list.
notice-leave-label = 🚫 Nicht mehr warten
# Button below a reminder of an event, at most 20 characters: cannot come to this date.
notice-away-label = 🚫 Ich kann nicht
# Button below “seat-away”, at most 20 characters: gives up the seat for all dates. Opens “seat-sure”.
notice-give-label = 🚫 Platz abgeben
# We had to call an event off. Below it: “engine-menu”.
# $time (Time): when it would have begun. $place (String): where.
notice-off =
    ❌ Leider müssen wir absagen.
    📅 { WHEN($time) }
    📍 { $place }
    Bitte kommen Sie nicht. Es tut uns leid.
# A date of an event is at another time now; the person has a seat. Below: “reminder-coming”, “notice-away-label”.
# $time (Time): the new time. $place (String): where.
notice-moved =
    🔁 Ein Termin ist verschoben. Kommen Sie?
    📅 Neu: { WHEN($time) }
    📍 { $place }
    Ihr Platz bleibt.
# After the last date, if there is material. Below it: “engine-menu”.
# $time (Time): the last date. $event-links (String): one link a line.
notice-after =
    📎 Danke, dass Sie da waren: { WHEN($time, style: "day") }.
    Hier können Sie alles noch einmal lesen:
    { $event-links }
    Alles Gute für Sie!

## In the file of one's data

# Above the workshops and courses that the person has signed up for.
record-events = Workshops und Kurse
# What became of a sign-up: she has a seat.
record-going = angemeldet
# What became of a sign-up: she is on the waiting list.
record-waiting = auf der Warteliste
# What became of a sign-up: a seat is kept for her.
record-offered = Platz angeboten
# What became of a sign-up: she has given it up.
record-left = abgemeldet
