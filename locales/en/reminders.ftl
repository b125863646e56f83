### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 My reminders
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ Go on: reminder
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 I keep this in mind for you. What would you like to see?
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 Nothing is noted here yet.
    Shall I remind you of something? Of a letter, for example.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ New reminder
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ New reminder
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
reminders-what = Would you like to change something?
# Instead of that question: it was deleted meanwhile.
reminders-what-none = This reminder is not there any more.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 Another day
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ Other words
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ Delete
# The words were changed.
reminders-changed = ✅ That is changed.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = This reminder is not there any more.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 What shall I remind you of?
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ Answer a letter
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 A paper runs out
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 Course or meeting
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ Something else
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ Would you like to add some words? For example: who it is from.
    🔒 Please no numbers, and nothing about illness.
# Button, at most 20 characters: goes on without words.
remind-more-none = Go on without words
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ What shall I remind you of? Please write a few words.
    🔒 Please no numbers, and nothing about illness.
# More than 200 characters were typed. The same question follows.
typed-too-long = That is too long. Please write just a few words.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = Please write a few words, with letters.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 Is it at a certain time?
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 No, the whole day
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 Yes, at a time
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = How often is it?
# Button, at most 20 characters.
remind-repeat-none = Only once
# Button, at most 20 characters.
remind-repeat-day = Every day
# Button, at most 20 characters.
remind-repeat-week = Every week
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = Every month
# Button, at most 20 characters.
remind-repeat-year = Every year
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ When shall I remind you?
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    It is too late for this day: { WHEN($day, style: "long") }.
    Please go back and choose another day.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ At that time
# Button, at most 20 characters.
remind-lead-hour = ⏰ 1 hour before
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ On that day
# Button, at most 20 characters.
remind-lead-day = ⏰ 1 day before
# Button, at most 20 characters.
remind-lead-days = ⏰ 3 days before
# Button, at most 20 characters.
remind-lead-week = ⏰ 1 week before
# Button, at most 20 characters.
remind-lead-month = ⏰ 4 weeks before
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = It is too late for that now.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }, { WHEN($clock, style: "time") }
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = Is this right?
# The person has said yes, and it is kept.
remind-done =
    ✅ I will keep it in mind and remind you here.
    You can change or delete it under { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ The new day: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    That is all right. I keep nothing.
    The calendar in your phone can remind you, too.
# The person has as many reminders as there may be.
remind-full =
    You have 30 reminders here already. I cannot keep more.
    Please delete one first under { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 I keep what you note here. The advisers do not see it.
    If you change your mind, tap { mydata-label } or write “Stop”.
    Do you agree, and are you 16 or older?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ No

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 Which day? Please choose, or write the day.
    For example: 12 May
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 Which day do you mean? Please tap on it.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ Another day
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 At what time? Please choose, or write the time.
    For example: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 Which time do you mean? Please tap on it.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ Another time
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = I do not understand this day. Please write, for example: 12 May
# The day that was typed is past.
typed-day-past = This day is already past. Please name one that is still to come.
# The day that was typed is more than five years ahead.
typed-day-far = That is very far away. I can remember days up to 5 years ahead.
# What was typed is no time of day. The same question follows.
typed-no-clock = I do not understand this time. Please write, for example: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 Your reminder for { WHEN($day, style: "long") }.
    To see it, please tap the button.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 Show it
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ Done
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ Again tomorrow
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ Delete
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ Well done! The reminder is deleted.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ Well done! The next time: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ All right, I will remind you again tomorrow.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ Shall I delete this reminder?
# Instead of that question: it was deleted already.
forget-sure-none = This reminder is not there any more.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ Yes, delete it
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ No, keep it
# The person has pressed “forget-sure-yes”.
forget-done = The reminder is deleted.
# The person has pressed “forget-sure-no”.
forget-kept = All right, the reminder stays.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 I have deleted your own reminders.
