### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ Mâine începe practica!
    { WHEN($day, style: "long") }, ora { WHEN($clock, style: "time") }.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 { $street }
    Mult succes!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = Vă rugăm să aduceți: { $gear }. Mulțumim!
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ Mâine începe o practică la dumneavoastră.
    { WHEN($day, style: "long") }, ora { WHEN($clock, style: "time") }. Mulțumim că faceți asta posibil!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ Nu se poate

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = Ați ajuns la jumătatea practicii! Cum merge?
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = O practică din firma dumneavoastră a ajuns la jumătate! Cum merge?
# Button, at most 20 characters: it goes well.
placed-well = 🙂 Merge bine
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 Vreau ajutor
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ S-a terminat deja
# The newcomer has pressed “placed-well”.
running-well-seeker = Ne bucurăm! Tot așa, și spor mai departe.
# The firm has pressed “placed-well”.
running-well-firm = Ne bucurăm! Mulțumim pentru timp și răbdare.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    Ne pare rău, dar se poate întâmpla. De ce se termină?
    Când apăsați, practica se încheie. Firma nu află motivul.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = Boală
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = Familie, copii
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = Alt loc de muncă
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = Prea greu
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = Drumul e prea lung
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = Nu m-am simțit bine
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = Altceva
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    Ne pare rău. De ce se termină practica?
    Când apăsați, ea se încheie. Cealaltă parte nu află motivul.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = Nu a mai venit
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = Nu s-a potrivit
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = Nu avem de lucru
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = Firma se închide
# Reason on a button, at most 20 characters: something else.
broken-firm-other = Altceva
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    Mulțumim, am notat. Firma a fost anunțată.
    Înscrierea este din nou deschisă. Vă scriem când apare un loc potrivit.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    Mulțumim, am notat. Am anunțat cealaltă parte.
    Locul este din nou liber.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = Practica aceasta s-a încheiat deja.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    Din păcate, practica se termină mai devreme. Ne pare rău.
    Înscrierea este din nou deschisă. Vă scriem când apare un loc potrivit.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    Din păcate, o practică din firmă se termină mai devreme. Mulțumim că ați încercat!
    Locul este din nou liber.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    O practică din firma dumneavoastră s-a încheiat. Mulțumim!
    Putem pune două întrebări scurte?
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ Răspund
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 Ați terminat practica! Mulțumim pentru efort.
    Acum cerem adeverința.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = Este vorba de { $name }: de la { WHEN($first, style: "date") } până la { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = Practica a durat până la sfârșit?
# Button, at most 20 characters: yes.
ended-how-end = ✅ Da, până la capăt
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ Nu, mai devreme
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 Scriem o adeverință pentru { $name }. Ajută când cineva caută de lucru.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = Sunteți de acord?
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ Da, cu plăcere
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 Mai bine nu
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = Ce s-a lucrat în acest timp?
# Instead of that question: the place names no tasks any more.
did-which-none = Aici nu mai sunt sarcini.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ Toate
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ Atât
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = Deja alese: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = Mulțumim! Practica este notată ca încheiată.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    Mulțumim mult! { $name } primește adeverința în conversație.
    Vă rugăm să o semnați când vă este adusă.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = S-a rezolvat deja. Mulțumim!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = Practica s-a terminat acum o săptămână. Cum mergeți mai departe?
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ Răspund
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = Ce urmează acum?
# Button, at most 20 characters: a job.
after-what-job = 💼 Un loc de muncă
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 O ucenicie
# Button, at most 20 characters: a course.
after-what-course = 🎓 Un curs
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 Caut în continuare
# Button, at most 20 characters: something else.
after-what-other = Altceva
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 Ce bine! Mult succes la muncă!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 Ce bine! Mult succes la ucenicie!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 Foarte bine! Spor la curs!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    Bine. Înscrierea este din nou deschisă.
    Vă scriem când apare un loc potrivit.
# The newcomer has pressed “after-what-other”.
after-done-other =
    Mulțumim! Toate cele bune.
    Vă stăm cu drag alături și altă dată.
# She has said it before, or it is not hers to say.
after-over = Ne-ați spus deja. Mulțumim!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = Ultima practică s-a încheiat acum o săptămână. Doriți să oferiți locul din nou?
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 Încă o dată

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 { $placement-trade } · { $placement-quarter }
    Practica este în curs.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Practica este în curs, jumătate a trecut.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Gata! Adeverința nu a venit încă.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 { $placement-trade } · { $placement-quarter }
    🎉 Gata! Adeverința este gata.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 { $placement-trade } · { $placement-quarter }
    Ați încheiat această practică.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Această practică s-a terminat mai devreme.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 { $placement-trade } · { $placement-quarter }
    Practica este în curs.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Practica este în curs, jumătate a trecut.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Practica s-a încheiat. Mai lipsește adeverința.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 { $placement-trade } · { $placement-quarter }
    Practica s-a încheiat, adeverința este gata. Mulțumim!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 { $placement-trade } · { $placement-quarter }
    Această practică este încheiată. Mulțumim!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Această practică s-a terminat mai devreme.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ Se termină acum
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ S-a încheiat
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 Adeverință
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 Adeverință
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ Ce urmează
