### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 Anderer Messenger
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 Sie schreiben mir noch woanders? Dann verbinde ich das.
    Sie sehen überall dieselben Termine. Haben Sie schon einen Code?
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 Code bekommen
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ Code eingeben
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ Bitte schreiben Sie den Code. Er hat 8 Zeichen.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = Das ist kein Code von uns. Ein Code sieht so aus: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 Ihr Code: { $code }
    Schreiben Sie ihn mir dort, wo Sie mich auch nutzen möchten.
    Er gilt 15 Minuten und nur einmal. Geben Sie ihn niemandem.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    Oder öffnen Sie dort diesen Link:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 Haben Sie den Code selbst geholt? Nur dann tippen Sie auf Ja.
    Danach sehen Sie hier und dort dieselben Termine und Daten.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ Ja, verbinden
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ Nein
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ Verbunden. So erreichen Sie mich jetzt: { $channels }
    Wo ich Ihnen zuerst schreibe, wählen Sie unter { mydata-label }.
# The person does not want what the code is for. Nothing was changed.
code-kept = Gut. Alles bleibt, wie es ist.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = Diesen Code haben Sie von hier. Er wirkt nur woanders.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    Dieser Code geht nicht. Ist er alt, schon benutzt oder vertippt?
    Nach 5 falschen Codes warten Sie bitte eine Stunde.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 Sie erreichen mich jetzt auch in Telegram.
    Waren Sie das nicht? Dann tippen Sie bitte auf { mydata-label } und trennen es.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 Sie erreichen mich jetzt auch in WhatsApp.
    Waren Sie das nicht? Dann tippen Sie bitte auf { mydata-label } und trennen es.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 Sie erreichen mich jetzt auch auf der Internet-Seite.
    Waren Sie das nicht? Dann tippen Sie bitte auf { mydata-label } und trennen es.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 Sie erreichen mich jetzt auch am Computer.
    Waren Sie das nicht? Dann tippen Sie bitte auf { mydata-label } und trennen es.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 Für jemand anderen
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ Für andere weiter
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    Sie haben schon 5 Termine für andere. Mehr geht gerade nicht.
    Unter { engine-menu } finden Sie auch { engine-person }.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 Sie buchen für eine andere Person. Bitte antworten Sie für sie.
    🌐 Welche Sprache spricht die Person am besten?
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 Wir speichern den Namen der Person. Bei uns sieht ihn nur das Beratungs-Team.
    Ich erinnere Sie hier, bis die Person den Termin selbst übernimmt.
    Ist die Person einverstanden und 16 oder älter?
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ Nein
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    Das ist in Ordnung. Ich habe nichts gebucht.
    Die Person kann uns einfach anrufen.
    📍 { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 Wie heißt die Person? Bitte schreiben Sie den Namen.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    Stimmt das so für die andere Person?
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
    ✅ Der Termin für die Person ist gebucht.
    💼 { $service }
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    📄 Bitte mitbringen:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 Code für die Person: { $code }
    Mit ihm übernimmt sie den Termin selbst, wenn sie ein Handy hat.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    Oder mit diesem Link:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 Für die Person gibt es einen Zettel zum Ausdrucken.
    Der Link dazu geht nur einmal, 30 Minuten lang.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 Den Termin am { WHEN($time) } hat die andere Person jetzt selbst. Danke fürs Helfen!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    Dieser Termin wurde für Sie gemacht. Möchten Sie ihn hier übernehmen?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ Ja, übernehmen
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ Nein
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ Der Termin gehört jetzt Ihnen. Ich erinnere Sie hier.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 Zettel
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = Dieser Link geht nicht mehr. Einen neuen Zettel finden Sie im Gespräch unter { menu-mine }.
# Heading of the slip.
slip-title = Ihr Termin
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
    📄 Bitte mitbringen:
    { $service-papers }
# Above the code.
slip-code = Ihr Code
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = Mit diesem Code übernehmen Sie den Termin im Chat: verschieben, absagen, erinnern lassen.
