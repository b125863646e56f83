### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 Welchen Beruf möchten Sie lernen?
# Instead of that question, when there is no course at all.
courses-course-none = Gerade gibt es keinen Kurs für einen Beruf.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    So geht es:
    1. Sie kommen auf die Liste.
    2. Sie kommen zu einem Info-Termin.
    3. Wir sprechen miteinander: Passt der Beruf?
    4. Sie lernen Teil für Teil.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = Möchten Sie auf die Liste?
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ Ja, gern
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 Wir speichern Ihren Namen, Ihre Termine und wie weit Sie sind. Bei uns sieht das nur das Beratungs-Team.
    Geht es weiter, schreibe ich Ihnen hier. Nicht mehr einverstanden? Tippen Sie auf { mydata-label } oder schreiben Sie „Stop“.
    Sind Sie einverstanden und 16 oder älter?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ Nein
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    Das ist in Ordnung. Ich speichere nichts.
    Beratung gibt es trotzdem: { engine-menu }, dann { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 Wie heißen Sie? Der Vorname reicht.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 Der erste Schritt ist ein Info-Termin. Wann passt es Ihnen?
# Instead of that question: it was called off meanwhile.
enrol-event-none = Gerade gibt es keinen Info-Termin.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ Später wählen
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ Sie stehen auf der Liste: { $course }
# Said below that, to somebody without a date.
enrol-later =
    Gibt es etwas Neues, schreibe ich Ihnen hier.
    Nachsehen können Sie immer: { engine-menu }, dann { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ Sie stehen auf der Liste. Gibt es einen Info-Termin, schreibe ich Ihnen.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 Ihr nächster Schritt: ein Info-Termin.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 Ihr nächster Schritt: der Info-Termin.
    { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 Schön, dass Sie beim Info-Termin waren.
    💬 Ihr nächster Schritt: ein Gespräch mit uns.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 Ihr nächster Schritt: das Gespräch.
    📅 { WHEN($about-time) }
    📍 { $about-office }
    Ändern oder absagen: { engine-menu }, dann { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 Danke für das Gespräch. Geht es weiter, schreibe ich Ihnen.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 Im Moment passt es noch nicht. Das kann sich ändern.
# Why: her German.
enrolled-why-german =
    🗣️ Mehr Deutsch hilft Ihnen bei diesem Beruf.
    Wir überlegen mit Ihnen, was jetzt gut ist: { engine-menu }, dann { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 Es fehlt noch ein Papier.
    Wir überlegen mit Ihnen, was jetzt gut ist: { engine-menu }, dann { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 Die Zeiten passen noch nicht zu Ihnen.
    Wir überlegen mit Ihnen, was jetzt gut ist: { engine-menu }, dann { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 Es gibt auch andere gute Wege.
    Wir überlegen mit Ihnen, was jetzt gut ist: { engine-menu }, dann { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 Der Beruf passt zu Ihnen!
    Gibt es Tage zum Lernen, schreibe ich Ihnen.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 Der Beruf passt zu Ihnen!
    📅 Ihr nächster Schritt: die Tage zum Lernen wählen.
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
    👏 Sie haben einen Teil geschafft!
    Gibt es neue Tage zum Lernen, schreibe ich Ihnen.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 Sie haben einen Teil geschafft!
    📅 Ihr nächster Schritt: die Tage für den nächsten Teil wählen.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 Sie haben alle Teile geschafft. Wir freuen uns mit Ihnen!
    Was kommt jetzt? Sprechen Sie mit uns: { engine-menu }, dann { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = Was möchten Sie tun?
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = Sie stehen nicht auf dieser Liste.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 Termin wählen
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 Mein Platz
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 Gespräch buchen
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 Von der Liste
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 Wann passt es Ihnen?
    ⏳ heißt: voll, mit Warteliste.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = Gerade gibt es keine Tage. Gibt es neue, schreibe ich Ihnen.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    Möchten Sie wirklich von der Liste?
    Ihre Plätze und Ihr Gespräch sage ich dann ab.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = Sie stehen nicht auf dieser Liste.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 Ja, von der Liste
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ Nein, alles bleibt
# She has left the list: no reproach.
enrolled-left = Sie stehen nicht mehr auf der Liste. Sie können jederzeit wiederkommen.
# She has pressed “enrolled-sure-no”.
enrolled-kept = Gut, es bleibt, wie es ist.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = Sie stehen nicht auf dieser Liste.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = Sie stehen schon auf dieser Liste.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 Sie stehen auf keiner Berufs-Liste mehr. Ihre Plätze dort sind abgesagt.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 Es gibt Neues zu Ihrem Kurs. Möchten Sie es ansehen?
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 Ansehen

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ Berufs-Liste: Ja, seit { WHEN($day, style: "date") }
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ Beruf: Nein
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    Sie stehen auf keiner Berufs-Liste mehr.
    Ihr Name dort ist gelöscht, Ihre Plätze und das Gespräch sind abgesagt.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = Berufs-Liste:
# In the same file, above the courses that the person is or was on the way through.
record-courses = Beruf lernen
