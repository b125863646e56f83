### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 В коя кампания искате да участвате?
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = В момента не търсим места за стаж. Нашите консултанти с радост ще Ви помогнат:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 Час за съвет
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    Нищо не струва. Няколко кратки въпроса и започвам да търся за Вас.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    Ще Ви помогнем и така. Просто ни се обадете.
    📍 { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ Записани сте. { $places ->
        [0] Още няма подходящо място. Щом се появи, ще Ви пиша тук.
       *[other] Места, които пасват още сега: { $places }
    }
    За преглед и промяна: { engine-menu }, после { menu-work }, после { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 Коя работа искате да опознаете?
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = В момента тук няма нищо. Моля, говорете с нас:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ Това стига
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ Избрано: { $chosen }
    Още едно желание? Ако не, натиснете { profile-trade-enough }.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 { $trade }: Правили ли сте това преди?
# Button, at most 20 characters; also in the list of answers.
profile-before-never = Никога
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = Правих го вкъщи
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = Работих това
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = Това ми е професия
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ Колко немски разбирате?
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = Още нищо
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = Отделни думи
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = Прости изречения
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = Справям се всеки ден
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = Почти всичко
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 Какви езици говорите освен немски?
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ Няма други
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ Избрано: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = Откога можете да започнете?
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = Това е още далече. Моля, изберете ден в следващите 12 месеца.
# The buttons: “profile-days-…”.
profile-days = 📅 В кои дни можете да работите?
# Button, at most 20 characters: Monday to Friday.
profile-days-week = Понеделник – петък
# Button, at most 20 characters: any day of the week.
profile-days-any = Всеки ден
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = Само някои дни
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 Между кои часове можете да работите?
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = От 6 до 13 часа
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = От 7 до 17 часа
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = От 12 до 22 часа
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = По всяко време
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 В кой квартал живеете?
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = В момента не може да се избере квартал. Моля, говорете с нас:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 Колко далече можете да пътувате до работа?
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = Само пеша
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = До 30 мин с трамвай
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = Из целия град
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 Трябва ли някой да гледа децата Ви, докато работите?
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = Да, моля
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = Не, благодаря
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 Какъв размер са работните Ви дрехи?
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ Пропускам
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 Кое е малкото Ви име? Моля, напишете го.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 { $first }
    💼 { $wishes } ({ $before })
    🗣️ Немски: { $german }
    🌐 { $languages }
    📅 От { WHEN($ready, style: "date") }: { $days }
    🕘 { $hours }
    📍 { $quarter }
    🚋 { $travel }
    👶 Гледане на деца: { $care }
    👕 { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    Добре ли е така?
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    Това казахте:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 Пазим отговорите Ви и Ви пишем, когато някое място пасва.
    Ако проявите интерес, фирмата вижда само колко немски знаете и откога можете.
    Ако размислите, напишете „Стоп“. Тогава търсенето свършва.
    Приемате ли това и имате ли поне 16 години?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ Да, 16 или повече
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ Не
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = Няма проблем. Не запазих нищо.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = В момента не сте записани. Можете да се запишете в менюто под { menu-work }.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 Вашият стаж: Търсене
    Щом се появи подходящо място, ще Ви пиша тук.
# Before “search-what”: the search rests.
search-is-paused =
    💼 Вашият стаж: Пауза
    Не съобщавам нови места, докато не продължите търсенето.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 Вашият стаж: Разговори
    Фирма иска да се запознаете: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 Вашият стаж: Уговорен
    Кога започва, виждате тук: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 Вашият стаж: Върви
    Всичко за него виждате тук: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 Вашият стаж: Завършен
    Какво следва, виждате тук: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = Какво искате да направите?
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = Вече не сте записани.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 Подходящи места
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 Моите фирми
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ Промяна
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ Пауза
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ Търся отново
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ Отписвам се
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 Кое място искате да видите?
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = В момента не говорите с никоя фирма.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ Какво искате да промените?
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 Работа
# Button, at most 20 characters: her German.
search-change-german = 🗣️ Немски
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 Други езици
# Button, at most 20 characters: from when.
search-change-ready = 📅 Откога
# Button, at most 20 characters: days of the week.
search-change-days = 📅 Дни
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 Часове
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 Квартал
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 Колко далече
# Button, at most 20 characters: child care.
search-change-care = 👶 Гледане на деца
# Button, at most 20 characters: clothes.
search-change-size = 👕 Размер
# Button, at most 20 characters: the first name.
search-change-name = 👤 Име
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ Променено. Редът Ви остава същият.
    { $places ->
        [0] В момента няма подходящо място. Щом се появи, ще Ви пиша тук.
       *[other] Подходящи места сега: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ Добре, пауза. Няма да съобщавам нови места.
    Това, което е започнало, продължава.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ Търсенето продължава.
    { $places ->
        [0] В момента няма подходящо място. Щом се появи, ще Ви пиша тук.
       *[other] Подходящи места сега: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ Наистина ли искате да се отпишете?
    Ще кажа на фирмите, които Ви чакат. Изтривам името Ви тук.
# Button, at most 20 characters.
search-sure-yes = ❌ Да, отпишете ме
# Button, at most 20 characters.
search-sure-no = ✅ Не, оставам
# She has left. She can sign up again, at the end of the order.
search-left =
    Добре, отписани сте. Всичко добро!
    Можете да се запишете отново по всяко време.
# She has pressed “search-sure-no”.
search-kept = Чудесно, оставате записани.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 { $place-trade }
    📍 { $place-quarter } { $way ->
        [walk] (Вашият квартал)
        [tram] (с автобус или трамвай)
       *[city] (малко по-далече)
    }
    📅 { $place-days }
    🕘 от { WHEN($place-begins, style: "time") } до { WHEN($place-ends, style: "time") }
    ⏳ { $place-weeks ->
        [one] { $place-weeks } седмица
       *[other] { $place-weeks } седмици
    }, от { WHEN($place-start, style: "date") }
    🗣️ Немски: { $place-german ->
        [none] не е нужен
        [words] отделни думи
        [simple] прости изречения
        [daily] за всеки ден
       *[well] добър
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = Там правите това: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 Става и с: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 Моля, донесете: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = Фирмата казва: „{ $place-words }“
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = Подходящо ли е това за Вас?
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ Да, интересно ми е
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ Не е за мен
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ Стига за днес
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ Записах. Питам фирмата, без да казвам името Ви.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = Добре, това място не.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = Това място току-що беше заето. Да продължим:
# She has gone back and answers a place again; the first answer counts.
fits-old = За това място вече отговорихте.
# The end of looking at places.
fits-end =
    Това е всичко за днес. Ако фирма отговори, ще Ви пиша.
    И за нови места ще Ви съобщя тук.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = За Вашите желания в момента няма повече места.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    Има и други места, но там трябва повече немски.
    Курсове има в менюто под { menu-events }.
# No place fits any more; most others are on other days.
fits-nothing-days = Има и други места, но в други дни.
# No place fits any more; most others are at other hours.
fits-nothing-hours = Има и други места, но в други часове.
# No place fits any more; most others begin earlier.
fits-nothing-start = Има и други места, но започват по-рано.
# No place fits any more; most others are further away.
fits-nothing-travel = Има повече места, ако можете да пътувате по-далече.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = Има и други места, но тогава няма кой да гледа децата.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = Искате ли да промените нещо?
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 Друга работа
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 Други дни
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 Други часове
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 По-рано
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 По-далече
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 Гледане на деца
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ Ще почакам

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 Има нови места, които Ви пасват ({ $places }). Искате ли да ги видите?
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 Вижте

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 Записване за стаж: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ Търсене на стаж: Да, от { WHEN($day, style: "date") }
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ Даване на име и номер на фирми, ако кажете „да“: Да, от { WHEN($day, style: "date") }
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = Без „да“ за стажа търсенето свършва и казваме на фирмите.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ Стаж: Не
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ Предаване: Не
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    Търсенето свърши, името Ви е изтрито. Казваме на фирмите.
    Уговорен стаж остава.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    Добре. Никоя фирма вече няма да получи името или номера Ви.
    Отменям започнатите разговори.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = Търсене на стаж:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = Даване на име и номер на фирми:
# In the file to read: title above what she looks for.
record-searches = Търсене на стаж
