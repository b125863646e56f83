### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 Good news about your internship: Your certificate is ready!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 Certificate
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 Which name shall be on the certificate?
    Please write your first name and surname, as on your ID.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 Here is your certificate. Please print it and have the business sign it.
    It helps with every job application. The link works for 90 days.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = There is no certificate here. Please ask us, we will help.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 Certificate (PDF)
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = This link does not work any more. There is a new one in the chat, under { menu-work }.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = Internship certificate
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = { $name } has done an internship at our business.
# In front of a line: the person's name.
certificate-name = Name
# In front of a line: the firm.
certificate-firm = Business
# In front of a line: the field of work.
certificate-trade = Field of work
# In front of a line: first and last day.
certificate-time = Period
# In front of a line: weekdays.
certificate-days = Days
# In front of a line: from when to when on these days.
certificate-hours = Working hours
# In front of a line: what was done.
certificate-tasks = Tasks
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = { WHEN($first, style: "date") } to { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = { WHEN($begins, style: "time") } to { WHEN($ends, style: "time") }
# Last sentence. Nobody is judged.
certificate-thanks = Thank you, and all the best for the way ahead.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = { $city }, { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = Signature of the business
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = For: { $campaign }
# Heading of the frame in the person's own language.
certificate-summary = What this paper says
# Last line in the frame.
certificate-keep = This paper helps with applications. Please keep it safe.
