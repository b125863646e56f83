### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 مرحبًا! أنا «لوتسه»، برنامج كمبيوتر لمكاتب الاستشارة في دويسبورغ.
# The picker: the question in every language of the picker, the own one first. The buttons below are languages.
language-question = 🌐 أي لغة؟ · {"\u2068"}Welche Sprache?{"\u2069"} · {"\u2068"}Hangi dil?{"\u2069"} · {"\u2068"}На кой език?{"\u2069"} · {"\u2068"}Ce limbă?{"\u2069"} · {"\u2068"}Which language?{"\u2069"}
# Said once, after the language was chosen: this is a machine, what it does, what it asks for. By law it must
# be clear that nobody human writes here. “menu-question” follows.
welcome-about =
    أهلًا وسهلًا! أنا برنامج ولست إنسانًا.
    أساعدك في حجز موعد في مكتب الاستشارة. هذا مجاني.
    🔒 أسأل فقط عما يلزم للموعد.
# Only in Telegram, after “welcome-about”: the firm behind it can read what is written to a bot.
welcome-telegram = يستطيع تيليغرام رؤية ما يُكتب هنا. الرجاء عدم إرسال أوراق هنا.
# Only in WhatsApp, after “welcome-about”: what is written to us goes over the machines of the firm behind it.
welcome-whatsapp = واتساب تابع لشركة ميتا. تستطيع ميتا رؤية ما يُكتب هنا. الرجاء عدم إرسال أوراق هنا.

# The menu. The buttons below: book, talk with a human, help, language.
menu-question = كيف نساعدك؟
# Button in the menu, at most 20 characters: begins “booking-service”.
menu-booking = 📅 حجز موعد
# Button in the menu, at most 20 characters: goes on with the booking that was begun.
menu-go-on-booking = ▶️ متابعة الحجز

# The person has pressed “engine-help” or typed a word for it. “person-office” follows for each office.
# „Stop“ is a word from “words-stop” of the same language, to be typed; it does not cancel an appointment.
help-text =
    أستطيع أن أحجز لك موعدًا. يكفي الضغط على الأزرار.
    الزر { engine-back } يعيدك خطوة إلى الوراء. كلمة «توقف» تنهي المحادثة.
    شخص منا يساعدك بكل سرور عبر الهاتف:
# The person has pressed “engine-person”. “person-office” follows for each office.
person-text = يمكنك الاتصال بنا أو زيارتنا. يسعدنا أن نساعدك.
# One office: where it is and its number, which a phone can dial. The number has a line of its own.
# $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-phone (String): telephone number.
person-office =
    📍 المكتب: { $office }
    العنوان: { $office-street }، { $office-city }
    📞 { $office-phone }
# The person has typed a word from “words-stop”. True: consents are withdrawn, a time that was held is free again,
# nothing is sent any more; an appointment that was booked stays. “engine-menu” is the only button.
stop-done =
    🛑 حسنًا. لن أكتب لك بعد الآن.
    الموعد المحجوز يبقى. لإلغائه يمكنك الاتصال بنا.
    يمكنك البدء من جديد بالضغط على { engine-menu }.
