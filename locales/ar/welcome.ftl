### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = مرحبًا! 👋 أنا «لوتسه»، برنامج حاسوب لمكاتب الاستشارة في دويسبورغ.
# The picker: the question in every language of the picker, the own one first.
language-question = أي لغة؟ · Hangi dil? · Welche Sprache? 🌐
# Said once, after the language was chosen: who we are, that this is a machine, what is kept.
welcome-about =
    أهلًا وسهلًا! أنا برنامج ولست إنسانًا.
    أساعدك في حجز موعد في مكتب الاستشارة. هذا مجاني.
    🔒 أسأل فقط عما يلزم للموعد.
# Only in Telegram: others can see that the person writes to us.
welcome-telegram = يستطيع تيليغرام أن يرى أنك تكتب لنا. من فضلك لا ترسل أوراقًا هنا.

menu-question = ماذا تريد أن تفعل؟
menu-booking = 📅 حجز موعد
# Continue the booking that was begun.
menu-go-on-booking = ▶️ متابعة الحجز

help-text =
    أستطيع أن أعطيك موعدًا. اضغط على الأزرار.
    «رجوع» يعود خطوة إلى الوراء. «توقف» ينهي كل شيء.
    يسعد شخص منا بمساعدتك على الهاتف:
person-text = اتصل بنا أو تعال إلينا. يسعدنا أن نساعدك.
# $office (String): name of the office. $office-phone, $office-street, $office-city (String): of the same office.
person-office =
    مكتب { $office } 📍
    { $office-street }، { $office-city }
    { $office-phone }
stop-done =
    حسنًا. لن أكتب لك بعد الآن. 🛑
    الموعد المحجوز يبقى قائمًا. للإلغاء اتصل بنا من فضلك.
    هل تريد البدء من جديد؟ اضغط على «القائمة».
