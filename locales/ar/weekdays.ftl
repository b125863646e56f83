### Days of the week, one tap after the other: for the waiting list, an internship that is looked for or offered.

# Before “weekdays-weekday”, once some are chosen.
# $days (String): days of the week, with commas.
weekdays-taken = ✅ تم اختيار: { $days }
# Asked again for each day. The buttons are the days of the week that are left, and “weekdays-weekday-enough”.
weekdays-weekday = أي يوم يناسبك؟
# Instead of that question, if there are no days. Below are “engine-person” and “engine-back”.
weekdays-weekday-none = لا توجد أيام الآن. يمكنك التحدث معنا:
# Button below the days, at most 20 characters: no more days.
weekdays-weekday-enough = ✅ هذا كل شيء
