### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = Lotse
# Small line below the name: what this is.
web-intro = Consiliere în Duisburg
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = Mergeți la câmpul de scris
# Heading of the conversation, only read aloud by screen readers.
web-log = Conversație
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = Limba
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = Mai multe

## Writing and reading

# In the empty field where one writes.
web-placeholder = Scrieți aici …
# Button beside the field.
web-send = Trimiteți
# Stands small above what the person has chosen or written.
web-chose = Răspunsul dumneavoastră:
# Button: new messages are further down.
web-new = ⬇️ Mesaj nou
# Link for browsers without script: loads the page to see new messages.
web-refresh = Vedeți mesajele noi
# Link below an address: opens a map in the browser.
web-map = Vedeți harta
# Link below an address: opens the phone's own map.
web-map-app = Deschideți harta din telefon

## What is going on: one short line above the field

# The message takes long.
web-sending = Se trimite …
# There is no connection, and nothing waits to be sent.
web-offline = Nu este internet.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = Nu este internet. Mesajul este aici. Îl trimit eu mai târziu.
# Our server cannot take the message now; it is kept and sent again.
web-busy = Acum este aglomerat. Mesajul este aici. Vă rugăm să așteptați puțin.
# What was written is much too long.
web-long = Este prea lung. Vă rugăm să scrieți mai scurt.
# The message could not be taken; trying again may help.
web-failed = Nu a mers. Vă rugăm să încercați încă o dată.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = Pagina aceasta nu vă mai recunoaște. Începem din nou. Programările rămân.
# A wrong address was opened.
web-lost = Pagina aceasta nu există.
# Link from a small page back to the conversation.
web-back = Înapoi la conversație
# Button: sends the kept message once more.
web-again = Trimiteți încă o dată

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 Pagina aceasta nu poate suna. Calendarul din telefon vă poate aminti.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = Păstrez conversația aici
# Below that button.
web-keep-hint = Doar pe telefonul dumneavoastră.
# Instead of that button, once it was pressed.
web-kept = ✅ Conversația rămâne pe acest telefon.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = Scot conversația de aici
# What happens then.
web-leave-hint = Conversația dispare de aici. Programarea rămâne.
# Button: yes, do it.
web-leave-yes = Da, o scot de aici

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = Cine suntem (Impressum)
# Link to what is stored, and why.
web-privacy = Protecția datelor
# Link to how the page can be used by everybody.
web-accessibility = Accesibilitate
