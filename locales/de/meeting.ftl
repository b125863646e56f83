### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 Zeiten ansehen
# The firm proposes other times.
placed-again = 📅 Andere Zeiten
# Either side: yes, the meeting stands.
placed-come = ✅ Ja, es bleibt
# Either side: another time, please.
placed-another = 🔁 Andere Zeit
# Either side: I cannot, call it off.
placed-cannot = 🚫 Ich kann nicht
# The newcomer would like to do this internship.
placed-want = ✅ Ja, gern
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ Lieber nicht mehr
# Shows who, when and where, and the number to ring.
placed-see = 👀 Alles ansehen

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
    Sie lernen den Betrieb gerade kennen.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 { $placement-trade }, { $placement-quarter }
    Sie lernen sich gerade kennen.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Jetzt geht es um den Probetag.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Jetzt geht es um den Probetag.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 Ihr Praktikum ist vereinbart.
    💼 { $placement-trade }, { $placement-quarter }
    📅 Vom { WHEN($placement-first, style: "date") } bis zum { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } bis { WHEN($placement-ends, style: "time") } Uhr
    📍 { $placement-firm }, { $placement-street }
    { $placement-brings ->
        [yes] 🎒 Bitte mitbringen: { $placement-gear }
       *[no] 🎒 Sie müssen nichts mitbringen.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 Das Praktikum ist vereinbart.
    💼 { $placement-trade }, { $placement-quarter }
    📅 Vom { WHEN($placement-first, style: "date") } bis zum { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } bis { WHEN($placement-ends, style: "time") } Uhr

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 Probetag
       *[talk] 🗓️ Erstes Gespräch im Betrieb
    }
    📅 { WHEN($meeting-time) }
    📍 { $meeting-firm }, { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 Probetag bei Ihnen
       *[talk] 🗓️ Erstes Gespräch bei Ihnen
    }
    📅 { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ Erstes Gespräch am Telefon. Der Betrieb ruft Sie an.
    📅 { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ Erstes Gespräch am Telefon. Bitte rufen Sie an.
    📅 { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 { $placement-who }
    📞 { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ Der Betrieb schlägt Zeiten vor. Bitte wählen Sie eine.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ Ihre Zeiten sind verschickt. Noch ist keine gewählt.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = Termin: Praktikum

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 Wo soll das Gespräch sein?
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 Bei uns im Betrieb
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 Am Telefon
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = Sie können bis zu drei Zeiten vorschlagen. Ein Gespräch dauert eine halbe Stunde.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = Sie können bis zu drei Tage vorschlagen. Ein Probetag endet mit der Arbeitszeit.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = Bitte nur Tage in den nächsten vier Wochen.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 Um wie viel Uhr?
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = An diesem Tag geht es nicht. Gehen Sie zurück und wählen Sie einen anderen Tag.
# After a time. The buttons: “meet-more-…”.
meet-more = Möchten Sie noch eine Zeit vorschlagen?
# Button, at most 20 characters: one more.
meet-more-more = ➕ Noch eine
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ Das reicht
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ Danke! Ich schicke die Zeiten jetzt. Wird eine gewählt, schreibe ich Ihnen.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = Hier gibt es gerade nichts zu wählen.
# Before “pick-time”.
pick-talk-firm = 💼 Ein erstes Gespräch im Betrieb, etwa eine halbe Stunde.
# Before “pick-time”.
pick-talk-phone = 💼 Ein erstes Gespräch am Telefon. Der Betrieb ruft Sie an.
# Before “pick-time”.
pick-trial-firm = 💼 Ein Probetag im Betrieb. Sie sehen die Arbeit und probieren mit.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 Welche Zeit passt Ihnen?
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ Keine passt
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = Diese Zeiten gelten nicht mehr.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ Da haben Sie schon etwas anderes: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    Stimmt das so?
    📅 { WHEN($day, style: "long") }
    🕘 { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ Ihr Termin steht.
# None of the times will do; the firm is asked for others.
pick-again = Gut, ich frage den Betrieb nach anderen Zeiten.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    Drei Mal hat keine Zeit gepasst. Am besten telefonieren Sie miteinander.
    👤 { $meeting-who }, { $meeting-firm }
    📞 { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = Diese Zeit ist gerade nicht mehr frei.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 Schön! Wann ist der erste Tag?
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = An diesem Tag geht es nicht. Möglich: { $placement-days }, ab { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    Stimmt das so?
    👤 { $placement-who }
    📅 Erster Tag: { WHEN($day, style: "long") }
    📅 Letzter Tag: { WHEN($last, style: "long") }
    🕘 { WHEN($placement-begins, style: "time") } bis { WHEN($placement-ends, style: "time") } Uhr
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 Vereinbart! Ich sage es gleich weiter. Viel Freude zusammen!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = Dieser Termin gilt nicht mehr.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 { WHEN($meeting-time) }
    👤 { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = Soll ich diesen Termin absagen?
# Button, at most 20 characters.
off-sure-yes = 🚫 Ja, absagen
# Button, at most 20 characters.
off-sure-no = ✅ Nein, es bleibt
# She has pressed “off-sure-no”.
off-kept = Gut, der Termin bleibt.
# The meeting is called off; the other side gets a message.
off-done = Der Termin ist abgesagt. Ich sage der anderen Seite Bescheid.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = Soll es hier enden? Dann wird nichts aus diesem Praktikum.
# Button, at most 20 characters.
part-sure-yes = ❌ Ja, beenden
# Button, at most 20 characters.
part-sure-no = ✅ Nein, weiter
# She has pressed “part-sure-no”.
part-kept = Gut, es geht weiter.
# It is ended; the other side gets a kind message.
part-done = Gut, es ist beendet. Danke, dass Sie es sagen. Ich gebe es freundlich weiter.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 Neues zu Ihrem Praktikum: Es gibt Vorschläge für einen Termin.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 Ihr Termin muss leider ausfallen: { WHEN($time) }. Es gibt neue Vorschläge.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 { $trade }: Von Ihren Zeiten passt leider keine. Möchten Sie andere vorschlagen?
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 { $trade }: Drei Mal hat keine Zeit gepasst. Am besten telefonieren Sie miteinander.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ { $trade }: Ihr Termin steht: { WHEN($time) }. Mit wem und wo, sehen Sie hier.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 Ihr Termin kommt bald:
    📅 { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = Bleibt es dabei?
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = Danke, gut zu wissen!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ Ihr Termin muss leider ausfallen: { WHEN($time) }. Gibt es neue Zeiten, schreibe ich Ihnen.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ { $trade }: Ihr Termin muss leider ausfallen: { WHEN($time) }. Möchten Sie andere Zeiten vorschlagen?
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 { $trade }: Für diesen Termin wird eine andere Zeit gewünscht: { WHEN($time) }. Welche Zeiten gehen noch?
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 Ihr Termin war: { WHEN($time) }. Möchten Sie dieses Praktikum machen?
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 { $trade }: Ihr Termin war: { WHEN($time) }. Wie geht es weiter?
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 { $trade }: Die Person, die Sie getroffen haben, möchte das Praktikum gern machen. Wie geht es weiter?
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = Schön! Ich sage es dem Betrieb. Meldet er sich, schreibe ich Ihnen.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 Ihr Praktikum ist vereinbart.
    📅 Erster Tag: { WHEN($day, style: "long") }
    🕘 Von { WHEN($begins, style: "time") } bis { WHEN($ends, style: "time") } Uhr
