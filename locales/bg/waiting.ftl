### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ Списък: нататък
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ Нищо не ми пасва
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ Списък за чакане
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ Списък за чакане
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ Списък за чакане

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ Ще Ви пиша, когато се освободи час. За какво Ви трябва помощ?
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = В момента тук няма консултации. Моля, говорете с нас:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = { $service }: Къде искате да дойдете?
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = { $service }: В момента го няма в нито един офис. Моля, говорете с нас:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ Ще Ви пиша, когато се освободи час. Само в { $office } или където и да е?
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 Само там
# Button, at most 20 characters: any office will do.
waiting-where-either = Където и да е
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 В кои дни можете да дойдете?
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = Всеки ден
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = Само някои дни
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 По кое време на деня Ви е удобно?
# Button, at most 20 characters: at any time of the day.
waiting-part-any = По всяко време
# Button, at most 20 characters: before twelve.
waiting-part-morning = До 12 часа
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = От 12 до 15 часа
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = След 15 часа
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 Как се казвате? Моля, напишете името си.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    Добре ли е така? Това чакате:
    💼 { $service }
    📍 { $anywhere ->
        [yes] Където и да е
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] След 15 часа
        [morning] До 12 часа
        [noon] От 12 до 15 часа
       *[any] По всяко време
    }
    👤 { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ Вие сте в списъка за чакане.
    { $before ->
        [0] Пред Вас не чака никой.
        [one] Пред Вас чака { $before } човек.
       *[other] Пред Вас чакат { $before } души.
    }
    Ако се освободи час, ще Ви пиша тук. Взимате го с едно натискане.
    Вече не искате да чакате? Натиснете { engine-menu }, после { menu-mine }.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    Ще Ви помогнем и така. Просто ни се обадете.
    📍 { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ Където и да е
# In the place of days of the week: any of them.
value-any-day = Всеки ден
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = от { $first } до { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ Това чакате. Какво искате да направите?
    💼 { $service }
    📍 { $anywhere ->
        [yes] Където и да е
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] След 15 часа
        [morning] До 12 часа
        [noon] От 12 до 15 часа
       *[any] По всяко време
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = Вече не сте в списъка за чакане.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ Промяна
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ Не чакам повече
# She has left the list.
waiting-left = Добре. Вече не сте в списъка за чакане.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ Списък за чакане: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ Освободи се час. Искате ли го?
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
    До { WHEN($until, style: "short") } ч. го пазя за Вас.
# Button, at most 20 characters: books it at once.
offer-take = ✅ Да, взимам го
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 Друг час, моля
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ Не чакам повече
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = Добре, оставям този час за друг. Вие оставате в списъка, ще Ви пиша пак.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = За жалост този час вече е зает. Вие оставате в списъка, ще Ви пиша пак.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    Вече не пазя този час за Вас: { WHEN($time) }, { $office }.
    Няма нищо. Оставате в списъка за чакане, ще Ви пиша пак.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ Отдавна чакате за час. Чакате ли още?
    Без отговор чакането свършва след 7 дни.
# Button, at most 20 characters.
still-yes = ✅ Да, чакам
# Button, at most 20 characters: leaves the list.
still-no = ❌ Не, вече не
# She has pressed “still-yes”.
still-thanks = Добре. Оставате в списъка, на мястото си.

## The page with one's own data

# Title above what she waits for.
record-list = Списък за чакане
