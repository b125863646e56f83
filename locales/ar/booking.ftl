### Booking advice, from a need to a booked time.

booking-service = في أي أمر تحتاج إلى مساعدة؟
booking-service-none = لا توجد استشارة هنا الآن. من فضلك اتصل بنا.
# $service (String): the advice that was chosen.
booking-office = إلى أي مكتب تريد أن تأتي من أجل { $service }؟
# $service (String): the advice that was chosen.
booking-office-none = لا يوجد الآن { $service } في أي مكتب. من فضلك اتصل بنا.
# $office (String): the office that was chosen.
booking-day = في أي يوم تأتي إلى { $office }؟ 📅
# $office (String): the office that was chosen.
booking-day-none = كل المواعيد في { $office } محجوزة الآن. ارجع واختر مكتبًا آخر.
# $day (Time): the day that was chosen.
booking-time = في أي ساعة يوم { WHEN($day, style: "day") }؟ 🕘
# $day (Time): the day that was chosen.
booking-time-none = لم يبق موعد يوم { WHEN($day, style: "day") }. ارجع واختر يومًا آخر.
booking-name = ما اسمك؟ من فضلك اكتب اسمك. 👤
# $service, $office, $office-street, $name (String); $time (Time): what will be booked. The first line is a question.
booking-summary =
    هل هذا صحيح؟
    💼 { $service }
    📍 { $office }، { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# $office, $office-street, $office-city, $office-directions, $service-papers (String); $time (Time): what was booked.
booking-done =
    تم حجز موعدك. ✅
    📅 { WHEN($time) }
    📍 { $office }، { $office-street }، { $office-city }
    { $office-directions }
    📄 من فضلك أحضر معك:
    { $service-papers }
# $office, $office-phone (String): where a person can be reached instead.
booking-phone =
    يمكنك أن تأتي دون هذه البيانات. فقط اتصل بنا.
    📍 { $office }
    📞 { $office-phone }

## What can come in between

# $time (Time): the time that somebody else has just taken.
time-gone = الساعة { WHEN($time, style: "time") } حُجزت قبل قليل. هذه الأوقات ما زالت متاحة:
already-booked = لديك موعد لهذا الأمر من قبل. للتغيير اتصل بنا من فضلك.
name-too-long = هذا طويل جدًا. من فضلك اكتب اسمك فقط.
name-not-a-name = من فضلك اكتب اسمك فقط، بالحروف.

## Consent, asked once before the name

consent-ask =
    نحفظ اسمك من أجل الموعد. لا يراه إلا مكتب الاستشارة. 🔒
    نحذفه بعد 90 يومًا من الموعد. يمكنك أن تكتب «توقف» في أي وقت.
    هل توافق؟
consent-ask-yes = ✅ نعم، عمري 16 أو أكثر
consent-ask-young = عمري أقل من 16
consent-ask-no = ❌ لا
consent-young = إذن نتحدث أولًا مع والديك من فضلك. يسعدنا أن نساعدك.
consent-refused = لا بأس. لم أحفظ شيئًا.

## The calendar file

calendar-label = 📅 إضافة إلى التقويم
# $office (String): name of the office. Shown on the phone's lock screen: never say what the advice is about.
calendar-title = موعد: { $office }
