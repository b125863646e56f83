### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 Meine Daten
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 Das sind Ihre Daten. Was möchten Sie tun?
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 Ansehen
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ Berichtigen
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ Einverständnis
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ Pause

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 Das ist über Sie gespeichert:
    👤 Name: { $name }
    📞 Telefon: { $phone }
    🌐 Sprache: { $language }, zweite Sprache: { $second }
    📱 Messenger: { $channels }
    📅 Termine: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ Name und Erinnerungen: Ja, seit { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ Name und Erinnerungen: Nein
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ Telefonnummer: Ja, seit { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ Telefonnummer: Nein
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ Eigene Erinnerungen: Ja, seit { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ Eigene Erinnerungen: Nein
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    Alles steht in zwei Dateien: eine zum Lesen, eine für Computer.
    Ein Link geht nur einmal, und nur 30 Minuten lang.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 Zum Lesen
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 Für Computer
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = Dieser Link geht nicht mehr. Tippen Sie im Gespräch bitte noch einmal auf { mydata-label }.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ Was stimmt nicht?
# Button, at most 20 characters.
mydata-correct-name = 👤 Name
# Button, at most 20 characters.
mydata-correct-phone = 📞 Telefonnummer
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 Zweite Sprache
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 Wie heißen Sie? Bitte schreiben Sie Ihren Namen.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ Ihr Name ist jetzt: { $name }
    So steht er auch bei Ihren Terminen.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 Wie ist Ihre Telefonnummer? Bitte schreiben Sie sie mit Vorwahl.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ Ihre Nummer ist gespeichert:
    📞 { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 Welche Sprache verstehen Sie noch gut?
# Button, at most 20 characters: there is no second language.
mydata-second-only = Keine andere
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ Das ist gespeichert.
    Manche Nachrichten gibt es nicht in jeder Sprache. Dann nehme ich die zweite.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = Gut. Ich habe nichts geändert.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 Für Rückfragen speichern wir Ihre Telefonnummer. Bei uns sieht sie nur das Beratungs-Team.
    Nicht mehr einverstanden? Tippen Sie auf { mydata-label } oder schreiben Sie „Stop“.
    Sind Sie einverstanden und 16 oder älter?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ Ja, 16 oder älter
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ Nein
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    Möchten Sie etwas ändern?
    Nehmen Sie ein Ja zurück, lösche ich es sofort: den Namen, die Nummer oder Ihre Erinnerungen.
    Ohne das Ja zum Namen erinnere ich Sie auch nicht mehr.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ Name: Nein
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ Name: Ja
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ Telefon: Nein
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ Telefon: Ja
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ Erinnerungen: Nein
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    Ihr Name ist gelöscht. Ich erinnere Sie nicht mehr.
    Gebuchte Termine bleiben. Bitte sagen Sie dort Ihren Namen.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = Ihre Telefonnummer ist gelöscht.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = Ihre eigenen Erinnerungen sind gelöscht.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ Danke. Ich erinnere Sie wieder an Ihre Termine.
    Ihren Namen können Sie unter { mydata-label } wieder angeben.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 Messenger
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 Wo schreiben wir uns? Was möchten Sie tun?
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 Wo zuerst?
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ Noch einen dazu
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ Trennen
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 Wo soll ich Ihnen zuerst schreiben?
    Geht es dort nicht, schreibe ich Ihnen im nächsten Messenger.
# Button, at most 20 characters: in this chat.
mydata-first-here = Hier
# Button: the messenger's name.
mydata-first-telegram = Telegram
# Button: the messenger's name.
mydata-first-whatsapp = WhatsApp
# The messenger was chosen.
mydata-chosen = ✅ Gut. Ich schreibe Ihnen zuerst dort.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ Was soll ich trennen?
    Dort beginnen wir neu. Termine und Daten bleiben bei den anderen.
# Button, at most 20 characters: this chat.
mydata-split-here = Das hier
# Button: the messenger's name.
mydata-split-telegram = Telegram
# Button: the messenger's name.
mydata-split-whatsapp = WhatsApp
# Button, at most 20 characters: our own page.
mydata-split-web = Internet-Seite
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = Computer
# It is split off.
mydata-apart = ✅ Getrennt. Dort kenne ich Sie jetzt nicht mehr.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ Wie lange soll ich Ihnen nicht von selbst schreiben?
    Dann erinnere ich Sie auch nicht an Ihre Termine.
# Button, at most 20 characters.
mydata-pause-week = 1 Woche
# Button, at most 20 characters.
mydata-pause-month = 4 Wochen
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = Bis ich schreibe
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ Pause beenden
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ Gut. Bis { WHEN($day, style: "date") } schreibe ich Ihnen nicht von selbst.
    Ihre Termine bleiben, aber ich erinnere Sie nicht.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ Gut. Ich warte, bis Sie hier wieder schreiben oder tippen.
    Ihre Termine bleiben, aber ich erinnere Sie nicht.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ Die Pause ist zu Ende. Ich erinnere Sie wieder.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ Alles löschen
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ Soll ich wirklich alles löschen?
    Weg sind dann: Name, Nummer, Antworten, Erinnerungen und Nachrichten. Kommende Termine sage ich ab.
    Ohne Ihren Namen bleibt, wann Termine waren: zum Zählen.
    Termine für andere Personen bleiben.
    Und 3 Jahre lang, wozu Sie Ja gesagt haben: als Nachweis.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ Ja, alles löschen
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ Nein, behalten
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ Alles über Sie ist gelöscht. Kommende Termine sind abgesagt.
    Ihre Adresse hier lösche ich in der nächsten Stunde.
    Ohne Namen bleibt: wann Termine waren. Und 3 Jahre, wozu Sie Ja gesagt haben.
    Alte Nachrichten und den Kalender auf Ihrem Handy löschen Sie bitte selbst.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 Neu anfangen

## Headings in the file to read

# Its title.
record-title = Meine Daten
# Above name, phone number and languages.
record-person = Person
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = Wo wir Ihnen schreiben
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = Einverständnis
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = Name und Erinnerungen:
# A consent: to the phone number. Dates follow.
record-phone = Telefonnummer:
# A consent: to own reminders. Dates follow.
record-reminder = Eigene Erinnerungen:
# Above the appointments.
record-appointments = Termine
# Above the appointments that the person has made for others.
record-others = Termine für andere
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = gebucht
# What became of an appointment.
record-cancelled = abgesagt
# What became of an appointment: the person was there.
record-came = gekommen
# What became of an appointment: the person was not there.
record-missed = nicht gekommen
# Above the person's own reminders, each with its day and her own words.
record-reminders = Eigene Erinnerungen
# Above what the person has answered to the programme.
record-answers = Ihre Antworten
# Above what the person has written to a human being.
record-written = Was Sie uns geschrieben haben
# Above what we have written.
record-sent = Was wir Ihnen geschrieben haben
