### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 Datele mele
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 Acestea sunt datele dumneavoastră. Ce doriți să faceți?
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 Văd datele
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ Corectez
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ Acordurile mele
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ Pauză

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 Acestea sunt păstrate despre dumneavoastră:
    👤 Nume: { $name }
    📞 Telefon: { $phone }
    🌐 Limba: { $language }, a doua limbă: { $second }
    📱 Messenger: { $channels }
    📅 Programări: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ Nume și mesaje de amintire: Da, din { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ Nume și mesaje de amintire: Nu
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ Număr de telefon: Da, din { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ Număr de telefon: Nu
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ Notițele mele: Da, din { WHEN($day, style: "date") }
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ Notițele mele: Nu
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    Totul este în două fișiere: unul de citit, unul pentru calculator.
    Un link merge o singură dată, timp de 30 de minute.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 De citit
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 Pentru calculator
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = Acest link nu mai merge. Vă rugăm să apăsați din nou în conversație { mydata-label }.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ Ce nu este corect?
# Button, at most 20 characters.
mydata-correct-name = 👤 Nume
# Button, at most 20 characters.
mydata-correct-phone = 📞 Telefon
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 A doua limbă
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 Cum vă numiți? Vă rugăm să scrieți numele.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ Numele este acum: { $name }
    Așa apare și la programări.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 Care este numărul de telefon? Vă rugăm să-l scrieți cu prefix.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ Numărul este salvat:
    📞 { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 Ce altă limbă înțelegeți bine?
# Button, at most 20 characters: there is no second language.
mydata-second-only = Nicio altă limbă
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ Am salvat.
    Unele mesaje nu există în fiecare limbă. Atunci o folosesc pe a doua.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = Bine. Nu am schimbat nimic.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 Pentru întrebări păstrăm numărul de telefon. La noi îl vede doar echipa de consiliere.
    Dacă vă răzgândiți, apăsați { mydata-label } sau scrieți „Stop”.
    Sunteți de acord și aveți 16 ani sau mai mult?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ Nu
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    Doriți să schimbați ceva?
    Dacă retrageți un acord, șterg imediat: numele, numărul sau notițele.
    Fără acordul pentru nume nu vă mai amintesc de programări.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ Nume: Nu
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ Nume: Da
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ Telefon: Nu
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ Telefon: Da
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ Notițe: Nu
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    Numele este șters. Nu vă mai amintesc de programări.
    Programările făcute rămân. Vă rugăm să spuneți acolo numele.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = Numărul de telefon este șters.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = Notițele dumneavoastră sunt șterse.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ Mulțumesc. Vă amintesc din nou de programări.
    Numele îl puteți da din nou la { mydata-label }.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 Messenger
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 Unde ne scriem? Ce doriți să faceți?
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 Unde mai întâi?
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ Încă unul
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ Despart
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 Unde să vă scriu mai întâi?
    Dacă acolo nu merge, vă scriu în următorul messenger.
# Button, at most 20 characters: in this chat.
mydata-first-here = Aici
# Button: the messenger's name.
mydata-first-telegram = Telegram
# Button: the messenger's name.
mydata-first-whatsapp = WhatsApp
# The messenger was chosen.
mydata-chosen = ✅ Bine. Vă scriu mai întâi acolo.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ Ce să despart?
    Acolo începem din nou. Programările și datele rămân la celelalte.
# Button, at most 20 characters: this chat.
mydata-split-here = Acesta de aici
# Button: the messenger's name.
mydata-split-telegram = Telegram
# Button: the messenger's name.
mydata-split-whatsapp = WhatsApp
# Button, at most 20 characters: our own page.
mydata-split-web = Pagina de internet
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = Calculator
# It is split off.
mydata-apart = ✅ Despărțit. Acolo nu vă mai cunosc.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ Cât timp să nu vă scriu din proprie inițiativă?
    Atunci nu vă amintesc nici de programări.
# Button, at most 20 characters.
mydata-pause-week = 1 săptămână
# Button, at most 20 characters.
mydata-pause-month = 4 săptămâni
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = Până scriu eu
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ Închei pauza
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ Bine. Până la { WHEN($day, style: "date") } nu vă scriu din proprie inițiativă.
    Programările rămân, dar nu vă amintesc de ele.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ Bine. Aștept până scrieți sau apăsați din nou aici.
    Programările rămân, dar nu vă amintesc de ele.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ Pauza s-a terminat. Vă amintesc din nou.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ Șterg tot
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ Chiar să șterg tot?
    Dispar: numele, numărul, răspunsurile, notițele și mesajele. Programările viitoare le anulez.
    Fără nume rămâne când au fost programări: pentru numărat.
    Programările pentru alții rămân.
    Și 3 ani la ce ați spus da: ca dovadă.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ Da, șterg tot
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ Nu, păstrez
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ Totul despre dumneavoastră este șters. Programările viitoare sunt anulate.
    Adresa de aici o șterg în cel mult o oră.
    Fără nume rămâne: când au fost programări. Și 3 ani la ce ați spus da.
    Mesajele vechi și calendarul din telefon vă rugăm să le ștergeți singuri.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 Încep din nou

## Headings in the file to read

# Its title.
record-title = Datele mele
# Above name, phone number and languages.
record-person = Persoana
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = Unde vă scriem
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = Acorduri
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = Nume și mesaje de amintire:
# A consent: to the phone number. Dates follow.
record-phone = Număr de telefon:
# A consent: to own reminders. Dates follow.
record-reminder = Notițele mele:
# Above the appointments.
record-appointments = Programări
# Above the appointments that the person has made for others.
record-others = Programări pentru alții
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = făcută
# What became of an appointment.
record-cancelled = anulată
# What became of an appointment: the person was there.
record-came = a avut loc
# What became of an appointment: the person was not there.
record-missed = ratată
# Above the person's own reminders, each with its day and her own words.
record-reminders = Notițele mele
# Above what the person has answered to the programme.
record-answers = Răspunsurile dumneavoastră
# Above what the person has written to a human being.
record-written = Ce ne-ați scris
# Above what we have written.
record-sent = Ce v-am scris
