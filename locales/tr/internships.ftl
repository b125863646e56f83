### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 Staj ve meslek
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ Staj: devam
menu-go-on-offer = ▶️ Yer: devam
menu-go-on-enrol = ▶️ Meslek: devam
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 Ne istersiniz?
work-internship = 🙋 Staj arıyorum
work-courses = 🎓 Meslek öğrenmek
work-firm = 🏪 İşletmeler için
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = Bu arada bir şey değişti. Şimdiki durumu “Staj ve meslek” altında görürsünüz.
# She was interested, but all seats of the place were given to others a moment before.
placement-full = Bu yer az önce doldu. Belki başka bir yer size uyar.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = Bugün beş yer sundunuz. Teşekkürler! Yarın devam edebilirsiniz.
# The campaign is over, or has not begun.
internship-closed = Şu anda staj programı yok.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = Bu yer artık yok.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = Zaten kayıtlısınız.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 İlk görüşme
placed-trial = 🧰 Deneme günü
placed-agreed = 🤝 Anlaştık
placed-nofit = ❌ Uygun değil
