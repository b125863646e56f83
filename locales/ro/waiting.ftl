### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ Continuați lista
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ Niciuna nu merge
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ Lista de așteptare
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ Lista de așteptare
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ Lista de așteptare

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ Vă scriu când se eliberează o oră. La ce aveți nevoie de ajutor?
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = Acum nu există consiliere aici. Vă rugăm să vorbiți cu noi:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = { $service }: Unde doriți să veniți?
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = { $service }: Acum nu este în niciun birou. Vă rugăm să vorbiți cu noi:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ Vă scriu când se eliberează o oră. Doar în { $office } sau oriunde?
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 Doar acolo
# Button, at most 20 characters: any office will do.
waiting-where-either = Oriunde
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 În ce zile puteți veni?
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = În orice zi
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = Doar în unele zile
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 Când în timpul zilei vă convine?
# Button, at most 20 characters: at any time of the day.
waiting-part-any = Oricând
# Button, at most 20 characters: before twelve.
waiting-part-morning = Până la ora 12
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = Între 12 și 15
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = De la ora 15
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 Cum vă numiți? Vă rugăm să scrieți numele.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    Este bine așa? Asta așteptați:
    💼 { $service }
    📍 { $anywhere ->
        [yes] Oriunde
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] De la ora 15
        [morning] Până la ora 12
        [noon] Între orele 12 și 15
       *[any] Oricând
    }
    👤 { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ Sunteți pe lista de așteptare.
    { $before ->
        [0] Înaintea dumneavoastră nu așteaptă nimeni.
        [one] Înaintea dumneavoastră așteaptă { $before } persoană.
        [few] Înaintea dumneavoastră așteaptă { $before } persoane.
       *[other] Înaintea dumneavoastră așteaptă { $before } de persoane.
    }
    Dacă se eliberează o oră, vă scriu aici. O luați cu o singură apăsare.
    Nu mai așteptați? Apăsați pe { engine-menu }, apoi pe { menu-mine }.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    Vă ajutăm și așa. Vă rugăm să ne sunați.
    📍 { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ Oriunde
# In the place of days of the week: any of them.
value-any-day = În orice zi
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = de { $first } până { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ Asta așteptați. Ce doriți să faceți?
    💼 { $service }
    📍 { $anywhere ->
        [yes] Oriunde
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] De la ora 15
        [morning] Până la ora 12
        [noon] Între orele 12 și 15
       *[any] Oricând
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = Nu mai sunteți pe lista de așteptare.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ Schimbare
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ Nu mai aștept
# She has left the list.
waiting-left = Bine. Nu mai sunteți pe lista de așteptare.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ Lista de așteptare: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ S-a eliberat o oră. O doriți?
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
    Până { WHEN($until, style: "short") } o păstrez pentru dumneavoastră.
# Button, at most 20 characters: books it at once.
offer-take = ✅ Da, o iau
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 Altă oră, vă rog
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ Nu mai aștept
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = Bine, las ora aceasta pentru altcineva. Rămâneți pe listă, vă scriu din nou.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = Din păcate, ora aceasta este deja ocupată. Rămâneți pe listă, vă scriu din nou.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    Nu mai păstrez această oră: { WHEN($time) }, { $office }.
    Nu este nicio problemă. Rămâneți pe lista de așteptare, vă scriu din nou.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ Așteptați de mult o programare. Mai așteptați?
    Fără răspuns, așteptarea se încheie în 7 zile.
# Button, at most 20 characters.
still-yes = ✅ Da, aștept
# Button, at most 20 characters: leaves the list.
still-no = ❌ Nu mai aștept
# She has pressed “still-yes”.
still-thanks = Bine. Rămâneți pe listă, pe locul dumneavoastră.

## The page with one's own data

# Title above what she waits for.
record-list = Lista de așteptare
