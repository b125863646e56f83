### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Hello! I am Lotse, a computer program of the advice offices in Duisburg.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 Which language? · Welche Sprache? · Hangi dil? · На кой език? · Ce limbă? · أي لغة؟
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    Welcome! I am a program, not a person.
    I help you get an appointment at an advice office. It costs nothing.
    🔒 I only ask what is needed for the appointment.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = Telegram can see what you write here. Please do not send documents here.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = WhatsApp belongs to the company Meta. Meta can see what you write here. Please do not send documents here.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = What would you like to do?
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 Book appointment
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ Continue booking

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    I can give you an appointment. Tap the buttons.
    With { engine-back } you go one step back. The word “Stop” ends the conversation.
    A person is happy to help you by phone:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = Call us or visit us. We are happy to help.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 All right. I will not write to you any more.
    If you have an appointment, it stays. You cannot come? Please call us.
    Would you like to start again? Tap { engine-menu }.
