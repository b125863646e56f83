### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = С какво да Ви помогнем?
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = В момента тук няма консултации. Моля, говорете с нас:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: В кой офис искате да дойдете?
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: В момента това го няма в нито един офис. Моля, говорете с нас:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 В кой ден искате да дойдете в { $office }?
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = В { $office } сега всичко е заето. Върнете се назад и изберете друг офис.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    В { $office } сега никой не говори и не превежда на Вашия език.
    Моля, обадете ни се: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: В колко часа?
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = { WHEN($day, style: "day") }: вече няма свободни часове. Върнете се назад и изберете друг ден.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 Как се казвате? Моля, напишете името си.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    Добре ли е така?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ Часът Ви е запазен.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Моля, донесете:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    Ще Ви помогнем и така. Просто ни се обадете.
    📍 { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = Часът в { WHEN($time, style: "time") } вече е зает. Тези часове са още свободни:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    За това вече имате час. Той остава.
    Искате ли да го промените? Натиснете { engine-menu }, после { menu-mine }.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = Това е много дълго. Моля, напишете само името си.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = Моля, напишете само името си, с букви.
# The name for a certificate was not written in Latin letters.
name-not-latin = Моля, с латински букви, както е в личната карта. Например: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 Искате ли някой да гледа децата Ви през това време?
    🔒 Записваме само колко деца и на каква възраст.
# Button, at most 20 characters: one child.
needs-children-one = 1 дете
# Button, at most 20 characters: two children.
needs-children-two = 2 деца
# Button, at most 20 characters: three children.
needs-children-three = 3 деца
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ Не
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = Дете { $number } от { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 На колко години е детето?
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = от 0 до 2 години
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = от 3 до 5 години
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = от 6 до 12 години
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 Колко души ще дойдат на разговора? Бройте и себе си.
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ На разговора някой ще превежда за Вас.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ На разговора някой ще превежда за Вас по телефона.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 През това време ще гледаме { $children ->
        [one] { $children } дете
       *[other] { $children } деца
    }.

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 Записваме и колко деца идват и на колко години са.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 За часа пазим Вашето име. При нас го виждат само консултантите.
    Тук ще Ви напомним за часа. Ако размислите, напишете „Стоп“ по всяко време.
    Приемате ли това и имате ли поне 16 години?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = Нямам 16 години
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ Не
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    Благодаря, че ми казахте. Не запазих час.
    Моля, елате с родителите си или с настойник.
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = Няма проблем. Не запазих час.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 В календара
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = Час: { $office }
