### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 Стаж и професия
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ Стаж: напред
menu-go-on-offer = ▶️ Място: напред
menu-go-on-enrol = ▶️ Професия: напред
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 Какво искате?
work-internship = 🙋 Търся стаж
work-courses = 🎓 Уча професия
work-firm = 🏪 За фирми
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = Това вече се промени. В „Стаж и професия“ виждате как е сега.
# She was interested, but all seats of the place were given to others a moment before.
placement-full = Това място току-що беше заето. Ще има нови места.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = Днес вече предложихте пет места. Благодаря! Утре може отново.
# The campaign is over, or has not begun.
internship-closed = Кампанията за стажове в момента не е отворена.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = Това място вече го няма.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = Вече сте записани.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 Първи разговор
placed-trial = 🧰 Пробен ден
placed-agreed = 🤝 Разбрахме се
placed-nofit = ❌ Не пасва
