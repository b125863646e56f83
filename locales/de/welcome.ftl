### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Guten Tag! Ich bin der Lotse, ein Computer-Programm der Beratung in Duisburg.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 Welche Sprache? · Hangi dil? · На кой език? · Ce limbă? · أي لغة؟ · Which language?
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    Willkommen! Ich bin ein Programm, kein Mensch.
    Ich suche mit Ihnen einen Termin bei der Beratung. Das kostet nichts.
    🔒 Ich frage nur, was für den Termin nötig ist.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = Telegram kann sehen, was Sie hier schreiben. Schicken Sie hier bitte keine Papiere.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = WhatsApp gehört zur Firma Meta. Meta kann sehen, was Sie hier schreiben. Schicken Sie hier bitte keine Papiere.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = Was möchten Sie tun?
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 Termin machen
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ Termin: weiter

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    Ich kann Ihnen einen Termin geben. Tippen Sie auf die Knöpfe.
    Mit { engine-back } gehen Sie einen Schritt zurück. Das Wort „Stop“ beendet das Gespräch.
    Ein Mensch hilft Ihnen gern am Telefon:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = Rufen Sie uns an oder kommen Sie vorbei. Wir helfen gern.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 Gut. Ich schreibe Ihnen nicht mehr.
    Ein gebuchter Termin bleibt. Zum Absagen rufen Sie bitte an.
    Möchten Sie wieder anfangen? Tippen Sie auf { engine-menu }.
