### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ Continue list
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ None of these fits
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ Waiting list
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ Waiting list
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ Waiting list

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ I will write to you when a time is free. What do you need help with?
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = There is no advice here right now. Please talk to us:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = { $service }: Where would you like to come?
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = { $service }: No office has this right now. Please talk to us:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ I will write to you when a time is free. Only in { $office }, or anywhere?
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 Only there
# Button, at most 20 characters: any office will do.
waiting-where-either = Anywhere
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 On which days can you come?
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = Any day
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = Only some days
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 What time of day suits you?
# Button, at most 20 characters: at any time of the day.
waiting-part-any = Any time
# Button, at most 20 characters: before twelve.
waiting-part-morning = Before 12
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = From 12 to 15
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = From 15 on
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 What is your name? Please type your name.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    Is this right? You wait for this:
    💼 { $service }
    📍 { $anywhere ->
        [yes] Anywhere
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] From 15:00 on
        [morning] Before 12:00
        [noon] From 12:00 to 15:00
       *[any] Any time
    }
    👤 { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ You are on the waiting list.
    { $before ->
        [0] Nobody waits before you.
        [one] { $before } person waits before you.
       *[other] { $before } people wait before you.
    }
    If a time is free, I will write to you here. You take it with one tap.
    No longer waiting? Tap { engine-menu }, then { menu-mine }.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    You still get help. Please just call us.
    📍 { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ Anywhere
# In the place of days of the week: any of them.
value-any-day = Any day
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = { $first } to { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ You wait for this. What would you like to do?
    💼 { $service }
    📍 { $anywhere ->
        [yes] Anywhere
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] From 15:00 on
        [morning] Before 12:00
        [noon] From 12:00 to 15:00
       *[any] Any time
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = You are no longer on the waiting list.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ Change
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ Stop waiting
# She has left the list.
waiting-left = All right. You are no longer on the waiting list.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ Waiting list: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ A time is free now. Would you like to have it?
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
    Until { WHEN($until, style: "short") } I will keep it for you.
# Button, at most 20 characters: books it at once.
offer-take = ✅ Yes, I take it
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 Another time
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ Stop waiting
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = All right, I leave this time to somebody else. You stay on the list, I will write again.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = Sorry, somebody else has this time now. You stay on the list, I will write again.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    I no longer keep this time for you: { WHEN($time) }, { $office }.
    That is all right. You stay on the waiting list, I will write again.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ You have waited long for an appointment. Do you still wait?
    Without an answer the waiting ends in 7 days.
# Button, at most 20 characters.
still-yes = ✅ Yes, I wait
# Button, at most 20 characters: leaves the list.
still-no = ❌ No, not any more
# She has pressed “still-yes”.
still-thanks = All right. You keep your place on the waiting list.

## The page with one's own data

# Title above what she waits for.
record-list = Waiting list
