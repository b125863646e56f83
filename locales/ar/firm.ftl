### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 نبحث عن أماكن تدريب في شركات الحي.
    تعرضون مكانًا، وترون هنا من يرغب في الحضور. هذا مجاني.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ عرض مكان
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 ماذا نفعل من أجل شركتكم؟
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 أماكني
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 شركتي
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ عرض مكان

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 هذه أماكنكم. أيّ مكان نفتح؟
# Instead of that question: there is none any more.
firm-place-none = 📋 لا يوجد مكان هنا الآن.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: قيد المراجعة
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: مفتوح · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: متوقف
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: مسحوب
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: مرفوض
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: انتهى
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 المكان ظاهر الآن. { $people ->
        [0] لم يتقدم أحد بعد.
        [zero] لم يتقدم أحد بعد.
        [one] تقدم شخص واحد.
        [two] تقدم شخصان.
        [few] تقدم { $people } أشخاص.
        [many] تقدم { $people } شخصًا.
       *[other] تقدم { $people } شخص.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ فريقنا ما زال يراجع المكان.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ المكان متوقف مؤقتًا. لا يراه أشخاص جدد.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ لقد سحبتم هذا المكان.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ لا يمكننا عرض المكان هكذا. يسعدنا اتصالكم بنا.
# The same: nobody can begin any more.
firm-is-over = ⚪ انتهى وقت هذا المكان.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = ماذا نفعل بهذا المكان؟
# Instead of that question: it is not this firm's any more.
firm-do-none = هذا المكان لم يعد هنا.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 من يرغب بالحضور
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ إيقاف مؤقت
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ إظهار من جديد
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ تعديل
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 مرة أخرى
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 سحب المكان
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ حسنًا، توقف المكان مؤقتًا. من تقدم من قبل يبقى.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ حسنًا، المكان ظاهر من جديد.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 من نعرض لكم؟
# Instead of that question: nobody is there any more.
firm-who-none = 👥 لا يوجد أحد هنا الآن.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: طلب جديد
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: بانتظار الرد
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: تعارف
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: تدريب
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: انتهى

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ ماذا نعدّل؟
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ المهام
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 أيام الأسبوع
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 الساعات
# Button, at most 20 characters: how many weeks.
firm-change-weeks = عدد الأسابيع
# Button, at most 20 characters: the first day.
firm-change-start = 📅 اليوم الأول
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ اللغة الألمانية
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 الملابس
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 عدد الأشخاص
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 جملة منكم
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ تم التعديل. يبقى المكان ظاهرًا.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ تم التعديل. يبقى المكان متوقفًا.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ تم التعديل. يراجعه فريقنا، ثم يظهر المكان.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = تغيّر هذا المكان في هذه الأثناء. نرجو فتحه من جديد: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] لا أحد ينتظر هذا المكان.
        [zero] لا أحد ينتظر هذا المكان.
        [one] ينتظره شخص واحد. سأعتذر له بلطف.
        [two] ينتظره شخصان. سأعتذر لهما بلطف.
        [few] ينتظره { $people } أشخاص. سأعتذر لهم بلطف.
        [many] ينتظره { $people } شخصًا. سأعتذر لهم بلطف.
       *[other] ينتظره { $people } شخص. سأعتذر لهم بلطف.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 هل نسحب المكان فعلًا؟
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = هذا المكان لم يعد معروضًا.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 نعم، سحب المكان
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ لا، يبقى
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    تم سحب المكان. { $people ->
        [0] شكرًا على مشاركتكم!
        [zero] شكرًا على مشاركتكم!
        [one] أخبرت شخصًا واحدًا.
        [two] أخبرت شخصين.
        [few] أخبرت { $people } أشخاص.
        [many] أخبرت { $people } شخصًا.
       *[other] أخبرت { $people } شخص.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = حسنًا، يبقى المكان.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 ما اسم شركتكم؟ نرجو كتابة الاسم.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 مع من نتحدث؟ نرجو كتابة اسم.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 ما رقم هاتفكم؟ نرجو كتابته مع رمز المدينة.
# The buttons: “firm-calls-…”.
firm-calls = 📞 متى يناسبكم أن نتصل؟
# Button, at most 20 characters: before noon.
firm-calls-morning = قبل الظهر
# Button, at most 20 characters: around noon.
firm-calls-noon = وقت الظهر
# Button, at most 20 characters: after noon.
firm-calls-afternoon = بعد الظهر
# Button, at most 20 characters: early in the evening.
firm-calls-evening = أول المساء
# Button, at most 20 characters: it does not matter.
firm-calls-any = في أي وقت
# The firm types street and number.
firm-street = 📍 في أي شارع شركتكم؟ نرجو كتابة الرقم أيضًا.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 في أي حي يقع ذلك؟
# Instead of that question: no quarters are known.
firm-quarter-none = لا توجد أحياء للاختيار الآن. يمكنكم التحدث معنا:
# What we know of a firm: before “firm-wrong”, or before “offer-shown” in the summary.
# $firm (String): its name. $partner (String): whom to talk to. $firm-phone (String): the number. $calls (String): one
# of morning, noon, afternoon, evening, any. $street (String): street and number. $quarter (String): “Marxloh”.
firm-known =
    🏪 الشركة: { $firm }
    👤 الاسم: { $partner }
    📞 الهاتف: { $firm-phone }
    🕘 { $calls ->
        [morning] { firm-calls-morning }
        [noon] { firm-calls-noon }
        [afternoon] { firm-calls-afternoon }
        [evening] { firm-calls-evening }
       *[any] { firm-calls-any }
    }
    📍 العنوان: { $street }، { $quarter }
# Question below that. The buttons: “firm-wrong-…”.
firm-wrong = هذا ما نعرفه عنكم. ماذا تغيّر؟
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 الاسم
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 مع من نتحدث
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 الرقم
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 الشارع
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 الحي
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 وقت الاتصال
# It was changed; nothing else changes.
firm-kept-approved = ✅ شكرًا، تم الحفظ.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ شكرًا، تم الحفظ. سيراجعه فريقنا.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ تم الحفظ. نرجو الاتصال بنا لنرى معًا.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = هذه أرقام أو رموز فقط. نرجو الكتابة بالكلمات.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 نحفظ اسم الشركة والعنوان واسمكم ورقمكم. يتصل بكم فريقنا.
    من توافقون عليه يحصل على اسمكم ورقمكم وعنوانكم.
    غيّرتم رأيكم؟ يكفي الضغط على { mydata-label } أو كتابة «توقف».
    هل توافقون؟
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ نعم، أوافق
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ لا
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ شركتي: نعم، منذ { WHEN($day, style: "date") }
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ الشركة: لا
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    حُذف كل شيء عن شركتكم. سُحبت أماكنكم.
    سأخبر من كان ينتظر.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = شركتي:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = شركتي وأماكنها
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 حُذفت شركتكم، وسُحبت أماكنكم.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 مكان التدريب لديكم ظاهر الآن: { $trade }.
    عندما يرغب أحد في الحضور أكتب لكم.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 شركتي
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    شكرًا على مكان التدريب: { $trade }. للأسف لا يمكننا عرضه هكذا.
    نرجو الاتصال بنا: { $office-phone }. يسعدنا أن نجد حلًا معًا.
