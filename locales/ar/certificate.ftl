### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 خبر سار عن تدريبك: شهادتك جاهزة!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 الشهادة
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 ما الاسم الذي نكتبه في الشهادة؟
    الرجاء كتابة الاسم واسم العائلة كما في الهوية، بحروف لاتينية.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 هذه شهادتك. الرجاء طباعتها وتوقيعها في الشركة.
    وهي تفيد في كل طلب عمل. الرابط يعمل 90 يومًا.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = لا توجد شهادة هنا. يسعدنا سؤالك، ونحن نساعد.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 الشهادة (PDF)
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = هذا الرابط لم يعد يعمل. رابط جديد يوجد في المحادثة، في { menu-work }.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = شهادة تدريب عملي
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = تشهد شركتنا بإتمام تدريب عملي لديها باسم { $name }.
# In front of a line: the person's name.
certificate-name = الاسم
# In front of a line: the firm.
certificate-firm = الشركة
# In front of a line: the field of work.
certificate-trade = مجال العمل
# In front of a line: first and last day.
certificate-time = المدة
# In front of a line: weekdays.
certificate-days = الأيام
# In front of a line: from when to when on these days.
certificate-hours = ساعات العمل
# In front of a line: what was done.
certificate-tasks = المهام
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = من { WHEN($first, style: "date") } إلى { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = من { WHEN($begins, style: "time") } إلى { WHEN($ends, style: "time") }
# Last sentence. Nobody is judged.
certificate-thanks = نشكر ونتمنى كل التوفيق في المستقبل.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = في { $city }، { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = توقيع الشركة
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = عن: { $campaign }
# Heading of the frame in the person's own language.
certificate-summary = ماذا تقول هذه الورقة
# Last line in the frame.
certificate-keep = هذه الورقة تفيد عند التقديم للعمل. الرجاء الاحتفاظ بها.
