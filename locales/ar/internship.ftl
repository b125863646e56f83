### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 أي حملة تناسبك؟
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = لا نبحث الآن عن أماكن تدريب. يسرّ فريق الاستشارة مساعدتك رغم ذلك:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 موعد استشارة
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    هذا مجاني. أسئلة قليلة وقصيرة، ثم أبحث لك.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    نساعدك رغم ذلك. يكفي الاتصال بنا.
    📍 المكتب: { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ تم تسجيلك. { $places ->
        [0] لا يوجد مكان مناسب بعد. عندما يأتي مكان أكتب لك هنا.
       *[other] عدد الأماكن المناسبة الآن: { $places }
    }
    للعرض والتعديل: { engine-menu } ثم { menu-work } ثم { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 أي عمل يهمّك التعرّف عليه؟
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = لا يوجد شيء هنا الآن. يمكنك التحدث معنا:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ هذا يكفي
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ تم اختيار: { $chosen }
    هل من رغبة أخرى؟ وإلا فالرجاء الضغط على { profile-trade-enough }.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 المجال: { $trade }. هل لديك خبرة فيه؟
# Button, at most 20 characters; also in the list of answers.
profile-before-never = لا خبرة بعد
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = في البيت
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = عملت في هذا
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = تعلّمت هذه المهنة
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ ما مقدار فهمك للألمانية؟
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = لا شيء بعد
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = بعض الكلمات
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = جمل بسيطة
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = معظم الكلام اليومي
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = كل شيء تقريبًا
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 ما لغاتك غير الألمانية؟
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ لا لغة أخرى
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ تم اختيار: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = متى يمكنك البدء؟
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = هذا ما زال بعيدًا. الرجاء اختيار يوم خلال 12 شهرًا.
# The buttons: “profile-days-…”.
profile-days = 📅 في أي أيام يمكنك العمل؟
# Button, at most 20 characters: Monday to Friday.
profile-days-week = الاثنين إلى الجمعة
# Button, at most 20 characters: any day of the week.
profile-days-any = كل الأيام
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = بعض الأيام فقط
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 بين أي ساعات يمكنك العمل؟
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = من 6 إلى 13
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = من 7 إلى 17
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = من 12 إلى 22
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = أي وقت
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 في أي حيّ سكنك؟
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = لا يمكن اختيار الحي الآن. يمكنك التحدث معنا:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 إلى أي مسافة يمكنك الذهاب للعمل؟
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = مشيًا فقط
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = نصف ساعة بالمواصلات
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = كل المدينة
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 هل يلزم من يعتني بأطفالك وقت العمل؟
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = نعم من فضلك
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = لا، شكرًا
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 ما قياس ملابس عملك؟
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ تخطي
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 ما اسمك الأول؟ الرجاء كتابته.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 الاسم: { $first }
    💼 العمل: { $wishes } ({ $before })
    🗣️ الألمانية: { $german }
    🌐 اللغات: { $languages }
    📅 من { WHEN($ready, style: "date") }: { $days }
    🕘 الوقت: { $hours }
    📍 الحي: { $quarter }
    🚋 الطريق: { $travel }
    👶 رعاية الأطفال: { $care }
    👕 القياس: { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    هل هذا صحيح؟
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    هذه إجاباتك:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 نحفظ إجاباتك ونكتب لك عندما يناسبك مكان.
    عند اهتمامك ترى الشركة فقط مستوى لغتك الألمانية ومتى يمكنك البدء.
    لسحب الموافقة تكفي كتابة «توقف». عندها ينتهي البحث.
    هل لدينا موافقتك، وعمرك 16 سنة أو أكثر؟
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ نعم، عمري 16 فأكثر
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ لا
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = لا بأس. لم أحفظ أي شيء.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = اسمك غير مسجّل الآن. يمكنك التسجيل في القائمة تحت { menu-work }.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 تدريبك: بحث
    عندما يناسبك مكان جديد أكتب لك هنا.
# Before “search-what”: the search rests.
search-is-paused =
    💼 تدريبك: استراحة
    لا أكتب عن أماكن جديدة حتى متابعة البحث.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 تدريبك: مقابلات
    تريد شركة التعرّف عليك: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 تدريبك: متفق عليه
    موعد البدء هنا: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 تدريبك: جارٍ
    كل شيء عنه هنا: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 تدريبك: انتهى
    ما يأتي بعده هنا: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = ماذا نفعل الآن؟
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = اسمك لم يعد مسجّلًا.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 أماكن مناسبة
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 شركاتي
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ تعديل الإجابات
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ استراحة
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ متابعة البحث
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ إلغاء التسجيل
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 أي مكان نعرض لك؟
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = لا توجد شركة على تواصل معك الآن.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ ما الذي نعدّله؟
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 العمل
# Button, at most 20 characters: her German.
search-change-german = 🗣️ الألمانية
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 لغات أخرى
# Button, at most 20 characters: from when.
search-change-ready = 📅 موعد البدء
# Button, at most 20 characters: days of the week.
search-change-days = 📅 الأيام
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 الساعات
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 الحي
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 المسافة
# Button, at most 20 characters: child care.
search-change-care = 👶 رعاية الأطفال
# Button, at most 20 characters: clothes.
search-change-size = 👕 القياس
# Button, at most 20 characters: the first name.
search-change-name = 👤 الاسم
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ تم التعديل. دورك محفوظ.
    { $places ->
        [0] لا يوجد مكان مناسب الآن. عندما يأتي مكان أكتب لك هنا.
       *[other] عدد الأماكن المناسبة الآن: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ حسنًا، استراحة. لا أكتب لك عن أماكن جديدة.
    ما بدأ من قبل يستمر.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ يستمر البحث.
    { $places ->
        [0] لا يوجد مكان مناسب الآن. عندما يأتي مكان أكتب لك هنا.
       *[other] عدد الأماكن المناسبة الآن: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ هل نلغي تسجيلك حقًا؟
    نخبر الشركات التي تنتظرك، ونحذف اسمك هنا.
# Button, at most 20 characters.
search-sure-yes = ❌ نعم، إلغاء
# Button, at most 20 characters.
search-sure-no = ✅ لا، أبقى
# She has left. She can sign up again, at the end of the order.
search-left =
    حسنًا، أُلغي تسجيلك. كل التوفيق!
    يمكنك التسجيل من جديد في أي وقت.
# She has pressed “search-sure-no”.
search-kept = جميل، يبقى تسجيلك كما هو.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 العمل: { $place-trade }
    📍 الحي: { $place-quarter } { $way ->
        [walk] (حيّك)
        [tram] (بالحافلة أو القطار)
       *[city] (أبعد قليلًا)
    }
    📅 الأيام: { $place-days }
    🕘 من { WHEN($place-begins, style: "time") } إلى { WHEN($place-ends, style: "time") }
    ⏳ عدد الأسابيع: { $place-weeks }، من { WHEN($place-start, style: "date") }
    🗣️ الألمانية: { $place-german ->
        [none] غير لازمة
        [words] بعض الكلمات
        [simple] جمل بسيطة
        [daily] للحياة اليومية
       *[well] جيدة
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = العمل هناك: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 تكفي أيضًا: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 الرجاء إحضار: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = تقول الشركة: «{ $place-words }»
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = هل يناسبك هذا؟
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ نعم، يهمني
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ لا يناسبني
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ يكفي اليوم
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ سُجّل. نسأل الشركة دون ذكر اسمك.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = حسنًا، ليس هذا المكان.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = أُخذ هذا المكان قبل قليل. نتابع:
# She has gone back and answers a place again; the first answer counts.
fits-old = سبق أن أجبت عن هذا المكان.
# The end of looking at places.
fits-end =
    هذا كل شيء اليوم. إذا أجابت شركة أكتب لك.
    وأخبرك هنا بالأماكن الجديدة أيضًا.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = لا توجد أماكن أخرى لرغباتك الآن.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    توجد أماكن أخرى، لكنها تحتاج لغة ألمانية أفضل.
    الدورات في القائمة تحت { menu-events }.
# No place fits any more; most others are on other days.
fits-nothing-days = توجد أماكن أخرى، لكن في أيام أخرى.
# No place fits any more; most others are at other hours.
fits-nothing-hours = توجد أماكن أخرى، لكن في ساعات أخرى.
# No place fits any more; most others begin earlier.
fits-nothing-start = توجد أماكن أخرى، لكنها تبدأ أبكر.
# No place fits any more; most others are further away.
fits-nothing-travel = توجد أماكن أكثر إذا أمكنك الذهاب أبعد.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = توجد أماكن أخرى، لكن في أوقات بلا رعاية أطفال.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = هل نعدّل شيئًا؟
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 عمل آخر
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 أيام أخرى
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 ساعات أخرى
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 بدء أبكر
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 مسافة أبعد
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 رعاية الأطفال
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ أفضّل الانتظار

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 توجد أماكن جديدة تناسبك ({ $places }). هل نعرضها لك؟
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 عرض

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 التسجيل للتدريب: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ البحث عن تدريب: نعم، منذ { WHEN($day, style: "date") }
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ إعطاء الاسم والرقم للشركات بعد موافقتك: نعم، منذ { WHEN($day, style: "date") }
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = دون الموافقة على التدريب ينتهي البحث، ونخبر الشركات.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ التدريب: لا
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ إعطاء بياناتي: لا
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    انتهى بحثك وحُذف اسمك. نخبر الشركات.
    التدريب المتفق عليه يبقى.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    حسنًا. لن تحصل أي شركة على اسمك أو رقمك.
    ونلغي المقابلات التي بدأت.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = البحث عن تدريب:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = إعطاء الاسم والرقم للشركات:
# In the file to read: title above what she looks for.
record-searches = البحث عن تدريب
