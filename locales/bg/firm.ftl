### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 Търсим места за стаж във фирмите в квартала.
    Предлагате място и тук виждате кой иска да дойде. Безплатно е.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ Предлагам място
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 Какво искате да направите за фирмата?
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 Моите места
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 Моята фирма
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ Предлагам място

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 Това са Вашите места. Кое искате да видите?
# Instead of that question: there is none any more.
firm-place-none = 📋 В момента тук няма място.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: проверка
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: открито · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: пауза
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: оттеглено
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: отказано
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: минало
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 Мястото се вижда. { $people ->
        [0] Още няма желаещи.
        [one] { $people } човек иска да дойде.
       *[other] { $people } души искат да дойдат.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ Екипът ни още преглежда мястото.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ Мястото е в пауза. Нови хора не го виждат.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ Оттеглили сте това място.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ Така не можем да покажем мястото. Обадете ни се, моля.
# The same: nobody can begin any more.
firm-is-over = ⚪ Времето за това място изтече.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = Какво да направим с това място?
# Instead of that question: it is not this firm's any more.
firm-do-none = Това място вече не е тук.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 Кой иска да дойде
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ Пауза
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ Пак да се вижда
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ Промяна
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 Още веднъж
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 Оттегляне
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ Добре, мястото е в пауза. Който вече иска да дойде, остава.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ Добре, мястото пак се вижда.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 Кого искате да видите?
# Instead of that question: nobody is there any more.
firm-who-none = 👥 В момента тук няма никого.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: нова заявка
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: чакаме
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: запознанство
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: стаж
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: минало

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ Какво искате да промените?
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ Задачи
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 Дни
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 Часове
# Button, at most 20 characters: how many weeks.
firm-change-weeks = Колко седмици
# Button, at most 20 characters: the first day.
firm-change-start = 📅 Първи ден
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ Немски език
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 Облекло
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 Колко души
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 Ваше изречение
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ Променено. Мястото остава видимо.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ Променено. Мястото остава в пауза.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ Променено. Екипът ни го преглежда, после мястото се вижда.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = Това място вече е променено. Моля, вижте го отново: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] Никой не чака за това място.
        [one] Чака { $people } човек. Ще му откажа любезно.
       *[other] Чакат { $people } души. Ще им откажа любезно.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 Наистина ли искате да оттеглите мястото?
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = Това място вече не се предлага.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 Да, оттеглям
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ Не, остава
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    Мястото е оттеглено. { $people ->
        [0] Благодаря, че участвахте!
        [one] Казах на { $people } човек.
       *[other] Казах на { $people } души.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = Добре, мястото остава.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 Как се казва фирмата? Моля, напишете името.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 С кого да говорим? Моля, напишете име.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 На кой номер сте? Моля, напишете го с кода.
# The buttons: “firm-calls-…”.
firm-calls = 📞 Кога е удобно да Ви се обадим?
# Button, at most 20 characters: before noon.
firm-calls-morning = Преди обяд
# Button, at most 20 characters: around noon.
firm-calls-noon = На обяд
# Button, at most 20 characters: after noon.
firm-calls-afternoon = Следобед
# Button, at most 20 characters: early in the evening.
firm-calls-evening = Привечер
# Button, at most 20 characters: it does not matter.
firm-calls-any = По всяко време
# The firm types street and number.
firm-street = 📍 На коя улица е фирмата? Моля, напишете и номера.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 В кой квартал е това?
# Instead of that question: no quarters are known.
firm-quarter-none = В момента няма квартали за избор. Моля, говорете с нас:
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
firm-wrong = Това знаем за Вас. Какво е променено?
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 Име
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 С кого говорим
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 Номер
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 Улица
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 Квартал
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 Кога да звъним
# It was changed; nothing else changes.
firm-kept-approved = ✅ Благодаря, запазено е.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ Благодаря, запазено е. Екипът ни ще го прегледа.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ Запазено е. Моля, обадете ни се и ще видим заедно.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = Това са само цифри или знаци. Моля, напишете го с думи.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 Пазим фирмата, адреса, името Ви и номера. Екипът ни Ви се обажда.
    На когото кажете „да“, получава името, номера и адреса.
    Ако размислите, натиснете { mydata-label } или напишете „Стоп“.
    Приемате ли това?
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ Да, приемам
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ Не
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ Моята фирма: Да, от { WHEN($day, style: "date") }
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ Фирма: Не
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    Всичко за Вашата фирма е изтрито. Местата Ви са оттеглени.
    Ще кажа на всички, които чакат.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = Моята фирма:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = Моята фирма и местата
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 Фирмата Ви е изтрита, местата Ви са оттеглени.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 Вашето място за стаж вече се вижда: { $trade }.
    Когато някой иска да дойде, ще Ви пиша.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 Моята фирма
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    Благодаря за мястото за стаж: { $trade }. За съжаление така не можем да го покажем.
    Моля, обадете ни се: { $office-phone }. С радост ще намерим начин.
