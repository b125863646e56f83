### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ Утре започва Вашият стаж!
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } ч.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 { $street }
    Успех!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = Моля, донесете: { $gear }. Благодарим!
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ Утре при Вас започва стаж.
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } ч. Благодарим за тази възможност!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ Няма да стане

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = Половината от стажа мина! Как върви?
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = Половината от стажа във Вашата фирма мина! Как върви?
# Button, at most 20 characters: it goes well.
placed-well = 🙂 Върви добре
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 Нужна ми е помощ
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ Вече свърши
# The newcomer has pressed “placed-well”.
running-well-seeker = Радваме се! Само така, и хубаво време занапред.
# The firm has pressed “placed-well”.
running-well-firm = Радваме се! Благодарим за времето и търпението.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    Жалко, но се случва. Защо свършва?
    Щом натиснете, стажът свършва. Фирмата няма да научи причината.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = Болест
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = Семейство, деца
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = Друга работа
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = Твърде трудно
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = Пътят е далечен
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = Не се чувствах добре
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = Нещо друго
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    Жалко. Защо свършва стажът?
    Щом натиснете, той свършва. Другата страна няма да научи причината.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = Вече не идва
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = Не пасна
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = Няма работа
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = Фирмата затваря
# Reason on a button, at most 20 characters: something else.
broken-firm-other = Нещо друго
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    Благодарим, записахме го. Фирмата е уведомена.
    Записването Ви пак е отворено. Щом има подходящо място, ще Ви пишем.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    Благодарим, записахме го. Уведомихме другата страна.
    Мястото пак е свободно.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = Този стаж вече е приключил.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    За съжаление стажът Ви свършва по-рано. Съжаляваме.
    Записването Ви пак е отворено. Щом има подходящо място, ще Ви пишем.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    За съжаление един стаж във фирмата Ви свършва по-рано. Благодарим, че опитахте!
    Мястото пак е свободно.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    Един стаж във фирмата Ви приключи. Благодарим!
    Може ли да Ви зададем два кратки въпроса?
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ Отговор
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 Завършихте стажа! Благодарим за труда.
    Сега искаме удостоверение за Вас.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = Става дума за { $name }: от { WHEN($first, style: "date") } до { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = Стажът продължи ли докрай?
# Button, at most 20 characters: yes.
ended-how-end = ✅ Да, докрай
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ Не, по-рано
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 Пишем удостоверение за { $name }. То помага при кандидатстване.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = Приемате ли това?
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ Да, разбира се
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 По-добре не
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = Какво се правеше през това време?
# Instead of that question: the place names no tasks any more.
did-which-none = Тук вече няма задачи.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ Всичко това
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ Това е всичко
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = Вече избрано: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = Благодарим! Стажът е отбелязан като завършен.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    Много благодарим! { $name } получава удостоверението в чата.
    Моля, подпишете листа, когато Ви го донесат.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = Това вече е готово. Благодарим!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = Стажът Ви свърши преди седмица. Какво следва за Вас?
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ Отговор
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = Какво следва сега?
# Button, at most 20 characters: a job.
after-what-job = 💼 Работа
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 Обучение
# Button, at most 20 characters: a course.
after-what-course = 🎓 Курс
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 Търся още
# Button, at most 20 characters: something else.
after-what-other = Нещо друго
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 Чудесно! Успех в работата!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 Чудесно! Успех в обучението!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 Браво! Приятен курс!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    Добре. Записването Ви пак е отворено.
    Щом има подходящо място, ще Ви пишем.
# The newcomer has pressed “after-what-other”.
after-done-other =
    Благодарим! Всичко добро.
    Пак сме насреща за Вас.
# She has said it before, or it is not hers to say.
after-over = Вече ни го казахте. Благодарим!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = Последният стаж свърши преди седмица. Искате ли да предложите мястото отново?
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 Още веднъж

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът Ви върви.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът Ви върви, половината мина.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Готово! Удостоверението още го няма.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 { $placement-trade } · { $placement-quarter }
    🎉 Готово! Удостоверението е тук.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 { $placement-trade } · { $placement-quarter }
    Завършихте този стаж.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Този стаж свърши по-рано.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът върви.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът върви, половината мина.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът приключи. Липсва още удостоверението.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 { $placement-trade } · { $placement-quarter }
    Стажът приключи, удостоверението е готово. Благодарим!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 { $placement-trade } · { $placement-quarter }
    Този стаж е завършен. Благодарим!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Този стаж свърши по-рано.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ Свършва по-рано
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ Приключи
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 Удостоверение
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 Удостоверение
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ Какво следва
