### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 Wir suchen Praktikumsplätze in Betrieben hier im Viertel.
    Sie bieten einen Platz an und sehen hier, wer kommen möchte. Das kostet nichts.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ Platz anbieten
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 Was möchten Sie für Ihren Betrieb tun?
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 Meine Plätze
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 Mein Betrieb
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ Platz anbieten

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 Das sind Ihre Plätze. Welchen möchten Sie ansehen?
# Instead of that question: there is none any more.
firm-place-none = 📋 Hier ist gerade kein Platz.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: in Prüfung
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: offen · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: Pause
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: beendet
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: abgelehnt
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: vorbei
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 Der Platz ist sichtbar. { $people ->
        [0] Noch hat sich niemand gemeldet.
        [one] { $people } Person hat sich gemeldet.
       *[other] { $people } Personen haben sich gemeldet.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ Unser Team sieht sich den Platz noch an.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ Der Platz macht Pause. Neue Leute sehen ihn nicht.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ Sie haben diesen Platz zurückgezogen.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ So können wir den Platz nicht zeigen. Rufen Sie uns gern an.
# The same: nobody can begin any more.
firm-is-over = ⚪ Die Zeit für diesen Platz ist vorbei.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = Was möchten Sie mit dem Platz machen?
# Instead of that question: it is not this firm's any more.
firm-do-none = Diesen Platz gibt es hier nicht mehr.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 Wer möchte kommen
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ Pause machen
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ Wieder zeigen
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ Ändern
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 Noch einmal
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 Zurückziehen
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ Gut, der Platz macht Pause. Wer sich schon gemeldet hat, bleibt.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ Gut, der Platz ist wieder sichtbar.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 Wen möchten Sie ansehen?
# Instead of that question: nobody is there any more.
firm-who-none = 👥 Gerade ist hier niemand.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: neu
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: gefragt
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: Kennenlernen
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: Praktikum
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: vorbei

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ Was möchten Sie ändern?
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ Aufgaben
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 Wochentage
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 Uhrzeiten
# Button, at most 20 characters: how many weeks.
firm-change-weeks = Wie viele Wochen
# Button, at most 20 characters: the first day.
firm-change-start = 📅 Erster Tag
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ Deutsch
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 Kleidung
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 Wie viele Personen
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 Eigener Satz
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ Geändert. Der Platz bleibt sichtbar.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ Geändert. Der Platz macht weiter Pause.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ Geändert. Unser Team sieht es sich an, dann ist der Platz sichtbar.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = Dieser Platz ist inzwischen anders. Bitte sehen Sie ihn noch einmal an: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] Auf diesen Platz wartet niemand.
        [one] { $people } Person wartet. Ich sage ihr freundlich ab.
       *[other] { $people } Personen warten. Ich sage ihnen freundlich ab.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 Möchten Sie den Platz wirklich zurückziehen?
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = Dieser Platz ist nicht mehr im Angebot.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 Ja, zurückziehen
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ Nein, er bleibt
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    Der Platz ist zurückgezogen. { $people ->
        [0] Danke, dass Sie dabei waren!
        [one] Ich habe { $people } Person Bescheid gesagt.
       *[other] Ich habe { $people } Personen Bescheid gesagt.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = Gut, der Platz bleibt.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 Wie heißt Ihr Betrieb? Bitte schreiben Sie den Namen.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 Mit wem sprechen wir? Bitte schreiben Sie einen Namen.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 Unter welcher Nummer erreichen wir Sie? Bitte mit Vorwahl schreiben.
# The buttons: “firm-calls-…”.
firm-calls = 📞 Wann können wir Sie gut anrufen?
# Button, at most 20 characters: before noon.
firm-calls-morning = Vormittags
# Button, at most 20 characters: around noon.
firm-calls-noon = Mittags
# Button, at most 20 characters: after noon.
firm-calls-afternoon = Nachmittags
# Button, at most 20 characters: early in the evening.
firm-calls-evening = Am frühen Abend
# Button, at most 20 characters: it does not matter.
firm-calls-any = Egal, wann
# The firm types street and number.
firm-street = 📍 In welcher Straße ist Ihr Betrieb? Bitte mit Hausnummer.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 In welchem Stadtteil ist das?
# Instead of that question: no quarters are known.
firm-quarter-none = Gerade steht hier kein Stadtteil. Bitte sprechen Sie mit uns:
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
firm-wrong = Das wissen wir von Ihnen. Was ist jetzt anders?
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 Name
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 Wer für uns da ist
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 Nummer
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 Straße
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 Stadtteil
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 Wann anrufen
# It was changed; nothing else changes.
firm-kept-approved = ✅ Danke, das ist gespeichert.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ Danke, das ist gespeichert. Unser Team sieht es sich noch an.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ Das ist gespeichert. Bitte rufen Sie uns an, dann sehen wir weiter.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = Das sind nur Ziffern oder Zeichen. Bitte schreiben Sie es in Wörtern.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 Wir speichern Betrieb, Adresse, Ihren Namen und die Nummer. Unser Team ruft Sie an.
    Sagen Sie jemandem zu? Die Person bekommt Ihren Namen, die Nummer und die Adresse.
    Nicht mehr einverstanden? Tippen Sie auf { mydata-label } oder schreiben Sie „Stop“.
    Sind Sie einverstanden?
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ Ja, einverstanden
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ Nein
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ Mein Betrieb: Ja, seit { WHEN($day, style: "date") }
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ Betrieb: Nein
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    Alles über Ihren Betrieb ist gelöscht. Ihre Plätze sind zurückgezogen.
    Wer darauf gewartet hat, bekommt von mir Bescheid.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = Mein Betrieb:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = Mein Betrieb und seine Plätze
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 Ihr Betrieb ist gelöscht, Ihre Plätze sind zurückgezogen.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 Ihr Praktikumsplatz ist jetzt sichtbar: { $trade }.
    Sobald jemand kommen möchte, hören Sie von mir.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 Mein Betrieb
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    Danke für Ihren Praktikumsplatz: { $trade }. Leider können wir ihn so nicht zeigen.
    Bitte rufen Sie uns an: { $office-phone }. Wir finden gern einen Weg.
