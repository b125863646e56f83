### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 Gute Nachricht zu Ihrem Praktikum: Ihre Bescheinigung ist fertig!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 Bescheinigung
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 Welcher Name soll auf der Bescheinigung stehen?
    Bitte schreiben Sie Vornamen und Nachnamen, wie im Ausweis.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 Hier ist Ihre Bescheinigung. Bitte ausdrucken und im Betrieb unterschreiben lassen.
    Sie hilft bei jeder Bewerbung. Der Link geht 90 Tage lang.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = Hier gibt es keine Bescheinigung. Fragen Sie uns gern, wir helfen weiter.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 Bescheinigung PDF
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = Dieser Link geht nicht mehr. Im Chat unter { menu-work } bekommen Sie einen neuen.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = Praktikumsbescheinigung
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = { $name } hat in unserem Betrieb ein Praktikum gemacht.
# In front of a line: the person's name.
certificate-name = Name
# In front of a line: the firm.
certificate-firm = Betrieb
# In front of a line: the field of work.
certificate-trade = Arbeitsfeld
# In front of a line: first and last day.
certificate-time = Zeitraum
# In front of a line: weekdays.
certificate-days = Tage
# In front of a line: from when to when on these days.
certificate-hours = Arbeitszeit
# In front of a line: what was done.
certificate-tasks = Aufgaben
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = { WHEN($first, style: "date") } bis { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = { WHEN($begins, style: "time") } bis { WHEN($ends, style: "time") } Uhr
# Last sentence. Nobody is judged.
certificate-thanks = Wir bedanken uns und wünschen für den weiteren Weg alles Gute.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = { $city }, { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = Unterschrift des Betriebs
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = Für: { $campaign }
# Heading of the frame in the person's own language.
certificate-summary = Das steht auf diesem Papier
# Last line in the frame.
certificate-keep = Dieses Papier hilft bei Bewerbungen. Bitte gut aufheben.
