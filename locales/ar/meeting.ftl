### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 عرض الأوقات
# The firm proposes other times.
placed-again = 📅 أوقات أخرى
# Either side: yes, the meeting stands.
placed-come = ✅ نعم، كما هو
# Either side: another time, please.
placed-another = 🔁 وقت آخر
# Either side: I cannot, call it off.
placed-cannot = 🚫 لا أستطيع
# The newcomer would like to do this internship.
placed-want = ✅ نعم، بكل سرور
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ لم أعد أرغب
# Shows who, when and where, and the number to ring.
placed-see = 👀 عرض كل شيء

## The same in the dialog that shows how far it has come, at most 20 characters

# As “placed-talk”.
placing-what-talk = { placed-talk }
# As “placed-trial”.
placing-what-trial = { placed-trial }
# As “placed-agreed”.
placing-what-agreed = { placed-agreed }
# As “placed-nofit”.
placing-what-nofit = { placed-nofit }
# As “placed-pick”.
placing-what-pick = { placed-pick }
# As “placed-another”.
placing-what-another = { placed-another }
# As “placed-cannot”.
placing-what-cannot = { placed-cannot }
# As “placed-nomore”.
placing-what-nomore = { placed-nomore }

## How far it has come

# The newcomer looks at a place. Both know each other's name and meet for a first talk. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-talk =
    💼 المجال: { $placement-trade }، { $placement-quarter }
    التعارف مع الشركة جارٍ الآن.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 المجال: { $placement-trade }، { $placement-quarter }
    التعارف جارٍ الآن.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 المجال: { $placement-trade }، { $placement-quarter }
    الآن دور يوم التجربة.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 المجال: { $placement-trade }، { $placement-quarter }
    الآن دور يوم التجربة.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 تم الاتفاق على التدريب.
    💼 المجال: { $placement-trade }، { $placement-quarter }
    📅 من { WHEN($placement-first, style: "date") } إلى { WHEN($placement-last, style: "date") }
    🕘 الأيام: { $placement-days }، من { WHEN($placement-begins, style: "time") } إلى { WHEN($placement-ends, style: "time") }
    📍 المكان: { $placement-firm }، { $placement-street }
    { $placement-brings ->
        [yes] 🎒 الرجاء إحضار: { $placement-gear }
       *[no] 🎒 لا حاجة لإحضار شيء.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 تم الاتفاق على التدريب.
    💼 المجال: { $placement-trade }، { $placement-quarter }
    📅 من { WHEN($placement-first, style: "date") } إلى { WHEN($placement-last, style: "date") }
    🕘 الأيام: { $placement-days }، من { WHEN($placement-begins, style: "time") } إلى { WHEN($placement-ends, style: "time") }

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 يوم تجربة
       *[talk] 🗓️ مقابلة أولى في الشركة
    }
    📅 الموعد: { WHEN($meeting-time) }
    📍 المكان: { $meeting-firm }، { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 يوم تجربة عندكم
       *[talk] 🗓️ مقابلة أولى عندكم
    }
    📅 الموعد: { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ مقابلة أولى بالهاتف. الشركة ستتصل بك.
    📅 الموعد: { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ مقابلة أولى بالهاتف. الرجاء الاتصال من طرفكم.
    📅 الموعد: { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 الاسم: { $placement-who }
    📞 الهاتف: { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ الشركة تقترح أوقاتًا. الرجاء اختيار وقت.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ أُرسلت الأوقات التي اقترحتموها. لم يُختر وقت بعد.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = موعد: تدريب

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 أين تكون المقابلة؟
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 عندنا
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 بالهاتف
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = يمكن اقتراح ثلاثة أوقات على الأكثر. مدة المقابلة نصف ساعة.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = يمكن اقتراح ثلاثة أيام على الأكثر. ينتهي يوم التجربة مع نهاية الدوام.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = الرجاء اختيار يوم في الأسابيع الأربعة القادمة.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 في أي ساعة؟
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = هذا اليوم غير ممكن. الرجاء العودة واختيار يوم آخر.
# After a time. The buttons: “meet-more-…”.
meet-more = هل نضيف وقتًا آخر؟
# Button, at most 20 characters: one more.
meet-more-more = ➕ وقت آخر
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ هذا يكفي
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ شكرًا! أرسل الأوقات الآن. عند اختيار وقت أكتب لكم.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = لا يوجد الآن وقت للاختيار.
# Before “pick-time”.
pick-talk-firm = 💼 مقابلة أولى في الشركة، نصف ساعة تقريبًا.
# Before “pick-time”.
pick-talk-phone = 💼 مقابلة أولى بالهاتف. الشركة تتصل بك.
# Before “pick-time”.
pick-trial-firm = 💼 يوم تجربة في الشركة، للتعرف على العمل وتجربته.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 أي وقت يناسبك؟
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ لا شيء يناسب
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = هذه الأوقات لم تعد متاحة.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ هناك موعد آخر لك في ذلك الوقت: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    هل هذا صحيح؟
    📅 اليوم: { WHEN($day, style: "long") }
    🕘 الساعة: { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ تم تثبيت موعدك.
# None of the times will do; the firm is asked for others.
pick-again = حسنًا، أسأل الشركة عن أوقات أخرى.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    لم يناسب أي وقت ثلاث مرات. الأفضل التحدث بالهاتف.
    👤 الاسم: { $meeting-who }، { $meeting-firm }
    📞 الهاتف: { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = هذا الوقت لم يعد متاحًا الآن.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 جميل! متى يكون اليوم الأول؟
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = هذا اليوم غير ممكن. الممكن: { $placement-days }، من { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    هل هذا صحيح؟
    👤 الاسم: { $placement-who }
    📅 اليوم الأول: { WHEN($day, style: "long") }
    📅 اليوم الأخير: { WHEN($last, style: "long") }
    🕘 من { WHEN($placement-begins, style: "time") } إلى { WHEN($placement-ends, style: "time") }
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 تم الاتفاق! سأبلغ الطرف الآخر حالًا. بالتوفيق معًا!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = هذا الموعد لم يعد قائمًا.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 الموعد: { WHEN($meeting-time) }
    👤 الاسم: { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = هل ألغي هذا الموعد؟
# Button, at most 20 characters.
off-sure-yes = 🚫 نعم، إلغاء
# Button, at most 20 characters.
off-sure-no = ✅ لا، يبقى
# She has pressed “off-sure-no”.
off-kept = حسنًا، الموعد باقٍ.
# The meeting is called off; the other side gets a message.
off-done = أُلغي الموعد. سأبلغ الطرف الآخر.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = هل ننهي الأمر هنا؟ عندها لن يتم هذا التدريب.
# Button, at most 20 characters.
part-sure-yes = ❌ نعم، إنهاء
# Button, at most 20 characters.
part-sure-no = ✅ لا، نتابع
# She has pressed “part-sure-no”.
part-kept = حسنًا، نتابع.
# It is ended; the other side gets a kind message.
part-done = حسنًا، انتهى الأمر. شكرًا لإخبارنا. سأنقل ذلك بلطف.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 جديد عن تدريبك: هناك أوقات مقترحة لموعد.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 للأسف أُلغي موعدك: { WHEN($time) }. هناك أوقات جديدة مقترحة.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 المجال: { $trade }. للأسف لم يناسب أي وقت. هل يمكن اقتراح أوقات أخرى؟
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 المجال: { $trade }. لم يناسب أي وقت ثلاث مرات. الأفضل التحدث بالهاتف.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ المجال: { $trade }. تم تثبيت موعدكم: { WHEN($time) }. مع من وأين، هنا.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 اقترب موعدك:
    📅 الموعد: { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = هل يبقى الموعد كما هو؟
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = شكرًا على الخبر!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ للأسف أُلغي موعدك: { WHEN($time) }. إذا كانت هناك أوقات جديدة أكتب لك.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ المجال: { $trade }. للأسف أُلغي موعدكم: { WHEN($time) }. هل يمكن اقتراح أوقات أخرى؟
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 المجال: { $trade }. هناك طلب لوقت آخر لهذا الموعد: { WHEN($time) }. ما الأوقات الأخرى الممكنة؟
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 كان موعدك: { WHEN($time) }. هل يناسبك هذا التدريب؟
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 المجال: { $trade }. كان موعدكم: { WHEN($time) }. كيف نتابع؟
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 المجال: { $trade }. الشخص الذي التقيتم به يريد هذا التدريب. كيف نتابع؟
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = جميل! سأخبر الشركة. عندما تجيب أكتب لك.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 تم الاتفاق على تدريبك.
    📅 اليوم الأول: { WHEN($day, style: "long") }
    🕘 من { WHEN($begins, style: "time") } إلى { WHEN($ends, style: "time") }. مبروك!
