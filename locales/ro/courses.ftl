### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 Ce meserie doriți să învățați?
# Instead of that question, when there is no course at all.
courses-course-none = Acum nu este niciun curs pentru o meserie.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    Așa merge:
    1. Intrați pe listă.
    2. Veniți la o întâlnire de informare.
    3. Vorbim împreună: vi se potrivește meseria?
    4. Învățați parte cu parte.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = Doriți să intrați pe listă?
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ Da, vreau
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 Păstrăm numele, programările pentru meserie și cât ați înaintat. La noi vede asta doar echipa de consiliere.
    Când urmează un pas, vă scriu aici. Dacă vă răzgândiți, apăsați { mydata-label } sau scrieți „Stop”.
    Sunteți de acord și aveți 16 ani sau mai mult?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ Nu
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    Nu este nicio problemă. Nu păstrez nimic.
    Consiliere găsiți oricum: { engine-menu }, apoi { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 Cum vă numiți? Prenumele ajunge.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 Primul pas este o întâlnire de informare. Când vi se potrivește?
# Instead of that question: it was called off meanwhile.
enrol-event-none = Acum nu este nicio întâlnire de informare.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ Aleg mai târziu
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ Sunteți pe listă: { $course }
# Said below that, to somebody without a date.
enrol-later =
    Dacă apare ceva nou, vă scriu aici.
    Puteți vedea oricând: { engine-menu }, apoi { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ Sunteți pe listă. Când este o întâlnire de informare, vă scriu.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 Pasul următor: o întâlnire de informare.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 Pasul următor: întâlnirea de informare.
    { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 Ne bucurăm că ați fost la întâlnirea de informare.
    💬 Pasul următor: o discuție cu noi.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 Pasul următor: discuția.
    📅 { WHEN($about-time) }
    📍 { $about-office }
    Schimbare sau anulare: { engine-menu }, apoi { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 Mulțumim pentru discuție. Când mergem mai departe, vă scriu.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 Acum încă nu se potrivește. Asta se poate schimba.
# Why: her German.
enrolled-why-german =
    🗣️ Mai multă germană vă ajută în această meserie.
    Ne gândim împreună ce este bine acum: { engine-menu }, apoi { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 Mai lipsește un act.
    Ne gândim împreună ce este bine acum: { engine-menu }, apoi { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 Orele încă nu vi se potrivesc.
    Ne gândim împreună ce este bine acum: { engine-menu }, apoi { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 Sunt și alte drumuri bune.
    Ne gândim împreună ce este bine acum: { engine-menu }, apoi { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 Meseria vi se potrivește!
    Când sunt zile de învățat, vă scriu.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 Meseria vi se potrivește!
    📅 Pasul următor: alegeți zilele de învățat.
# She has a seat at a part of the course, or waits for one. $about-event (String): its name. $about-dates (String): a line “event-date” for each date to come.
# $course (String): the trade's name.
enrolled-is-block =
    🎓 { $course }
    📚 { $about-event }
    { $about-dates }
# She has finished a part; the next one has no dates yet.
# $course (String): the trade's name.
enrolled-is-finished =
    🎓 { $course }
    👏 Ați terminat o parte!
    Când sunt zile noi de învățat, vă scriu.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 Ați terminat o parte!
    📅 Pasul următor: alegeți zilele pentru partea următoare.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 Ați terminat toate părțile. Ne bucurăm cu dumneavoastră!
    Ce urmează? Vorbiți cu noi: { engine-menu }, apoi { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = Ce doriți să faceți?
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = Nu sunteți pe această listă.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 Aleg data
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 Locul meu
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 Rezerv discuția
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 Ies de pe listă
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 Când vi se potrivește?
    ⏳ înseamnă: plin, cu listă de așteptare.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = Acum nu sunt zile. Când apar altele, vă scriu.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    Sigur doriți să ieșiți de pe listă?
    Atunci anulez locurile și discuția.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = Nu sunteți pe această listă.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 Da, ies
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ Nu, rămâne așa
# She has left the list: no reproach.
enrolled-left = Nu mai sunteți pe listă. Puteți reveni oricând.
# She has pressed “enrolled-sure-no”.
enrolled-kept = Bine, rămâne cum este.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = Nu sunteți pe această listă.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = Sunteți deja pe această listă.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 Nu mai sunteți pe nicio listă de meserii. Locurile de acolo sunt anulate.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 Este ceva nou despre cursul dumneavoastră. Doriți să vedeți?
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 Vedeți

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ Lista de meserii: Da, din { WHEN($day, style: "date") }
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ Meserie: Nu
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    Nu mai sunteți pe nicio listă de meserii.
    Numele de acolo este șters, locurile și discuția sunt anulate.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = Lista de meserii:
# In the same file, above the courses that the person is or was on the way through.
record-courses = Învăț o meserie
