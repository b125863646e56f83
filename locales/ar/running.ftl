### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ غدًا يبدأ تدريبك!
    { WHEN($day, style: "long") }، الساعة { WHEN($clock, style: "time") }.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 العنوان: { $street }
    بالتوفيق!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = الرجاء إحضار: { $gear }. شكرًا!
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ غدًا يبدأ تدريب عندكم.
    { WHEN($day, style: "long") }، الساعة { WHEN($clock, style: "time") }. شكرًا على هذه الفرصة!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ لن ينجح الأمر

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = مضى نصف التدريب! كيف تسير الأمور؟
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = مضى نصف التدريب في شركتكم! كيف تسير الأمور؟
# Button, at most 20 characters: it goes well.
placed-well = 🙂 تسير جيدًا
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 أحتاج مساعدة
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ انتهى قبل موعده
# The newcomer has pressed “placed-well”.
running-well-seeker = يسعدنا ذلك! نتمنى لك وقتًا طيبًا حتى النهاية.
# The firm has pressed “placed-well”.
running-well-firm = يسعدنا ذلك! شكرًا على وقتكم وصبركم.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    يؤسفنا هذا، لكنه قد يحدث. ما السبب؟
    بضغطة واحدة ينتهي التدريب. لن تعرف الشركة السبب.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = المرض
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = العائلة والأطفال
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = عمل آخر
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = صعب جدًا
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = الطريق بعيد
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = لم أشعر بالراحة
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = شيء آخر
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    يؤسفنا هذا. لماذا ينتهي التدريب؟
    بضغطة واحدة ينتهي. لن يعرف الطرف الآخر السبب.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = انقطع الحضور
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = لم يكن مناسبًا
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = لا يوجد عمل
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = الشركة تُغلق
# Reason on a button, at most 20 characters: something else.
broken-firm-other = شيء آخر
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    شكرًا، سُجّل ذلك. والشركة على علم.
    تسجيلك مفتوح من جديد. نكتب لك عند وجود مكان مناسب.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    شكرًا، سُجّل ذلك. وأبلغنا الطرف الآخر.
    المكان متاح من جديد.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = هذا التدريب انتهى من قبل.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    للأسف ينتهي تدريبك قبل موعده. نأسف لذلك.
    تسجيلك مفتوح من جديد. نكتب لك عند وجود مكان مناسب.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    للأسف ينتهي تدريب في شركتكم قبل موعده. شكرًا على المحاولة!
    المكان متاح من جديد.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    انتهى تدريب في شركتكم. شكرًا لكم!
    هل لنا بسؤالين قصيرين؟
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ الإجابة
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 اكتمل تدريبك! شكرًا على جهدك.
    نطلب الآن شهادتك.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = الأمر يخص { $name }: من { WHEN($first, style: "date") } إلى { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = هل استمر التدريب حتى نهايته؟
# Button, at most 20 characters: yes.
ended-how-end = ✅ نعم، حتى النهاية
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ لا، قبل ذلك
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 نكتب شهادة باسم { $name }. وهي تفيد عند التقديم للعمل.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = هل توافقون؟
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ نعم، بكل سرور
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 الأفضل لا
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = ما الأعمال التي تمت في هذه المدة؟
# Instead of that question: the place names no tasks any more.
did-which-none = لم تعد هنا مهام.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ كل ذلك
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ هذا كل شيء
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = اخترتم حتى الآن: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = شكرًا! سجّلنا أن التدريب انتهى.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    شكرًا جزيلًا! تصل الشهادة إلى { $name } في المحادثة.
    نرجو توقيع الورقة عندما تصل إليكم.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = هذا منجز من قبل. شكرًا!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = مضى أسبوع على نهاية تدريبك. ما الخطوة التالية؟
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ الإجابة
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = ماذا بعد الآن؟
# Button, at most 20 characters: a job.
after-what-job = 💼 عمل
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 تدريب مهني
# Button, at most 20 characters: a course.
after-what-course = 🎓 دورة
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 ما زلت أبحث
# Button, at most 20 characters: something else.
after-what-other = شيء آخر
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 خبر جميل! نتمنى لك النجاح في العمل!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 خبر جميل! نتمنى لك النجاح في التدريب المهني!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 هذا رائع! نتمنى لك دورة ممتعة!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    حسنًا. تسجيلك مفتوح من جديد.
    نكتب لك عند وجود مكان مناسب.
# The newcomer has pressed “after-what-other”.
after-done-other =
    شكرًا! نتمنى لك كل الخير.
    نحن هنا من أجلك في كل وقت.
# She has said it before, or it is not hers to say.
after-over = وصلتنا إجابتك من قبل. شكرًا!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = مضى أسبوع على آخر تدريب عندكم. هل تعرضون المكان مرة أخرى؟
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 مرة أخرى

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    تدريبك جارٍ الآن.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    تدريبك جارٍ، ومضى نصفه.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    اكتمل! الشهادة لم تصل بعد.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    🎉 اكتمل! شهادتك جاهزة.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    هذا التدريب مكتمل.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    هذا التدريب انتهى قبل موعده.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    التدريب جارٍ الآن.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    التدريب جارٍ، ومضى نصفه.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    انتهى التدريب. بقيت الشهادة.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    انتهى التدريب والشهادة جاهزة. شكرًا!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    هذا التدريب مكتمل. شكرًا!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 التدريب: { $placement-trade } · { $placement-quarter }
    هذا التدريب انتهى قبل موعده.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ ينتهي قبل موعده
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ انتهى
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 الشهادة
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 الشهادة
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ ماذا بعد
