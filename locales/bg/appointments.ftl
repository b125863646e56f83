### “Meine Termine”: seeing, moving and cancelling an appointment; reminders; not having come.

## Seeing

# Button in the menu, at most 20 characters: opens “appointments-which”.
menu-mine = 📋 Моите часове
# The person has pressed “menu-mine”. The buttons below are her appointments, each by day and time (“value-booking”).
appointments-which = 📋 Това са Вашите часове. Кой искате да видите?
# Instead of that question, when nothing is booked. Below it are “appointments-which-none-book” and “engine-person”.
appointments-which-none = В момента нямате запазен час.
# Button below that, at most 20 characters: begins a booking.
appointments-which-none-book = 📅 Искам час
# An appointment on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking = { WHEN($time, style: "short") }
# The person has chosen one appointment. The first line is the question; the three buttons below are “appointments-what-…”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-service (String): name of the advice. $booking-adviser (String): a person's name.
appointments-what =
    Какво искате да направите с този час?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
    🤝 С { $booking-adviser }
# Instead of that question: the appointment was cancelled meanwhile, or is over.
appointments-what-none = Този час вече го няма.
# Button, at most 20 characters: the appointment shall be at another time.
appointments-what-move = 🔁 Искам друг час
# Button, at most 20 characters: the person cannot come. Not the same word as “engine-cancel”.
appointments-what-cancel = 🚫 Не мога да дойда
# Button, at most 20 characters: shows “appointments-way”, a map and the calendar file.
appointments-what-way = 📍 Път и календар
# The person has pressed “appointments-what-way”. A map and a calendar file come with it.
# $booking-time (Time): when it begins. $booking-office (String): name of the office. $booking-office-street (String):
# street and number. $booking-office-city (String): postal code and town. $booking-office-directions (String): how to get
# there, whole sentences. $booking-service-papers (String): what to bring, a list with a line and a dot for each.
appointments-way =
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }, { $booking-office-city }
    { $booking-office-directions }
    📄 Моля, донесете:
    { $booking-service-papers }
# An appointment that the person has made for somebody else, on a button: at most 24 characters.
# $time (Time): when it begins.
value-booking-other = 👥 { WHEN($time, style: "short") }
# Before “appointments-what”: this one was made for somebody else.
appointments-other = 👥 Този час сте запазили за друг човек.
# Button, at most 20 characters: shows a new code and the slip for the other person.
appointments-what-slip = 🧾 Бележка
# Button, at most 20 characters: cancels an appointment that was made for somebody else.
appointments-what-off = 🚫 Отказвам часа
# Button below “cancel-sure”, at most 20 characters: the appointment for somebody else stays.
cancel-sure-keep = ✅ Не, остава

## Moving

# The person wants another time. The buttons below: “move-whom-same”, “move-whom-any”.
# $booking-adviser (String): a person's name.
move-whom = 🤝 При кого искате новия час? Сега е при { $booking-adviser }.
# Instead of that question: the appointment was cancelled meanwhile, or is over.
move-whom-none = Този час вече го няма.
# Button, at most 20 characters: with the same adviser; no word that assumes a man or a woman.
move-whom-same = 👤 При същия човек
# Button, at most 20 characters: with anybody, so that it is soon.
move-whom-any = ⏱️ Все едно, скоро
# The person has said with whom. The buttons below are days. The old appointment is kept until the new one is booked.
move-day = 📅 В кой ден можете да дойдете?
# Instead of that question: no other day is free. Below are “engine-back” and “engine-person”.
move-day-none = В момента няма друг свободен ден. Часът Ви остава същият.
# The person has chosen a day. The buttons below are times (10:00).
# $day (Time): that day.
move-time = 🕘 { WHEN($day, style: "day") }: В колко часа?
# Instead of that question: the day has filled up meanwhile. Below it is “engine-back”.
# $day (Time): that day.
move-time-none = { WHEN($day, style: "day") }: вече няма свободни часове. Върнете се назад и изберете друг ден.
# Last question before the appointment is moved. Below it: “engine-yes” (moves it), “engine-change”, “engine-cancel”
# (the old time stays). The first line is the question.
# $booking-time (Time): the old time. $time (Time): the new time. $booking-office (String): name of the office.
# $booking-office-street (String): street and number.
move-summary =
    Добре ли е новият час?
    📅 Нов: { WHEN($time) }
    ↩️ Стар: { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
# The person has said yes; the new time is booked and the old one is free for others. The new calendar file comes with it.
# $booking-time (Time): the new time. $booking-office, $booking-office-street, $booking-adviser (String): as above.
move-done =
    ✅ Часът Ви е преместен.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    🤝 С { $booking-adviser }

## Cancelling

# Asked once more before an appointment is cancelled. The first line is the question; the buttons: “cancel-sure-yes”, “cancel-sure-no”.
# $booking-time (Time): when it begins. $booking-office (String): name of the office.
cancel-sure =
    Искате ли да откажете този час?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }
# Instead of that question: the appointment was cancelled already, or is over.
cancel-sure-none = Този час вече го няма.
# Button, at most 20 characters: yes, cancel it.
cancel-sure-yes = 🚫 Да, отказвам
# Button, at most 20 characters: no, the person will come.
cancel-sure-no = ✅ Не, ще дойда
# The person has cancelled: no reproach. Somebody else can have the time. “engine-menu” is below.
# $booking-time (Time): when it would have begun.
cancel-done =
    Отказахте часа: { WHEN($booking-time) }. Благодарим, че ни казахте.
    Искате ли нов час? Натиснете { engine-menu }.
# The person has pressed “cancel-sure-no”.
# $booking-time (Time): when it begins.
cancel-kept = Добре, часът Ви остава: { WHEN($booking-time) }.
# Something was to be done with an appointment that was cancelled meanwhile, or has begun. The talk ends here.
booking-gone = Този час вече го няма или е започнал.

## Reminders
## Seen on a lock screen: never say what the appointment is about, nor with whom.
## “reminder-question” or “reminder-until-then” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-today =
    ⏰ Днес в { WHEN($time, style: "time") } ч. имате запазен час.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-tomorrow =
    ⏰ Утре в { WHEN($time, style: "time") } ч. имате запазен час.
    📍 { $office }, { $office-street }
# Some days before.
# $days (Number): how many days, at least 2. $time (Time): when it begins. $office (String): name of the office.
# $office-street (String): street and number.
reminder-days =
    ⏰ След { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } имате запазен час.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each reminder. Below: “reminder-coming”, “reminder-move”, “reminder-cancel”.
reminder-question = Ще дойдете ли?
# Ends a reminder instead, when the person has said before that she comes. Below: “reminder-move”, “reminder-cancel”.
reminder-until-then = До скоро! 👋
# Button below a reminder, at most 20 characters.
reminder-coming = ✅ Да, ще дойда
# Button below a reminder, at most 20 characters: begins “move-whom”.
reminder-move = 🔁 Искам друг час
# Button below a reminder, at most 20 characters: begins “cancel-sure”.
reminder-cancel = 🚫 Не мога да дойда
# The person has pressed “reminder-coming”. What was open before follows, if anything was.
reminder-thanks = Благодарим! Очакваме Ви. 👋
# The same, in a few words that pass, while a colleague writes in this chat.
reminder-toast = Благодарим, записано е.

## Reminders of an appointment for somebody else: to the helper. “reminder-other-tell” follows.

# On the day of the appointment.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-today =
    ⏰ Днес в { WHEN($time, style: "time") } ч. е часът, който запазихте за друг човек.
    📍 { $office }, { $office-street }
# On the day before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-tomorrow =
    ⏰ Утре в { WHEN($time, style: "time") } ч. е часът, който запазихте за друг човек.
    📍 { $office }, { $office-street }
# Some days before.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
reminder-other-days =
    ⏰ Наближава часът, който запазихте за друг човек.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
# Ends each of them. Below: “reminder-move”, “reminder-cancel”.
reminder-other-tell = Моля, кажете на човека. Благодаря! 👋
# Button below them, at most 20 characters: begins “cancel-sure”.
reminder-other-cancel = 🚫 Отказвам часа

## Not having come

# The office has noted that the person did not come. Kind: perhaps a child was ill. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-question =
    Не се видяхме: { WHEN($time) }, { $office }. Дано сте добре.
    Искате ли нов час?
# Button below that, at most 20 characters: begins a booking.
missed-book = 📅 Нов час
# To the helper: the office has noted that the other person did not come. No reproach. Below: “missed-book”, “engine-menu”.
# $time (Time): when it would have been. $office (String): name of the office.
missed-other =
    Човекът, за когото запазихте час, не дойде: { WHEN($time) }, { $office }.
    Искате ли нов час за него?

## When one of us is not there

# An adviser is not there, and nobody else has time: the office cancels. Warm: it is our fault. The last line is the
# question. Seen on a lock screen: never what it is about. Below: “called-off-book”, “engine-person”.
# $time (Time): when it would have been. $office (String): name of the office.
called-off-question =
    Съжаляваме: трябва да отменим Вашия час.
    📅 { WHEN($time) }
    📍 { $office }
    Искате ли друго време?
# Button below that, at most 20 characters: begins a booking.
called-off-book = 📅 Друго време
# An adviser is not there, but somebody else has time: the same time, the same place. Seen on a lock screen: never what it
# is about, nor with whom. Then “reminder-until-then”; below: “reminder-move”, “reminder-cancel”.
# $time (Time): when it begins. $office (String): name of the office.
reseated-said =
    ℹ️ Вашият час остава. Ще Ви посрещне друг човек от нас.
    📅 { WHEN($time) }
    📍 { $office }
