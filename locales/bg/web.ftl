### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = Lotse
# Small line below the name: what this is.
web-intro = Консултации в Дуисбург
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = Към полето за писане
# Heading of the conversation, only read aloud by screen readers.
web-log = Разговор
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = Език
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = Още

## Writing and reading

# In the empty field where one writes.
web-placeholder = Пишете тук …
# Button beside the field.
web-send = Изпратете
# Stands small above what the person has chosen or written.
web-chose = Вашият отговор:
# Button: new messages are further down.
web-new = ⬇️ Ново съобщение
# Link for browsers without script: loads the page to see new messages.
web-refresh = Вижте новите съобщения
# Link below an address: opens a map in the browser.
web-map = Вижте картата
# Link below an address: opens the phone's own map.
web-map-app = Отворете картата в телефона

## What is going on: one short line above the field

# The message takes long.
web-sending = Изпраща се …
# There is no connection, and nothing waits to be sent.
web-offline = Няма интернет.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = Няма интернет. Съобщението Ви е тук. Аз ще го изпратя по-късно.
# Our server cannot take the message now; it is kept and sent again.
web-busy = В момента има много работа. Съобщението Ви е тук. Моля, изчакайте малко.
# What was written is much too long.
web-long = Това е твърде дълго. Моля, пишете по-кратко.
# The message could not be taken; trying again may help.
web-failed = Не се получи. Моля, опитайте пак.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = Тази страница вече не Ви познава. Започваме отначало. Часовете Ви остават.
# A wrong address was opened.
web-lost = Няма такава страница.
# Link from a small page back to the conversation.
web-back = Обратно към разговора
# Button: sends the kept message once more.
web-again = Изпратете още веднъж

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 Тази страница не може да звъни. Календарът на телефона може да Ви напомни.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = Запазвам разговора тук
# Below that button.
web-keep-hint = Само на Вашия телефон.
# Instead of that button, once it was pressed.
web-kept = ✅ Разговорът остава на този телефон.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = Махам разговора оттук
# What happens then.
web-leave-hint = Разговорът изчезва оттук. Часът Ви остава.
# Button: yes, do it.
web-leave-yes = Да, махам го

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = Кои сме ние (Impressum)
# Link to what is stored, and why.
web-privacy = Защита на данните
# Link to how the page can be used by everybody.
web-accessibility = Достъпност
