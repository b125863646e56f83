### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 Other messenger
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 Do you write to me somewhere else too? I can join both.
    You see the same appointments everywhere. Do you have a code?
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 Get a code
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ I have a code
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ Please type the code. It has 8 letters and digits.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = That is not one of our codes. A code looks like this: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 Your code: { $code }
    Type it where you want to use me too.
    It works for 15 minutes and once. Do not give it to anybody.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    Or open this link there:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 Did you get the code yourself? Only then tap Yes.
    After that you see the same appointments and data in both.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ Yes, join them
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ No
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ Joined. You can reach me here now: { $channels }
    Choose where I write to you first under { mydata-label }.
# The person does not want what the code is for. Nothing was changed.
code-kept = Fine. Everything stays as it is.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = You got this code here. It only works somewhere else.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    This code does not work. Is it old, used, or mistyped?
    After 5 wrong codes please wait an hour.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 You can now reach me in Telegram too.
    Was it not you? Then please tap { mydata-label } and split it off.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 You can now reach me in WhatsApp too.
    Was it not you? Then please tap { mydata-label } and split it off.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 You can now reach me on the web page too.
    Was it not you? Then please tap { mydata-label } and split it off.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 You can now reach me on the computer too.
    Was it not you? Then please tap { mydata-label } and split it off.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 For somebody else
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ For others: go on
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    You have 5 appointments for others already. More is not possible now.
    Under { engine-menu } you also find { engine-person }.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 You are booking for somebody else. Please answer for that person.
    🌐 Which language does the person speak best?
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 We keep the person's name. Here only the advice team sees it.
    I remind you here until the person takes the appointment over.
    Does the person agree, and is 16 or older?
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ No
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    That is fine. I have not booked anything.
    The person can just call us.
    📍 { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 What is the person's name? Please type it.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    Is this right for the other person?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
    🌐 { $language }
# The appointment for somebody else is booked; the helper passes this on. A map and a calendar file come with it;
# “for_other-code” follows.
# $service, $office, $office-street, $office-city (String): the advice, and where. $time (Time): when it begins.
# $service-papers (String): what to bring, a list with a line and a dot for each.
for_other-done =
    ✅ The appointment for the person is booked.
    💼 { $service }
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    📄 Please bring:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 Code for the person: { $code }
    With it, the person takes the appointment over, on any phone.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    Or with this link:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 There is a slip for the person, to print.
    Its link works once, for 30 minutes.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 The other person now looks after the appointment on { WHEN($time) }. Thank you for helping!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    This appointment was made for you. Would you like to take it over here?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ Yes, take it over
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ No
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ The appointment is yours now. I remind you here.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 Slip
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = This link does not work any more. There is a new slip in the chat, under { menu-mine }.
# Heading of the slip.
slip-title = Your appointment
# The largest line of the slip.
# $time (Time): when it begins.
slip-time = { WHEN($time) }
# Where to go, three lines.
# $office, $office-street, $office-city, $office-phone (String): name, address and telephone number.
slip-place =
    📍 { $office }
    { $office-street }, { $office-city }
    📞 { $office-phone }
# What it is, and what to bring.
# $service (String): name of the advice. $service-papers (String): a list with a line and a dot for each.
slip-service =
    💼 { $service }
    📄 Please bring:
    { $service-papers }
# Above the code.
slip-code = Your code
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = With this code you take the appointment over in the chat: move it, cancel it, be reminded.
