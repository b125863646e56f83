### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 Добра новина за стажа Ви: удостоверението е готово!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 Удостоверение
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 Какво име да има на удостоверението?
    Моля, напишете име и фамилия, както са в личната карта.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 Ето Вашето удостоверение. Моля, разпечатайте го и го дайте на фирмата за подпис.
    То помага при всяко кандидатстване. Връзката работи 90 дни.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = Тук няма удостоверение. Попитайте ни, ще помогнем.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 Удостоверение PDF
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = Тази връзка вече не работи. Нова има в чата, в { menu-work }.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = Удостоверение за стаж
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = { $name } премина стаж в нашата фирма.
# In front of a line: the person's name.
certificate-name = Име
# In front of a line: the firm.
certificate-firm = Фирма
# In front of a line: the field of work.
certificate-trade = Област
# In front of a line: first and last day.
certificate-time = Период
# In front of a line: weekdays.
certificate-days = Дни
# In front of a line: from when to when on these days.
certificate-hours = Работно време
# In front of a line: what was done.
certificate-tasks = Задачи
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = от { WHEN($first, style: "date") } до { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = от { WHEN($begins, style: "time") } до { WHEN($ends, style: "time") } ч.
# Last sentence. Nobody is judged.
certificate-thanks = Благодарим и пожелаваме всичко добро занапред.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = { $city }, { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = Подпис на фирмата
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = За: { $campaign }
# Heading of the frame in the person's own language.
certificate-summary = Какво пише на този лист
# Last line in the frame.
certificate-keep = Този лист помага при кандидатстване. Моля, пазете го.
