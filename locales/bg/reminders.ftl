### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 Напомняния
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ Напомняне: още
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 Това помня вместо Вас. Кое искате да видите?
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 Тук още няма нищо записано.
    Да Ви напомня ли за нещо? Например за писмо.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ Ново напомняне
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ Ново напомняне
# A reminder on a button: a letter that must be answered.
# $day (Time): by which day.
value-reminder-letter = ✉️ { WHEN($day, style: "date") }
# A reminder on a button: a paper that ends.
# $day (Time): on which day.
value-reminder-paper = 📄 { WHEN($day, style: "date") }
# A reminder on a button: a course or an appointment elsewhere.
# $day (Time): the next day.
value-reminder-course = 📚 { WHEN($day, style: "date") }
# A reminder on a button: anything else.
# $day (Time): the next day.
value-reminder-own = ✏️ { WHEN($day, style: "date") }
# The person has chosen a reminder; what is noted stands above (“remind-what-…”, “remind-noted”, “remind-on” and so
# on). Below: “reminders-what-…”.
reminders-what = Искате ли да промените нещо?
# Instead of that question: it was deleted meanwhile.
reminders-what-none = Това напомняне вече го няма.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 Друг ден
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ Друг текст
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ Изтриване
# The words were changed.
reminders-changed = ✅ Променено е.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = Това напомняне вече го няма.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 За какво да Ви напомня?
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ Отговор на писмо
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 Документ изтича
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 Курс или среща
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ Нещо друго
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ Искате ли да допишете нещо? Например: от кого е.
    🔒 Моля, без номера и нищо за болести.
# Button, at most 20 characters: goes on without words.
remind-more-none = Без текст
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ За какво да Ви напомня? Моля, напишете няколко думи.
    🔒 Моля, без номера и нищо за болести.
# More than 200 characters were typed. The same question follows.
typed-too-long = Това е твърде дълго. Моля, напишете само няколко думи.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = Моля, напишете няколко думи с букви.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 Има ли определен час?
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 Не, целия ден
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 Да, има час
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = Колко често е това?
# Button, at most 20 characters.
remind-repeat-none = Само веднъж
# Button, at most 20 characters.
remind-repeat-day = Всеки ден
# Button, at most 20 characters.
remind-repeat-week = Всяка седмица
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = Всеки месец
# Button, at most 20 characters.
remind-repeat-year = Всяка година
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ Кога да Ви напомня?
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    За този ден вече е късно: { WHEN($day, style: "long") }.
    Моля, върнете се и изберете друг ден.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ Точно в този час
# Button, at most 20 characters.
remind-lead-hour = ⏰ 1 час преди това
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ В същия ден
# Button, at most 20 characters.
remind-lead-day = ⏰ 1 ден по-рано
# Button, at most 20 characters.
remind-lead-days = ⏰ 3 дни по-рано
# Button, at most 20 characters.
remind-lead-week = ⏰ 1 седмица по-рано
# Button, at most 20 characters.
remind-lead-month = ⏰ 4 седмици преди
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = За това вече е късно.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } ч.
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = Така добре ли е?
# The person has said yes, and it is kept.
remind-done =
    ✅ Ще го помня и ще Ви напомня тук.
    Промяна или изтриване: { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ Новият ден: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    Няма проблем. Не записвам нищо.
    И календарът в телефона може да Ви напомни.
# The person has as many reminders as there may be.
remind-full =
    Вече имате тук 30 напомняния. Повече не мога да помня.
    Моля, първо изтрийте едно: { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 Пазя това, което запишете тук. Консултантите не го виждат.
    Ако размислите, натиснете { mydata-label } или напишете „Стоп“.
    Приемате ли това и имате ли поне 16 години?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ Не

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 Кой ден? Моля, изберете или напишете деня.
    Например: 12 май
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 Кой ден имате предвид? Моля, натиснете го.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ Друг ден
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 В колко часа? Моля, изберете или напишете часа.
    Например: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 Кой час имате предвид? Моля, натиснете го.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ Друг час
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = Не разбирам този ден. Моля, напишете например: 12 май
# The day that was typed is past.
typed-day-past = Този ден вече мина. Моля, напишете ден, който предстои.
# The day that was typed is more than five years ahead.
typed-day-far = Това е много далече. Мога да помня най-много 5 години напред.
# What was typed is no time of day. The same question follows.
typed-no-clock = Не разбирам този час. Моля, напишете например: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 Имате напомняне за { WHEN($day, style: "long") }
    За да го видите, моля, натиснете бутона.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 Покажи
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ Готово
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ Утре пак
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ Изтриване
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ Чудесно, готово е! Напомнянето е изтрито.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ Чудесно, готово е! Следващия път: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ Добре, утре ще Ви напомня пак.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ Да изтрия ли това напомняне?
# Instead of that question: it was deleted already.
forget-sure-none = Това напомняне вече го няма.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ Да, изтрийте го
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ Не, нека остане
# The person has pressed “forget-sure-yes”.
forget-done = Напомнянето е изтрито.
# The person has pressed “forget-sure-no”.
forget-kept = Добре, напомнянето остава.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 Изтрих Вашите лични напомняния.
