### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 تذكيراتي
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ متابعة التذكير
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 هذا ما أتذكّره من أجلك. أي واحد نعرض لك؟
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 لا شيء مسجّل هنا بعد.
    هل أذكّرك بشيء؟ مثلًا برسالة وصلتك.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ تذكير جديد
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ تذكير جديد
# A reminder on a button: a letter that must be answered.
# $day (Time): by which day.
value-reminder-letter = ✉️ { WHEN($day, style: "date") }
# A reminder on a button: a paper that ends.
# $day (Time): on which day.
value-reminder-paper = 📄 { WHEN($day, style: "date") }
# A reminder on a button: a course or an appointment elsewhere.
# $day (Time): the next day.
value-reminder-course = 📚 { WHEN($day, style: "date") }
# A reminder on a button: anything else.
# $day (Time): the next day.
value-reminder-own = ✏️ { WHEN($day, style: "date") }
# The person has chosen a reminder; what is noted stands above (“remind-what-…”, “remind-noted”, “remind-on” and so
# on). Below: “reminders-what-…”.
reminders-what = هل يناسبك تغيير شيء؟
# Instead of that question: it was deleted meanwhile.
reminders-what-none = هذا التذكير لم يعد موجودًا.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 يوم آخر
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ كلمات أخرى
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ حذف
# The words were changed.
reminders-changed = ✅ تم التغيير.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = هذا التذكير لم يعد موجودًا.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 بماذا أذكّرك؟
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ الرد على رسالة
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 ورقة تنتهي مدتها
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 دورة أو موعد
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ شيء آخر
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ هل يناسبك إضافة بضع كلمات؟ مثلًا: ممّن الرسالة.
    🔒 من فضلك بلا أرقام، ولا شيء عن الأمراض.
# Button, at most 20 characters: goes on without words.
remind-more-none = متابعة بلا كلمات
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ بماذا أذكّرك؟ الرجاء كتابة بضع كلمات.
    🔒 من فضلك بلا أرقام، ولا شيء عن الأمراض.
# More than 200 characters were typed. The same question follows.
typed-too-long = هذا طويل جدًا. الرجاء كتابة بضع كلمات فقط.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = الرجاء كتابة بضع كلمات بالحروف.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 هل هناك ساعة محددة؟
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 لا، طوال اليوم
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 نعم، في ساعة
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = كم مرة يتكرر ذلك؟
# Button, at most 20 characters.
remind-repeat-none = مرة واحدة فقط
# Button, at most 20 characters.
remind-repeat-day = كل يوم
# Button, at most 20 characters.
remind-repeat-week = كل أسبوع
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = كل شهر
# Button, at most 20 characters.
remind-repeat-year = كل سنة
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ متى أذكّرك؟
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    فات الوقت لهذا اليوم: { WHEN($day, style: "long") }.
    الرجاء الرجوع واختيار يوم آخر.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ في تلك الساعة
# Button, at most 20 characters.
remind-lead-hour = ⏰ قبل ساعة
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ في ذلك اليوم
# Button, at most 20 characters.
remind-lead-day = ⏰ قبل يوم
# Button, at most 20 characters.
remind-lead-days = ⏰ قبل 3 أيام
# Button, at most 20 characters.
remind-lead-week = ⏰ قبل أسبوع
# Button, at most 20 characters.
remind-lead-month = ⏰ قبل 4 أسابيع
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = فات الوقت لهذا الآن.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }، الساعة { WHEN($clock, style: "time") }
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = هل هذا صحيح؟
# The person has said yes, and it is kept.
remind-done =
    ✅ سأتذكّر ذلك وأذكّرك هنا.
    للتغيير أو الحذف: { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ اليوم الجديد: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    لا بأس. لن أحفظ شيئًا.
    يمكن للتقويم في هاتفك أن يذكّرك أيضًا.
# The person has as many reminders as there may be.
remind-full =
    لديك هنا 30 تذكيرًا. لا أستطيع حفظ المزيد.
    الرجاء حذف واحد أولًا: { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 أحفظ ما يُكتب هنا. فريق الاستشارة لا يراه.
    لسحب الموافقة يكفي الضغط على { mydata-label } أو كتابة «توقف».
    هل لدينا موافقتك، وعمرك 16 سنة أو أكثر؟
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ نعم، عمري 16 فأكثر
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ لا

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 أي يوم؟ الرجاء الاختيار، أو كتابة اليوم.
    مثلًا: 12 أيار
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 ما اليوم المقصود؟ الرجاء الضغط عليه.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ يوم آخر
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 في أي ساعة؟ الرجاء الاختيار، أو كتابة الساعة.
    مثلًا: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 ما الساعة المقصودة؟ الرجاء الضغط عليها.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ ساعة أخرى
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = لا أفهم هذا اليوم. الرجاء الكتابة مثلًا هكذا: 12 أيار
# The day that was typed is past.
typed-day-past = هذا اليوم مضى. الرجاء كتابة يوم قادم.
# The day that was typed is more than five years ahead.
typed-day-far = هذا بعيد جدًا. أستطيع تذكّر أيام حتى 5 سنوات قادمة.
# What was typed is no time of day. The same question follows.
typed-no-clock = لا أفهم هذه الساعة. الرجاء الكتابة مثلًا هكذا: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 لديك تذكير ليوم { WHEN($day, style: "long") }.
    لرؤيته الرجاء الضغط على الزر.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 عرض
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ تم
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ مرة أخرى غدًا
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ حذف
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ أحسنت، تم الأمر! حُذف التذكير.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ أحسنت، تم الأمر! المرة القادمة: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ حسنًا، سأذكّرك غدًا مرة أخرى.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ هل أحذف هذا التذكير؟
# Instead of that question: it was deleted already.
forget-sure-none = هذا التذكير لم يعد موجودًا.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ نعم، حذف
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ لا، يبقى
# The person has pressed “forget-sure-yes”.
forget-done = تم حذف التذكير.
# The person has pressed “forget-sure-no”.
forget-kept = حسنًا، التذكير يبقى.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 حذفت تذكيراتك الخاصة.
