### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 Practică, meserie
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ Practică: înainte
menu-go-on-offer = ▶️ Loc: continui
menu-go-on-enrol = ▶️ Meserie: continui
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 Ce doriți?
work-internship = 🙋 Caut practică
work-courses = 🎓 Învăț o meserie
work-firm = 🏪 Pentru firme
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = Între timp s-a schimbat. La „Practică, meserie” vedeți cum este acum.
# She was interested, but all seats of the place were given to others a moment before.
placement-full = Locul tocmai s-a ocupat. Vin locuri noi.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = Ați oferit deja cinci locuri astăzi. Mulțumim! Mâine puteți continua.
# The campaign is over, or has not begun.
internship-closed = Campania de practică nu este deschisă acum.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = Locul acesta nu mai există.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = Sunteți deja pe listă.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 Prima discuție
placed-trial = 🧰 Zi de probă
placed-agreed = 🤝 Ne-am înțeles
placed-nofit = ❌ Nu se potrivește
