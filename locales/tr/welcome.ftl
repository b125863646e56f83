### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Merhaba! Ben Lotse, Duisburg danışma bürolarının bilgisayar programıyım.
# The picker: the question in every language of the picker, the own one first.
language-question = 🌐 Hangi dil? · Welche Sprache? · أي لغة؟
# Said once, after the language was chosen: who we are, that this is a machine, what is kept.
welcome-about =
    Hoş geldiniz! Ben bir programım, insan değilim.
    Danışma için randevu bulmanıza yardım ederim. Ücretsizdir.
    🔒 Yalnız randevu için gerekeni sorarım.
# Only in Telegram: others can see that the person writes to us.
welcome-telegram = Telegram bize yazdığınızı görebilir. Lütfen buraya belge göndermeyin.

menu-question = Ne yapmak istersiniz?
menu-booking = 📅 Randevu al
# Continue the booking that was begun.
menu-go-on-booking = ▶️ Randevuya devam

help-text =
    Size randevu verebilirim. Düğmelere dokunun.
    “Geri” bir adım geri gider. “Dur” her şeyi bitirir.
    Bir insan telefonda size seve seve yardım eder:
person-text = Bizi arayın ya da uğrayın. Seve seve yardım ederiz.
# $office (String): name of the office. $office-phone, $office-street, $office-city (String): of the same office.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
stop-done =
    🛑 Tamam. Size artık yazmayacağım.
    Alınmış randevu geçerli kalır. İptal için lütfen arayın.
    Yeniden başlamak ister misiniz? “Menü”ye dokunun.
