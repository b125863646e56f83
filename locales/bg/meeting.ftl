### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 Вижте часовете
# The firm proposes other times.
placed-again = 📅 Други часове
# Either side: yes, the meeting stands.
placed-come = ✅ Да, остава
# Either side: another time, please.
placed-another = 🔁 Друг час
# Either side: I cannot, call it off.
placed-cannot = 🚫 Не мога
# The newcomer would like to do this internship.
placed-want = ✅ Да, искам
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ Вече не искам
# Shows who, when and where, and the number to ring.
placed-see = 👀 Вижте всичко

## The same in the dialog that shows how far it has come, at most 20 characters

# As “placed-talk”.
placing-what-talk = { placed-talk }
# As “placed-trial”.
placing-what-trial = { placed-trial }
# As “placed-agreed”.
placing-what-agreed = { placed-agreed }
# As “placed-nofit”.
placing-what-nofit = { placed-nofit }
# As “placed-pick”.
placing-what-pick = { placed-pick }
# As “placed-another”.
placing-what-another = { placed-another }
# As “placed-cannot”.
placing-what-cannot = { placed-cannot }
# As “placed-nomore”.
placing-what-nomore = { placed-nomore }

## How far it has come

# The newcomer looks at a place. Both know each other's name and meet for a first talk. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-talk =
    💼 { $placement-trade }, { $placement-quarter }
    Сега се запознавате с фирмата.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 { $placement-trade }, { $placement-quarter }
    Сега се запознавате.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Сега е ред на пробния ден.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Сега е ред на пробния ден.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 Стажът Ви е уговорен.
    💼 { $placement-trade }, { $placement-quarter }
    📅 От { WHEN($placement-first, style: "date") } до { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: от { WHEN($placement-begins, style: "time") } до { WHEN($placement-ends, style: "time") }
    📍 { $placement-firm }, { $placement-street }
    { $placement-brings ->
        [yes] 🎒 Моля, донесете: { $placement-gear }
       *[no] 🎒 Не е нужно да носите нищо.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 Стажът е уговорен.
    💼 { $placement-trade }, { $placement-quarter }
    📅 От { WHEN($placement-first, style: "date") } до { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: от { WHEN($placement-begins, style: "time") } до { WHEN($placement-ends, style: "time") }

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 Пробен ден
       *[talk] 🗓️ Първи разговор във фирмата
    }
    📅 { WHEN($meeting-time) }
    📍 { $meeting-firm }, { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 Пробен ден при Вас
       *[talk] 🗓️ Първи разговор при Вас
    }
    📅 { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ Първи разговор по телефона. Фирмата ще Ви се обади.
    📅 { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ Първи разговор по телефона. Моля, обадете се.
    📅 { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 { $placement-who }
    📞 { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ Фирмата предлага часове. Моля, изберете един.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ Вашите часове са изпратени. Още няма избран час.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = Среща: стаж

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 Къде да е разговорът?
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 При нас
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 По телефона
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = Можете да предложите до три часа. Разговорът трае половин час.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = Можете да предложите до три дни. Пробният ден свършва с работното време.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = Моля, само дни в следващите четири седмици.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 В колко часа?
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = В този ден не може. Върнете се и изберете друг ден.
# After a time. The buttons: “meet-more-…”.
meet-more = Искате ли да предложите още един час?
# Button, at most 20 characters: one more.
meet-more-more = ➕ Още един
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ Това стига
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ Благодаря! Изпращам часовете. Щом един бъде избран, ще Ви пиша.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = В момента няма какво да се избира.
# Before “pick-time”.
pick-talk-firm = 💼 Първи разговор във фирмата, около половин час.
# Before “pick-time”.
pick-talk-phone = 💼 Първи разговор по телефона. Фирмата Ви се обажда.
# Before “pick-time”.
pick-trial-firm = 💼 Пробен ден във фирмата. Виждате работата и я опитвате.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 Кой час Ви е удобен?
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ Нито един
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = Тези часове вече не важат.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ Тогава вече имате друго: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    Добре ли е така?
    📅 { WHEN($day, style: "long") }
    🕘 { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ Срещата Ви е уговорена.
# None of the times will do; the firm is asked for others.
pick-again = Добре, питам фирмата за други часове.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    Три пъти нямаше удобен час. Най-добре се чуйте по телефона.
    👤 { $meeting-who }, { $meeting-firm }
    📞 { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = Този час току-що беше зает.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 Чудесно! Кога е първият ден?
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = В този ден не може. Възможно: { $placement-days }, от { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    Добре ли е така?
    👤 { $placement-who }
    📅 Първи ден: { WHEN($day, style: "long") }
    📅 Последен ден: { WHEN($last, style: "long") }
    🕘 От { WHEN($placement-begins, style: "time") } до { WHEN($placement-ends, style: "time") }
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 Уговорено! Веднага предавам. Приятна работа заедно!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = Тази среща вече не важи.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 { WHEN($meeting-time) }
    👤 { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = Да отменя ли тази среща?
# Button, at most 20 characters.
off-sure-yes = 🚫 Да, отменете
# Button, at most 20 characters.
off-sure-no = ✅ Не, остава
# She has pressed “off-sure-no”.
off-kept = Добре, срещата остава.
# The meeting is called off; the other side gets a message.
off-done = Срещата е отменена. Ще кажа на другата страна.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = Да приключим ли тук? Тогава този стаж няма да го има.
# Button, at most 20 characters.
part-sure-yes = ❌ Да, край
# Button, at most 20 characters.
part-sure-no = ✅ Не, напред
# She has pressed “part-sure-no”.
part-kept = Добре, продължаваме.
# It is ended; the other side gets a kind message.
part-done = Добре, приключи. Благодаря, че казахте. Предавам го любезно.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 Новина за Вашия стаж: има предложения за среща.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 За съжаление срещата Ви отпада: { WHEN($time) }. Има нови предложения.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 { $trade }: За съжаление нито един от часовете не е удобен. Искате ли да предложите други?
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 { $trade }: Три пъти нямаше удобен час. Най-добре се чуйте по телефона.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ { $trade }: Срещата е уговорена: { WHEN($time) }. С кого и къде, вижте тук.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 Наближава Ваша среща:
    📅 { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = Остава ли?
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = Благодаря, добре е да се знае!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ За съжаление срещата Ви отпада: { WHEN($time) }. Ако има нови часове, ще Ви пиша.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ { $trade }: За съжаление срещата Ви отпада: { WHEN($time) }. Искате ли да предложите други часове?
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 { $trade }: За тази среща се иска друг час: { WHEN($time) }. Кои часове още стават?
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 Срещата Ви беше: { WHEN($time) }. Искате ли да карате този стаж?
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 { $trade }: Срещата беше: { WHEN($time) }. Как продължаваме?
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 { $trade }: Човекът, с когото се срещнахте, иска да кара стажа. Как продължаваме?
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = Чудесно! Казвам го на фирмата. Щом отговори, ще Ви пиша.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 Стажът Ви е уговорен.
    📅 Първи ден: { WHEN($day, style: "long") }
    🕘 От { WHEN($begins, style: "time") } до { WHEN($ends, style: "time") } часа
