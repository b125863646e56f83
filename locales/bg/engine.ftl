### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ Назад
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 Меню
# In the menu: what the programme can do.
engine-help = ❓ Помощ
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 Говорете с човек
# In the menu: opens the choice of languages.
engine-language = 🌐 Език
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ Да, добре е
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ Променям нещо
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ Не сега
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = Още ▶
# Below a long list (days): shows the ones before.
engine-earlier = ◀ По-рано
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ Да, променям
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ Остава така
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ Продължавам
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 Отначало
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 Към програмата

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = Не разбирам този номер. Моля, напишете го например така: 0203 5550100

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = Какво искате да промените?
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = Тук вече сте избрали нещо. Искате ли да го промените?
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = Вече сте започнали това. Продължаваме ли, или започваме отначало?

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    Наскоро започнахте нещо тук.
    Искате ли да продължите? Ако не, след няколко дни ще го изтрия.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = За съжаление това вече не е свободно. Ето какво още е свободно:
# The person has typed something where only buttons help.
engine-please-tap = Моля, натиснете бутон.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = Не разбрах това. Моля, изберете:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 Здравейте, радваме се, че сте тук! Моля, изберете:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = Този бутон е стар. Продължаваме тук:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = Това вече е готово:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = Добре, спираме дотук. Всичко остава, както беше.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = Отговорите станаха много. Моля, говорете с човек.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = Извинете, при нас стана грешка. Отговорите Ви са още тук.
# The person has sent a sticker. Friendly.
engine-got-sticker = Хубаво! Но аз разбирам само текст и бутони.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    Не отварям снимки и файлове. Моля, не пращайте документи тук.
    Моля, донесете ги, когато дойдете. Ще ги видим заедно.
# The person has sent a voice message.
engine-got-voice = За съжаление не мога да слушам гласови съобщения. Моля, натиснете бутон.
# The person has sent a place, a contact or something else.
engine-got-other = За съжаление не мога да прочета това. Моля, натиснете бутон.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = Не виждам променени съобщения. Моля, напишете отново.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = Тук нещо се промени. Моля, отговорете още веднъж:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = Извинете, тук не можем да продължим. Ще проверим. Моля, започнете отново:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 Сега чете човек. Пишете спокойно.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = Записано е.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = Сега чете човек.

## Values on buttons: nothing to translate, unless a word belongs to it

# A day with opening hours, on a button: at most 20 characters.
# $day (Time): the day.
value-day = { WHEN($day, style: "day") }
# When an appointment begins, on a button: 10:00.
# $time (Time): when it begins.
value-time = { WHEN($time, style: "time") }

## Words that people type, separated by commas, without capitals. They are no sentences:
## add what people really say, also short, rude or misspelt. The words of all languages
## count at the same time, so a word must mean the same everywhere.

# Wants no more messages, at any time. The first word is named in “consent-ask” and “help-text”.
words-stop = стоп, спри, спрете, стига, не пишете, не ми пишете, не ми пиши, оставете ме на мира, spri, sprete, stiga, ne pishete, ne mi pishete
# Wants to the beginning.
words-menu = меню, начало, отначало, menyu, nachalo, otnachalo
# Wants to know how it works.
words-help = помощ, помогнете, помогни, не разбирам, pomosht, pomosh, pomo6t, pomognete, ne razbiram
# Wants another language.
words-language = език, друг език, български, на български, bulgarski, balgarski, na bulgarski
# Wants to talk with a human being.
words-person = човек, жив човек, консултант, телефон, обадете се, обадете ми се, chovek, 4ovek, konsultant, obadete se
# One question back.
words-back = назад, обратно, nazad, obratno
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = не сега, отказвам се, ne sega, otkazvam se
# Wants to see what is stored.
words-mydata = моите данни, данни, данните ми, защита на данните
# Wants everything deleted; it is asked once more.
words-delete = изтрий данните ми, изтрий всичко, изтриване на данните
