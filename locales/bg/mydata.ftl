### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 Моите данни
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 Това са Вашите данни. Какво искате да направите?
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 Преглед
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ Поправка
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ Съгласия
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ Пауза

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 Това е запазено за Вас:
    👤 Име: { $name }
    📞 Телефон: { $phone }
    🌐 Език: { $language }, втори език: { $second }
    📱 Месинджъри: { $channels }
    📅 Часове: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ Име и напомняния: Да, от { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ Име и напомняния: Не
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ Телефонен номер: Да, от { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ Телефонен номер: Не
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ Лични напомняния: Да, от { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ Лични напомняния: Не
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    Всичко е в два файла: един за четене, един за компютри.
    Връзката работи само веднъж и само 30 минути.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 За четене
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 За компютри
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = Тази връзка вече не работи. Моля, натиснете в разговора отново { mydata-label }.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ Кое не е вярно?
# Button, at most 20 characters.
mydata-correct-name = 👤 Име
# Button, at most 20 characters.
mydata-correct-phone = 📞 Телефон
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 Втори език
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 Как се казвате? Моля, напишете името си.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ Името Ви вече е: { $name }
    Така е и при Вашите часове.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 Какъв е телефонният Ви номер? Моля, напишете го с кода.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ Номерът Ви е запазен:
    📞 { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 Кой друг език разбирате добре?
# Button, at most 20 characters: there is no second language.
mydata-second-only = Няма друг
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ Запазено е.
    Някои съобщения ги няма на всеки език. Тогава използвам втория.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = Добре. Не съм променил нищо.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 За въпроси пазим телефонния Ви номер. При нас го виждат само консултантите.
    Ако размислите, натиснете { mydata-label } или напишете „Стоп“.
    Приемате ли това и имате ли поне 16 години?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ Не
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    Искате ли да промените нещо?
    Ако оттеглите съгласие, изтривам веднага: името, номера или напомнянията.
    Без съгласие за името и не напомням повече.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ Име: Не
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ Име: Да
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ Телефон: Не
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ Телефон: Да
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ Напомняния: Не
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    Името Ви е изтрито. Повече няма да напомням.
    Запазените часове остават. Моля, кажете там името си.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = Телефонният Ви номер е изтрит.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = Личните Ви напомняния са изтрити.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ Благодаря. Отново ще Ви напомням за часовете.
    Името си можете да дадете пак в { mydata-label }.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 Месинджъри
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 Къде си пишем? Какво искате да направите?
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 Къде първо?
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ Още един
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ Отделяне
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 Къде да Ви пиша първо?
    Ако там не става, пиша в следващия месинджър.
# Button, at most 20 characters: in this chat.
mydata-first-here = Тук
# Button: the messenger's name.
mydata-first-telegram = Telegram
# Button: the messenger's name.
mydata-first-whatsapp = WhatsApp
# The messenger was chosen.
mydata-chosen = ✅ Добре. Ще пиша първо там.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ Какво да отделя?
    Там започваме отначало. Часовете и данните остават при другите.
# Button, at most 20 characters: this chat.
mydata-split-here = Този чат
# Button: the messenger's name.
mydata-split-telegram = Telegram
# Button: the messenger's name.
mydata-split-whatsapp = WhatsApp
# Button, at most 20 characters: our own page.
mydata-split-web = Интернет страница
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = Компютър
# It is split off.
mydata-apart = ✅ Отделено е. Там вече не Ви познавам.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ Колко време да не Ви пиша пръв?
    Тогава няма да напомням и за часовете.
# Button, at most 20 characters.
mydata-pause-week = 1 седмица
# Button, at most 20 characters.
mydata-pause-month = 4 седмици
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = Докато не пиша
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ Край на паузата
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ Добре. До { WHEN($day, style: "date") } няма да пиша пръв.
    Часовете Ви остават, но няма да напомням.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ Добре. Чакам, докато пак пишете или натиснете нещо тук.
    Часовете Ви остават, но няма да напомням.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ Паузата свърши. Отново ще напомням.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ Изтрий всичко
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ Наистина ли да изтрия всичко?
    Изчезват: име, номер, отговори, напомняния и съобщения. Бъдещите часове отказвам.
    Без Вашето име остава кога е имало часове: за броене.
    Часовете за други хора остават.
    И 3 години за какво сте казали „да“: като доказателство.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ Да, изтрий
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ Не, остава
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ Всичко за Вас е изтрито. Бъдещите часове са отказани.
    Адреса Ви тук ще изтрия до един час.
    Без име остава: кога е имало часове. И 3 години за какво сте казали „да“.
    Старите съобщения и календара в телефона, моля, изтрийте сами.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 Започвам отново

## Headings in the file to read

# Its title.
record-title = Моите данни
# Above name, phone number and languages.
record-person = Лице
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = Къде Ви пишем
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = Съгласия
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = Име и напомняния:
# A consent: to the phone number. Dates follow.
record-phone = Телефонен номер:
# A consent: to own reminders. Dates follow.
record-reminder = Лични напомняния:
# Above the appointments.
record-appointments = Часове
# Above the appointments that the person has made for others.
record-others = Часове за други хора
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = запазен
# What became of an appointment.
record-cancelled = отказан
# What became of an appointment: the person was there.
record-came = състоял се
# What became of an appointment: the person was not there.
record-missed = пропуснат
# Above the person's own reminders, each with its day and her own words.
record-reminders = Лични напомняния
# Above what the person has answered to the programme.
record-answers = Вашите отговори
# Above what the person has written to a human being.
record-written = Какво сте ни писали
# Above what we have written.
record-sent = Какво сме Ви писали
