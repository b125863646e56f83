### Workshops, information evenings and courses: from the list to a seat, the waiting list, reminders, afterwards.
### Pushes (“notice-…”) are seen on a lock screen: never say what an event is about.

## The list

# Button in the menu, at most 20 characters: opens “events-topic” or “events-event”.
menu-events = 🎓 Cursuri, ateliere
# Button in the menu, at most 20 characters: goes on with the sign-up for an event that was begun.
menu-go-on-events = ▶️ Curs: continui
# First question, only if there are several topics. The buttons below are topics (“Arbeit und Bewerbung” …).
events-topic = 🎓 Ce vă interesează?
# Instead of that question, when there is nothing to come any more. Below it is “engine-person”.
events-topic-none = Acum nu avem cursuri sau ateliere.
# The person has chosen a topic, or there is only one. The buttons below are events with their first day: “value-event”, “value-event-full”.
events-event =
    📅 Urmează acestea. Ce vi se potrivește?
    ⏳ înseamnă: plin, cu listă de așteptare.
# Instead of that question, when there is nothing to come. Below it are “events-event-none-book” and “engine-person”.
events-event-none = Acum nu avem cursuri sau ateliere.
# Button below that, at most 20 characters: begins a booking of advice instead.
events-event-none-book = 📅 Fac o programare
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
event-date = 📅 { WHEN($time) } – { WHEN($until, style: "time") }
# Said with “events-about” if children are looked after there meanwhile.
events-care = 👶 Între timp cineva are grijă de copii.
# Question below “events-about”. First how many seats there are: a few, none, or enough. The buttons: “events-what-come”
# or “events-what-wait”.
# $event-left (String): one of scarce, full, free.
events-what =
    { $event-left ->
        [scarce] 🪑 Mai sunt puține locuri.
        [full] ⏳ Toate locurile sunt ocupate. Puteți aștepta: dacă se eliberează unul, vă întreb.
       *[free] 🪑 Mai sunt locuri libere.
    }
    Doriți să participați?
# Instead of that question: it was called off meanwhile, or has begun. Below it are “engine-back” and “engine-person”.
events-what-none = Aici nu vă mai puteți înscrie.
# Button, at most 20 characters: yes, sign me up.
events-what-come = ✅ Da, vin
# Button, at most 20 characters: put me on the waiting list.
events-what-wait = ⏳ Vreau să aștept
# Said before the next question: children are looked after there, but all those places are taken.
events-full-care = 👶 Din păcate nu mai sunt locuri pentru copii.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
events-name = 👤 Cum vă numiți? Vă rugăm să scrieți numele.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
events-phone =    Vă ajutăm și așa. Vă rugăm să ne sunați.
    📍 { $office }
    📞 { $office-phone }
# Last question before the person is signed up. Below it: “engine-yes” (takes the seat), “engine-change”, “engine-cancel”.
# The first line is the question.
# $event (String): its name. $time (Time): when it begins. $event-place (String), $event-place-street (String): where.
# $name (String): as the person typed it.
events-summary =
    Este corect?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The same, before the person is put on the waiting list.
# $event (String), $time (Time), $event-place (String), $event-place-street (String), $name (String): as above.
events-queue =
    ⏳ Vă trec pe lista de așteptare?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The person is on the waiting list now. “engine-menu” is below.
events-queued =
    ⏳ Sunteți pe lista de așteptare. Dacă se eliberează un loc, vă întreb aici.
    Vedeți sau anulați: { engine-menu }, apoi { menu-mine }.

## A seat: had, waited for, or offered

# The person is signed up, or has taken a seat that was offered. A map and a calendar file come with it. “needs-care” may follow.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-done =
    ✅ Aveți un loc.
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
    Nu puteți veni? Vă rugăm să anulați: { engine-menu }, apoi { menu-mine }.
# The person looks at one of her seats in “menu-mine”, or has chosen an event that she has a seat at. One of “seat-is-…” follows.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
seat-shown =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
# Below that: she has a seat.
seat-is-going = ✅ Aveți un loc.
# Below that: she is on the waiting list.
seat-is-waiting = ⏳ Sunteți pe lista de așteptare.
# Below that: a seat has become free and is kept for her for some time.
seat-is-offered = 🎉 S-a eliberat un loc. Îl păstrez pentru dumneavoastră.
# Question below that. The buttons: “seat-what-…”, as they fit.
seat-what = Ce doriți să faceți?
# Instead of that question: it was called off meanwhile, or is over.
seat-what-none = Nu mai există sau a trecut deja.
# Button, at most 20 characters: gives up the seat, or the place on the list. Opens “seat-sure”.
seat-what-leave = 🚫 Nu pot veni
# Button, at most 20 characters: shows “seat-way”, a map and the calendar file.
seat-what-way = 📍 Drum și calendar
# Button, at most 20 characters: takes the seat that is kept for her.
seat-what-take = ✅ Da, vin
# Button, at most 20 characters: not this seat; she waits on, and somebody else is asked.
seat-what-pass = ⏭️ De data asta nu
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
    Doriți cu adevărat să anulați?
    🎓 { $seat-event }
    📅 { WHEN($seat-time) }
# Instead of that question: it was called off meanwhile, or is over.
seat-sure-none = Nu mai există sau a trecut deja.
# Button, at most 20 characters: yes, give it up.
seat-sure-yes = 🚫 Da, anulez
# Button, at most 20 characters: no, it stays as it is.
seat-sure-no = ✅ Nu, rămâne așa
# The person has given up: no reproach. If she had a seat, somebody else can have it.
seat-left = V-am anulat înscrierea. Mulțumim că ne-ați spus.
# The person has pressed “seat-sure-no”.
seat-kept = Bine, rămâne cum este.
# The person has pressed “seat-what-pass”, or the same below an offer.
seat-passed = Bine. Rămâneți pe lista de așteptare.

## What can come in between

# The person has said yes, but somebody else was faster. The question is asked again: there is a waiting list.
seat-gone = Din păcate ultimul loc tocmai s-a ocupat.
# The person has said yes, but the places for children have gone meanwhile. The question is asked again.
care-gone = 👶 Pentru atâția copii nu mai este loc.
# The person has said yes, but the event was moved meanwhile. It is shown again with the new date.
event-moved = Între timp s-a schimbat ziua sau ora.
# Something was to be done with an event that was called off meanwhile, or has begun. The talk ends here.
event-gone = Nu mai există sau a început deja.
# The person accepts an offer too late. She is still on the waiting list.
seat-missed = Locul s-a ocupat deja. Rămâneți pe lista de așteptare.
# The person cannot come to one date of several. Below it: “notice-give-label”, “engine-menu”.
# $time (Time): the date that she misses.
seat-away = Mulțumesc, am notat: { WHEN($time) } nu veniți. Locul rămâne al dumneavoastră.

## What comes by itself; seen on a lock screen. Reminders are “reminder-…”

# A seat has become free and is kept for the person, who waits for one. Below: “notice-take-label”, “notice-pass-label”,
# “notice-leave-label”.
# $time (Time): when it begins. $place (String): where. $until (Time): so long the seat is kept.
notice-offer =
    🎉 S-a eliberat un loc.
    📅 { WHEN($time) }
    📍 { $place }
    Îl păstrez pentru dumneavoastră până { WHEN($until) }.
    Doriți să veniți?
# Button below an offer, at most 20 characters: takes the seat.
notice-take-label = ✅ Da, vin
# Button below an offer, at most 20 characters: not this seat; the person waits on.
notice-pass-label = ⏭️ De data asta nu
# Button below an offer, at most 20 characters: off the waiting list.
notice-leave-label = 🚫 Nu mai aștept
# Button below a reminder of an event, at most 20 characters: cannot come to this date.
notice-away-label = 🚫 Nu pot veni
# Button below “seat-away”, at most 20 characters: gives up the seat for all dates. Opens “seat-sure”.
notice-give-label = 🚫 Renunț la loc
# We had to call an event off. Below it: “engine-menu”.
# $time (Time): when it would have begun. $place (String): where.
notice-off =
    ❌ Din păcate trebuie să anulăm.
    📅 { WHEN($time) }
    📍 { $place }
    Vă rugăm să nu veniți. Ne pare rău.
# A date of an event is at another time now; the person has a seat. Below: “reminder-coming”, “notice-away-label”.
# $time (Time): the new time. $place (String): where.
notice-moved =
    🔁 S-a schimbat data. Veniți?
    📅 Nou: { WHEN($time) }
    📍 { $place }
    Locul rămâne al dumneavoastră.
# After the last date, if there is material. Below it: “engine-menu”.
# $time (Time): the last date. $event-links (String): one link a line.
notice-after =
    📎 Mulțumim că ați fost: { WHEN($time, style: "day") }.
    Aici puteți citi totul încă o dată:
    { $event-links }
    Vă dorim numai bine!

## In the file of one's data

# Above the workshops and courses that the person has signed up for.
record-events = Cursuri și ateliere
# What became of a sign-up: she has a seat.
record-going = înscriere
# What became of a sign-up: she is on the waiting list.
record-waiting = pe lista de așteptare
# What became of a sign-up: a seat is kept for her.
record-offered = loc oferit
# What became of a sign-up: she has given it up.
record-left = anulat
