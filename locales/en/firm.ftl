### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 We are looking for internships in businesses around here.
    You offer a place and see here who would like to come. It is free.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ Offer a place
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 What would you like to do for your business?
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 My places
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 My business
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ Offer a place

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 These are your places. Which one would you like to see?
# Instead of that question: there is none any more.
firm-place-none = 📋 There is no place here right now.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: being checked
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: open · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: paused
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: withdrawn
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: not accepted
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: over
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 The place can be seen. { $people ->
        [0] Nobody has shown interest yet.
        [one] { $people } person is interested.
       *[other] { $people } people are interested.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ Our team is still looking at this place.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ The place is paused. Nobody new sees it.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ You have withdrawn this place.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ We cannot show the place like this. Please call us.
# The same: nobody can begin any more.
firm-is-over = ⚪ The time for this place is over.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = What would you like to do with it?
# Instead of that question: it is not this firm's any more.
firm-do-none = This place is no longer here.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 Who wants to come
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ Pause
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ Show again
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ Change
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 Once more
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 Withdraw
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ Good, the place is paused. People who are already interested stay.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ Good, the place can be seen again.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 Who would you like to see?
# Instead of that question: nobody is there any more.
firm-who-none = 👥 There is nobody here right now.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: new
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: asked
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: getting to know
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: internship
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: over

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ What would you like to change?
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ Tasks
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 Days of the week
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 Hours
# Button, at most 20 characters: how many weeks.
firm-change-weeks = How many weeks
# Button, at most 20 characters: the first day.
firm-change-start = 📅 First day
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ German
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 Clothes
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 How many people
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 Your own sentence
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ Changed. The place can still be seen.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ Changed. The place stays paused.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ Changed. Our team will have a look, then the place can be seen.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = This place has changed meanwhile. Please look at it again: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] Nobody is waiting for this place.
        [one] { $people } person is waiting. I will tell them kindly.
       *[other] { $people } people are waiting. I will tell them kindly.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 Do you really want to withdraw this place?
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = This place is no longer offered.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 Yes, withdraw
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ No, keep it
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    The place is withdrawn. { $people ->
        [0] Thank you for taking part!
        [one] I have told { $people } person.
       *[other] I have told { $people } people.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = Good, the place stays.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 What is your business called? Please write the name.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 Who do we talk to? Please write a name.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 What is your number? Please write it with the area code.
# The buttons: “firm-calls-…”.
firm-calls = 📞 When is a good time to call you?
# Button, at most 20 characters: before noon.
firm-calls-morning = In the morning
# Button, at most 20 characters: around noon.
firm-calls-noon = Around noon
# Button, at most 20 characters: after noon.
firm-calls-afternoon = In the afternoon
# Button, at most 20 characters: early in the evening.
firm-calls-evening = Early evening
# Button, at most 20 characters: it does not matter.
firm-calls-any = Any time
# The firm types street and number.
firm-street = 📍 Which street is your business in? Please add the number.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 Which part of the city is that in?
# Instead of that question: no quarters are known.
firm-quarter-none = No part of the city can be chosen right now. Please talk to us:
# What we know of a firm: before “firm-wrong”, or before “offer-shown” in the summary.
# $firm (String): its name. $partner (String): whom to talk to. $firm-phone (String): the number. $calls (String): one
# of morning, noon, afternoon, evening, any. $street (String): street and number. $quarter (String): “Marxloh”.
firm-known =
    🏪 { $firm }
    👤 { $partner }
    📞 { $firm-phone }
    🕘 { $calls ->
        [morning] { firm-calls-morning }
        [noon] { firm-calls-noon }
        [afternoon] { firm-calls-afternoon }
        [evening] { firm-calls-evening }
       *[any] { firm-calls-any }
    }
    📍 { $street }, { $quarter }
# Question below that. The buttons: “firm-wrong-…”.
firm-wrong = This is what we know about you. What is different now?
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 Name
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 Who to talk to
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 Number
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 Street
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 Part of the city
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 When to call
# It was changed; nothing else changes.
firm-kept-approved = ✅ Thank you, that is saved.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ Thank you, that is saved. Our team will still have a look.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ That is saved. Please call us, and we will see.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = These are only digits or signs. Please write it in words.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 We keep the business, the address, your name and number. Our team will call you.
    If you say yes, the person gets your name, number and address.
    If you change your mind, tap { mydata-label } or write “Stop”.
    Do you agree?
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ Yes, I agree
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ No
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ My business: Yes, since { WHEN($day, style: "date") }
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ Business: No
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    Everything about your business is deleted. Your places are withdrawn.
    I am telling everyone who was waiting.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = My business:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = My business and its places
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 Your business is deleted, your places are withdrawn.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 Your internship place can be seen now: { $trade }.
    As soon as somebody wants to come, I will write to you.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 My business
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    Thank you for your internship place: { $trade }. Sorry, we cannot show it like this.
    Please call us: { $office-phone }. We will gladly find a way.
