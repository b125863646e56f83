### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 Programările mele
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 Acestea sunt programările dumneavoastră. Pe care doriți să o vedeți?
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = Acum nu aveți nicio programare.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 Fac o programare
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    Ce doriți să faceți cu această programare?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
    🤝 Cu { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = Această programare nu mai există.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 Altă zi sau oră
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 Nu pot veni
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 Drum și calendar
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }, { $booking-office-city }
    { $booking-office-directions }
    📄 Vă rugăm să aduceți:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 Această programare ați făcut-o pentru altcineva.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 Bilet
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 Anulez
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ Nu, rămâne

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 La cine doriți noua programare? Acum este la { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = Această programare nu mai există.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 Aceeași persoană
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ Oricine, curând
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 În ce zi puteți veni?
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = Acum nu este liberă nicio altă zi. Programarea rămâne cum este.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: La ce oră?
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = { WHEN($day, style: "day") }: nu mai sunt ore libere. Mergeți înapoi și alegeți altă zi.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    Vă convine noua programare?
    📅 Nou: { WHEN($time) }
    ↩️ Până acum: { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ Programarea este mutată.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    🤝 Cu { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    Doriți să anulați această programare?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = Această programare nu mai există.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 Da, anulez
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ Nu, vin
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    Programarea este anulată: { WHEN($booking-time) }. Mulțumim că ne-ați spus.
    Doriți o nouă programare? Apăsați { engine-menu }.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = Bine, programarea rămâne: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = Această programare nu mai există sau a început deja.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ Astăzi la ora { WHEN($time, style: "time") } aveți o programare.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ Mâine la ora { WHEN($time, style: "time") } aveți o programare.
    📍 { $office }, { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ Peste { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } aveți o programare.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = Puteți veni?
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = Pe curând! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ Da, vin
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 Altă zi sau oră
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 Nu pot veni
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = Mulțumim! Vă așteptăm cu drag. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = Mulțumim, am notat.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ Astăzi la ora { WHEN($time, style: "time") } este programarea făcută pentru altcineva.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ Mâine la ora { WHEN($time, style: "time") } este programarea făcută pentru altcineva.
    📍 { $office }, { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ Se apropie programarea făcută pentru altcineva.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = Vă rugăm să-i spuneți persoanei. Mulțumim! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 Anulez

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    Nu ne-am văzut: { WHEN($time) }, { $office }. Sperăm că sunteți bine.
    Doriți o nouă programare?
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 Programare nouă
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    Persoana pentru care ați făcut programarea nu a venit: { WHEN($time) }, { $office }.
    Doriți o nouă programare pentru ea?

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    Ne pare rău: trebuie să anulăm programarea dumneavoastră.
    📅 { WHEN($time) }
    📍 { $office }
    Doriți o altă oră?
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 Altă oră
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ Programarea rămâne. O altă persoană din echipa noastră va fi acolo pentru dumneavoastră.
    📅 { WHEN($time) }
    📍 { $office }
