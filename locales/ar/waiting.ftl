### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ متابعة الانتظار
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ لا شيء يناسبني
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ قائمة الانتظار
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ قائمة الانتظار
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ قائمة الانتظار

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ نكتب لك عندما يتوفر موعد. في أي أمر نساعدك؟
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = لا توجد استشارة هنا الآن. يمكنك التحدث معنا:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = الموضوع: { $service }. أي مكتب يناسبك؟
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = الموضوع: { $service }. هذا غير متوفر الآن في أي مكتب. يمكنك التحدث معنا:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ نكتب لك عندما يتوفر موعد. فقط في مكتب { $office } أم في أي مكتب؟
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 هناك فقط
# Button, at most 20 characters: any office will do.
waiting-where-either = أي مكتب
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 أي أيام تناسبك؟
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = كل الأيام
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = بعض الأيام فقط
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 أي وقت من اليوم يناسبك؟
# Button, at most 20 characters: at any time of the day.
waiting-part-any = أي وقت
# Button, at most 20 characters: before twelve.
waiting-part-morning = قبل الساعة 12
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = من 12 إلى 15
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = بعد الساعة 15
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 ما اسمك؟ الرجاء كتابة اسمك.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    هل هذا صحيح؟ هذا ما ننتظره لك:
    💼 الموضوع: { $service }
    📍 المكتب: { $anywhere ->
        [yes] أي مكتب
       *[no] { $office }
    }
    📅 الأيام: { $days }
    🕘 الوقت: { $part ->
        [late] بعد الساعة 15
        [morning] قبل الساعة 12
        [noon] من الساعة 12 إلى الساعة 15
       *[any] في أي وقت
    }
    👤 الاسم: { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ تم تسجيلك في قائمة الانتظار.
    { $before ->
        [0] لا أحد قبلك في القائمة.
        [zero] لا أحد قبلك في القائمة.
        [one] قبلك في القائمة شخص واحد ({ $before }).
        [two] قبلك في القائمة شخصان ({ $before }).
        [few] قبلك في القائمة { $before } أشخاص.
        [many] قبلك في القائمة { $before } شخصًا.
       *[other] قبلك في القائمة { $before } شخص.
    }
    عندما يتوفر موعد نكتب لك هنا. تكفي لمسة واحدة لأخذه.
    لا حاجة إلى الانتظار؟ الرجاء الضغط على { engine-menu } ثم على { menu-mine }.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    نساعدك رغم ذلك. يكفي الاتصال بنا.
    📍 المكتب: { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ أي مكتب
# In the place of days of the week: any of them.
value-any-day = كل الأيام
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = من { $first } إلى { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ هذا ما ننتظره لك. ماذا نفعل؟
    💼 الموضوع: { $service }
    📍 المكتب: { $anywhere ->
        [yes] أي مكتب
       *[no] { $office }
    }
    📅 الأيام: { $days }
    🕘 الوقت: { $part ->
        [late] بعد الساعة 15
        [morning] قبل الساعة 12
        [noon] من الساعة 12 إلى الساعة 15
       *[any] في أي وقت
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = لم يعد اسمك في قائمة الانتظار.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ تغيير
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ إنهاء الانتظار
# She has left the list.
waiting-left = حسنًا. لم يعد اسمك في قائمة الانتظار.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ قائمة الانتظار: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ توفر موعد. هل يناسبك؟
    📅 الموعد: { WHEN($time) }
    📍 المكتب: { $office }، { $office-street }
    حتى { WHEN($until, style: "short") } يبقى محفوظًا لك.
# Button, at most 20 characters: books it at once.
offer-take = ✅ نعم، يناسبني
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 وقت آخر من فضلكم
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ إنهاء الانتظار
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = حسنًا، نترك هذا الموعد لشخص آخر. مكانك في القائمة باقٍ وسنكتب لك مرة أخرى.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = للأسف حُجز هذا الموعد. مكانك في القائمة باقٍ وسنكتب لك مرة أخرى.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    لم يعد هذا الموعد محفوظًا لك: { WHEN($time) }، { $office }.
    لا بأس. مكانك في قائمة الانتظار باقٍ وسنكتب لك مرة أخرى.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ طال انتظارك لموعد. هل ما زال الموعد مطلوبًا؟
    بدون جواب ينتهي الانتظار بعد 7 أيام.
# Button, at most 20 characters.
still-yes = ✅ نعم، أنتظر
# Button, at most 20 characters: leaves the list.
still-no = ❌ لا، شكرًا
# She has pressed “still-yes”.
still-thanks = حسنًا. مكانك في قائمة الانتظار باقٍ.

## The page with one's own data

# Title above what she waits for.
record-list = قائمة الانتظار
