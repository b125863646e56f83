### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 Meine Termine
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 Das sind Ihre Termine. Welchen möchten Sie ansehen?
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = Sie haben gerade keinen Termin.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 Termin machen
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    Was möchten Sie mit diesem Termin tun?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
    🤝 Mit { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = Diesen Termin gibt es nicht mehr.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 Verschieben
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 Absagen
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 Weg und Kalender
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }, { $booking-office-city }
    { $booking-office-directions }
    📄 Bitte bringen Sie mit:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 Diesen Termin haben Sie für eine andere Person gemacht.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 Zettel
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 Absagen
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ Nein, er bleibt

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 Bei wem möchten Sie den neuen Termin? Bisher: { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = Diesen Termin gibt es nicht mehr.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 Dieselbe Person
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ Egal, nur bald
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 An welchem Tag können Sie?
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = Gerade ist kein anderer Tag frei. Ihr Termin bleibt, wie er ist.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: Um wie viel Uhr?
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = Am { WHEN($day, style: "day") } ist nichts mehr frei. Gehen Sie zurück und wählen Sie einen anderen Tag.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    Stimmt der neue Termin so?
    📅 Neu: { WHEN($time) }
    ↩️ Bisher: { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ Ihr Termin ist verschoben.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    🤝 Mit { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    Möchten Sie diesen Termin absagen?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = Diesen Termin gibt es nicht mehr.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 Ja, absagen
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ Nein, ich komme
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    Ihr Termin ist abgesagt: { WHEN($booking-time) }. Danke, dass Sie Bescheid sagen.
    Brauchen Sie einen neuen Termin? Tippen Sie auf { engine-menu }.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = Gut, Ihr Termin bleibt: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = Diesen Termin gibt es nicht mehr, oder er hat schon begonnen.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ Heute um { WHEN($time, style: "time") } Uhr haben Sie einen Termin.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ Morgen um { WHEN($time, style: "time") } Uhr haben Sie einen Termin.
    📍 { $office }, { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ In { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } haben Sie einen Termin.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = Kommen Sie?
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = Bis dann! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ Ja, ich komme
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 Verschieben
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 Absagen
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = Danke! Wir freuen uns auf Sie. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = Danke, ist notiert.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ Heute um { WHEN($time, style: "time") } Uhr hat die andere Person ihren Termin.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ Morgen um { WHEN($time, style: "time") } Uhr hat die andere Person ihren Termin.
    📍 { $office }, { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ Bald hat die andere Person ihren Termin.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = Bitte sagen Sie der Person Bescheid. Danke! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 Absagen

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    Wir haben Sie vermisst: { WHEN($time) }, { $office }. Hoffentlich geht es Ihnen gut.
    Möchten Sie einen neuen Termin?
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 Neuer Termin
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    Die Person, für die Sie gebucht haben, war nicht da: { WHEN($time) }, { $office }.
    Möchten Sie für sie einen neuen Termin?

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    Es tut uns leid: Wir müssen Ihren Termin absagen.
    📅 { WHEN($time) }
    📍 { $office }
    Möchten Sie eine andere Zeit?
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 Andere Zeit
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ Ihr Termin bleibt. Es wird jemand anderes von uns für Sie da sein.
    📅 { WHEN($time) }
    📍 { $office }
