### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 Veste bună despre practică: adeverința este gata!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 Adeverință
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 Ce nume să fie pe adeverință?
    Vă rugăm să scrieți prenumele și numele, ca în buletin.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 Iată adeverința. Vă rugăm să o tipăriți și să o semneze firma.
    Vă ajută când căutați de lucru. Linkul merge 90 de zile.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = Aici nu există o adeverință. Întrebați-ne, vă ajutăm.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 Adeverință (PDF)
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = Acest link nu mai merge. Unul nou găsiți în conversație, la { menu-work }.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = Adeverință de practică
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = { $name } a făcut practică în firma noastră.
# In front of a line: the person's name.
certificate-name = Nume
# In front of a line: the firm.
certificate-firm = Firmă
# In front of a line: the field of work.
certificate-trade = Domeniu
# In front of a line: first and last day.
certificate-time = Perioadă
# In front of a line: weekdays.
certificate-days = Zile
# In front of a line: from when to when on these days.
certificate-hours = Program
# In front of a line: what was done.
certificate-tasks = Sarcini
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = { WHEN($first, style: "date") } – { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = ora { WHEN($begins, style: "time") } – { WHEN($ends, style: "time") }
# Last sentence. Nobody is judged.
certificate-thanks = Mulțumim și dorim mult succes mai departe.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = { $city }, { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = Semnătura firmei
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = Pentru: { $campaign }
# Heading of the frame in the person's own language.
certificate-summary = Ce scrie pe această hârtie
# Last line in the frame.
certificate-keep = Această hârtie ajută când căutați de lucru. Vă rugăm să o păstrați bine.
