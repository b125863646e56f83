### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = Lotse
# Small line below the name: what this is.
web-intro = Beratung in Duisburg
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = Zum Schreiben springen
# Heading of the conversation, only read aloud by screen readers.
web-log = Gespräch
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = Sprache
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = Mehr

## Writing and reading

# In the empty field where one writes.
web-placeholder = Hier schreiben …
# Button beside the field.
web-send = Senden
# Stands small above what the person has chosen or written.
web-chose = Ihre Antwort:
# Button: new messages are further down.
web-new = ⬇️ Neue Nachricht
# Link for browsers without script: loads the page to see new messages.
web-refresh = Neue Nachrichten ansehen
# Link below an address: opens a map in the browser.
web-map = Karte ansehen
# Link below an address: opens the phone's own map.
web-map-app = Karten-App öffnen

## What is going on: one short line above the field

# The message takes long.
web-sending = Wird gesendet …
# There is no connection, and nothing waits to be sent.
web-offline = Keine Verbindung zum Internet.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = Keine Verbindung. Ihre Nachricht ist noch da. Ich sende sie später von selbst.
# Our server cannot take the message now; it is kept and sent again.
web-busy = Gerade ist viel los. Ihre Nachricht ist noch da. Bitte warten Sie kurz.
# What was written is much too long.
web-long = Das ist zu lang. Bitte schreiben Sie kürzer.
# The message could not be taken; trying again may help.
web-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = Ihr Gespräch ist hier nicht mehr da. Wir fangen neu an. Ihre Termine bleiben.
# A wrong address was opened.
web-lost = Diese Seite gibt es nicht.
# Link from a small page back to the conversation.
web-back = Zurück zum Gespräch
# Button: sends the kept message once more.
web-again = Noch einmal senden

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 Diese Seite kann nicht klingeln. Ihr Handy-Kalender kann Sie erinnern.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = Gespräch hier behalten
# Below that button.
web-keep-hint = Nur auf Ihrem eigenen Handy.
# Instead of that button, once it was pressed.
web-kept = ✅ Das Gespräch bleibt auf diesem Gerät.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = Gespräch entfernen
# What happens then.
web-leave-hint = Das Gespräch ist dann hier weg. Ihr Termin bleibt.
# Button: yes, do it.
web-leave-yes = Ja, entfernen

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = Impressum
# Link to what is stored, and why.
web-privacy = Datenschutz
# Link to how the page can be used by everybody.
web-accessibility = Barrierefreiheit
