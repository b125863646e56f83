### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 بياناتي
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 هذه بياناتك. ما الذي يناسبك؟
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 عرض البيانات
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ تصحيح
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ موافقاتي
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ استراحة

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 هذا ما نحفظه عنك:
    👤 الاسم: { $name }
    📞 الهاتف: { $phone }
    🌐 اللغة: { $language }، اللغة الثانية: { $second }
    📱 التطبيقات: { $channels }
    📅 المواعيد: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ الاسم والتذكير: نعم، منذ { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ الاسم والتذكير: لا
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ رقم الهاتف: نعم، منذ { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ رقم الهاتف: لا
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ تذكيراتي الخاصة: نعم، منذ { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ تذكيراتي الخاصة: لا
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    كل شيء في ملفين: واحد للقراءة وواحد للحاسوب.
    يعمل الرابط مرة واحدة فقط، ولمدة 30 دقيقة.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 للقراءة
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 للحاسوب
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = هذا الرابط لم يعد يعمل. الرجاء الضغط مرة أخرى في المحادثة على { mydata-label }.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ ما الذي يحتاج إلى تصحيح؟
# Button, at most 20 characters.
mydata-correct-name = 👤 الاسم
# Button, at most 20 characters.
mydata-correct-phone = 📞 رقم الهاتف
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 اللغة الثانية
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 ما اسمك؟ الرجاء كتابة الاسم.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ الاسم الآن: { $name }
    وهكذا يظهر في المواعيد أيضًا.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 ما رقم هاتفك؟ الرجاء كتابته مع رمز المنطقة.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ تم حفظ الرقم:
    📞 الرقم: { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 أي لغة أخرى مفهومة لك جيدًا؟
# Button, at most 20 characters: there is no second language.
mydata-second-only = لا توجد لغة أخرى
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ تم الحفظ.
    بعض الرسائل غير متوفرة بكل اللغات. عندها أستخدم اللغة الثانية.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = حسنًا. لم يتغير أي شيء.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 نحفظ رقم هاتفك من أجل الأسئلة. يراه عندنا فريق الاستشارة فقط.
    لسحب الموافقة يكفي الضغط على { mydata-label } أو كتابة «توقف».
    هل لدينا موافقتك، وعمرك 16 سنة أو أكثر؟
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ نعم، عمري 16 فأكثر
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ لا
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    هل يناسبك تغيير شيء؟
    عند سحب موافقة أحذف فورًا: الاسم أو الرقم أو التذكيرات.
    بدون موافقة على الاسم لن أذكّرك بالمواعيد أيضًا.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ الاسم: لا
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ الاسم: نعم
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ الهاتف: لا
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ الهاتف: نعم
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ التذكيرات: لا
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    تم حذف الاسم. لن أذكّرك بعد الآن.
    المواعيد المحجوزة تبقى. الرجاء ذكر الاسم عند الحضور.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = تم حذف رقم الهاتف.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = تم حذف تذكيراتك الخاصة.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ شكرًا. سأذكّرك بالمواعيد من جديد.
    يمكن كتابة الاسم من جديد عبر { mydata-label }.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 التطبيقات
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 أين نتراسل؟ ما الذي يناسبك؟
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 أين أولًا؟
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ إضافة تطبيق
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ فصل
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 أين أكتب لك أولًا؟
    إذا لم ينجح ذلك، أكتب لك في التطبيق التالي.
# Button, at most 20 characters: in this chat.
mydata-first-here = هنا
# Button: the messenger's name.
mydata-first-telegram = تيليغرام
# Button: the messenger's name.
mydata-first-whatsapp = واتساب
# The messenger was chosen.
mydata-chosen = ✅ حسنًا. سأكتب لك هناك أولًا.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ ما الذي نفصله؟
    هناك نبدأ من جديد. تبقى المواعيد والبيانات في الباقي.
# Button, at most 20 characters: this chat.
mydata-split-here = هذه المحادثة
# Button: the messenger's name.
mydata-split-telegram = تيليغرام
# Button: the messenger's name.
mydata-split-whatsapp = واتساب
# Button, at most 20 characters: our own page.
mydata-split-web = صفحة الإنترنت
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = الحاسوب
# It is split off.
mydata-apart = ✅ تم الفصل. لم يعد هناك شيء عنك.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ كم من الوقت لا أكتب لك فيه من تلقاء نفسي؟
    في هذا الوقت لا أذكّرك بالمواعيد أيضًا.
# Button, at most 20 characters.
mydata-pause-week = أسبوع واحد
# Button, at most 20 characters.
mydata-pause-month = 4 أسابيع
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = حتى أكتب من جديد
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ إنهاء الاستراحة
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ حسنًا. حتى { WHEN($day, style: "date") } لن أكتب لك من تلقاء نفسي.
    المواعيد تبقى، لكنني لن أذكّرك بها.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ حسنًا. أنتظر حتى تصل كتابة أو ضغطة منك هنا.
    المواعيد تبقى، لكنني لن أذكّرك بها.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ انتهت الاستراحة. سأذكّرك من جديد.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ حذف كل شيء
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ هل أحذف كل شيء حقًا؟
    سيُحذف: الاسم والرقم والأجوبة والتذكيرات والرسائل. وألغي المواعيد القادمة.
    يبقى بدون اسمك وقت المواعيد السابقة: من أجل العدّ.
    المواعيد المحجوزة لأشخاص آخرين تبقى.
    ويبقى 3 سنوات ما وافقت عليه: كإثبات.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ نعم، حذف الكل
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ لا، يبقى
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ تم حذف كل شيء عنك. وأُلغيت المواعيد القادمة.
    سأحذف عنوانك هنا خلال ساعة.
    يبقى بدون اسم: وقت المواعيد. و3 سنوات ما وافقت عليه.
    الرسائل القديمة والتقويم في هاتفك الرجاء حذفها بنفسك.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 بداية جديدة

## Headings in the file to read

# Its title.
record-title = بياناتي
# Above name, phone number and languages.
record-person = الشخص
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = أين نكتب لك
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = الموافقات
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = الاسم والتذكير:
# A consent: to the phone number. Dates follow.
record-phone = رقم الهاتف:
# A consent: to own reminders. Dates follow.
record-reminder = تذكيراتي الخاصة:
# Above the appointments.
record-appointments = المواعيد
# Above the appointments that the person has made for others.
record-others = مواعيد لأشخاص آخرين
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = محجوز
# What became of an appointment.
record-cancelled = ملغى
# What became of an appointment: the person was there.
record-came = تم الحضور
# What became of an appointment: the person was not there.
record-missed = لم يتم الحضور
# Above the person's own reminders, each with its day and her own words.
record-reminders = تذكيراتي الخاصة
# Above what the person has answered to the programme.
record-answers = أجوبتك
# Above what the person has written to a human being.
record-written = ما كتبته لنا
# Above what we have written.
record-sent = ما كتبناه لك
