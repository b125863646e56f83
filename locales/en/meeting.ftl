### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 See the times
# The firm proposes other times.
placed-again = 📅 Other times
# Either side: yes, the meeting stands.
placed-come = ✅ Yes, that's fine
# Either side: another time, please.
placed-another = 🔁 Another time
# Either side: I cannot, call it off.
placed-cannot = 🚫 I can't
# The newcomer would like to do this internship.
placed-want = ✅ Yes, please
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ Not any more
# Shows who, when and where, and the number to ring.
placed-see = 👀 See everything

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
    You are getting to know the business.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 { $placement-trade }, { $placement-quarter }
    You are getting to know each other.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Now it is about the trial day.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Now it is about the trial day.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 Your internship is agreed.
    💼 { $placement-trade }, { $placement-quarter }
    📅 From { WHEN($placement-first, style: "date") } to { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } to { WHEN($placement-ends, style: "time") }
    📍 { $placement-firm }, { $placement-street }
    { $placement-brings ->
        [yes] 🎒 Please bring: { $placement-gear }
       *[no] 🎒 You do not need to bring anything.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 The internship is agreed.
    💼 { $placement-trade }, { $placement-quarter }
    📅 From { WHEN($placement-first, style: "date") } to { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } to { WHEN($placement-ends, style: "time") }

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 Trial day
       *[talk] 🗓️ First talk at the business
    }
    📅 { WHEN($meeting-time) }
    📍 { $meeting-firm }, { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 Trial day at your business
       *[talk] 🗓️ First talk at your business
    }
    📅 { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ First talk by phone. The business will call you.
    📅 { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ First talk by phone. Please call.
    📅 { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 { $placement-who }
    📞 { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ The business has proposed times. Please choose one.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ Your times have been sent. None is chosen yet.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = Appointment: internship

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 Where should the talk be?
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 At our business
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 By phone
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = You can propose up to three times. A talk takes half an hour.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = You can propose up to three days. A trial day lasts until work ends.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = Please choose a day within the next four weeks.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 At what time?
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = That day is not possible. Please go back and choose another day.
# After a time. The buttons: “meet-more-…”.
meet-more = Would you like to propose one more time?
# Button, at most 20 characters: one more.
meet-more-more = ➕ One more
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ That will do
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ Thank you! I am sending the times now. When one is chosen, I will write to you.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = There is nothing to choose here right now.
# Before “pick-time”.
pick-talk-firm = 💼 A first talk at the business, about half an hour.
# Before “pick-time”.
pick-talk-phone = 💼 A first talk by phone. The business will call you.
# Before “pick-time”.
pick-trial-firm = 💼 A trial day at the business. You see the work and try it.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 Which time suits you?
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ None of these
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = These times are no longer valid.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ You already have something else then: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    Is this right?
    📅 { WHEN($day, style: "long") }
    🕘 { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ Your appointment is fixed.
# None of the times will do; the firm is asked for others.
pick-again = All right, I am asking the business for other times.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    Three times no time was right. It is best to talk to each other on the phone.
    👤 { $meeting-who }, { $meeting-firm }
    📞 { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = This time has just been taken.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 Lovely! When is the first day?
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = That day is not possible. Possible: { $placement-days }, from { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    Is this right?
    👤 { $placement-who }
    📅 First day: { WHEN($day, style: "long") }
    📅 Last day: { WHEN($last, style: "long") }
    🕘 { WHEN($placement-begins, style: "time") } to { WHEN($placement-ends, style: "time") }
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 Agreed! I am passing it on right away. Enjoy working together!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = This appointment is no longer valid.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 { WHEN($meeting-time) }
    👤 { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = Shall I cancel this appointment?
# Button, at most 20 characters.
off-sure-yes = 🚫 Yes, cancel it
# Button, at most 20 characters.
off-sure-no = ✅ No, keep it
# She has pressed “off-sure-no”.
off-kept = All right, the appointment stays.
# The meeting is called off; the other side gets a message.
off-done = The appointment is cancelled. I am telling the other side.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = Should it end here? Then this internship will not happen.
# Button, at most 20 characters.
part-sure-yes = ❌ Yes, end it
# Button, at most 20 characters.
part-sure-no = ✅ No, go on
# She has pressed “part-sure-no”.
part-kept = All right, it goes on.
# It is ended; the other side gets a kind message.
part-done = All right, it has ended. Thank you for saying so. I will pass it on kindly.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 News about your internship: There are proposals for an appointment.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 Sadly your appointment cannot take place: { WHEN($time) }. There are new proposals.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 { $trade }: Sadly none of your times fit. Would you like to propose others?
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 { $trade }: Three times no time was right. It is best to talk to each other on the phone.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ { $trade }: Your appointment is fixed: { WHEN($time) }. You can see here with whom and where.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 Your appointment is coming up:
    📅 { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = Is that still all right?
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = Thank you, good to know!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ Sadly your appointment cannot take place: { WHEN($time) }. If there are new times, I will write.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ { $trade }: Sadly your appointment cannot take place: { WHEN($time) }. Would you like to propose other times?
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 { $trade }: You are asked for another time for this appointment: { WHEN($time) }. Which other times are possible?
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 Your appointment was: { WHEN($time) }. Would you like to do this internship?
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 { $trade }: Your appointment was: { WHEN($time) }. What comes next?
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 { $trade }: The person you met would like to do the internship. What comes next?
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = Lovely! I will tell the business. When it answers, I will write to you.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 Your internship is agreed.
    📅 First day: { WHEN($day, style: "long") }
    🕘 From { WHEN($begins, style: "time") } to { WHEN($ends, style: "time") } each day
