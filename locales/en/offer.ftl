### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    That is all right. I have saved nothing.
    You can also call us:
    📍 { $office }
    📞 { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = Which programme would you like to offer the place for?
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = No programme is running right now. Please talk to us:

## The place

# The buttons are fields of work.
offer-trade = 💼 What kind of work is it?
# Instead of that question: the campaign has no fields of work.
offer-trade-none = There is nothing to choose right now. Please talk to us:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ What do people do there? Please tap a task.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ That is all
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ Chosen: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 On which days?
# Button, at most 20 characters: every working day.
offer-days-week = Monday to Friday
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = Other days
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 When does the day begin? Please choose or write.
    For example: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 When does the day end? Please choose or write.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = The day cannot begin that late here. Please tap { engine-back }.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 The end must be after the beginning, ten hours later at most. Please write another time.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 For how many weeks?
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 From which day? Please choose or write.
    For example: 12 May
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = That day is already over. Please choose a later one.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ How much German do people need?
# Button, at most 20 characters: none at all.
offer-german-none = None at all
# Button, at most 20 characters: single words.
offer-german-words = Some words
# Button, at most 20 characters: simple sentences.
offer-german-simple = Simple sentences
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = For daily life
# Button, at most 20 characters: good German.
offer-german-well = Good German
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ Is another language fine instead of German?
# Button, at most 20 characters: German only.
offer-other-none = No, only German
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ That is all
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ Fine instead of German: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 Do people have to wear or bring anything special?
# Button, at most 20 characters: nothing special.
offer-gear-none = No, nothing
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ That is all
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = Safety shoes
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = Gloves
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = Work clothes
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = Apron
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = Hairnet
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = White clothes
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 What people need: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 How many people can come to you?
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 Would you like to add a sentence? Everybody sees it.
# Button, at most 20 characters: nothing to add.
offer-words-none = No, without
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
    🕘 { WHEN($place-begins, style: "time") } to { WHEN($place-ends, style: "time") }
    📅 From { WHEN($place-start, style: "date") }, { $place-weeks ->
        [one] { $place-weeks } week
       *[other] { $place-weeks } weeks
    }
    🗣️ German: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 { $place-seats ->
        [one] { $place-seats } person
       *[other] { $place-seats } people
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = Is this right?
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 Thank you very much! We will look at it. If something is not clear, we will call you.
    You will hear from us within two working days.
