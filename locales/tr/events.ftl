### Workshops, information evenings and courses: from the list to a seat, the waiting list, reminders, afterwards.
### Pushes (“notice-…”) are seen on a lock screen: never say what an event is about.

## The list

# Button in the menu, at most 20 characters: opens “events-topic” or “events-event”.
menu-events = 🎓 Atölye ve kurslar
# Button in the menu, at most 20 characters: goes on with the sign-up for an event that was begun.
menu-go-on-events = ▶️ Atölyeye devam
# First question, only if there are several topics. The buttons below are topics (“Arbeit und Bewerbung” …).
events-topic = 🎓 Sizi ne ilgilendiriyor?
# Instead of that question, when there is nothing to come any more. Below it is “engine-person”.
events-topic-none = Şu anda atölye ve kurs yok.
# The person has chosen a topic, or there is only one. The buttons below are events with their first day: “value-event”, “value-event-full”.
events-event =
    📅 Yakında bunlar var. Hangisi size uyar?
    ⏳ dolu demek, bekleme listesi var.
# Instead of that question, when there is nothing to come. Below it are “events-event-none-book” and “engine-person”.
events-event-none = Şu anda atölye ve kurs yok.
# Button below that, at most 20 characters: begins a booking of advice instead.
events-event-none-book = 📅 Randevu alın
# An event on a button: its short name and the first day.
# $event (String): short name, at most 12 letters. $time (Time): when it begins.
value-event = 🎓 { $event } · { WHEN($time, style: "day") }
# The same, when all seats are taken, or the person waits for one.
# $event (String), $time (Time): as above.
value-event-full = ⏳ { $event } · { WHEN($time, style: "day") }

## One event

# The person has chosen an event. “events-care” may follow, then “events-what”.
# $event (String): its name. $event-about (String): one or two sentences. $event-dates (String): a line “event-date” for each date.
# $event-place (String): where it is. $event-place-street (String): street and number. $event-languages (String): languages in
# their own words.
events-about =
    🎓 { $event }
    { $event-about }
    { $event-dates }
    📍 { $event-place }, { $event-place-street }
    🗣️ { $event-languages }
# One date of an event, on a line of its own.
# $time (Time): when it begins. $until (Time): when it ends.
event-date = 📅 { WHEN($time) } – { WHEN($until, style: "time") }
# Said with “events-about” if children are looked after there meanwhile.
events-care = 👶 O sırada biri çocuklara bakar.
# Question below “events-about”. First how many seats there are: a few, none, or enough. The buttons: “events-what-come”
# or “events-what-wait”.
# $event-left (String): one of scarce, full, free.
events-what =
    { $event-left ->
        [scarce] 🪑 Az yer kaldı.
        [full] ⏳ Bütün yerler dolu. Bekleyebilirsiniz: Yer açılırsa size sorarım.
       *[free] 🪑 Hâlâ boş yer var.
    }
    Katılmak ister misiniz?
# Instead of that question: it was called off meanwhile, or has begun. Below it are “engine-back” and “engine-person”.
events-what-none = Buna artık kayıt olunamıyor.
# Button, at most 20 characters: yes, sign me up.
events-what-come = ✅ Evet, gelirim
# Button, at most 20 characters: put me on the waiting list.
events-what-wait = ⏳ Bekleme listesine
# Said before the next question: children are looked after there, but all those places are taken.
events-full-care = 👶 Çocuklar için maalesef yer kalmadı.
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
events-name = 👤 Adınız ne? Lütfen adınızı yazın.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
events-phone =    Yine de size yardım ederiz. Bizi aramanız yeter.
    📍 { $office }
    📞 { $office-phone }
# Last question before the person is signed up. Below it: “engine-yes” (takes the seat), “engine-change”, “engine-cancel”.
# The first line is the question.
# $event (String): its name. $time (Time): when it begins. $event-place (String), $event-place-street (String): where.
# $name (String): as the person typed it.
events-summary =
    Doğru mu?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The same, before the person is put on the waiting list.
# $event (String), $time (Time), $event-place (String), $event-place-street (String), $name (String): as above.
events-queue =
    ⏳ Sizi bekleme listesine yazayım mı?
    🎓 { $event }
    📅 { WHEN($time) }
    📍 { $event-place }, { $event-place-street }
    👤 { $name }
# The person is on the waiting list now. “engine-menu” is below.
events-queued =
    ⏳ Bekleme listesindesiniz. Yer açılırsa size burada sorarım.
    Görmek ya da vazgeçmek için: { engine-menu }, sonra { menu-mine }.

## A seat: had, waited for, or offered

# The person is signed up, or has taken a seat that was offered. A map and a calendar file come with it. “needs-care” may follow.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-done =
    ✅ Yeriniz ayrıldı.
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
    Gelemezseniz lütfen haber verin: { engine-menu }, sonra { menu-mine }.
# The person looks at one of her seats in “menu-mine”, or has chosen an event that she has a seat at. One of “seat-is-…” follows.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
seat-shown =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
# Below that: she has a seat.
seat-is-going = ✅ Yeriniz var.
# Below that: she is on the waiting list.
seat-is-waiting = ⏳ Bekleme listesindesiniz.
# Below that: a seat has become free and is kept for her for some time.
seat-is-offered = 🎉 Bir yer açıldı. Sizin için tutuyorum.
# Question below that. The buttons: “seat-what-…”, as they fit.
seat-what = Ne yapmak istersiniz?
# Instead of that question: it was called off meanwhile, or is over.
seat-what-none = Bu artık yok ya da bitti.
# Button, at most 20 characters: gives up the seat, or the place on the list. Opens “seat-sure”.
seat-what-leave = 🚫 Gelemiyorum
# Button, at most 20 characters: shows “seat-way”, a map and the calendar file.
seat-what-way = 📍 Yol ve takvim
# Button, at most 20 characters: takes the seat that is kept for her.
seat-what-take = ✅ Evet, gelirim
# Button, at most 20 characters: not this seat; she waits on, and somebody else is asked.
seat-what-pass = ⏭️ Bu sefer değil
# The person has pressed “seat-what-way”. A map and a calendar file come with it.
# $seat-event (String): name of the event. $seat-dates (String): a line “event-date” for each date. $seat-place (String): where.
# $seat-place-street (String): street and number. $seat-place-city (String): postal code and town.
# $seat-place-directions (String): how to get there, whole sentences; may be empty.
seat-way =
    🎓 { $seat-event }
    { $seat-dates }
    📍 { $seat-place }, { $seat-place-street }, { $seat-place-city }
    { $seat-place-directions }
# Asked once more before a seat, or a place on the list, is given up. The first line is the question; the buttons: “seat-sure-yes”,
# “seat-sure-no”.
# $seat-event (String): name of the event. $seat-time (Time): when it begins.
seat-sure =
    Gerçekten vazgeçmek istiyor musunuz?
    🎓 { $seat-event }
    📅 { WHEN($seat-time) }
# Instead of that question: it was called off meanwhile, or is over.
seat-sure-none = Bu artık yok ya da bitti.
# Button, at most 20 characters: yes, give it up.
seat-sure-yes = 🚫 Evet, vazgeçtim
# Button, at most 20 characters: no, it stays as it is.
seat-sure-no = ✅ Hayır, kalsın
# The person has given up: no reproach. If she had a seat, somebody else can have it.
seat-left = Kaydınız silindi. Haber verdiğiniz için teşekkürler.
# The person has pressed “seat-sure-no”.
seat-kept = Tamam, olduğu gibi kalıyor.
# The person has pressed “seat-what-pass”, or the same below an offer.
seat-passed = Tamam. Bekleme listesinde kalıyorsunuz.

## What can come in between

# The person has said yes, but somebody else was faster. The question is asked again: there is a waiting list.
seat-gone = Son yer maalesef az önce doldu.
# The person has said yes, but the places for children have gone meanwhile. The question is asked again.
care-gone = 👶 Bu kadar çocuk için maalesef yer kalmadı.
# The person has said yes, but the event was moved meanwhile. It is shown again with the new date.
event-moved = Bu arada günü ya da saati değişti.
# Something was to be done with an event that was called off meanwhile, or has begun. The talk ends here.
event-gone = Bu artık yok ya da başladı.
# The person accepts an offer too late. She is still on the waiting list.
seat-missed = Yer maalesef doldu. Bekleme listesinde kalıyorsunuz.
# The person cannot come to one date of several. Below it: “notice-give-label”, “engine-menu”.
# $time (Time): the date that she misses.
seat-away = Teşekkürler, not ettim: { WHEN($time) } gelmiyorsunuz. Yeriniz duruyor.

## What comes by itself; seen on a lock screen. Reminders are “reminder-…”

# A seat has become free and is kept for the person, who waits for one. Below: “notice-take-label”, “notice-pass-label”,
# “notice-leave-label”.
# $time (Time): when it begins. $place (String): where. $until (Time): so long the seat is kept.
notice-offer =
    🎉 Bir yer açıldı.
    📅 { WHEN($time) }
    📍 { $place }
    Sizin için şu zamana kadar tutuyorum: { WHEN($until) }.
    Gelmek ister misiniz?
# Button below an offer, at most 20 characters: takes the seat.
notice-take-label = ✅ Evet, gelirim
# Button below an offer, at most 20 characters: not this seat; the person waits on.
notice-pass-label = ⏭️ Bu sefer değil
# Button below an offer, at most 20 characters: off the waiting list.
notice-leave-label = 🚫 Artık beklemem
# Button below a reminder of an event, at most 20 characters: cannot come to this date.
notice-away-label = 🚫 Gelemiyorum
# Button below “seat-away”, at most 20 characters: gives up the seat for all dates. Opens “seat-sure”.
notice-give-label = 🚫 Yerimi bırakırım
# We had to call an event off. Below it: “engine-menu”.
# $time (Time): when it would have begun. $place (String): where.
notice-off =
    ❌ Maalesef iptal etmek zorundayız.
    📅 { WHEN($time) }
    📍 { $place }
    Lütfen gelmeyin. Özür dileriz.
# A date of an event is at another time now; the person has a seat. Below: “reminder-coming”, “notice-away-label”.
# $time (Time): the new time. $place (String): where.
notice-moved =
    🔁 Bir tarih değişti. Gelir misiniz?
    📅 Yeni: { WHEN($time) }
    📍 { $place }
    Yeriniz duruyor.
# After the last date, if there is material. Below it: “engine-menu”.
# $time (Time): the last date. $event-links (String): one link a line.
notice-after =
    📎 Katıldığınız için teşekkürler: { WHEN($time, style: "day") }.
    Her şeyi burada bir daha okuyabilirsiniz:
    { $event-links }
    Size iyi günler dileriz!

## In the file of one's data

# Above the workshops and courses that the person has signed up for.
record-events = Atölyeler ve kurslar
# What became of a sign-up: she has a seat.
record-going = kayıtlı
# What became of a sign-up: she is on the waiting list.
record-waiting = bekleme listesinde
# What became of a sign-up: a seat is kept for her.
record-offered = yer önerildi
# What became of a sign-up: she has given it up.
record-left = vazgeçildi
