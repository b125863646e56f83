### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 Erinnerungen
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ Erinnern: weiter
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 Daran denke ich für Sie. Was möchten Sie ansehen?
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 Hier ist noch nichts notiert.
    Soll ich Sie an etwas erinnern? Zum Beispiel an einen Brief.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ Neue Erinnerung
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ Neue Erinnerung
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
reminders-what = Möchten Sie etwas ändern?
# Instead of that question: it was deleted meanwhile.
reminders-what-none = Diese Erinnerung gibt es nicht mehr.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 Anderer Tag
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ Anderer Text
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ Löschen
# The words were changed.
reminders-changed = ✅ Das ist geändert.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = Diese Erinnerung gibt es nicht mehr.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 Woran soll ich Sie erinnern?
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ Brief beantworten
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 Papier läuft ab
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 Kurs oder Termin
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ Etwas anderes
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ Möchten Sie etwas dazuschreiben? Zum Beispiel: von wem.
    🔒 Bitte keine Nummern und nichts über Krankheiten.
# Button, at most 20 characters: goes on without words.
remind-more-none = Ohne Text weiter
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ Woran soll ich Sie erinnern? Bitte schreiben Sie ein paar Worte.
    🔒 Bitte keine Nummern und nichts über Krankheiten.
# More than 200 characters were typed. The same question follows.
typed-too-long = Das ist zu lang. Bitte schreiben Sie nur ein paar Worte.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = Bitte schreiben Sie ein paar Worte, mit Buchstaben.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 Geht es um eine Uhrzeit?
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 Nein, ganzer Tag
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 Ja, eine Uhrzeit
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = Wie oft ist das?
# Button, at most 20 characters.
remind-repeat-none = Nur einmal
# Button, at most 20 characters.
remind-repeat-day = Jeden Tag
# Button, at most 20 characters.
remind-repeat-week = Jede Woche
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = Jeden Monat
# Button, at most 20 characters.
remind-repeat-year = Jedes Jahr
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ Wann soll ich Sie erinnern?
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    Für diesen Tag ist es schon zu spät: { WHEN($day, style: "long") }.
    Bitte gehen Sie zurück und wählen Sie einen anderen Tag.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ Zu dieser Uhrzeit
# Button, at most 20 characters.
remind-lead-hour = ⏰ 1 Stunde vorher
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ An diesem Tag
# Button, at most 20 characters.
remind-lead-day = ⏰ 1 Tag vorher
# Button, at most 20 characters.
remind-lead-days = ⏰ 3 Tage vorher
# Button, at most 20 characters.
remind-lead-week = ⏰ 1 Woche vorher
# Button, at most 20 characters.
remind-lead-month = ⏰ 4 Wochen vorher
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = Dafür ist es jetzt zu spät.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } Uhr
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = Stimmt das so?
# The person has said yes, and it is kept.
remind-done =
    ✅ Das merke ich mir und erinnere Sie hier.
    Ändern oder löschen können Sie es unter { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ Der neue Tag: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    Das ist in Ordnung. Ich speichere nichts.
    Auch der Kalender in Ihrem Handy kann Sie erinnern.
# The person has as many reminders as there may be.
remind-full =
    Sie haben hier schon 30 Erinnerungen. Mehr kann ich mir nicht merken.
    Bitte löschen Sie zuerst eine unter { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 Ich speichere, was Sie hier notieren. Das Beratungs-Team sieht es nicht.
    Nicht mehr einverstanden? Tippen Sie auf { mydata-label } oder schreiben Sie „Stop“.
    Sind Sie einverstanden und 16 oder älter?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ Nein

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 Welcher Tag? Bitte wählen Sie, oder schreiben Sie den Tag.
    Zum Beispiel: 12. Mai
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 Welchen Tag meinen Sie? Bitte tippen Sie darauf.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ Anderer Tag
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 Um wie viel Uhr? Bitte wählen Sie, oder schreiben Sie die Uhrzeit.
    Zum Beispiel: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 Welche Uhrzeit meinen Sie? Bitte tippen Sie darauf.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ Andere Uhrzeit
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = Diesen Tag verstehe ich nicht. Bitte schreiben Sie zum Beispiel: 12. Mai
# The day that was typed is past.
typed-day-past = Dieser Tag ist schon vorbei. Bitte nennen Sie einen, der noch kommt.
# The day that was typed is more than five years ahead.
typed-day-far = Das ist sehr weit weg. Ich kann mir Tage bis in 5 Jahren merken.
# What was typed is no time of day. The same question follows.
typed-no-clock = Diese Uhrzeit verstehe ich nicht. Bitte schreiben Sie zum Beispiel: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 Ihre Erinnerung für { WHEN($day, style: "long") }.
    Zum Ansehen tippen Sie bitte auf den Knopf.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 Ansehen
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ Erledigt
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ Morgen noch einmal
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ Löschen
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ Schön, das ist geschafft! Die Erinnerung ist gelöscht.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ Schön, das ist geschafft! Das nächste Mal: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ Gut, ich erinnere Sie morgen noch einmal.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ Soll ich diese Erinnerung löschen?
# Instead of that question: it was deleted already.
forget-sure-none = Diese Erinnerung gibt es nicht mehr.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ Ja, löschen
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ Nein, behalten
# The person has pressed “forget-sure-yes”.
forget-done = Die Erinnerung ist gelöscht.
# The person has pressed “forget-sure-no”.
forget-kept = Gut, die Erinnerung bleibt.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 Ihre eigenen Erinnerungen habe ich gelöscht.
