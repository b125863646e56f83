### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = في أي أمر نساعدك؟
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = لا توجد استشارة هنا الآن. يمكنك التحدث معنا:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: أي مكتب يناسبك؟
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: هذا غير متوفر الآن في أي مكتب. يمكنك التحدث معنا:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 أي يوم يناسبك في مكتب { $office }؟
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = كل المواعيد في مكتب { $office } محجوزة الآن. يمكنك الرجوع واختيار مكتب آخر.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    في { $office } لا يوجد الآن من يتكلم لغتك أو يترجم.
    الرجاء الاتصال بنا: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: أي ساعة تناسبك؟
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = لا يوجد موعد متاح يوم { WHEN($day, style: "day") }. يمكنك الرجوع واختيار يوم آخر.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 ما اسمك؟ الرجاء كتابة اسمك.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    هل هذا صحيح؟
    💼 الموضوع: { $service }
    📍 المكتب: { $office }، { $office-street }
    📅 الموعد: { WHEN($time) }
    👤 الاسم: { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ تم حجز موعدك.
    📅 الموعد: { WHEN($time) }
    📍 المكتب: { $office }، { $office-street }، { $office-city }
    الطريق: { $office-directions }
    📄 الرجاء إحضار ما يلي:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    نساعدك رغم ذلك. يكفي الاتصال بنا.
    📍 المكتب: { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = الساعة { WHEN($time, style: "time") } حُجزت قبل قليل. هذه الأوقات ما زالت متاحة:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    لديك موعد لهذا الأمر من قبل. هذا الموعد يبقى.
    للتغيير يكفي الضغط على { engine-menu } ثم على { menu-mine }.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = هذا طويل جدًا. الرجاء كتابة اسمك فقط.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = الرجاء كتابة اسمك فقط، بالحروف.
# The name for a certificate was not written in Latin letters.
name-not-latin = الرجاء الكتابة بحروف لاتينية كما في الهوية. مثلاً: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 هل نعتني بأطفالك خلال الموعد؟
    🔒 نسجل فقط عدد الأطفال وأعمارهم.
# Button, at most 20 characters: one child.
needs-children-one = طفل واحد
# Button, at most 20 characters: two children.
needs-children-two = طفلان
# Button, at most 20 characters: three children.
needs-children-three = ثلاثة أطفال
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ لا
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = الطفل { $number } من { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 كم عمر الطفل؟
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = من 0 إلى 2 سنة
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = من 3 إلى 5 سنوات
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = من 6 إلى 12 سنة
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 كم شخصًا سيحضر اللقاء، وأنت منهم؟
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ سيكون هناك من يترجم لك في الموعد.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ سيكون هناك من يترجم لك عبر الهاتف.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 سنعتني بأطفالك خلال الموعد. عدد الأطفال: { $children }

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 نحفظ أيضًا كم طفلًا يأتي وكم عمره.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 نحفظ اسمك من أجل الموعد. يراه عندنا فريق الاستشارة فقط.
    نذكّرك هنا بالموعد. لسحب الموافقة تكفي كتابة «توقف» في أي وقت.
    هل لدينا موافقتك، وعمرك 16 سنة أو أكثر؟
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ نعم، عمري 16 فأكثر
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = عمري أقل من 16
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ لا
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    شكرًا لإخبارنا. لم أحجز أي موعد.
    الرجاء الحضور مع والديك أو مع الوصي عليك (Vormund).
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = لا بأس. لم أحجز أي موعد.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 إضافة إلى التقويم
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = موعد: { $office }
