### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = Lotse
# Small line below the name: what this is.
web-intro = Advice in Duisburg
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = Go to the writing field
# Heading of the conversation, only read aloud by screen readers.
web-log = Conversation
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = Language
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = More

## Writing and reading

# In the empty field where one writes.
web-placeholder = Write here …
# Button beside the field.
web-send = Send
# Stands small above what the person has chosen or written.
web-chose = Your answer:
# Button: new messages are further down.
web-new = ⬇️ New message
# Link for browsers without script: loads the page to see new messages.
web-refresh = See new messages
# Link below an address: opens a map in the browser.
web-map = See the map
# Link below an address: opens the phone's own map.
web-map-app = Open the map app

## What is going on: one short line above the field

# The message takes long.
web-sending = Sending …
# There is no connection, and nothing waits to be sent.
web-offline = No internet connection.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = No connection. Your message is still here. I will send it later.
# Our server cannot take the message now; it is kept and sent again.
web-busy = We are busy right now. Your message is still here. Please wait a moment.
# What was written is much too long.
web-long = That is too long. Please write less.
# The message could not be taken; trying again may help.
web-failed = That did not work. Please try again.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = This page no longer knows you. We start again. Your appointments stay.
# A wrong address was opened.
web-lost = This page does not exist.
# Link from a small page back to the conversation.
web-back = Back to the conversation
# Button: sends the kept message once more.
web-again = Send once more

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 This page cannot ring. Your phone’s calendar can remind you.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = Remember on this device
# Below that button.
web-keep-hint = Only on your own phone.
# Instead of that button, once it was pressed.
web-kept = ✅ This device remembers the conversation.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = Forget this device
# What happens then.
web-leave-hint = The conversation will be gone from here. Your appointment stays.
# Button: yes, do it.
web-leave-yes = Yes, forget it here

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = Legal notice
# Link to what is stored, and why.
web-privacy = Privacy
# Link to how the page can be used by everybody.
web-accessibility = Accessibility
