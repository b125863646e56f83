### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ Back
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 Menu
# In the menu: what the programme can do.
engine-help = ❓ Help
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 Talk to a person
# In the menu: opens the choice of languages.
engine-language = 🌐 Language
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ Yes, that’s right
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ Change something
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ Not now
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = More ▶
# Below a long list (days): shows the ones before.
engine-earlier = ◀ Earlier
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ Yes, change it
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ Keep it
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ Continue
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 Start again
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 To the program

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = I do not understand this number. Please write it like this, for example: 0203 5550100

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = What would you like to change?
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = You already chose something here. Would you like to change it?
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = You have already started this. Continue, or start again?

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    You started something here a short time ago.
    Would you like to continue? If not, I will delete it in a few days.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = Sorry, that is no longer free. These are still free:
# The person has typed something where only buttons help.
engine-please-tap = Please tap a button.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = I did not understand that. Please choose:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 Hello, good to have you here! Please choose:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = That button is old. We continue here:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = You have already done this:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = All right, we stop here. Everything stays as it was.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = That was a lot of answers. Please talk to a person.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = Sorry, something went wrong on our side. Your answers are still here.
# The person has sent a sticker. Friendly.
engine-got-sticker = Nice! But I only understand text and buttons.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    I do not open pictures or files. Please do not send documents here.
    Please bring them to your appointment. We will look at them there together.
# The person has sent a voice message.
engine-got-voice = Sorry, I cannot listen to voice messages. Please tap a button.
# The person has sent a place, a contact or something else.
engine-got-other = Sorry, I cannot read that. Please tap a button.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = I cannot see changed messages. Please write again.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = Something has changed here. Please answer once more:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = Sorry, we cannot continue here. We will look at it. Please start again:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 A person is reading now. Just write.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = That is noted.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = A person is reading now.

## Values on buttons: nothing to translate, unless a word belongs to it

# A day with opening hours, on a button: at most 20 characters.
# $day (Time): the day.
value-day = { WHEN($day, style: "day") }
# When an appointment begins, on a button: 10:00.
# $time (Time): when it begins.
value-time = { WHEN($time, style: "time") }

## Words that people type, separated by commas, without capitals. They are no sentences:
## add what people really say, also short, rude or misspelt. The words of all languages
## count at the same time, so a word must mean the same everywhere.

# Wants no more messages, at any time. The first word is named in “consent-ask” and “help-text”.
words-stop = stop, stop it, stop writing, unsubscribe, quit, no more messages, leave me alone
# Wants to the beginning.
words-menu = menu, begin, home
# Wants to know how it works.
words-help = help, help me, i do not understand, i dont understand
# Wants another language.
words-language = language, languages, change language, english
# Wants to talk with a human being.
words-person = person, human, adviser, advisor, phone, phone number, call, call me
# One question back.
words-back = back, go back
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = not now, never mind, nevermind
# Wants to see what is stored.
words-mydata = my data, data, privacy, data protection, what do you know about me
# Wants everything deleted; it is asked once more.
words-delete = delete my data, delete everything, erase my data, delete me
