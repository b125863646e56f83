### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 My data
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 This is your data. What would you like to do?
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 See it
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ Correct it
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ What I agreed to
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ Pause

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 This is stored about you:
    👤 Name: { $name }
    📞 Phone: { $phone }
    🌐 Language: { $language }, second language: { $second }
    📱 Messengers: { $channels }
    📅 Appointments: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ Name and reminders: Yes, since { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ Name and reminders: No
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ Phone number: Yes, since { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ Phone number: No
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ Own reminders: Yes, since { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ Own reminders: No
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    Everything is in two files: one to read, one for computers.
    A link works only once, and only for 30 minutes.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 To read
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 For computers
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = This link does not work any more. In the conversation, please tap { mydata-label } again.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ What is not right?
# Button, at most 20 characters.
mydata-correct-name = 👤 Name
# Button, at most 20 characters.
mydata-correct-phone = 📞 Phone number
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 Second language
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 What is your name? Please write your name.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ Your name is now: { $name }
    Your appointments have it, too.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 What is your phone number? Please write it with the area code.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ Your number is stored:
    📞 { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 Which other language do you understand well?
# Button, at most 20 characters: there is no second language.
mydata-second-only = No other
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ That is stored.
    Some messages do not exist in every language. Then I use the second.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = All right. I have changed nothing.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 We keep your phone number for questions. On our side, only the advisers see it.
    If you change your mind, tap { mydata-label } or write “Stop”.
    Do you agree, and are you 16 or older?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ Yes, 16 or older
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ No
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    Would you like to change something?
    If you take a yes back, I delete at once: the name, the number or your reminders.
    Without the yes to the name I do not remind you either.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ Name: No
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ Name: Yes
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ Phone: No
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ Phone: Yes
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ Reminders: No
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    Your name is deleted. I will not remind you any more.
    Booked appointments stay. Please say your name there.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = Your phone number is deleted.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = Your own reminders are deleted.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ Thank you. I will remind you of your appointments again.
    You can give your name again at { mydata-label }.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 Messengers
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 Where do we write? What would you like to do?
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 Where first?
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ One more
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ Split off
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 Where shall I write to you first?
    If it does not work there, I write in the next messenger.
# Button, at most 20 characters: in this chat.
mydata-first-here = Here
# Button: the messenger's name.
mydata-first-telegram = Telegram
# Button: the messenger's name.
mydata-first-whatsapp = WhatsApp
# The messenger was chosen.
mydata-chosen = ✅ Good. I write to you there first.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ What shall I split off?
    We start anew there. Appointments and data stay with the others.
# Button, at most 20 characters: this chat.
mydata-split-here = This one
# Button: the messenger's name.
mydata-split-telegram = Telegram
# Button: the messenger's name.
mydata-split-whatsapp = WhatsApp
# Button, at most 20 characters: our own page.
mydata-split-web = Web page
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = Computer
# It is split off.
mydata-apart = ✅ Split off. I do not know you there any more.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ How long should I not write to you by myself?
    Then I do not remind you of your appointments either.
# Button, at most 20 characters.
mydata-pause-week = 1 week
# Button, at most 20 characters.
mydata-pause-month = 4 weeks
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = Until I write
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ End the pause
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ All right. Until { WHEN($day, style: "date") } I will not write to you by myself.
    Your appointments stay, but I will not remind you.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ All right. I wait until you write or tap here again.
    Your appointments stay, but I will not remind you.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ The pause is over. I will remind you again.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ Delete everything
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ Should I really delete everything?
    Gone are: name, number, answers, reminders and messages. I cancel coming appointments.
    Without your name stays when there were appointments: for counting.
    Appointments for other people stay.
    And for 3 years what you said yes to: as proof.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ Yes, delete it
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ No, keep it
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ Everything about you is deleted. Coming appointments are cancelled.
    I will delete your address here within the hour.
    Without a name stays: when appointments were. And for 3 years what you agreed to.
    Please delete old messages and the calendar on your phone yourself.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 Start again

## Headings in the file to read

# Its title.
record-title = My data
# Above name, phone number and languages.
record-person = Person
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = Where we write to you
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = What you agreed to
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = Name and reminders:
# A consent: to the phone number. Dates follow.
record-phone = Phone number:
# A consent: to own reminders. Dates follow.
record-reminder = Own reminders:
# Above the appointments.
record-appointments = Appointments
# Above the appointments that the person has made for others.
record-others = Appointments for others
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = booked
# What became of an appointment.
record-cancelled = cancelled
# What became of an appointment: the person was there.
record-came = kept
# What became of an appointment: the person was not there.
record-missed = missed
# Above the person's own reminders, each with its day and her own words.
record-reminders = Own reminders
# Above what the person has answered to the programme.
record-answers = Your answers
# Above what the person has written to a human being.
record-written = What you wrote to us
# Above what we have written.
record-sent = What we wrote to you
