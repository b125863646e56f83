### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Добър ден! Аз съм Лоце (Lotse), компютърна програма на офисите за консултации в Дуисбург.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 На кой език? · Welche Sprache? · Hangi dil? · Ce limbă? · أي لغة؟ · Which language?
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    Добре дошли! Аз съм програма, не човек.
    Помагам Ви да запазите час за консултация. Безплатно е.
    🔒 Питам само за това, което е нужно за часа.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = Telegram може да вижда какво пишете тук. Моля, не пращайте документи тук.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = WhatsApp е на фирмата Meta. Meta може да вижда какво пишете тук. Моля, не пращайте документи тук.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = Какво искате да направите?
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 Искам час
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ Час: продължавам

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    Мога да Ви дам час. Натискайте бутоните.
    С { engine-back } се връщате една стъпка. Думата „Стоп“ спира разговора.
    Човек ще Ви помогне с радост по телефона:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = Обадете се или елате при нас. Помагаме с радост.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 Добре. Повече няма да Ви пиша.
    Ако имате запазен час, той остава. Не можете да дойдете? Моля, обадете се.
    Искате ли да започнем пак? Натиснете { engine-menu }.
