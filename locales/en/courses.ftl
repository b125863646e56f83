### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 Which trade would you like to learn?
# Instead of that question, when there is no course at all.
courses-course-none = There is no course for a trade right now.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    This is how it works:
    1. We put you on the list.
    2. You come to an information meeting.
    3. We talk: Does the trade suit you?
    4. You learn part by part.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = Would you like to be on the list?
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ Yes, please
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 We keep your name, your appointments, and how far you have come. On our side, only the advisers see it.
    When there is a next step, I will write to you here. If you change your mind, tap { mydata-label } or write “Stop”.
    Do you agree, and are you 16 or older?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ No
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    That is all right. I keep nothing.
    You can still get advice: { engine-menu }, then { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 What is your name? The first name is enough.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 The first step is an information meeting. When does it suit you?
# Instead of that question: it was called off meanwhile.
enrol-event-none = There is no information meeting right now.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ Choose later
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ You are on the list: { $course }
# Said below that, to somebody without a date.
enrol-later =
    If there is anything new, I will write to you here.
    You can always look: { engine-menu }, then { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ You are on the list. When there is an information meeting, I will write to you.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 Your next step: an information meeting.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 Your next step: the information meeting.
    { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 Good that you came to the information meeting.
    💬 Your next step: a talk with us.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 Your next step: the talk.
    📅 { WHEN($about-time) }
    📍 { $about-office }
    To change or cancel: { engine-menu }, then { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 Thank you for the talk. When there is a next step, I will write to you.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 Right now it does not fit yet. That can change.
# Why: her German.
enrolled-why-german =
    🗣️ More German helps you in this trade.
    Let us think together about what is good now: { engine-menu }, then { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 A paper is still missing.
    Let us think together about what is good now: { engine-menu }, then { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 The hours do not fit you yet.
    Let us think together about what is good now: { engine-menu }, then { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 There are other good ways, too.
    Let us think together about what is good now: { engine-menu }, then { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 The trade suits you!
    When there are course days, I will write to you.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 The trade suits you!
    📅 Your next step: choose your course days.
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
    👏 You have finished a part!
    When there are new course days, I will write to you.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 You have finished a part!
    📅 Your next step: choose the days of the next part.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 You have finished all parts. We are happy for you!
    What comes next? Talk to us: { engine-menu }, then { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = What would you like to do?
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = You are not on this list.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 Choose a date
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 My place
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 Book the talk
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 Leave the list
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 When does it suit you?
    ⏳ means: full, with a waiting list.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = There are no days right now. When there are new ones, I will write to you.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    Do you really want to leave the list?
    Then I will cancel your places and your talk.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = You are not on this list.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 Yes, leave
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ No, keep it
# She has left the list: no reproach.
enrolled-left = You are not on the list any more. You can come back at any time.
# She has pressed “enrolled-sure-no”.
enrolled-kept = Good, it stays as it is.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = You are not on this list.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = You are on this list already.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 You are no longer on any list for a trade. Your places there are cancelled.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 There is news about your course. Would you like to see it?
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 Have a look

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ List for a trade: Yes, since { WHEN($day, style: "date") }
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ Trade: No
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    You are no longer on any list for a trade.
    Your name there is deleted, your places and the talk are cancelled.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = List for a trade:
# In the same file, above the courses that the person is or was on the way through.
record-courses = Learning a trade
