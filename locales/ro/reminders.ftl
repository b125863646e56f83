### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 De ținut minte
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ De ținut minte
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 Pe acestea le țin minte pentru dumneavoastră. Pe care doriți să o vedeți?
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 Aici nu este notat nimic încă.
    Doriți să vă amintesc de ceva? De exemplu, de o scrisoare.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ Notez ceva nou
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ Notez ceva nou
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
reminders-what = Doriți să schimbați ceva?
# Instead of that question: it was deleted meanwhile.
reminders-what-none = Această notiță nu mai există.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 Altă zi
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ Alt text
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ Șterg notița
# The words were changed.
reminders-changed = ✅ Am schimbat.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = Această notiță nu mai există.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 De ce să vă amintesc?
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ O scrisoare
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 Expiră un act
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 Curs sau întâlnire
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ Altceva
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ Doriți să adăugați ceva? De exemplu: de la cine este.
    🔒 Vă rugăm, fără numere și nimic despre boli.
# Button, at most 20 characters: goes on without words.
remind-more-none = Fără text
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ De ce să vă amintesc? Vă rugăm să scrieți câteva cuvinte.
    🔒 Vă rugăm, fără numere și nimic despre boli.
# More than 200 characters were typed. The same question follows.
typed-too-long = Este prea lung. Vă rugăm să scrieți doar câteva cuvinte.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = Vă rugăm să scrieți câteva cuvinte, cu litere.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 Este la o anumită oră?
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 Nu, toată ziua
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 Da, la o oră
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = Cât de des?
# Button, at most 20 characters.
remind-repeat-none = Doar o dată
# Button, at most 20 characters.
remind-repeat-day = În fiecare zi
# Button, at most 20 characters.
remind-repeat-week = În fiecare săptămână
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = În fiecare lună
# Button, at most 20 characters.
remind-repeat-year = În fiecare an
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ Când să vă amintesc?
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    Pentru această zi este prea târziu: { WHEN($day, style: "long") }.
    Vă rugăm să mergeți înapoi și să alegeți altă zi.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ Chiar la acea oră
# Button, at most 20 characters.
remind-lead-hour = ⏰ Cu 1 oră înainte
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ În acea zi
# Button, at most 20 characters.
remind-lead-day = ⏰ Cu 1 zi înainte
# Button, at most 20 characters.
remind-lead-days = ⏰ Cu 3 zile înainte
# Button, at most 20 characters.
remind-lead-week = ⏰ Cu 7 zile înainte
# Button, at most 20 characters.
remind-lead-month = ⏰ Cu 4 săptămâni
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = Pentru asta este prea târziu acum.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }, ora { WHEN($clock, style: "time") }
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = Este bine așa?
# The person has said yes, and it is kept.
remind-done =
    ✅ Țin minte și vă amintesc aici.
    Puteți schimba sau șterge la { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ Noua zi: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    Este în regulă. Nu păstrez nimic.
    Și calendarul din telefon vă poate aminti.
# The person has as many reminders as there may be.
remind-full =
    Aveți deja 30 de notițe aici. Mai multe nu pot ține minte.
    Vă rugăm să ștergeți întâi una la { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 Păstrez ce notați aici. Echipa de consiliere nu le vede.
    Dacă vă răzgândiți, apăsați { mydata-label } sau scrieți „Stop”.
    Sunteți de acord și aveți 16 ani sau mai mult?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ Nu

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 Ce zi? Vă rugăm să alegeți sau să scrieți ziua.
    De exemplu: 12 mai
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 La ce zi vă gândiți? Vă rugăm să apăsați pe ea.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ Altă zi
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 La ce oră? Vă rugăm să alegeți sau să scrieți ora.
    De exemplu: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 La ce oră vă gândiți? Vă rugăm să apăsați pe ea.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ Altă oră
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = Nu înțeleg această zi. Vă rugăm să scrieți, de exemplu: 12 mai
# The day that was typed is past.
typed-day-past = Această zi a trecut. Vă rugăm să scrieți una care vine.
# The day that was typed is more than five years ahead.
typed-day-far = Este foarte departe. Pot ține minte cel mult 5 ani înainte.
# What was typed is no time of day. The same question follows.
typed-no-clock = Nu înțeleg această oră. Vă rugăm să scrieți, de exemplu: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 Aveți o notiță pentru { WHEN($day, style: "long") }.
    Ca să o vedeți, vă rugăm să apăsați butonul.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 Vreau să văd
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ Gata, am făcut
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ Mâine încă o dată
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ Șterg notița
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ Foarte bine, s-a rezolvat! Notița este ștearsă.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ Foarte bine, s-a rezolvat! Data viitoare: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ Bine, vă amintesc mâine încă o dată.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ Să șterg această notiță?
# Instead of that question: it was deleted already.
forget-sure-none = Această notiță nu mai există.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ Da, ștergeți
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ Nu, rămâne
# The person has pressed “forget-sure-yes”.
forget-done = Notița este ștearsă.
# The person has pressed “forget-sure-no”.
forget-kept = Bine, notița rămâne.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 Am șters notițele dumneavoastră.
