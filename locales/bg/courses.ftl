### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 Коя професия искате да учите?
# Instead of that question, when there is no course at all.
courses-course-none = В момента няма курс за професия.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    Ето как става:
    1. Влизате в списъка.
    2. Идвате на информационна среща.
    3. Говорим заедно: подхожда ли Ви професията?
    4. Учите част по част.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = Искате ли да влезете в списъка?
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ Да, искам
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 Пазим името Ви, часовете Ви за професията и докъде сте стигнали. При нас това виждат само консултантите.
    Щом има следваща стъпка, ще Ви пиша тук. Ако размислите, натиснете { mydata-label } или напишете „Стоп“.
    Приемате ли това и имате ли поне 16 години?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ Не
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    Няма проблем. Не пазя нищо.
    Консултация има и така: { engine-menu }, после { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 Как се казвате? Малкото име стига.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 Първата стъпка е информационна среща. Кога Ви е удобно?
# Instead of that question: it was called off meanwhile.
enrol-event-none = В момента няма информационна среща.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ Ще избера после
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ Вие сте в списъка: { $course }
# Said below that, to somebody without a date.
enrol-later =
    Щом има нещо ново, ще Ви пиша тук.
    Можете да погледнете винаги: { engine-menu }, после { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ Вие сте в списъка. Щом има информационна среща, ще Ви пиша.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 Следващата Ви стъпка: информационна среща.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 Следващата Ви стъпка: информационната среща.
    { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 Хубаво, че бяхте на информационната среща.
    💬 Следващата Ви стъпка: разговор с нас.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 Следващата Ви стъпка: разговорът.
    📅 { WHEN($about-time) }
    📍 { $about-office }
    Промяна или отказ: { engine-menu }, после { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 Благодарим за разговора. Щом продължим, ще Ви пиша.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 В момента още не подхожда. Това може да се промени.
# Why: her German.
enrolled-why-german =
    🗣️ Повече немски ще Ви помогне в тази професия.
    Мислим заедно какво е добре сега: { engine-menu }, после { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 Липсва още един документ.
    Мислим заедно какво е добре сега: { engine-menu }, после { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 Часовете още не са удобни за Вас.
    Мислим заедно какво е добре сега: { engine-menu }, после { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 Има и други добри пътища.
    Мислим заедно какво е добре сега: { engine-menu }, после { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 Професията Ви подхожда!
    Щом има дни за учене, ще Ви пиша.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 Професията Ви подхожда!
    📅 Следващата Ви стъпка: изберете дни за учене.
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
    👏 Завършихте една част!
    Щом има нови дни за учене, ще Ви пиша.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 Завършихте една част!
    📅 Следващата Ви стъпка: изберете дни за следващата част.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 Завършихте всички части. Радваме се с Вас!
    Какво следва? Говорете с нас: { engine-menu }, после { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = Какво искате да направите?
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = Вие не сте в този списък.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 Избор на дата
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 Моето място
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 Час за разговор
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 Отпишете ме
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 Кога Ви е удобно?
    ⏳ значи: пълно, със списък за чакащи.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = В момента няма дни. Щом има нови, ще Ви пиша.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    Наистина ли искате да излезете от списъка?
    Тогава отменям местата и разговора Ви.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = Вие не сте в този списък.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 Да, отпишете ме
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ Не, остава така
# She has left the list: no reproach.
enrolled-left = Вече не сте в списъка. Можете да се върнете по всяко време.
# She has pressed “enrolled-sure-no”.
enrolled-kept = Добре, остава както е.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = Вие не сте в този списък.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = Вие вече сте в този списък.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 Вече не сте в списък за професия. Местата Ви там са отменени.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 Има нещо ново за Вашия курс. Искате ли да видите?
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 Вижте

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ Списък за професия: Да, от { WHEN($day, style: "date") }
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ Професия: Не
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    Вече не сте в списък за професия.
    Името Ви там е изтрито, местата и разговорът са отменени.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = Списък за професия:
# In the same file, above the courses that the person is or was on the way through.
record-courses = Уча професия
