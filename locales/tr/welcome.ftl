### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Merhaba! Ben Lotse. Duisburg danışma bürolarının bilgisayar programıyım.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 Hangi dil? · Welche Sprache? · На кой език? · Ce limbă? · أي لغة؟ · Which language?
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    Hoş geldiniz! Ben bir programım, insan değilim.
    Danışma bürosundan randevu almanıza yardım ederim. Bu ücretsiz.
    🔒 Sadece randevu için gerekeni sorarım.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = Telegram burada yazdıklarınızı görebilir. Lütfen buraya belge göndermeyin.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = WhatsApp, Meta şirketine ait. Meta burada yazdıklarınızı görebilir. Lütfen buraya belge göndermeyin.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = Ne yapmak istersiniz?
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 Randevu alın
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ Randevuya devam

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    Size randevu verebilirim. Düğmelere dokunun.
    { engine-back } düğmesiyle bir adım geri gidersiniz. “Dur” yazarsanız konuşma biter.
    Telefonda bir insan size seve seve yardım eder:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = Bizi arayın ya da bize uğrayın. Seve seve yardım ederiz.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 Tamam. Size artık yazmayacağım.
    Randevunuz varsa geçerli kalır. İptal için lütfen bizi arayın.
    Yeniden başlamak ister misiniz? { engine-menu } düğmesine dokunun.
