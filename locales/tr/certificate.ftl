### The certificate of an internship: the paper (PDF), the link to it, and how it is handed over.

## In the chat

# Unasked, to the newcomer: the firm has agreed to the certificate. Seen on a lock screen. Buttons: “placed-paper”, “engine-menu”.
running-ready = 🎉 Stajınızla ilgili iyi haber: Belgeniz hazır!
# Button, at most 20 characters: give me the certificate. “paper-here” follows.
placed-paper = 📄 Belge
# Before the certificate is given. She writes her name, or taps on one that we know already.
paper-name =
    📄 Belgede hangi isim yazsın?
    Lütfen adınızı ve soyadınızı kimlikteki gibi yazın.
# The same question, when we know no name of hers any more.
paper-name-none = { paper-name }
# The certificate comes with this: a file in a messenger, the link “paper-label” on the web. True: the link works for 90 days.
paper-here =
    📄 Belgeniz burada. Lütfen yazdırın ve işletmede imzalatın.
    Her iş başvurusunda yardımcı olur. Bağlantı 90 gün açık.
# There is no certificate, or one of the two sides has had its data deleted.
paper-none = Burada belge yok. Bize sorabilirsiniz, yardımcı oluruz.
# The link to the certificate, on the web; in a messenger the file's caption.
paper-label = 📄 Belge (PDF)
# Page behind a link that is older than 90 days, or whose data was deleted.
certificate-gone = Bu bağlantı artık çalışmıyor. Sohbette { menu-work } altında yenisini alırsınız.

## On the paper: all of it in German, below it a summary in the person's language

# Heading of the paper.
certificate-title = Staj belgesi
# First sentence. Nobody is judged.
# $name (String): name of the person.
certificate-sentence = { $name } işletmemizde staj yaptı.
# In front of a line: the person's name.
certificate-name = Ad
# In front of a line: the firm.
certificate-firm = İşletme
# In front of a line: the field of work.
certificate-trade = Çalışma alanı
# In front of a line: first and last day.
certificate-time = Süre
# In front of a line: weekdays.
certificate-days = Günler
# In front of a line: from when to when on these days.
certificate-hours = Çalışma saatleri
# In front of a line: what was done.
certificate-tasks = Görevler
# Behind “certificate-time”.
# $first, $last (Time): first and last day.
certificate-span = { WHEN($first, style: "date") } – { WHEN($last, style: "date") }
# Behind “certificate-hours”.
# $begins, $ends (Time): times of day.
certificate-clock = saat { WHEN($begins, style: "time") } – { WHEN($ends, style: "time") }
# Last sentence. Nobody is judged.
certificate-thanks = Teşekkür eder, bundan sonrası için başarılar dileriz.
# Above the lines to sign on: where and when.
# $city (String): town. $day (Time): the day.
certificate-dated = { $city }, { WHEN($day, style: "date") }
# Below the line to sign on.
certificate-sign-firm = İşletmenin imzası
# Below the other line to sign on.
# $campaign (String): name of the campaign.
certificate-sign-programme = { $campaign } adına
# Heading of the frame in the person's own language.
certificate-summary = Bu kâğıtta ne yazıyor
# Last line in the frame.
certificate-keep = Bu kâğıt iş başvurularında işe yarar. Lütfen iyi saklayın.
