### Workshops, information evenings and courses: from the list to a seat, the waiting list, reminders, afterwards.
### Pushes (“notice-…”) are seen on a lock screen: never say what an event is about.

## The list

# Button in the menu, at most 20 characters: opens “events-topic” or “events-event”.
menu-events = 🎓 Курсове и вечери
# Button in the menu, at most 20 characters: goes on with the sign-up for an event that was begun.
menu-go-on-events = ▶️ Курс: продължавам
# First question, only if there are several topics. The buttons below are topics (“Arbeit und Bewerbung” …).
events-topic = 🎓 Какво Ви интересува?
# Instead of that question, when there is nothing to come any more. Below it is “engine-person”.
events-topic-none = В момента няма курсове и вечери.
# The person has chosen a topic, or there is only one. The buttons below are events with their first day: “value-event”, “value-event-full”.
events-event =
    📅 Това предстои. Кое Ви е удобно?
    ⏳ значи: пълно, със списък за чакащи.
# Instead of that question, when there is nothing to come. Below it are “events-event-none-book” and “engine-person”.
events-event-none = В момента няма курсове и вечери.
# Button below that, at most 20 characters: begins a booking of advice instead.
events-event-none-book = 📅 Искам час
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
event-date = 📅 { WHEN($time) } до { WHEN($until, style: "time") }
# Said with “events-about” if children are looked after there meanwhile.
events-care = 👶 През това време някой гледа децата.
# Question below “events-about”. First how many seats there are: a few, none, or enough. The buttons: “events-what-come”
# or “events-what-wait”.
# $event-left (String): one of scarce, full, free.
events-what =
    { $event-left ->
        [scarce] 🪑 Останаха малко места.
        [full] ⏳ Всички места са заети. Можете да чакате: освободи ли се място, ще Ви питам.
       *[free] 🪑 Още има свободни места.
    }
    Искате ли да участвате?
# Instead of that question: it was called off meanwhile, or has begun. Below it are “engine-back” and “engine-person”.
events-what-none = Тук вече не може да се запишете.
# Button, at most 20 characters: yes, sign me up.
events-what-come = ✅ Да, ще дойда
# Button, at most 20 characters: put me on the waiting list.
events-what-wait = ⏳ Искам да чакам
# Said before the next question: children are looked after there, but all those places are taken.
events-full-care = 👶 За съжаление няма повече места за деца.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
events-name = 👤 Как се казвате? Моля, напишете името си.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
events-phone =    Ще Ви помогнем и така. Просто ни се обадете.
    📍 { $office }
    📞 { $office-phone }
# Last question before the person is signed up. Below it: “engine-yes” (takes the seat), “engine-change”, “engine-cancel”.
# The first line is the question.
# $event (String): its name. $time (Time): when it begins. $event-place (String), $event-place-street (String): where.
# $name (String): as the person typed it.
events-summary =
    Така ли е?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The same, before the person is put on the waiting list.
# $event (String), $time (Time), $event-place (String), $event-place-street (String), $name (String): as above.
events-queue =
    ⏳ Да Ви запиша ли в списъка за чакащи?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The person is on the waiting list now. “engine-menu” is below.
events-queued =
    ⏳ Вие сте в списъка за чакащи. Освободи ли се място, ще Ви попитам тук.
    Да видите или да откажете: { engine-menu }, после { menu-mine }.

## A seat: had, waited for, or offered

# The person is signed up, or has taken a seat that was offered. A map and a calendar file come with it. “needs-care” may follow.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-done =
    ✅ Имате място.
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
    Ако не можете, моля откажете: { engine-menu }, после { menu-mine }.
# The person looks at one of her seats in “menu-mine”, or has chosen an event that she has a seat at. One of “seat-is-…” follows.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
seat-shown =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
# Below that: she has a seat.
seat-is-going = ✅ Имате място.
# Below that: she is on the waiting list.
seat-is-waiting = ⏳ Вие сте в списъка за чакащи.
# Below that: a seat has become free and is kept for her for some time.
seat-is-offered = 🎉 Освободи се място. Пазя го за Вас.
# Question below that. The buttons: “seat-what-…”, as they fit.
seat-what = Какво искате да направите?
# Instead of that question: it was called off meanwhile, or is over.
seat-what-none = Това вече го няма или мина.
# Button, at most 20 characters: gives up the seat, or the place on the list. Opens “seat-sure”.
seat-what-leave = 🚫 Няма да дойда
# Button, at most 20 characters: shows “seat-way”, a map and the calendar file.
seat-what-way = 📍 Път и календар
# Button, at most 20 characters: takes the seat that is kept for her.
seat-what-take = ✅ Да, ще дойда
# Button, at most 20 characters: not this seat; she waits on, and somebody else is asked.
seat-what-pass = ⏭️ Този път не
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
    Наистина ли искате да откажете?
    🎓 { $seat-event }
    📅 { WHEN($seat-time) }
# Instead of that question: it was called off meanwhile, or is over.
seat-sure-none = Това вече го няма или мина.
# Button, at most 20 characters: yes, give it up.
seat-sure-yes = 🚫 Да, отказвам
# Button, at most 20 characters: no, it stays as it is.
seat-sure-no = ✅ Не, остава така
# The person has given up: no reproach. If she had a seat, somebody else can have it.
seat-left = Отписахме Ви. Благодарим, че казахте.
# The person has pressed “seat-sure-no”.
seat-kept = Добре, остава както е.
# The person has pressed “seat-what-pass”, or the same below an offer.
seat-passed = Добре. Оставате в списъка за чакащи.

## What can come in between

# The person has said yes, but somebody else was faster. The question is asked again: there is a waiting list.
seat-gone = За съжаление последното място току-що го взеха.
# The person has said yes, but the places for children have gone meanwhile. The question is asked again.
care-gone = 👶 За толкова деца вече няма място.
# The person has said yes, but the event was moved meanwhile. It is shown again with the new date.
event-moved = Междувременно денят или часът се смени.
# Something was to be done with an event that was called off meanwhile, or has begun. The talk ends here.
event-gone = Това вече го няма или започна.
# The person accepts an offer too late. She is still on the waiting list.
seat-missed = Мястото вече е заето. Оставате в списъка за чакащи.
# The person cannot come to one date of several. Below it: “notice-give-label”, “engine-menu”.
# $time (Time): the date that she misses.
seat-away = Благодаря, записах: { WHEN($time) } няма да дойдете. Мястото остава Ваше.

## What comes by itself; seen on a lock screen. Reminders are “reminder-…”

# A seat has become free and is kept for the person, who waits for one. Below: “notice-take-label”, “notice-pass-label”,
# “notice-leave-label”.
# $time (Time): when it begins. $place (String): where. $until (Time): so long the seat is kept.
notice-offer =
    🎉 Освободи се място.
    📅 { WHEN($time) }
    📍 { $place }
    Пазя го за Вас до { WHEN($until) }.
    Искате ли да дойдете?
# Button below an offer, at most 20 characters: takes the seat.
notice-take-label = ✅ Да, ще дойда
# Button below an offer, at most 20 characters: not this seat; the person waits on.
notice-pass-label = ⏭️ Този път не
# Button below an offer, at most 20 characters: off the waiting list.
notice-leave-label = 🚫 Няма да чакам
# Button below a reminder of an event, at most 20 characters: cannot come to this date.
notice-away-label = 🚫 Не мога
# Button below “seat-away”, at most 20 characters: gives up the seat for all dates. Opens “seat-sure”.
notice-give-label = 🚫 Отказвам мястото
# We had to call an event off. Below it: “engine-menu”.
# $time (Time): when it would have begun. $place (String): where.
notice-off =
    ❌ За съжаление трябва да отменим.
    📅 { WHEN($time) }
    📍 { $place }
    Моля, не идвайте. Съжаляваме.
# A date of an event is at another time now; the person has a seat. Below: “reminder-coming”, “notice-away-label”.
# $time (Time): the new time. $place (String): where.
notice-moved =
    🔁 Има нов ден или час. Ще дойдете ли?
    📅 Ново: { WHEN($time) }
    📍 { $place }
    Мястото остава Ваше.
# After the last date, if there is material. Below it: “engine-menu”.
# $time (Time): the last date. $event-links (String): one link a line.
notice-after =
    📎 Благодарим, че дойдохте: { WHEN($time, style: "day") }.
    Тук можете да прочетете всичко отново:
    { $event-links }
    Всичко добро!

## In the file of one's data

# Above the workshops and courses that the person has signed up for.
record-events = Курсове и вечери
# What became of a sign-up: she has a seat.
record-going = записване
# What became of a sign-up: she is on the waiting list.
record-waiting = в списъка за чакащи
# What became of a sign-up: a seat is kept for her.
record-offered = предложено място
# What became of a sign-up: she has given it up.
record-left = отказано
