### Workshops, information evenings and courses: from the list to a seat, the waiting list, reminders, afterwards.
### Pushes (“notice-…”) are seen on a lock screen: never say what an event is about.

## The list

# Button in the menu, at most 20 characters: opens “events-topic” or “events-event”.
menu-events = 🎓 Workshops, courses
# Button in the menu, at most 20 characters: goes on with the sign-up for an event that was begun.
menu-go-on-events = ▶️ Continue workshop
# First question, only if there are several topics. The buttons below are topics (“Arbeit und Bewerbung” …).
events-topic = 🎓 What interests you?
# Instead of that question, when there is nothing to come any more. Below it is “engine-person”.
events-topic-none = There are no workshops or courses at the moment.
# The person has chosen a topic, or there is only one. The buttons below are events with their first day: “value-event”, “value-event-full”.
events-event =
    📅 This is coming up. What suits you?
    ⏳ means: full, with a waiting list.
# Instead of that question, when there is nothing to come. Below it are “events-event-none-book” and “engine-person”.
events-event-none = There are no workshops or courses at the moment.
# Button below that, at most 20 characters: begins a booking of advice instead.
events-event-none-book = 📅 Book appointment
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
event-date = 📅 { WHEN($time) } to { WHEN($until, style: "time") }
# Said with “events-about” if children are looked after there meanwhile.
events-care = 👶 Somebody looks after children meanwhile.
# Question below “events-about”. First how many seats there are: a few, none, or enough. The buttons: “events-what-come”
# or “events-what-wait”.
# $event-left (String): one of scarce, full, free.
events-what =
    { $event-left ->
        [scarce] 🪑 Only a few places are left.
        [full] ⏳ All places are taken. You can wait: if one becomes free, I ask you.
       *[free] 🪑 There are still places.
    }
    Would you like to take part?
# Instead of that question: it was called off meanwhile, or has begun. Below it are “engine-back” and “engine-person”.
events-what-none = You cannot sign up for this any more.
# Button, at most 20 characters: yes, sign me up.
events-what-come = ✅ Yes, I will come
# Button, at most 20 characters: put me on the waiting list.
events-what-wait = ⏳ Join waiting list
# Said before the next question: children are looked after there, but all those places are taken.
events-full-care = 👶 Sorry, there is no place left for children.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
events-name = 👤 What is your name? Please write it here.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
events-phone =    You can still get help. Just call us.
    📍 { $office }
    📞 { $office-phone }
# Last question before the person is signed up. Below it: “engine-yes” (takes the seat), “engine-change”, “engine-cancel”.
# The first line is the question.
# $event (String): its name. $time (Time): when it begins. $event-place (String), $event-place-street (String): where.
# $name (String): as the person typed it.
events-summary =
    Is this right?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The same, before the person is put on the waiting list.
# $event (String), $time (Time), $event-place (String), $event-place-street (String), $name (String): as above.
events-queue =
    ⏳ Shall I put you on the waiting list?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The person is on the waiting list now. “engine-menu” is below.
events-queued =
    ⏳ You are on the waiting list. If a place becomes free, I ask you here.
    To see or cancel it: { engine-menu }, then { menu-mine }.

## A seat: had, waited for, or offered

# The person is signed up, or has taken a seat that was offered. A map and a calendar file come with it. “needs-care” may follow.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-done =
    ✅ You have a place.
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
    Can't come after all? Please cancel: { engine-menu }, then { menu-mine }.
# The person looks at one of her seats in “menu-mine”, or has chosen an event that she has a seat at. One of “seat-is-…” follows.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
seat-shown =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
# Below that: she has a seat.
seat-is-going = ✅ You have a place.
# Below that: she is on the waiting list.
seat-is-waiting = ⏳ You are on the waiting list.
# Below that: a seat has become free and is kept for her for some time.
seat-is-offered = 🎉 A place is free. I am keeping it for you.
# Question below that. The buttons: “seat-what-…”, as they fit.
seat-what = What would you like to do?
# Instead of that question: it was called off meanwhile, or is over.
seat-what-none = This is no longer on, or it is over.
# Button, at most 20 characters: gives up the seat, or the place on the list. Opens “seat-sure”.
seat-what-leave = 🚫 I can't come
# Button, at most 20 characters: shows “seat-way”, a map and the calendar file.
seat-what-way = 📍 Way and calendar
# Button, at most 20 characters: takes the seat that is kept for her.
seat-what-take = ✅ Yes, I will come
# Button, at most 20 characters: not this seat; she waits on, and somebody else is asked.
seat-what-pass = ⏭️ Not this time
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
    Do you really want to cancel?
    🎓 { $seat-event }
    📅 { WHEN($seat-time) }
# Instead of that question: it was called off meanwhile, or is over.
seat-sure-none = This is no longer on, or it is over.
# Button, at most 20 characters: yes, give it up.
seat-sure-yes = 🚫 Yes, cancel
# Button, at most 20 characters: no, it stays as it is.
seat-sure-no = ✅ No, keep it
# The person has given up: no reproach. If she had a seat, somebody else can have it.
seat-left = You are signed off. Thank you for letting us know.
# The person has pressed “seat-sure-no”.
seat-kept = Good, it stays as it is.
# The person has pressed “seat-what-pass”, or the same below an offer.
seat-passed = Good. You stay on the waiting list.

## What can come in between

# The person has said yes, but somebody else was faster. The question is asked again: there is a waiting list.
seat-gone = Sorry, the last place has just gone.
# The person has said yes, but the places for children have gone meanwhile. The question is asked again.
care-gone = 👶 Sorry, there is no place left for so many children.
# The person has said yes, but the event was moved meanwhile. It is shown again with the new date.
event-moved = The day or the time has changed meanwhile.
# Something was to be done with an event that was called off meanwhile, or has begun. The talk ends here.
event-gone = This is no longer on, or it has begun.
# The person accepts an offer too late. She is still on the waiting list.
seat-missed = Sorry, the place has gone. You stay on the waiting list.
# The person cannot come to one date of several. Below it: “notice-give-label”, “engine-menu”.
# $time (Time): the date that she misses.
seat-away = Thank you, noted: you are not coming { WHEN($time) }. You keep your place.

## What comes by itself; seen on a lock screen. Reminders are “reminder-…”

# A seat has become free and is kept for the person, who waits for one. Below: “notice-take-label”, “notice-pass-label”,
# “notice-leave-label”.
# $time (Time): when it begins. $place (String): where. $until (Time): so long the seat is kept.
notice-offer =
    🎉 A place has become free.
    📅 { WHEN($time) }
    📍 { $place }
    I am keeping it for you until { WHEN($until) }.
    Would you like to come?
# Button below an offer, at most 20 characters: takes the seat.
notice-take-label = ✅ Yes, I will come
# Button below an offer, at most 20 characters: not this seat; the person waits on.
notice-pass-label = ⏭️ Not this time
# Button below an offer, at most 20 characters: off the waiting list.
notice-leave-label = 🚫 Stop waiting
# Button below a reminder of an event, at most 20 characters: cannot come to this date.
notice-away-label = 🚫 I can't come
# Button below “seat-away”, at most 20 characters: gives up the seat for all dates. Opens “seat-sure”.
notice-give-label = 🚫 Give up my place
# We had to call an event off. Below it: “engine-menu”.
# $time (Time): when it would have begun. $place (String): where.
notice-off =
    ❌ Sorry, we have to cancel.
    📅 { WHEN($time) }
    📍 { $place }
    Please do not come. We are sorry.
# A date of an event is at another time now; the person has a seat. Below: “reminder-coming”, “notice-away-label”.
# $time (Time): the new time. $place (String): where.
notice-moved =
    🔁 A date has changed. Will you come?
    📅 New: { WHEN($time) }
    📍 { $place }
    You keep your place.
# After the last date, if there is material. Below it: “engine-menu”.
# $time (Time): the last date. $event-links (String): one link a line.
notice-after =
    📎 Thank you for coming: { WHEN($time, style: "day") }.
    Here you can read it all again:
    { $event-links }
    All the best to you!

## In the file of one's data

# Above the workshops and courses that the person has signed up for.
record-events = Workshops and courses
# What became of a sign-up: she has a seat.
record-going = signed up
# What became of a sign-up: she is on the waiting list.
record-waiting = on the waiting list
# What became of a sign-up: a seat is kept for her.
record-offered = place offered
# What became of a sign-up: she has given it up.
record-left = signed off
