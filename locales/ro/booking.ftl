### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = Cu ce vă putem ajuta?
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = Acum nu sunt programări aici. Vă rugăm să vorbiți cu noi:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: La ce birou doriți să veniți?
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: Acum asta nu este la niciun birou. Vă rugăm să vorbiți cu noi:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 În ce zi doriți să veniți la { $office }?
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = La { $office } totul este ocupat acum. Mergeți înapoi și alegeți alt birou.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    La { $office } acum nimeni nu vorbește și nu traduce limba dumneavoastră.
    Vă rugăm să ne sunați: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: La ce oră?
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = { WHEN($day, style: "day") }: nu mai sunt ore libere. Mergeți înapoi și alegeți altă zi.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 Cum vă numiți? Vă rugăm să scrieți numele.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    Este bine așa?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ Programarea este făcută.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Vă rugăm să aduceți:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    Vă ajutăm și așa. Vă rugăm să ne sunați.
    📍 { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = Ora { WHEN($time, style: "time") } tocmai s-a ocupat. Aceste ore sunt încă libere:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    Aveți deja o programare pentru asta. Ea rămâne.
    Doriți să o schimbați? Apăsați { engine-menu }, apoi { menu-mine }.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = Este foarte lung. Vă rugăm să scrieți doar numele.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = Vă rugăm să scrieți doar numele, cu litere.
# The name for a certificate was not written in Latin letters.
name-not-latin = Vă rugăm, cu litere latine, ca în buletin. De exemplu: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 Doriți ca cineva să aibă grijă de copii în acest timp?
    🔒 Notăm doar câți copii sunt și ce vârstă au.
# Button, at most 20 characters: one child.
needs-children-one = 1 copil
# Button, at most 20 characters: two children.
needs-children-two = 2 copii
# Button, at most 20 characters: three children.
needs-children-three = 3 copii
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ Nu
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = Copilul { $number } din { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 Ce vârstă are copilul?
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = de la 0 la 2 ani
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = de la 3 la 5 ani
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = de la 6 la 12 ani
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 Câte persoane vin la discuție? Numărați-vă și pe dumneavoastră.
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ La discuție cineva traduce pentru dumneavoastră.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ La discuție cineva traduce pentru dumneavoastră la telefon.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 În acest timp avem grijă de { $children ->
        [one] { $children } copil
        [few] { $children } copii
       *[other] { $children } de copii
    }.

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 Păstrăm și câți copii vin și ce vârstă au.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 Pentru programare păstrăm numele dumneavoastră. La noi îl vede doar echipa de consiliere.
    Vă amintim aici de programare. Dacă vă răzgândiți, scrieți oricând „Stop”.
    Sunteți de acord și aveți 16 ani sau mai mult?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = Am sub 16 ani
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ Nu
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    Mulțumesc că mi-ați spus. Nu am făcut nicio programare.
    Vă rugăm să veniți cu părinții sau cu tutorele.
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = Nu este nicio problemă. Nu am făcut nicio programare.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 În calendar
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = Programare: { $office }
