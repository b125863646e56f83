### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    Das ist in Ordnung. Ich habe nichts gespeichert.
    Sie können uns auch anrufen:
    📍 { $office }
    📞 { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = Wofür möchten Sie den Platz anbieten?
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = Gerade läuft nichts, wofür wir Plätze brauchen. Bitte sprechen Sie mit uns:

## The place

# The buttons are fields of work.
offer-trade = 💼 Um welche Arbeit geht es?
# Instead of that question: the campaign has no fields of work.
offer-trade-none = Gerade steht hier nichts zur Wahl. Bitte sprechen Sie mit uns:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ Was macht man bei Ihnen? Bitte tippen Sie auf eine Aufgabe.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ Das ist alles
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ Gewählt: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 An welchen Tagen?
# Button, at most 20 characters: every working day.
offer-days-week = Montag bis Freitag
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = Andere Tage
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 Wann beginnt der Tag? Bitte wählen oder schreiben Sie.
    Zum Beispiel: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 Wann endet der Tag? Bitte wählen oder schreiben Sie.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = So spät kann der Tag hier nicht beginnen. Bitte tippen Sie auf { engine-back }.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 Das Ende muss nach dem Anfang sein, höchstens zehn Stunden später. Bitte schreiben Sie eine andere Zeit.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 Wie viele Wochen?
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 Ab welchem Tag? Bitte wählen oder schreiben Sie.
    Zum Beispiel: 12. Mai
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = Dieser Tag ist schon vorbei. Bitte nennen Sie einen, der noch kommt.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ Wie viel Deutsch braucht man bei Ihnen?
# Button, at most 20 characters: none at all.
offer-german-none = Gar keins
# Button, at most 20 characters: single words.
offer-german-words = Einzelne Wörter
# Button, at most 20 characters: simple sentences.
offer-german-simple = Einfache Sätze
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = Für den Alltag
# Button, at most 20 characters: good German.
offer-german-well = Gutes Deutsch
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ Geht bei Ihnen auch eine andere Sprache statt Deutsch?
# Button, at most 20 characters: German only.
offer-other-none = Nein, nur Deutsch
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ Das ist alles
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ Statt Deutsch geht auch: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 Muss man etwas Besonderes anziehen oder mitbringen?
# Button, at most 20 characters: nothing special.
offer-gear-none = Nein, nichts
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ Das ist alles
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = Sicherheitsschuhe
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = Handschuhe
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = Arbeitskleidung
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = Schürze
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = Haarnetz
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = Weiße Kleidung
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 Das braucht man: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 Wie viele Personen können zu Ihnen kommen?
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 Möchten Sie noch einen Satz dazu schreiben? Alle sehen ihn.
# Button, at most 20 characters: nothing to add.
offer-words-none = Nein, ohne
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
    🕘 { WHEN($place-begins, style: "time") } bis { WHEN($place-ends, style: "time") } Uhr
    📅 Ab { WHEN($place-start, style: "date") }, { $place-weeks ->
        [one] { $place-weeks } Woche
       *[other] { $place-weeks } Wochen
    }
    🗣️ Deutsch: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 { $place-seats ->
        [one] { $place-seats } Person
       *[other] { $place-seats } Personen
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = Stimmt das so?
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 Vielen Dank! Wir sehen uns den Platz an.
    Ist etwas unklar, rufen wir Sie an. Spätestens in zwei Arbeitstagen hören Sie von uns.
