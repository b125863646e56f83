### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 Друг месинджър
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 Пишете ми и другаде? Тогава ще ги свържа.
    Навсякъде ще виждате същите часове. Имате ли вече код?
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 Искам код
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ Имам код
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ Моля, напишете кода. Той има 8 знака.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = Това не е наш код. Кодът изглежда така: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 Вашият код: { $code }
    Напишете ми го там, където също искате да ме ползвате.
    Важи 15 минути и само веднъж. Не го давайте на никого.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    Или отворете там тази връзка:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 Вие ли взехте този код? Само тогава натиснете „Да“.
    После тук и там ще виждате същите часове и данни.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ Да, свържете ги
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ Не
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ Свързано е. Така вече ме намирате: { $channels }
    Къде да пиша първо, избирате в { mydata-label }.
# The person does not want what the code is for. Nothing was changed.
code-kept = Добре. Всичко остава както е.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = Този код е от тук. Той работи само другаде.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    Този код не работи. Стар ли е, използван или сгрешен?
    След 5 грешни кода, моля, изчакайте един час.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 Вече ме намирате и в Telegram.
    Не бяхте Вие? Тогава натиснете { mydata-label } и го отделете.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 Вече ме намирате и в WhatsApp.
    Не бяхте Вие? Тогава натиснете { mydata-label } и го отделете.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 Вече ме намирате и на интернет страницата.
    Не бяхте Вие? Тогава натиснете { mydata-label } и го отделете.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 Вече ме намирате и на компютъра.
    Не бяхте Вие? Тогава натиснете { mydata-label } и го отделете.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 За друг човек
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ За друг: нататък
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    Вече имате 5 часа за други хора. Повече сега не може.
    В { engine-menu } ще намерите и { engine-person }.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 Запазвате час за друг човек. Моля, отговаряйте вместо него.
    🌐 Кой език говори той най-добре?
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 Пазим името на човека. При нас го виждат само консултантите.
    Ще напомням тук на Вас, докато той сам поеме часа.
    Съгласен ли е човекът и има ли поне 16 години?
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ Не
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    Няма нищо. Не запазих час.
    Човекът може просто да ни се обади.
    📍 { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 Как се казва човекът? Моля, напишете името.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    Добре ли е така за другия човек?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
    🌐 { $language }
# The appointment for somebody else is booked; the helper passes this on. A map and a calendar file come with it;
# “for_other-code” follows.
# $service, $office, $office-street, $office-city (String): the advice, and where. $time (Time): when it begins.
# $service-papers (String): what to bring, a list with a line and a dot for each.
for_other-done =
    ✅ Часът за човека е запазен.
    💼 { $service }
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    📄 Нека донесе:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 Код за човека: { $code }
    С него той сам ще поеме часа, когато има телефон.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    Или с тази връзка:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 За човека има бележка за печат.
    Връзката към нея работи само веднъж, 30 минути.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 За часа на { WHEN($time) } вече се грижи самият човек. Благодаря за помощта!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    Този час е запазен за Вас. Искате ли да го поемете тук?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ Да, поемам го
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ Не
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ Часът вече е Ваш. Ще Ви напомня тук.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 Бележка
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = Тази връзка вече не работи. Нова бележка има в разговора, в { menu-mine }.
# Heading of the slip.
slip-title = Вашият час
# The largest line of the slip.
# $time (Time): when it begins.
slip-time = { WHEN($time) }
# Where to go, three lines.
# $office, $office-street, $office-city, $office-phone (String): name, address and telephone number.
slip-place =
    📍 { $office }
    { $office-street }, { $office-city }
    📞 { $office-phone }
# What it is, and what to bring.
# $service (String): name of the advice. $service-papers (String): a list with a line and a dot for each.
slip-service =
    💼 { $service }
    📄 Моля, донесете:
    { $service-papers }
# Above the code.
slip-code = Вашият код
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = С този код поемате часа в чата: друг час, отказ, напомняне.
