### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = What do you need help with?
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = There is no advice here right now. Please talk to us:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: Which office would you like to come to?
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: No office has this right now. Please talk to us:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 On which day would you like to come to { $office }?
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = { $office } is full right now. Please go back and choose another office.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    In { $office } nobody speaks or interprets your language right now.
    Please call us: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: What time?
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = { WHEN($day, style: "day") } is full now. Please go back and choose another day.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 What is your name? Please write it here.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    Is this right?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ Your appointment is booked.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Please bring with you:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    You can still get help. Just call us.
    📍 { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = { WHEN($time, style: "time") } was just taken. These times are still free:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    You already have an appointment for this. It stays.
    Would you like to change it? Tap { engine-menu }, then { menu-mine }.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = That is very long. Please write only your name.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = Please write only your name, with letters.
# The name for a certificate was not written in Latin letters.
name-not-latin = Please use Latin letters, as on your ID. For example: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 Shall somebody look after your children meanwhile?
    🔒 We only note how many children, and how old.
# Button, at most 20 characters: one child.
needs-children-one = 1 child
# Button, at most 20 characters: two children.
needs-children-two = 2 children
# Button, at most 20 characters: three children.
needs-children-three = 3 children
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ No
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = Child { $number } of { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 How old is the child?
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = 0 to 2 years
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = 3 to 5 years
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = 6 to 12 years
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 How many people are coming? Count yourself, too.
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ An interpreter will be there for you.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ An interpreter will join by phone for you.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 Meanwhile we look after { $children ->
        [one] { $children } child
       *[other] { $children } children
    }.

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 We also keep how many children come and how old they are.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 We keep your name for the appointment. On our side, only the advisers see it.
    We will remind you here about the appointment. If you change your mind, write “Stop” at any time.
    Do you agree, and are you 16 or older?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = I am under 16
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ No
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    Thank you for telling me. I have booked nothing.
    Please come with your parents or your guardian.
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = That is fine. I have booked nothing.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 Add to calendar
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = Appointment: { $office }
