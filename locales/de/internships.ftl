### Internships: the doors in the menu, and what both sides are told in a few words.

## The doors

# Button in the menu, at most 20 characters: opens “work-question”.
menu-work = 💼 Praktikum, Beruf
# Buttons in the menu, at most 20 characters: go on with what was begun: a sign-up for an internship, a place that a firm offers, a course.
menu-go-on-internship = ▶️ Praktikum: weiter
menu-go-on-offer = ▶️ Platz: weiter
menu-go-on-enrol = ▶️ Beruf: weiter
# The person has pressed “menu-work”. The three buttons below: she looks for an internship; she wants to learn a trade; she has a firm and offers places.
work-question = 💼 Was möchten Sie?
work-internship = 🙋 Praktikum suchen
work-courses = 🎓 Beruf lernen
work-firm = 🏪 Für Betriebe
# An internship on a button: the field of work, then the quarter.
# $trade (String): “Friseursalon”. $quarter (String): “Marxloh”.
value-internship = { $trade } · { $quarter }

## What has changed meanwhile

# Answer to a button of a message about an internship that is out of date: the other side has answered meanwhile, or it was pressed twice. The menu follows.
placement-old = Das hat sich schon geändert. Unter „Praktikum, Beruf“ sehen Sie, wie es jetzt ist.
# She was interested, but all seats of the place were given to others a moment before.
placement-full = Dieser Platz ist gerade vergeben worden. Vielleicht passt ein anderer.
# A firm has offered five places today. Tomorrow it can offer more.
internship-enough = Sie haben heute schon fünf Plätze angeboten. Danke! Morgen geht es weiter.
# The campaign is over, or has not begun.
internship-closed = Die Praktikumsoffensive läuft gerade nicht.
# The place is no longer offered: its firm has withdrawn it, or it is over.
internship-gone = Diesen Platz gibt es nicht mehr.
# She has signed up already; her sign-up is shown under “menu-work”.
internship-already = Sie sind schon angemeldet.

## What a firm does next with somebody it knows by name

# Buttons, at most 20 characters: propose times for a first talk; for a trial day; the internship is agreed; it does not fit.
placed-talk = 📞 Erstes Gespräch
placed-trial = 🧰 Probetag
placed-agreed = 🤝 Alles vereinbart
placed-nofit = ❌ Passt nicht
