### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ Liste: weiter
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ Nichts davon passt
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ Auf die Warteliste
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ Auf die Warteliste
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ Auf die Warteliste

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ Ich melde mich, wenn eine Zeit frei wird. Wobei brauchen Sie Hilfe?
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = Gerade gibt es hier keine Beratung. Bitte sprechen Sie mit uns:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = { $service }: Wohin möchten Sie kommen?
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = { $service }: Das gibt es gerade in keinem Büro. Bitte sprechen Sie mit uns:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ Ich schreibe Ihnen, wenn eine Zeit frei wird. Nur in { $office }, oder egal wo?
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 Nur dort
# Button, at most 20 characters: any office will do.
waiting-where-either = Egal, wo
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 An welchen Tagen können Sie kommen?
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = An jedem Tag
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = Nur manche Tage
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 Wann am Tag passt es Ihnen?
# Button, at most 20 characters: at any time of the day.
waiting-part-any = Egal, wann
# Button, at most 20 characters: before twelve.
waiting-part-morning = Bis 12 Uhr
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = 12 bis 15 Uhr
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = Ab 15 Uhr
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 Wie heißen Sie? Bitte schreiben Sie Ihren Namen.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    Stimmt das so? Darauf warten Sie:
    💼 { $service }
    📍 { $anywhere ->
        [yes] Egal, wo
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] Ab 15 Uhr
        [morning] Bis 12 Uhr
        [noon] 12 bis 15 Uhr
       *[any] Egal, wann
    }
    👤 { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ Sie stehen auf der Warteliste.
    Vor Ihnen { $before ->
        [0] wartet niemand.
        [one] wartet { $before } Person.
       *[other] warten { $before } Personen.
    }
    Wird eine Zeit frei, schreibe ich Ihnen hier. Sie nehmen sie dann mit einem Tipp.
    Nicht mehr warten? Tippen Sie auf { engine-menu }, dann auf { menu-mine }.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    Sie bekommen trotzdem Hilfe. Rufen Sie uns einfach an.
    📍 { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ Egal, wo
# In the place of days of the week: any of them.
value-any-day = An jedem Tag
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = { $first } bis { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ Darauf warten Sie. Was möchten Sie tun?
    💼 { $service }
    📍 { $anywhere ->
        [yes] Egal, wo
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] Ab 15 Uhr
        [morning] Bis 12 Uhr
        [noon] 12 bis 15 Uhr
       *[any] Egal, wann
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = Sie stehen nicht mehr auf der Warteliste.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ Ändern
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ Nicht mehr warten
# She has left the list.
waiting-left = Gut. Sie stehen nicht mehr auf der Warteliste.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ Warteliste: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ Eine Zeit ist frei geworden. Möchten Sie sie haben?
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
    Bis { WHEN($until, style: "short") } halte ich sie für Sie frei.
# Button, at most 20 characters: books it at once.
offer-take = ✅ Ja, das nehme ich
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 Andere Zeit, bitte
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ Nicht mehr warten
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = Gut, diese Zeit gebe ich weiter. Sie bleiben auf der Liste, ich melde mich wieder.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = Diese Zeit hat jetzt leider jemand anderes. Sie bleiben auf der Liste, ich melde mich wieder.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    Diese Zeit halte ich jetzt nicht mehr frei: { WHEN($time) }, { $office }.
    Das ist in Ordnung. Sie stehen weiter auf der Warteliste, ich melde mich wieder.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ Sie warten schon lange auf einen Termin. Warten Sie noch?
    Ohne Antwort endet das Warten in 7 Tagen.
# Button, at most 20 characters.
still-yes = ✅ Ja, ich warte
# Button, at most 20 characters: leaves the list.
still-no = ❌ Nein, nicht mehr
# She has pressed “still-yes”.
still-thanks = Gut. Sie bleiben auf der Warteliste, an Ihrem Platz.

## The page with one's own data

# Title above what she waits for.
record-list = Warteliste
