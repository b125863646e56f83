### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Bună ziua! Sunt Lotse, un program de calculator al birourilor de consiliere din Duisburg.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 Ce limbă? · Welche Sprache? · Hangi dil? · На кой език? · أي لغة؟ · Which language?
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    Bine ați venit! Sunt un program, nu un om.
    Vă ajut să faceți o programare la consiliere. Nu costă nimic.
    🔒 Întreb doar ce trebuie pentru programare.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = Telegram poate vedea ce scrieți aici. Vă rugăm să nu trimiteți acte aici.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = WhatsApp aparține firmei Meta. Meta poate vedea ce scrieți aici. Vă rugăm să nu trimiteți acte aici.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = Ce doriți să faceți?
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 Fac o programare
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ Merg mai departe

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    Vă pot da o programare. Apăsați butoanele.
    Cu { engine-back } mergeți un pas înapoi. Cuvântul „Stop” încheie conversația.
    Un om vă ajută cu drag la telefon:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = Sunați-ne sau veniți la noi. Vă ajutăm cu drag.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 Bine. Nu vă mai scriu.
    Dacă aveți o programare, ea rămâne. Nu puteți veni? Vă rugăm să sunați.
    Doriți să începeți din nou? Apăsați { engine-menu }.
