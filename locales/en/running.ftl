### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ Your internship starts tomorrow!
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") }.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 { $street }
    Good luck!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = Please bring { $gear } with you.
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ An internship starts at your business tomorrow.
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") }. Thank you for making it possible!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ It won't work

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = You are halfway through your internship! How is it going?
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = The internship at your business is half over! How is it going?
# Button, at most 20 characters: it goes well.
placed-well = 🙂 Going well
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 I need help
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ Already over
# The newcomer has pressed “placed-well”.
running-well-seeker = We are glad! Keep it up, and enjoy the rest.
# The firm has pressed “placed-well”.
running-well-firm = We are glad! Thank you for your time and patience.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    That is a pity, but it can happen. Why does the internship end?
    When you tap a reason, the internship ends. The business does not learn the reason.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = Illness
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = Family, children
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = Another job
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = Too hard
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = Too far to travel
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = Did not feel at ease
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = Something else
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    That is a pity. Why does the internship end?
    When you tap a reason, it ends. The other side does not learn the reason.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = No longer came
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = Did not fit
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = No work to do
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = We are closing
# Reason on a button, at most 20 characters: something else.
broken-firm-other = Something else
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    Thank you, that is noted. The business knows.
    Your sign-up is open again. When a new place fits, I will write to you.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    Thank you, that is noted. We have told the other side.
    The place is free again.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = This internship has already ended.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    Sadly your internship ends early. We are sorry.
    Your sign-up is open again. When a new place fits, I will write to you.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    Sadly an internship at your business ends early. Thank you for trying!
    The place is free again.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    An internship at your business is over. Thank you!
    May we ask two short questions?
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ Answer
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 You have finished your internship! Thank you for your effort.
    We are now asking the business for your certificate.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = It is about { $name }: { WHEN($first, style: "date") } to { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = Did the internship run to the end?
# Button, at most 20 characters: yes.
ended-how-end = ✅ Yes, to the end
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ No, earlier
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 We will write a certificate for { $name }. It helps with applications.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = Do you agree?
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ Yes, please
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 Rather not
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = What was done during this time?
# Instead of that question: the place names no tasks any more.
did-which-none = There are no tasks here any more.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ All of these
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ That is all
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = Chosen so far: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = Thank you! The internship is noted as finished.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    Thank you very much! { $name } gets the certificate in the chat.
    Please sign the paper when it comes to you.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = That is already done. Thank you!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = Your internship ended a week ago. What is next for you?
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ Answer
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = What comes next?
# Button, at most 20 characters: a job.
after-what-job = 💼 A job
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 An apprenticeship
# Button, at most 20 characters: a course.
after-what-course = 🎓 A course
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 I keep looking
# Button, at most 20 characters: something else.
after-what-other = Something else
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 That is great! All the best at work!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 That is great! All the best for your apprenticeship!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 Well done! Enjoy the course!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    Good. Your sign-up is open again.
    When a new place fits, I will write to you.
# The newcomer has pressed “after-what-other”.
after-done-other =
    Thank you! All the best.
    We are glad to be there for you again.
# She has said it before, or it is not hers to say.
after-over = You have told us already. Thank you!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = The last internship ended a week ago. Would you like to offer the place again?
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 Once more

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 { $placement-trade } · { $placement-quarter }
    Your internship is under way.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Your internship is under way, half is done.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Done! The certificate is not ready yet.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 { $placement-trade } · { $placement-quarter }
    🎉 Done! Your certificate is ready.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 { $placement-trade } · { $placement-quarter }
    You have completed this internship.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 { $placement-trade } · { $placement-quarter }
    This internship ended early.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 { $placement-trade } · { $placement-quarter }
    The internship is under way.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    The internship is under way, half is done.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 { $placement-trade } · { $placement-quarter }
    The internship is over. Only the certificate is missing.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 { $placement-trade } · { $placement-quarter }
    The internship is over, the certificate is ready. Thank you!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 { $placement-trade } · { $placement-quarter }
    This internship is completed. Thank you!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 { $placement-trade } · { $placement-quarter }
    This internship ended early.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ It ends early
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ It is over
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 Certificate
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 Certificate
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ What comes next
