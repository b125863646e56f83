### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 تدريب ومهنة
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ تابع التدريب
menu-go-on-offer = ▶️ تابع المكان
menu-go-on-enrol = ▶️ تابع المهنة
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 ما الذي يناسبك؟
work-internship = 🙋 أبحث عن تدريب
work-courses = 🎓 أتعلم مهنة
work-firm = 🏪 للشركات
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = تغيّر هذا في هذه الأثناء. ترى الوضع الآن تحت «تدريب ومهنة».
# She was interested, but all seats of the place were given to others a moment before.
placement-full = أُخذ هذا المكان قبل قليل. ستأتي أماكن جديدة.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = عرضتم اليوم خمسة أماكن. شكرًا! يمكنكم المتابعة غدًا.
# The campaign is over, or has not begun.
internship-closed = حملة التدريب غير مفتوحة الآن.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = هذا المكان لم يعد موجودًا.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = أنت مسجّل من قبل.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 حديث أول
placed-trial = 🧰 يوم تجربة
placed-agreed = 🤝 اتفقنا
placed-nofit = ❌ غير مناسب
