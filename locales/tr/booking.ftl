### Booking advice: from a need to a booked time. The person answers one question after
### the other, mostly by pressing a button, and reads little: at most three short lines.

# First question. The buttons below are the kinds of advice ("Arbeit und Weiterbildung" …).
booking-service = Hangi konuda yardım istersiniz?
# Instead of the first question, when no advice can be had at all. Below it is the button “engine-person”.
booking-service-none = Şu anda burada randevu yok. Lütfen bizimle görüşün:
# Second question. The person has just chosen an advice; the buttons below are the offices.
# $service (String): name of the advice, as on its button.
booking-office = { $service }: Nereye gelmek istersiniz?
# Instead of the second question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
booking-office-none = { $service }: Şu anda hiçbir büroda yok. Lütfen bizimle görüşün:
# Third question. The person has just chosen an office; the buttons below are days.
# $office (String): name of the office.
booking-day = 📅 { $office } bürosuna hangi gün gelmek istersiniz?
# Instead of the third question, when no day is free. Below it are “engine-back” and “engine-person”.
# $office (String): name of the office.
booking-day-none = { $office } bürosunda şu anda boş randevu yok. Lütfen geri gidin ve başka bir büro seçin.
# The same, when nobody at this office speaks the person's language, nor interprets into it. “engine-person” is below.
# $office (String): name of the office. $office-phone (String): its number.
booking-day-nobody =
    📍 { $office }: Şu anda dilinizi konuşan ya da çeviren kimse yok.
    Lütfen bizi arayın: 📞 { $office-phone }
# Fourth question. The person has just chosen a day; the buttons below are times (10:00).
# $day (Time): that day.
booking-time = 🕘 { WHEN($day, style: "day") }: Saat kaçta?
# Instead of the fourth question, when the day has filled up. Below it is “engine-back”.
# $day (Time): that day.
booking-time-none = { WHEN($day, style: "day") } günü boş saat kalmadı. Lütfen geri gidin ve başka bir gün seçin.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
booking-name = 👤 Adınız ne? Lütfen adınızı yazın.
# Last question, before anything is booked. Below it: “engine-yes” (books it), “engine-change”, “engine-cancel”.
# The first line is the question. Other lines: an emoji, then the value; a word before it may help to read.
# $service (String): name of the advice. $office (String): name of the office.
# $office-street (String): street and number. $time (Time): when it begins. $name (String): as the person typed it.
booking-summary =
    Hepsi doğru mu?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# The person has said yes, and the appointment is booked. A map and a calendar file come with it.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $office-city (String): postal code and town. $office-directions (String): how to get there, whole sentences.
# $service-papers (String): what to bring, a list with a line and a dot for each.
booking-done =
    ✅ Randevunuz alındı.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Lütfen yanınızda getirin:
    { $service-papers }
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
booking-phone =
    Yine de size yardım ederiz. Bizi aramanız yeter.
    📍 { $office }
    📞 { $office-phone }

## What can come in between: said before a question is asked again

# The person has pressed yes below the summary, but somebody else was faster. The free times follow as buttons.
# $time (Time): the time that is gone.
time-gone = Saat { WHEN($time, style: "time") } az önce doldu. Bu saatler hâlâ boş:
# The person has pressed yes, but has an open appointment for the same advice. Nothing new was booked; the talk ends here.
already-booked =
    Bu konuda zaten bir randevunuz var. O randevu geçerli.
    Değiştirmek ister misiniz? Önce { engine-menu }, sonra { menu-mine } düğmesine dokunun.
# What was typed as a name has more than 60 letters. “booking-name” follows again.
name-too-long = Bu çok uzun. Lütfen sadece adınızı yazın.
# What was typed as a name has digits or signs, or no letters. “booking-name” follows again.
name-not-a-name = Lütfen sadece adınızı harflerle yazın.
# The name for a certificate was not written in Latin letters.
name-not-latin = Lütfen Latin harfleriyle, kimlikteki gibi yazın. Örnek: Amina Haddad

## What an appointment may need beside an adviser; only asked where a service needs it

# The person has chosen an office that has care for children during the visit. The buttons: “needs-children-…”.
# The second line must stay true: how many children and their age groups are kept, no names.
needs-children =
    👶 Bu sürede çocuklarınıza bakılmasını ister misiniz?
    🔒 Yalnızca çocuk sayısını ve yaşlarını not ederiz.
# Button, at most 20 characters: one child.
needs-children-one = 1 çocuk
# Button, at most 20 characters: two children.
needs-children-two = 2 çocuk
# Button, at most 20 characters: three children.
needs-children-three = 3 çocuk
# Button, at most 20 characters: no, nobody needs to look after children.
needs-children-no = ❌ Hayır
# Said before “needs-age” when there are several children: which one is meant. It stands alone on its line.
# $number (Number): 1, 2 or 3. $of (Number): how many children.
needs-child = Çocuk { $number } / { $of }:
# The person has said how many children. The buttons below: “needs-age-…”.
needs-age = 👶 Çocuk kaç yaşında?
# Button, at most 20 characters: a child up to its third birthday.
needs-age-small = 0 ile 2 yaş arası
# Button, at most 20 characters: a child up to its sixth birthday.
needs-age-middle = 3 ile 5 yaş arası
# Button, at most 20 characters: a child up to its thirteenth birthday.
needs-age-big = 6 ile 12 yaş arası
# How many people come to the talk, the person included; children who are cared for are not meant. The buttons: 1, 2, 3 …
needs-people = 👥 Görüşmeye kaç kişi geliyor? Kendinizi de sayın.
# Before “booking-summary” and after “booking-done”: somebody will be in the room and interpret into the person's language.
needs-interpreter = 🗣️ Görüşmede sizin için çeviri yapılacak.
# The same, if whoever interprets is on the phone, not in the room.
needs-telephone = 🗣️ Görüşmede sizin için telefonda çeviri yapılacak.
# Before “booking-summary” and after “booking-done”: somebody looks after the children during the visit.
# $children (Number): how many children, 1 to 3.
needs-care =
    👶 Bu sürede { $children ->
        [one] { $children } çocuğa
       *[other] { $children } çocuğa
    } bakacağız.

## Consent, asked once, before the name
## Law: say what is kept, what for, who sees it. If the meaning changes, change
## TEXT_VERSION in storage/consents.py: people are then asked again.

# Said before “consent-ask” when children are to be looked after; their names are not kept.
consent-children = 👶 Kaç çocuğun geleceğini ve yaşlarını da kaydediyoruz.
# The person has chosen a time. Everything said here must be true: promise nothing that the programme does not do.
# „Stop“ is a word from “words-stop” of the same language, to be typed.
consent-ask =
    🔒 Randevu için adınızı kaydediyoruz. Bizde adınızı sadece danışmanlar görür.
    Randevuyu size burada hatırlatırız. Artık kabul etmezseniz her zaman “Dur” yazabilirsiniz.
    Kabul ediyor musunuz? 16 yaşını doldurdunuz mu?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
consent-ask-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: younger than 16, who cannot agree without parents.
consent-ask-young = 16 yaşından küçüğüm
# Button, at most 20 characters: does not agree.
consent-ask-no = ❌ Hayır
# Answer to “consent-ask-young”; some are here without parents. “booking-phone” follows. The time was given back.
consent-young =
    Söylediğiniz için teşekkürler. Randevu alınmadı.
    Lütfen anne babanızla ya da vasinizle (Vormund) gelin.
# Answer to “consent-ask-no”; no reproach. “booking-phone” follows. The time was given back.
consent-refused = Sorun değil. Randevu alınmadı.

## The calendar file

# Link or button below “booking-done”, at most 20 characters: puts the appointment into the phone's calendar.
calendar-label = 📅 Takvime ekleyin
# Title of the appointment in the phone's calendar. It pops up on the lock screen: never say what the advice is about.
# $office (String): name of the office.
calendar-title = Randevu: { $office }
