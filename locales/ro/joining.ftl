### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 Alt messenger
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 Îmi scrieți și din altă parte? Atunci le leg.
    Vedeți peste tot aceleași programări. Aveți deja un cod?
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 Vreau un cod
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ Am un cod
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ Vă rugăm să scrieți codul. Are 8 semne.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = Acesta nu este un cod de la noi. Un cod arată așa: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 Codul dumneavoastră: { $code }
    Scrieți-mi codul în celălalt loc unde doriți să vorbim.
    Merge 15 minute, o singură dată. Nu îl dați nimănui.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    Sau deschideți acolo acest link:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 Ați cerut chiar dumneavoastră codul? Doar atunci apăsați Da.
    Apoi vedeți aici și acolo aceleași programări și date.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ Da, le leg
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ Nu
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ Sunt legate. Acum mă găsiți aici: { $channels }
    Unde vă scriu mai întâi alegeți la { mydata-label }.
# The person does not want what the code is for. Nothing was changed.
code-kept = Bine. Totul rămâne cum este.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = Acest cod este de aici. Merge doar în altă parte.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    Acest cod nu merge. Este vechi, folosit sau scris greșit?
    După 5 coduri greșite vă rugăm să așteptați o oră.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 Acum mă găsiți și în Telegram.
    Nu ați fost dumneavoastră? Apăsați { mydata-label } și despărțiți-le.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 Acum mă găsiți și în WhatsApp.
    Nu ați fost dumneavoastră? Apăsați { mydata-label } și despărțiți-le.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 Acum mă găsiți și pe pagina de internet.
    Nu ați fost dumneavoastră? Apăsați { mydata-label } și despărțiți-le.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 Acum mă găsiți și la calculator.
    Nu ați fost dumneavoastră? Apăsați { mydata-label } și despărțiți-le.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 Pentru altcineva
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ Pentru altul
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    Aveți deja 5 programări pentru alții. Acum nu se poate mai mult.
    La { engine-menu } găsiți și { engine-person }.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 Faceți o programare pentru altcineva. Vă rugăm să răspundeți pentru acea persoană.
    🌐 Ce limbă vorbește cel mai bine?
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 Păstrăm numele persoanei. La noi îl vede doar echipa de consiliere.
    Vă amintesc aici, până când persoana preia singură programarea.
    Persoana este de acord și are 16 ani sau mai mult?
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ Da, 16 sau peste
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ Nu
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    Este în regulă. Nu am făcut nicio programare.
    Persoana ne poate suna.
    📍 { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 Cum se numește persoana? Vă rugăm să scrieți numele.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    Este bine așa pentru cealaltă persoană?
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
    ✅ Programarea pentru persoană este făcută.
    💼 { $service }
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    📄 Trebuie să aducă:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 Cod pentru persoană: { $code }
    Cu el preia singură programarea, când are telefon.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    Sau cu acest link:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 Pentru persoană există un bilet de tipărit.
    Linkul merge o singură dată, timp de 30 de minute.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 De programarea de { WHEN($time) } se ocupă acum chiar persoana. Mulțumim pentru ajutor!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    Această programare a fost făcută pentru dumneavoastră. Doriți să o preluați aici?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ Da, o preiau
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ Nu
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ Programarea este acum a dumneavoastră. Vă amintesc aici.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 Bilet
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = Acest link nu mai merge. Un bilet nou găsiți în conversație, la { menu-mine }.
# Heading of the slip.
slip-title = Programarea dumneavoastră
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
    📄 Vă rugăm să aduceți:
    { $service-papers }
# Above the code.
slip-code = Codul dumneavoastră
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = Cu acest cod preluați programarea în chat: o mutați, o anulați, vă amintesc de ea.
