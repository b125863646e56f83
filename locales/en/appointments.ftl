### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 My appointments
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 These are your appointments. Which one would you like to see?
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = You have no appointment right now.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 Book appointment
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    What would you like to do with this appointment?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
    🤝 With { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = This appointment no longer exists.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 Change the time
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 I cannot come
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 Map and calendar
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }, { $booking-office-city }
    { $booking-office-directions }
    📄 Please bring with you:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 You made this appointment for somebody else.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 Slip
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 Cancel it
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ No, keep it

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 Who should the new appointment be with? Now it is with { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = This appointment no longer exists.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 The same person
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ Anyone, but soon
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 On which day can you come?
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = No other day is free right now. Your appointment stays as it is.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: What time?
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = { WHEN($day, style: "day") } is full now. Please go back and choose another day.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    Is the new time right?
    📅 New: { WHEN($time) }
    ↩️ Old: { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ Your appointment has a new time.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    🤝 With { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    Would you like to cancel this appointment?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = This appointment no longer exists.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 Yes, cancel it
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ No, I am coming
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    Your appointment is cancelled: { WHEN($booking-time) }. Thank you for telling us.
    Would you like a new appointment? Tap { engine-menu }.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = Good, your appointment stays: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = This appointment no longer exists, or it has already started.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ You have an appointment today at { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ You have an appointment tomorrow at { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ You have an appointment in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = Are you coming?
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = See you then! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ Yes, I am coming
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 Change the time
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 I cannot come
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = Thank you! We look forward to seeing you. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = Thank you, that is noted.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ The appointment you made for somebody is today at { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ The appointment you made for somebody is tomorrow at { WHEN($time, style: "time") }.
    📍 { $office }, { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ The appointment you made for somebody is soon.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = Please tell the person. Thank you! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 Cancel it

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    We missed you: { WHEN($time) }, { $office }. We hope you are well.
    Would you like a new appointment?
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 New appointment
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    The person you booked for was not there: { WHEN($time) }, { $office }.
    Would you like a new appointment for them?

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    We are sorry: we have to cancel your appointment.
    📅 { WHEN($time) }
    📍 { $office }
    Would you like another time?
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 Another time
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ Your appointment stays. Somebody else from our team will be there for you.
    📅 { WHEN($time) }
    📍 { $office }
