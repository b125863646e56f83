### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 Which programme would you like to join?
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = No internships are being arranged right now. Our advisers will gladly help you all the same:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 Book advice
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    It costs nothing. I ask short questions, then I look for places for you.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    You can still get help. Just call us.
    📍 { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ You are signed up. { $places ->
        [0] No place fits yet. When one comes, I will write to you here.
       *[other] Places that fit already: { $places }
    }
    To look and change: { engine-menu }, then { menu-work }, then { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 What work would you like to get to know?
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = There is nothing here right now. Please talk to us:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ That is enough
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ Chosen: { $chosen }
    One more wish? If not, tap { profile-trade-enough }.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 { $trade }: Have you done this before?
# Button, at most 20 characters; also in the list of answers.
profile-before-never = Never
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = At home
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = Worked in it
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = Learned the trade
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ How much German do you understand?
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = Nothing yet
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = Some words
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = Simple sentences
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = Most of daily life
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = Nearly everything
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 Which languages do you speak besides German?
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ No other
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ Chosen: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = When can you start?
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = That is still far away. Please choose a day in the next 12 months.
# The buttons: “profile-days-…”.
profile-days = 📅 On which days can you work?
# Button, at most 20 characters: Monday to Friday.
profile-days-week = Monday to Friday
# Button, at most 20 characters: any day of the week.
profile-days-any = Any day
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = Only some days
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 Between which hours can you work?
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = 6:00 to 13:00
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = 7:00 to 17:00
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = 12:00 to 22:00
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = Any time
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 Which part of the city do you live in?
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = No part of the city can be chosen right now. Please talk to us:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 How far can you travel to work?
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = Only on foot
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = Tram or bus, 30 min
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = Anywhere in the city
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 Do you need child care while you work?
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = Yes, please
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = No, thank you
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 What size of work clothes do you need?
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ Skip
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 What is your first name? Please type it.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 { $first }
    💼 { $wishes } ({ $before })
    🗣️ German: { $german }
    🌐 { $languages }
    📅 From { WHEN($ready, style: "date") }: { $days }
    🕘 { $hours }
    📍 { $quarter }
    🚋 { $travel }
    👶 Child care: { $care }
    👕 { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    Is this right?
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    This is what you said:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 We keep your answers and write to you when a place fits.
    If a place interests you, the business only sees: your German and when you can start.
    If you change your mind, write “Stop”. Then the search ends.
    Do you agree, and are you 16 or older?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ No
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = That is fine. I have kept nothing.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = You are not signed up right now. You can sign up in the menu under { menu-work }.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 Your internship: Searching
    When a new place fits, I will write to you here.
# Before “search-what”: the search rests.
search-is-paused =
    💼 Your internship: Paused
    I will not write about new places until you go on.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 Your internship: Talks
    A business wants to meet you: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 Your internship: Agreed
    Here you see when it begins: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 Your internship: Under way
    Here you see all about it: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 Your internship: Finished
    Here you see what comes next: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = What would you like to do?
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = You are no longer signed up.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 Places that fit
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 My businesses
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ Change answers
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ Pause
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ Go on searching
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ End my sign-up
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 Which place would you like to see?
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = You are not in touch with any business right now.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ What would you like to change?
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 Work
# Button, at most 20 characters: her German.
search-change-german = 🗣️ German
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 Other languages
# Button, at most 20 characters: from when.
search-change-ready = 📅 When I can start
# Button, at most 20 characters: days of the week.
search-change-days = 📅 Days
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 Hours
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 Where I live
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 How far
# Button, at most 20 characters: child care.
search-change-care = 👶 Child care
# Button, at most 20 characters: clothes.
search-change-size = 👕 Clothes size
# Button, at most 20 characters: the first name.
search-change-name = 👤 First name
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ Changed. You keep your turn.
    { $places ->
        [0] No place fits right now. When one comes, I will write to you here.
       *[other] Places that fit now: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ Fine, a pause. I will not write about new places.
    What has begun already goes on.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ The search goes on.
    { $places ->
        [0] No place fits right now. When one comes, I will write to you here.
       *[other] Places that fit now: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ Do you really want to end your sign-up?
    Businesses that are waiting for you will be told. I will delete your name here.
# Button, at most 20 characters.
search-sure-yes = ❌ Yes, end it
# Button, at most 20 characters.
search-sure-no = ✅ No, I stay
# She has left. She can sign up again, at the end of the order.
search-left =
    Fine, your sign-up has ended. All the best!
    You can sign up again at any time.
# She has pressed “search-sure-no”.
search-kept = Good, you stay signed up.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 { $place-trade }
    📍 { $place-quarter } { $way ->
        [walk] (where you live)
        [tram] (by bus or tram)
       *[city] (a little further)
    }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } to { WHEN($place-ends, style: "time") }
    ⏳ { $place-weeks ->
        [one] { $place-weeks } week
       *[other] { $place-weeks } weeks
    }, from { WHEN($place-start, style: "date") }
    🗣️ German: { $place-german ->
        [none] not needed
        [words] some words
        [simple] simple sentences
        [daily] for daily life
       *[well] good
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = What you do there: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 Also fine: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 Please bring: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = The business says: “{ $place-words }”
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = Is this something for you?
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ I am interested
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ Not for me
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ Enough for today
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ Noted. I am asking the business, without your name.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = Fine, not this place.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = This place has just been taken. Let us go on:
# She has gone back and answers a place again; the first answer counts.
fits-old = You have already answered about this place.
# The end of looking at places.
fits-end =
    That is all for today. If a business answers, I will write to you.
    I will also tell you here about new places.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = There is no other place for your wishes right now.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    There are other places, but they need more German.
    You find courses in the menu under { menu-events }.
# No place fits any more; most others are on other days.
fits-nothing-days = There are other places, but on other days.
# No place fits any more; most others are at other hours.
fits-nothing-hours = There are other places, but at other hours.
# No place fits any more; most others begin earlier.
fits-nothing-start = There are other places, but they begin earlier.
# No place fits any more; most others are further away.
fits-nothing-travel = There are more places if you can travel further.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = There are other places, but at hours without child care.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = Would you like to change something?
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 Other work
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 Other days
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 Other hours
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 Start earlier
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 Travel further
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 Child care
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ Rather wait

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 There are new places that fit you ({ $places }). Would you like to see them?
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 Show

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 Internship sign-up: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ Finding an internship: Yes, since { WHEN($day, style: "date") }
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ Name and number to businesses, after asking me: Yes, since { WHEN($day, style: "date") }
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = Without your yes to the internship, your search ends. Businesses are told.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ Internship: No
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ Passing on: No
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    Your search has ended, your name is deleted. Businesses will be told.
    An internship that is agreed stays.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    Fine. No business will get your name or number any more.
    I am cancelling the talks that have begun.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = Finding an internship:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = Name and number to businesses:
# In the file to read: title above what she looks for.
record-searches = Search for an internship
