### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    appointment, an appointment, apointment, appoinment, apoitment, make appointment,
    can i have appointment, can i have an appointment, could i have an appointment, new appointment, need appointment,
    free appointments, available appointments, book, booking, to book,
    reserve, reservation, meeting, advice, counselling,
    counseling, consultation,
    work, working, to work, job, jobs, a job, any job, my job, need job, want job, find job, get job, job search,
    looking for job, look for job, no job, no work, jobless, unemployed, not working, without work, without job,
    employment, career, minijob, apply for job, job application,
    apprenticeship,
    training, vocational training, cv, a cv, my cv, diploma,
    course, courses, german course, german, language course, german language, german lessons, learn german,
    business, own business, my business, start a business, open a shop, self employed, selfemployed
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    appointments, my appointments, my appointment, my apointment, the appointment, have appointment, have an appointment,
    when is my appointment, what time is my appointment,
    cancel, cancel appointment, cancellation, cancelation, cancelling, canceling,
    move appointment, move my appointment, reschedule, rescheduling, postpone, change appointment, change my appointment,
    change the appointment, change the time, change time, change the date,
    change date, another time, another day, different time,
    different day, later appointment,
    cannot come, cant come, can not come, not come, cannot make it, cant make it, not coming
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    reminder, reminders, my reminders, a reminder, set a reminder, remind me, can you remind me, please remind me,
    not forget, dont forget, dont let me forget, i always forget, i keep forgetting, take a note, deadline, a deadline
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    waiting list, waitlist, wait list, the waiting list, on the list, nothing fits, let me know when free,
    when something is free, if something opens up
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    internship, intership, internships, intern, my internship, find internship, traineeship, work placement
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    workshop, workshops, event, events, info evening, information evening, seminar, seminars, lecture, evening class
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    nursing course, course for nursing, care course, learn a trade, i want to learn a trade, nursing assistant,
    care assistant, elderly care, childminder, child minder, child care course, look after children, become a carer
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    employer, our business, my shop, offer an internship, offer internship, offering an internship, offer a place,
    offer an internship place, interns, looking for an intern, need an intern, my places
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = code, my code, a code, have a code, other messenger, another messenger, other phone, another phone, new phone, connect, link
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = for somebody else, for someone else, for another person, for others, for my mother, for my father, for my wife, for my husband, for a friend, for my friend, for my neighbour, for my sister, for my brother, without a phone, no phone
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    talk to a human, talk to human, talk to someone, talk to somebody, talk to a person, speak to someone,
    speak to somebody, speak with someone, speak to a person, speak to an adviser, real person, real human, agent,
    call me back
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help =
    how does it work, how does this work, does this work, does it work, how to use, what can i do, what can you do,
    i dont know, dont know, dont understand, do not understand, need help, i need help
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = no, not, dont, doesnt, didnt, wont, never, without, nothing, subscription, newsletter, a book, cancer, course of action
# Greets. “engine-hello” and the menu follow.
words-hello = hello, helo, hi, hi there, hello there, hey, good morning, good afternoon, good evening, good day, how are you
