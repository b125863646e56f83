### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    لا بأس. لم أحفظ شيئًا.
    يمكنكم أيضًا الاتصال بنا:
    📍 المكتب: { $office }
    📞 الهاتف: { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = لأي حملة تعرضون المكان؟
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = لا توجد حملة الآن. يمكنكم التحدث معنا:

## The place

# The buttons are fields of work.
offer-trade = 💼 ما مجال العمل؟
# Instead of that question: the campaign has no fields of work.
offer-trade-none = لا يوجد ما يمكن اختياره الآن. يمكنكم التحدث معنا:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ ما العمل لديكم؟ نرجو اختيار مهمة.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ هذا كل شيء
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ تم اختيار: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 في أي أيام؟
# Button, at most 20 characters: every working day.
offer-days-week = الاثنين إلى الجمعة
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = أيام أخرى
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 متى يبدأ اليوم؟ نرجو الاختيار أو الكتابة.
    مثلًا: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 متى ينتهي اليوم؟ نرجو الاختيار أو الكتابة.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = لا يمكن أن يبدأ اليوم متأخرًا هكذا. نرجو الضغط على { engine-back }.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 ينتهي اليوم بعد بدايته، ومدته عشر ساعات على الأكثر. نرجو كتابة وقت آخر.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 كم أسبوعًا؟
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 من أي يوم؟ نرجو الاختيار أو الكتابة.
    مثلًا: 12 أيار
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = مضى هذا اليوم. نرجو اختيار يوم قادم.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ كم من الألمانية يلزم لديكم؟
# Button, at most 20 characters: none at all.
offer-german-none = غير لازمة
# Button, at most 20 characters: single words.
offer-german-words = كلمات قليلة
# Button, at most 20 characters: simple sentences.
offer-german-simple = جمل بسيطة
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = حديث يومي
# Button, at most 20 characters: good German.
offer-german-well = ألمانية جيدة
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ هل تكفي لغة أخرى بدل الألمانية؟
# Button, at most 20 characters: German only.
offer-other-none = لا، الألمانية فقط
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ هذا كل شيء
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ بدل الألمانية تكفي أيضًا: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 هل يلزم ارتداء شيء خاص أو إحضاره؟
# Button, at most 20 characters: nothing special.
offer-gear-none = لا شيء
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ هذا كل شيء
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = حذاء أمان
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = قفازات
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = ملابس عمل
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = مئزر
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = شبكة شعر
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = ملابس بيضاء
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 يلزم: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 كم شخصًا يمكنه الحضور إليكم؟
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 هل نضيف جملة منكم؟ يراها الجميع.
# Button, at most 20 characters: nothing to add.
offer-words-none = لا، بدونها
# Of a place.
# $own (String): the firm's own sentence.
offer-said = 💬 { $own }
# What a place is, as newcomers see it, too. “offer-instead”, “offer-wears”, “offer-said” may follow.
# $place-trade (String): “Friseursalon”. $place-tasks (String): tasks, with commas. $place-days (String): days of the
# week. $place-begins (Time), $place-ends (Time): times of day. $place-start (Time): the first day. $place-weeks
# (Number): how long.
# $place-german (String): one of none, words, simple, daily, well. $place-seats (Number): for how many people.
offer-shown =
    💼 العمل: { $place-trade }، { $place-tasks }
    📅 الأيام: { $place-days }
    🕘 من { WHEN($place-begins, style: "time") } إلى { WHEN($place-ends, style: "time") }
    📅 ابتداءً من { WHEN($place-start, style: "date") }، { $place-weeks ->
        [zero] { $place-weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $place-weeks } أسابيع
        [many] { $place-weeks } أسبوعًا
       *[other] { $place-weeks } أسبوع
    }
    🗣️ الألمانية: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 العدد: { $place-seats ->
        [zero] { $place-seats } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $place-seats } أشخاص
        [many] { $place-seats } شخصًا
       *[other] { $place-seats } شخص
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = هل هذا صحيح؟
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 شكرًا جزيلًا! سنراجع المكان ونتصل بكم عند أي سؤال.
    تصلكم أخبارنا خلال يومي عمل.
