### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    Няма проблем. Не запазих нищо.
    Можете и да ни се обадите:
    📍 { $office }
    📞 { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = За коя кампания предлагате мястото?
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = В момента няма кампания. Моля, говорете с нас:

## The place

# The buttons are fields of work.
offer-trade = 💼 За каква работа става дума?
# Instead of that question: the campaign has no fields of work.
offer-trade-none = В момента няма какво да се избере. Моля, говорете с нас:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ Какво ще се прави при Вас? Моля, изберете задача.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ Това е всичко
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ Избрано: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 В кои дни?
# Button, at most 20 characters: every working day.
offer-days-week = Понеделник – петък
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = Други дни
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 Кога започва денят? Моля, изберете или напишете.
    Например: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 Кога свършва денят? Моля, изберете или напишете.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = Денят не може да започне толкова късно. Моля, натиснете { engine-back }.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 Денят свършва след началото и е най-много десет часа. Моля, напишете друг час.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 Колко седмици?
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 От кой ден? Моля, изберете или напишете.
    Например: 12 май
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = Този ден вече мина. Моля, изберете ден, който предстои.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ Колко немски е нужен при Вас?
# Button, at most 20 characters: none at all.
offer-german-none = Никак
# Button, at most 20 characters: single words.
offer-german-words = Отделни думи
# Button, at most 20 characters: simple sentences.
offer-german-simple = Прости изречения
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = За всеки ден
# Button, at most 20 characters: good German.
offer-german-well = Добър немски
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ Става ли и друг език вместо немски?
# Button, at most 20 characters: German only.
offer-other-none = Не, само немски
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ Това е всичко
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ Вместо немски става и: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 Трябва ли да се облече или донесе нещо специално?
# Button, at most 20 characters: nothing special.
offer-gear-none = Не, нищо
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ Това е всичко
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = Защитни обувки
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = Ръкавици
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = Работни дрехи
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = Престилка
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = Мрежа за коса
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = Бели дрехи
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 Нужно е: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 Колко души могат да дойдат при Вас?
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [one] { $count } човек
       *[other] { $count } души
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 Искате ли да напишете още едно изречение? Виждат го всички.
# Button, at most 20 characters: nothing to add.
offer-words-none = Не, без
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
    🕘 от { WHEN($place-begins, style: "time") } до { WHEN($place-ends, style: "time") }
    📅 От { WHEN($place-start, style: "date") }, { $place-weeks ->
        [one] { $place-weeks } седмица
       *[other] { $place-weeks } седмици
    }
    🗣️ Немски: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 { $place-seats ->
        [one] { $place-seats } човек
       *[other] { $place-seats } души
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = Добре ли е така?
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 Много благодаря! Ще прегледаме мястото и ще се обадим, ако има въпрос.
    До два работни дни ще имате вест от нас.
