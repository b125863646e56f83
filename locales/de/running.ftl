### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ Morgen geht Ihr Praktikum los!
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } Uhr.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 { $street }
    Gutes Gelingen!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = Bitte bringen Sie { $gear } mit.
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ Morgen beginnt bei Ihnen ein Praktikum.
    { WHEN($day, style: "long") }, { WHEN($clock, style: "time") } Uhr. Danke, dass Sie das möglich machen!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ Es klappt nicht

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = Halbzeit bei Ihrem Praktikum! Wie läuft es?
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = Halbzeit beim Praktikum in Ihrem Betrieb! Wie läuft es?
# Button, at most 20 characters: it goes well.
placed-well = 🙂 Läuft gut
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 Ich brauche Hilfe
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ Schon zu Ende
# The newcomer has pressed “placed-well”.
running-well-seeker = Das freut uns! Weiter so, und noch eine gute Zeit.
# The firm has pressed “placed-well”.
running-well-firm = Das freut uns! Danke für Ihre Zeit und Geduld.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    Schade, aber das kann passieren. Warum endet das Praktikum?
    Sobald Sie tippen, ist das Praktikum beendet. Der Betrieb erfährt den Grund nicht.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = Krankheit
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = Familie, Kinder
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = Andere Arbeit
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = Zu schwer
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = Der Weg ist zu weit
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = Nicht wohlgefühlt
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = Etwas anderes
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    Schade. Warum endet das Praktikum?
    Sobald Sie tippen, ist es beendet. Die andere Seite erfährt den Grund nicht.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = Kam nicht mehr
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = Hat nicht gepasst
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = Keine Arbeit da
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = Betrieb schließt
# Reason on a button, at most 20 characters: something else.
broken-firm-other = Etwas anderes
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    Danke, das ist notiert. Der Betrieb weiß Bescheid.
    Ihre Anmeldung ist wieder offen. Passt ein neuer Platz, schreibe ich Ihnen.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    Danke, das ist notiert. Wir haben Bescheid gesagt.
    Der Platz ist wieder frei.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = Dieses Praktikum ist schon beendet.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    Ihr Praktikum endet leider früher. Das tut uns leid.
    Ihre Anmeldung ist wieder offen. Passt ein neuer Platz, schreibe ich Ihnen.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    Ein Praktikum in Ihrem Betrieb endet leider früher. Danke, dass Sie es versucht haben!
    Der Platz ist wieder frei.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    Ein Praktikum in Ihrem Betrieb ist zu Ende. Danke dafür!
    Dürfen wir zwei kurze Fragen stellen?
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ Antworten
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 Ihr Praktikum ist geschafft! Danke für Ihren Einsatz.
    Wir fragen jetzt den Betrieb nach Ihrer Bescheinigung.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = Es geht um { $name }: { WHEN($first, style: "date") } bis { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = Ging das Praktikum bis zum Ende?
# Button, at most 20 characters: yes.
ended-how-end = ✅ Ja, bis zum Ende
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ Nein, früher
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 Wir schreiben { $name } eine Bescheinigung. Sie hilft bei Bewerbungen.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = Sind Sie einverstanden?
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ Ja, gern
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 Lieber nicht
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = Was wurde in dieser Zeit gemacht?
# Instead of that question: the place names no tasks any more.
did-which-none = Hier stehen keine Aufgaben mehr.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ Alles davon
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ Das ist alles
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = Schon dabei: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = Danke! Das Praktikum ist als beendet notiert.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    Vielen Dank! { $name } bekommt die Bescheinigung im Chat.
    Bitte unterschreiben Sie das Papier, wenn es zu Ihnen kommt.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = Das ist schon erledigt. Danke!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = Ihr Praktikum ist seit einer Woche vorbei. Wie geht es bei Ihnen weiter?
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ Antworten
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = Was kommt jetzt?
# Button, at most 20 characters: a job.
after-what-job = 💼 Eine Arbeit
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 Eine Ausbildung
# Button, at most 20 characters: a course.
after-what-course = 🎓 Ein Kurs
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 Ich suche weiter
# Button, at most 20 characters: something else.
after-what-other = Etwas anderes
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 Wie schön! Viel Erfolg bei der Arbeit!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 Wie schön! Viel Erfolg in der Ausbildung!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 Gut so! Viel Freude im Kurs!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    Gut. Ihre Anmeldung ist wieder offen.
    Passt ein neuer Platz, schreibe ich Ihnen.
# The newcomer has pressed “after-what-other”.
after-done-other =
    Danke! Alles Gute für Sie.
    Wir sind gern wieder für Sie da.
# She has said it before, or it is not hers to say.
after-over = Das haben Sie uns schon gesagt. Danke!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = Das letzte Praktikum bei Ihnen ist eine Woche her. Möchten Sie den Platz noch einmal anbieten?
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 Noch einmal

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 { $placement-trade } · { $placement-quarter }
    Ihr Praktikum läuft.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Ihr Praktikum läuft, die Hälfte ist geschafft.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Geschafft! Die Bescheinigung ist noch nicht da.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 { $placement-trade } · { $placement-quarter }
    🎉 Geschafft! Ihre Bescheinigung ist da.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 { $placement-trade } · { $placement-quarter }
    Dieses Praktikum haben Sie abgeschlossen.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Dieses Praktikum endete früher.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 { $placement-trade } · { $placement-quarter }
    Das Praktikum läuft.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Das Praktikum läuft, die Hälfte ist geschafft.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Das Praktikum ist zu Ende. Es fehlt noch die Bescheinigung.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 { $placement-trade } · { $placement-quarter }
    Das Praktikum ist zu Ende, die Bescheinigung ist da. Danke!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 { $placement-trade } · { $placement-quarter }
    Dieses Praktikum ist abgeschlossen. Danke!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Dieses Praktikum endete früher.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ Es endet früher
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ Es ist zu Ende
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 Bescheinigung
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 Bescheinigung
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ Wie es weitergeht
