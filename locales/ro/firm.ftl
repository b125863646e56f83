### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 Căutăm locuri de practică la firmele din cartier.
    Oferiți un loc și vedeți aici cine vrea să vină. Este gratuit.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ Ofer un loc
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 Ce doriți să faceți pentru firmă?
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 Locurile mele
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 Firma mea
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ Ofer un loc

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 Acestea sunt locurile dumneavoastră. Pe care doriți să îl vedeți?
# Instead of that question: there is none any more.
firm-place-none = 📋 Aici nu este acum niciun loc.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: se verifică
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: deschis · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: pauză
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: retras
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: respins
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: încheiat
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 Locul este vizibil. { $people ->
        [0] Încă nu s-a arătat nimeni interesat.
        [one] { $people } persoană vrea să vină.
        [few] { $people } persoane vor să vină.
       *[other] { $people } de persoane vor să vină.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ Echipa noastră încă verifică locul.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ Locul este în pauză. Alte persoane nu îl văd acum.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ Ați retras acest loc.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ Nu putem arăta locul așa. Sunați-ne, vă rugăm.
# The same: nobody can begin any more.
firm-is-over = ⚪ Timpul pentru acest loc a trecut.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = Ce facem cu acest loc?
# Instead of that question: it is not this firm's any more.
firm-do-none = Locul acesta nu mai este aici.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 Cine vrea să vină
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ Pauză
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ Îl arăt din nou
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ Schimb ceva
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 Încă o dată
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 Retrag
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ Bine, locul este în pauză. Cine este deja interesat rămâne.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ Bine, locul este vizibil din nou.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 Pe cine doriți să vedeți?
# Instead of that question: nobody is there any more.
firm-who-none = 👥 Acum nu este nimeni aici.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: cerere nouă
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: așteptăm
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: vă cunoașteți
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: practică
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: încheiat

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ Ce doriți să schimbați?
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ Sarcini
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 Zile
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 Ore
# Button, at most 20 characters: how many weeks.
firm-change-weeks = Câte săptămâni
# Button, at most 20 characters: the first day.
firm-change-start = 📅 Prima zi
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ Germana
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 Îmbrăcăminte
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 Câte persoane
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 Propoziția mea
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ Am schimbat. Locul rămâne vizibil.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ Am schimbat. Locul rămâne în pauză.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ Am schimbat. Echipa noastră verifică, apoi locul este vizibil.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = Locul s-a schimbat între timp. Vă rugăm să îl vedeți din nou: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] Nimeni nu așteaptă acest loc.
        [one] Așteaptă { $people } persoană. O anunț frumos.
        [few] Așteaptă { $people } persoane. Le anunț frumos.
       *[other] Așteaptă { $people } de persoane. Le anunț frumos.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 Sigur doriți să retrageți locul?
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = Locul acesta nu mai este oferit.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 Da, retrag
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ Nu, rămâne
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    Locul este retras. { $people ->
        [0] Vă mulțumim că ați participat!
        [one] Am anunțat { $people } persoană.
        [few] Am anunțat { $people } persoane.
       *[other] Am anunțat { $people } de persoane.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = Bine, locul rămâne.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 Cum se numește firma? Vă rugăm să scrieți numele.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 Cu cine vorbim? Vă rugăm să scrieți un nume.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 La ce număr vă găsim? Vă rugăm să îl scrieți cu prefix.
# The buttons: “firm-calls-…”.
firm-calls = 📞 Când este bine să vă sunăm?
# Button, at most 20 characters: before noon.
firm-calls-morning = Dimineața
# Button, at most 20 characters: around noon.
firm-calls-noon = La prânz
# Button, at most 20 characters: after noon.
firm-calls-afternoon = După-amiaza
# Button, at most 20 characters: early in the evening.
firm-calls-evening = Spre seară
# Button, at most 20 characters: it does not matter.
firm-calls-any = Oricând
# The firm types street and number.
firm-street = 📍 Pe ce stradă este firma? Vă rugăm să scrieți și numărul.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 În ce cartier este?
# Instead of that question: no quarters are known.
firm-quarter-none = Acum nu se poate alege un cartier. Vă rugăm să vorbiți cu noi:
# What we know of a firm: before “firm-wrong”, or before “offer-shown” in the summary.
# $firm (String): its name. $partner (String): whom to talk to. $firm-phone (String): the number. $calls (String): one
# of morning, noon, afternoon, evening, any. $street (String): street and number. $quarter (String): “Marxloh”.
firm-known =
    🏪 { $firm }
    👤 { $partner }
    📞 { $firm-phone }
    🕘 { $calls ->
        [morning] { firm-calls-morning }
        [noon] { firm-calls-noon }
        [afternoon] { firm-calls-afternoon }
        [evening] { firm-calls-evening }
       *[any] { firm-calls-any }
    }
    📍 { $street }, { $quarter }
# Question below that. The buttons: “firm-wrong-…”.
firm-wrong = Asta știm despre dumneavoastră. Ce s-a schimbat?
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 Numele
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 Cu cine vorbim
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 Numărul
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 Strada
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 Cartierul
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 Când să sunăm
# It was changed; nothing else changes.
firm-kept-approved = ✅ Mulțumim, am păstrat datele.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ Mulțumim, am păstrat datele. Echipa noastră încă verifică.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ Am păstrat datele. Vă rugăm să ne sunați și vedem împreună.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = Sunt doar cifre sau semne. Vă rugăm să scrieți în cuvinte.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 Păstrăm firma, adresa, numele dumneavoastră și numărul. Echipa noastră vă sună.
    Persoana căreia îi spuneți da primește numele, numărul și adresa.
    Dacă vă răzgândiți, apăsați { mydata-label } sau scrieți „Stop”.
    Sunteți de acord?
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ Da, sunt de acord
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ Nu
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ Firma mea: Da, din { WHEN($day, style: "date") }
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ Firma: Nu
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    Tot ce știam despre firma dumneavoastră este șters. Locurile sunt retrase.
    Anunț persoanele care așteptau.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = Firma mea:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = Firma mea și locurile ei
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 Firma dumneavoastră este ștearsă, locurile sunt retrase.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 Locul dumneavoastră de practică este acum vizibil: { $trade }.
    Când cineva vrea să vină, vă scriu.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 Firma mea
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    Vă mulțumim pentru locul de practică: { $trade }. Din păcate, nu îl putem arăta așa.
    Vă rugăm să ne sunați: { $office-phone }. Găsim cu drag o cale.
