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

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

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
