### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 Randevularım
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 Randevularınız burada. Hangisine bakmak istersiniz?
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = Şu anda randevunuz yok.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 Randevu alın
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    Bu randevu için ne yapmak istersiniz?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
    🤝 Görüşeceğiniz kişi: { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = Bu randevu artık yok.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 Zamanı değiştirin
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 İptal edin
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 Yol ve takvim
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }, { $booking-office-city }
    { $booking-office-directions }
    📄 Lütfen yanınızda getirin:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 Bu randevuyu başka biri için aldınız.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 Kâğıt
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 İptal edin
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ Hayır, kalsın

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 Yeni randevu kiminle olsun? Şimdiki: { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = Bu randevu artık yok.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 Yine aynı kişi
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ Fark etmez, erken
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 Hangi gün gelebilirsiniz?
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = Şu anda başka boş gün yok. Şimdiki randevunuz geçerli.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: Saat kaçta?
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = { WHEN($day, style: "day") } günü boş saat kalmadı. Lütfen geri gidin ve başka bir gün seçin.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    Yeni randevu doğru mu?
    📅 Yeni: { WHEN($time) }
    ↩️ Eski: { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ Randevunuz değişti.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    🤝 Görüşeceğiniz kişi: { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    Bu randevuyu iptal etmek istiyor musunuz?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = Bu randevu artık yok.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 Evet, iptal edin
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ Hayır, geleceğim
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    Randevunuz iptal edildi: { WHEN($booking-time) }. Haber verdiğiniz için teşekkürler.
    Yeni bir randevu ister misiniz? { engine-menu } düğmesine dokunun.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = Tamam, randevunuz geçerli: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = Bu randevu artık yok ya da çoktan başladı.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ Bugün randevunuz var: saat { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ Yarın randevunuz var: saat { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra randevunuz var.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = Geliyor musunuz?
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = Görüşmek üzere! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ Evet, geliyorum
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 Zamanı değiştirin
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 İptal edin
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = Teşekkürler! Sizi bekliyoruz. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = Teşekkürler, not ettim.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ Başkası için aldığınız randevu bugün: saat { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ Başkası için aldığınız randevu yarın: saat { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ Başkası için aldığınız randevu yaklaşıyor.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = Lütfen o kişiye haber verin. Teşekkürler! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 İptal edin

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    Görüşemedik: { WHEN($time) }, { $office }. Umarız iyisiniz.
    Yeni bir randevu ister misiniz?
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 Yeni randevu
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    Randevu aldığınız kişi gelmedi: { WHEN($time) }, { $office }.
    Onun için yeni bir randevu ister misiniz?

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    Üzgünüz: Randevunuzu iptal etmek zorundayız.
    📅 { WHEN($time) }
    📍 { $office }
    Başka bir saat ister misiniz?
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 Başka saat
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ Randevunuz duruyor. Ekibimizden başka biri sizinle görüşecek.
    📅 { WHEN($time) }
    📍 { $office }
