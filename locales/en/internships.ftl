### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 Internship, trade
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ Internship: go on
menu-go-on-offer = ▶️ Place: go on
menu-go-on-enrol = ▶️ Trade: go on
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 What would you like?
work-internship = 🙋 Find an internship
work-courses = 🎓 Learn a trade
work-firm = 🏪 For businesses
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = This has changed in the meantime. Under “Internship, trade” you can see how it is now.
# She was interested, but all seats of the place were given to others a moment before.
placement-full = This place has just been taken. Maybe another one fits.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = You have offered five places today. Thank you! You can go on tomorrow.
# The campaign is over, or has not begun.
internship-closed = No internships are being arranged right now.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = This place is no longer there.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = You have signed up already.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 First talk
placed-trial = 🧰 Trial day
placed-agreed = 🤝 We have agreed
placed-nofit = ❌ Not a good fit
