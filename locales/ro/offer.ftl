### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    Nu este nicio problemă. Nu am păstrat nimic.
    Ne puteți și suna:
    📍 { $office }
    📞 { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = Pentru ce campanie oferiți locul?
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = Acum nu este nicio campanie. Vă rugăm să vorbiți cu noi:

## The place

# The buttons are fields of work.
offer-trade = 💼 Despre ce muncă este vorba?
# Instead of that question: the campaign has no fields of work.
offer-trade-none = Acum nu este nimic de ales. Vă rugăm să vorbiți cu noi:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ Ce se face la dumneavoastră? Vă rugăm să alegeți o sarcină.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ Asta e tot
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ Ales: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 În ce zile?
# Button, at most 20 characters: every working day.
offer-days-week = De luni până vineri
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = Alte zile
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 Când începe ziua? Vă rugăm să alegeți sau să scrieți.
    De exemplu: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 Când se termină ziua? Vă rugăm să alegeți sau să scrieți.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = Ziua nu poate începe atât de târziu. Vă rugăm să apăsați { engine-back }.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 Ziua se termină după ce începe și are cel mult zece ore. Vă rugăm să scrieți altă oră.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 Câte săptămâni?
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [one] { $count } săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 Din ce zi? Vă rugăm să alegeți sau să scrieți.
    De exemplu: 12 mai
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = Ziua aceasta a trecut. Vă rugăm să alegeți o zi care urmează.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ De câtă germană este nevoie la dumneavoastră?
# Button, at most 20 characters: none at all.
offer-german-none = Deloc
# Button, at most 20 characters: single words.
offer-german-words = Câteva cuvinte
# Button, at most 20 characters: simple sentences.
offer-german-simple = Propoziții simple
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = Discuții de zi cu zi
# Button, at most 20 characters: good German.
offer-german-well = Germană bună
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ Merge și altă limbă în loc de germană?
# Button, at most 20 characters: German only.
offer-other-none = Nu, doar germană
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ Asta e tot
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ În loc de germană merge și: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 Este nevoie de haine speciale sau de adus ceva?
# Button, at most 20 characters: nothing special.
offer-gear-none = Nu, nimic
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ Asta e tot
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = Pantofi de protecție
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = Mănuși
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = Haine de lucru
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = Șorț
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = Plasă de păr
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = Haine albe
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 Este nevoie de: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 Câte persoane pot veni la dumneavoastră?
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [one] { $count } persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 Doriți să adăugați o propoziție? O văd toți.
# Button, at most 20 characters: nothing to add.
offer-words-none = Nu, fără
# Of a place.
# $own (String): the firm's own sentence.
offer-said = 💬 { $own }
# What a place is, as newcomers see it, too. “offer-instead”, “offer-wears”, “offer-said” may follow.
# $place-trade (String): “Friseursalon”. $place-tasks (String): tasks, with commas. $place-days (String): days of the
# week. $place-begins (Time), $place-ends (Time): times of day. $place-start (Time): the first day. $place-weeks
# (Number): how long.
# $place-german (String): one of none, words, simple, daily, well. $place-seats (Number): for how many people.
offer-shown =
    💼 { $place-trade }: { $place-tasks }
    📅 { $place-days }
    🕘 de la { WHEN($place-begins, style: "time") } până la { WHEN($place-ends, style: "time") }
    📅 Din { WHEN($place-start, style: "date") }, { $place-weeks ->
        [one] { $place-weeks } săptămână
        [few] { $place-weeks } săptămâni
       *[other] { $place-weeks } de săptămâni
    }
    🗣️ Germană: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 { $place-seats ->
        [one] { $place-seats } persoană
        [few] { $place-seats } persoane
       *[other] { $place-seats } de persoane
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = Este bine așa?
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 Vă mulțumim mult! Ne uităm la loc și sunăm dacă avem întrebări.
    În două zile lucrătoare aveți vești de la noi.
