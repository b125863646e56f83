### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 ما المهنة التي تهمّك؟
# Instead of that question, when there is no course at all.
courses-course-none = لا توجد الآن دورة مهنية.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    هكذا تسير الأمور:
    أولًا: اسمك على القائمة.
    ثانيًا: لقاء تعريفي عندنا.
    ثالثًا: نتحدّث معًا: هل تناسبك المهنة؟
    رابعًا: التعلّم جزءًا بعد جزء.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = هل نضع اسمك على القائمة؟
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ نعم، بكل سرور
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 نحفظ اسمك ومواعيدك الخاصة بالمهنة وخطواتك فيها. يرى ذلك عندنا فريق الاستشارة فقط.
    عند كل خطوة جديدة أكتب لك هنا. لسحب الموافقة يكفي الضغط على { mydata-label } أو كتابة «توقف».
    هل لدينا موافقتك، وعمرك 16 سنة أو أكثر؟
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ نعم، عمري 16 فأكثر
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ لا
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    لا بأس. لا أحفظ شيئًا.
    الاستشارة متاحة دائمًا: { engine-menu }، ثم { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 ما اسمك؟ يكفي الاسم الأول.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 الخطوة الأولى لقاء تعريفي. متى يناسبك؟
# Instead of that question: it was called off meanwhile.
enrol-event-none = لا يوجد الآن لقاء تعريفي.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ سأختار لاحقًا
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ اسمك على القائمة: { $course }
# Said below that, to somebody without a date.
enrol-later =
    إذا وُجد جديد، أكتب لك هنا.
    يمكن الاطّلاع في أي وقت: { engine-menu }، ثم { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ اسمك على القائمة. عند الإعلان عن لقاء تعريفي أكتب لك.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 خطوتك التالية: لقاء تعريفي.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 خطوتك التالية: اللقاء التعريفي.
    المواعيد: { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 سعدنا بحضورك اللقاء التعريفي.
    💬 خطوتك التالية: محادثة معنا.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 خطوتك التالية: المحادثة.
    📅 الموعد: { WHEN($about-time) }
    📍 المكتب: { $about-office }
    للتغيير أو الإلغاء: { engine-menu }، ثم { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 شكرًا على المحادثة. عند الخطوة التالية أكتب لك.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 الوقت لم يحن بعد. قد يتغيّر ذلك لاحقًا.
# Why: her German.
enrolled-why-german =
    🗣️ المزيد من الألمانية يساعدك في هذه المهنة.
    نفكّر معًا في الخطوة المناسبة: { engine-menu }، ثم { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 ما زالت ورقة ناقصة.
    نفكّر معًا في الخطوة المناسبة: { engine-menu }، ثم { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 الأوقات لا تناسبك بعد.
    نفكّر معًا في الخطوة المناسبة: { engine-menu }، ثم { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 توجد طرق أخرى جيدة أيضًا.
    نفكّر معًا في الخطوة المناسبة: { engine-menu }، ثم { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 المهنة تناسبك!
    عند تحديد أيام التعلّم أكتب لك.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 المهنة تناسبك!
    📅 خطوتك التالية: اختيار أيام التعلّم.
# She has a seat at a part of the course, or waits for one. $about-event (String): its name. $about-dates (String): a line “event-date” for each date to come.
# $course (String): the trade's name.
enrolled-is-block =
    🎓 { $course }
    📚 { $about-event }
    المواعيد: { $about-dates }
# She has finished a part; the next one has no dates yet.
# $course (String): the trade's name.
enrolled-is-finished =
    🎓 { $course }
    👏 تم إنجاز جزء!
    عند تحديد أيام جديدة أكتب لك.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 تم إنجاز جزء!
    📅 خطوتك التالية: اختيار أيام الجزء التالي.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 تم إنجاز كل الأجزاء. نفرح معك!
    ما التالي؟ نتحدّث معًا: { engine-menu }، ثم { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = كيف نساعدك؟
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = اسمك ليس على هذه القائمة.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 اختيار الموعد
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 مكاني
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 حجز المحادثة
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 حذف من القائمة
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 متى يناسبك؟
    علامة ⏳ تعني: ممتلئ، مع قائمة انتظار.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = لا توجد أيام الآن. عند تحديد أيام جديدة أكتب لك.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    هل نحذف اسمك من القائمة فعلًا؟
    عندها ألغي أماكنك ومحادثتك أيضًا.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = اسمك ليس على هذه القائمة.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 نعم، حذف
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ لا، يبقى كما هو
# She has left the list: no reproach.
enrolled-left = لم يعد اسمك على القائمة. أهلًا بعودتك في أي وقت.
# She has pressed “enrolled-sure-no”.
enrolled-kept = حسنًا، يبقى كل شيء كما هو.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = اسمك ليس على هذه القائمة.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = اسمك موجود على هذه القائمة.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 لم يعد اسمك على قائمة أي مهنة. أماكنك هناك أُلغيت.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 يوجد جديد حول دورتك. هل نعرضه عليك؟
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 عرض

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ قائمة المهن: نعم، منذ { WHEN($day, style: "date") }
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ المهنة: لا
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    لم يعد اسمك على قائمة أي مهنة.
    حُذف اسمك هناك، وأُلغيت أماكنك ومحادثتك.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = قائمة المهن:
# In the same file, above the courses that the person is or was on the way through.
record-courses = تعلّم مهنة
