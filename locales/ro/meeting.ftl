### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 Vedeți orele
# The firm proposes other times.
placed-again = 📅 Alte ore
# Either side: yes, the meeting stands.
placed-come = ✅ Da, rămâne
# Either side: another time, please.
placed-another = 🔁 Altă oră
# Either side: I cannot, call it off.
placed-cannot = 🚫 Nu pot
# The newcomer would like to do this internship.
placed-want = ✅ Da, vreau
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ Nu mai vreau
# Shows who, when and where, and the number to ring.
placed-see = 👀 Vedeți tot

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
    Acum vă cunoașteți cu firma.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 { $placement-trade }, { $placement-quarter }
    Acum vă cunoașteți.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Acum urmează ziua de probă.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Acum urmează ziua de probă.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 Practica este stabilită.
    💼 { $placement-trade }, { $placement-quarter }
    📅 De la { WHEN($placement-first, style: "date") } până la { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: de la { WHEN($placement-begins, style: "time") } la { WHEN($placement-ends, style: "time") }
    📍 { $placement-firm }, { $placement-street }
    { $placement-brings ->
        [yes] 🎒 Vă rugăm să aduceți: { $placement-gear }
       *[no] 🎒 Nu trebuie să aduceți nimic.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 Practica este stabilită.
    💼 { $placement-trade }, { $placement-quarter }
    📅 De la { WHEN($placement-first, style: "date") } până la { WHEN($placement-last, style: "date") }
    🕘 { $placement-days }: de la { WHEN($placement-begins, style: "time") } la { WHEN($placement-ends, style: "time") }

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 Zi de probă
       *[talk] 🗓️ Prima discuție, la firmă
    }
    📅 { WHEN($meeting-time) }
    📍 { $meeting-firm }, { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 Zi de probă la dumneavoastră
       *[talk] 🗓️ Prima discuție, la dumneavoastră
    }
    📅 { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ Prima discuție la telefon. Firma vă sună.
    📅 { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ Prima discuție la telefon. Vă rugăm să sunați dumneavoastră.
    📅 { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 { $placement-who }
    📞 { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ Firma propune ore. Vă rugăm să alegeți una.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ Orele sunt trimise. Încă nu a fost aleasă nicio oră.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = Întâlnire: practică

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 Unde să fie discuția?
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 La noi
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 La telefon
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = Puteți propune până la trei ore. O discuție durează o jumătate de oră.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = Puteți propune până la trei zile. Ziua de probă se termină odată cu programul.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = Vă rugăm, doar zile din următoarele patru săptămâni.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 La ce oră?
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = În ziua aceasta nu se poate. Vă rugăm să vă întoarceți și să alegeți altă zi.
# After a time. The buttons: “meet-more-…”.
meet-more = Doriți să mai propuneți o oră?
# Button, at most 20 characters: one more.
meet-more-more = ➕ Încă una
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ E de ajuns
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ Mulțumesc! Trimit orele acum. Când este aleasă una, vă scriu.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = Acum nu este nimic de ales.
# Before “pick-time”.
pick-talk-firm = 💼 O primă discuție la firmă, cam o jumătate de oră.
# Before “pick-time”.
pick-talk-phone = 💼 O primă discuție la telefon. Firma vă sună.
# Before “pick-time”.
pick-trial-firm = 💼 O zi de probă la firmă. Vedeți munca și o încercați.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 Ce oră vă convine?
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ Niciuna
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = Orele acestea nu mai sunt valabile.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ Atunci aveți deja altceva: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    Este bine așa?
    📅 { WHEN($day, style: "long") }
    🕘 { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ Întâlnirea este stabilită.
# None of the times will do; the firm is asked for others.
pick-again = Bine, întreb firma de alte ore.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    De trei ori nu s-a potrivit nicio oră. Cel mai bine vorbiți la telefon.
    👤 { $meeting-who }, { $meeting-firm }
    📞 { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = Ora aceasta tocmai s-a ocupat.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 Ce bine! Când este prima zi?
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = În ziua aceasta nu se poate. Posibil: { $placement-days }, din { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    Este bine așa?
    👤 { $placement-who }
    📅 Prima zi: { WHEN($day, style: "long") }
    📅 Ultima zi: { WHEN($last, style: "long") }
    🕘 De la { WHEN($placement-begins, style: "time") } la { WHEN($placement-ends, style: "time") }
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 Stabilit! Transmit imediat. Spor la lucru împreună!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = Întâlnirea aceasta nu mai este valabilă.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 { WHEN($meeting-time) }
    👤 { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = Să anulez întâlnirea aceasta?
# Button, at most 20 characters.
off-sure-yes = 🚫 Da, anulați
# Button, at most 20 characters.
off-sure-no = ✅ Nu, rămâne
# She has pressed “off-sure-no”.
off-kept = Bine, întâlnirea rămâne.
# The meeting is called off; the other side gets a message.
off-done = Întâlnirea este anulată. Anunț cealaltă parte.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = Să se oprească aici? Atunci practica aceasta nu mai are loc.
# Button, at most 20 characters.
part-sure-yes = ❌ Da, se oprește
# Button, at most 20 characters.
part-sure-no = ✅ Nu, continuăm
# She has pressed “part-sure-no”.
part-kept = Bine, mergem mai departe.
# It is ended; the other side gets a kind message.
part-done = Bine, s-a încheiat. Mulțumesc că ați spus. Transmit frumos mai departe.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 Este ceva nou despre practică: sunt propuneri pentru o întâlnire.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 Din păcate, întâlnirea nu mai are loc: { WHEN($time) }. Sunt propuneri noi.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 { $trade }: Din păcate, niciuna dintre ore nu convine. Doriți să propuneți altele?
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 { $trade }: De trei ori nu s-a potrivit nicio oră. Cel mai bine vorbiți la telefon.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ { $trade }: Întâlnirea este stabilită: { WHEN($time) }. Cu cine și unde, vedeți aici.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 Se apropie întâlnirea:
    📅 { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = Rămâne așa?
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = Mulțumesc, e bine de știut!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ Din păcate, întâlnirea nu mai are loc: { WHEN($time) }. Dacă sunt ore noi, vă scriu.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ { $trade }: Din păcate, întâlnirea nu mai are loc: { WHEN($time) }. Doriți să propuneți alte ore?
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 { $trade }: Pentru întâlnirea aceasta se dorește altă oră: { WHEN($time) }. Ce alte ore se pot?
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 Întâlnirea a fost: { WHEN($time) }. Doriți să faceți această practică?
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 { $trade }: Întâlnirea a fost: { WHEN($time) }. Cum mergem mai departe?
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 { $trade }: Persoana cu care v-ați întâlnit dorește să facă practica. Cum mergem mai departe?
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = Ce bine! Îi spun firmei. Când răspunde, vă scriu.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 Practica este stabilită.
    📅 Prima zi: { WHEN($day, style: "long") }
    🕘 Între { WHEN($begins, style: "time") } și { WHEN($ends, style: "time") }. Spor!
