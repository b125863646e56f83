### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 تطبيق آخر
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 هل نتراسل في تطبيق آخر أيضًا؟ يمكنني ربط الاثنين.
    عندها تظهر المواعيد نفسها في كل مكان. هل لديك رمز؟
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 أحتاج رمزًا
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ لدي رمز
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ الرجاء كتابة الرمز. فيه 8 علامات.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = هذا ليس رمزًا منّا. الرمز يشبه هذا: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 الرمز: { $code }
    الرجاء كتابته لي في التطبيق الآخر.
    يعمل 15 دقيقة ومرة واحدة فقط. هذا الرمز لك وحدك.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    أو يمكن فتح هذا الرابط هناك:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 هل هذا الرمز منك أنت؟ فقط عندها الرجاء الضغط على نعم.
    بعدها تظهر هنا وهناك المواعيد والبيانات نفسها.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ نعم، ربط الاثنين
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ لا
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ تم الربط. يمكن التواصل معي الآن في: { $channels }
    مكان الكتابة لك أولًا يمكن اختياره في { mydata-label }.
# The person does not want what the code is for. Nothing was changed.
code-kept = حسنًا. يبقى كل شيء كما هو.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = هذا الرمز من هنا. يعمل فقط في مكان آخر.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    هذا الرمز لا يعمل. ربما هو قديم أو مستعمل أو فيه خطأ.
    بعد 5 رموز خاطئة الرجاء الانتظار ساعة.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 تم ربط مكان آخر بهذه المحادثة: تيليغرام.
    إن لم يكن ذلك منك، فالرجاء الضغط على { mydata-label } ثم فصله.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 تم ربط مكان آخر بهذه المحادثة: واتساب.
    إن لم يكن ذلك منك، فالرجاء الضغط على { mydata-label } ثم فصله.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 تم ربط مكان آخر بهذه المحادثة: صفحة الإنترنت.
    إن لم يكن ذلك منك، فالرجاء الضغط على { mydata-label } ثم فصله.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 تم ربط مكان آخر بهذه المحادثة: الحاسوب.
    إن لم يكن ذلك منك، فالرجاء الضغط على { mydata-label } ثم فصله.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 لشخص آخر
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ متابعة لشخص آخر
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    لديك 5 مواعيد لأشخاص آخرين. أكثر من ذلك غير ممكن الآن.
    في { engine-menu } يوجد أيضًا { engine-person }.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 هذا الحجز لشخص آخر. الرجاء الإجابة عنه.
    🌐 ما اللغة التي يتحدثها الشخص بأفضل شكل؟
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 نحفظ اسم الشخص. يراه عندنا فريق الاستشارة فقط.
    سأذكّرك هنا إلى أن يستلم الشخص الموعد بنفسه.
    هل الشخص موافق، وعمره 16 سنة أو أكثر؟
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ نعم، 16 فأكثر
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ لا
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    لا بأس. لم أحجز أي موعد.
    يمكن للشخص الاتصال بنا.
    📍 المكتب: { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 ما اسم الشخص؟ الرجاء كتابة الاسم.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    هل هذا صحيح للشخص الآخر؟
    💼 الموضوع: { $service }
    📍 المكتب: { $office }، { $office-street }
    📅 الموعد: { WHEN($time) }
    👤 الاسم: { $name }
    🌐 اللغة: { $language }
# The appointment for somebody else is booked; the helper passes this on. A map and a calendar file come with it;
# “for_other-code” follows.
# $service, $office, $office-street, $office-city (String): the advice, and where. $time (Time): when it begins.
# $service-papers (String): what to bring, a list with a line and a dot for each.
for_other-done =
    ✅ تم حجز الموعد للشخص.
    💼 الموضوع: { $service }
    📅 الموعد: { WHEN($time) }
    📍 المكتب: { $office }، { $office-street }، { $office-city }
    📄 الرجاء إحضار ما يلي:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 رمز للشخص: { $code }
    به يستلم الموعد بنفسه، عندما يكون لديه هاتف.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    أو بهذا الرابط:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 للشخص ورقة يمكن طباعتها.
    يعمل رابطها مرة واحدة فقط، ولمدة 30 دقيقة.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 أصبح الموعد { WHEN($time) } عند الشخص نفسه الآن. شكرًا لمساعدتك!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    هذا الموعد محجوز لك. هل يناسبك استلامه هنا؟
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }
    💼 الموضوع: { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ نعم، أستلمه
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ لا
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ أصبح الموعد لك. سأذكّرك هنا.
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 الورقة
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = هذا الرابط لم يعد يعمل. ورقة جديدة توجد في المحادثة، في { menu-mine }.
# Heading of the slip.
slip-title = موعدك
# The largest line of the slip.
# $time (Time): when it begins.
slip-time = { WHEN($time) }
# Where to go, three lines.
# $office, $office-street, $office-city, $office-phone (String): name, address and telephone number.
slip-place =
    📍 المكتب: { $office }
    العنوان: { $office-street }، { $office-city }
    📞 الهاتف: { $office-phone }
# What it is, and what to bring.
# $service (String): name of the advice. $service-papers (String): a list with a line and a dot for each.
slip-service =
    💼 الموضوع: { $service }
    📄 الرجاء إحضار ما يلي:
    { $service-papers }
# Above the code.
slip-code = الرمز الخاص بك
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = بهذا الرمز يصبح الموعد لك في المحادثة: تغييره أو إلغاؤه أو التذكير به.
