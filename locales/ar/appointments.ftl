### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 مواعيدي
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 هذه مواعيدك. أي موعد نعرض لك؟
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = ليس لديك موعد الآن.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 حجز موعد
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    ماذا نفعل بهذا الموعد؟
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }
    💼 الموضوع: { $booking-service }
    🤝 اللقاء مع: { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = هذا الموعد لم يعد موجودًا.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 تغيير الوقت
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 إلغاء الموعد
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 الطريق والتقويم
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }، { $booking-office-city }
    الطريق: { $booking-office-directions }
    📄 الرجاء إحضار ما يلي:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 هذا الموعد حجز منك لشخص آخر.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 الورقة
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 إلغاء الموعد
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ لا، يبقى

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 مع من يكون الموعد الجديد؟ الموعد الآن مع { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = هذا الموعد لم يعد موجودًا.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 مع الشخص نفسه
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ مع أي شخص، قريبًا
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 أي يوم يناسبك؟
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = لا يوجد يوم آخر متاح الآن. موعدك يبقى كما هو.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: أي ساعة تناسبك؟
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = لا يوجد موعد متاح يوم { WHEN($day, style: "day") }. يمكنك الرجوع واختيار يوم آخر.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    هل الموعد الجديد صحيح؟
    📅 الجديد: { WHEN($time) }
    ↩️ السابق: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ تم تغيير موعدك.
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }، { $booking-office-street }
    🤝 اللقاء مع: { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    هل نلغي هذا الموعد؟
    📅 الموعد: { WHEN($booking-time) }
    📍 المكتب: { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = هذا الموعد لم يعد موجودًا.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 نعم، إلغاء
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ لا، سأحضر
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    تم إلغاء موعدك: { WHEN($booking-time) }. شكرًا لإخبارنا.
    لموعد جديد يكفي الضغط على { engine-menu }.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = حسنًا، موعدك يبقى: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = هذا الموعد لم يعد موجودًا، أو بدأ من قبل.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ لديك موعد اليوم الساعة { WHEN($time, style: "time") }.
    📍 المكتب: { $office }، { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ لديك موعد غدًا الساعة { WHEN($time, style: "time") }.
    📍 المكتب: { $office }، { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ لديك موعد { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }.
    📅 الموعد: { WHEN($time) }
    📍 المكتب: { $office }، { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = هل سنراك؟
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = إلى اللقاء! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ نعم، سأحضر
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 تغيير الوقت
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 إلغاء الموعد
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = شكرًا! نحن بانتظارك. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = شكرًا، سجّلنا ذلك.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ اليوم الساعة { WHEN($time, style: "time") } موعد الشخص الآخر.
    📍 المكتب: { $office }، { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ غدًا الساعة { WHEN($time, style: "time") } موعد الشخص الآخر.
    📍 المكتب: { $office }، { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ اقترب موعد الشخص الآخر.
    📅 الموعد: { WHEN($time) }
    📍 المكتب: { $office }، { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = الرجاء إخبار الشخص. شكرًا! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 إلغاء الموعد

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    انتظرناك: { WHEN($time) }، مكتب { $office }. نرجو أن تكون الأمور بخير.
    هل نحجز لك موعدًا جديدًا؟
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 موعد جديد
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    الشخص الآخر لم يحضر إلى موعده: { WHEN($time) }، مكتب { $office }.
    هل نحجز له موعدًا جديدًا؟

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    نعتذر: لا بدّ أن نلغي موعدك.
    📅 { WHEN($time) }
    📍 { $office }
    هل نبحث لك عن وقت آخر؟
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 وقت آخر
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ موعدك باقٍ. سيكون في انتظارك شخص آخر من فريقنا.
    📅 { WHEN($time) }
    📍 { $office }
