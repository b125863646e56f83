### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 Някой иска да кара стаж при Вас.
    💼 { $place-trade }
    📍 { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] Тепърва учи немски.
        [words] Разбира отделни думи на немски.
        [simple] Разбира лесен немски.
        [daily] Справя се на немски в ежедневието.
       *[well] Говори добре немски.
    }
    📅 Може да започне най-рано: { WHEN($ready, style: "day") }
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = Искате ли да се запознаете с този човек?
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 Добра новина: една фирма иска да се запознае с Вас.
    💼 { $place-trade }
    📍 { $place-quarter }
    Може ли фирмата да получи малкото Ви име и номера Ви?
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 Има новина за стажа.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ Да, искам
# Button, at most 20 characters: no, thank you.
placed-no = ❌ Не, благодаря
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ Кое място?
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 Преглед

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 { $place-trade }, { $place-quarter }
    Задачи: { $place-tasks }
    📅 { $place-days }
    🕘 от { WHEN($place-begins, style: "time") } до { WHEN($place-ends, style: "time") } часа
    Начало: { WHEN($place-start, style: "day") }, { $place-weeks ->
        [one] { $place-weeks } седмица
       *[other] { $place-weeks } седмици
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 И двете страни казаха да.
    💼 { $place-trade }, { $place-quarter }
    Моля, обадете се скоро. Или изберете долу следващата стъпка.
# To a firm, when both have agreed.
# $name (String): her first name. $phone (String): her number, on a line of its own.
pairing-seeker =
    👤 { $name }
    📞 { $phone }
# To the newcomer, when both have agreed.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
pairing-firm =
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
# To the newcomer: the firm has said no. Kind, no reason: it must not sound as if it was because of her. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-refused =
    За съжаление с това място не се получи.
    💼 { $place-trade }, { $place-quarter }
    Това не казва нищо за Вас.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    За съжаление това място вече е заето.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    За съжаление това място вече го няма.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    За съжаление фирмата не отговори.
    💼 { $place-trade }, { $place-quarter }
    Не искам да чакате повече.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    Не получих отговор от Вас.
    💼 { $place-trade }, { $place-quarter }
    Затова любезно отказах на фирмата. Няма проблем.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = Записването Ви остава. Други места има в { menu-work }.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    За съжаление един човек за това място вече не участва.
    💼 { $place-trade }, { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    За това място нямам отговор от Вас.
    💼 { $place-trade }, { $place-quarter }
    Затова любезно отказах на човека.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 { $name }
# To a firm, after an end: what comes next.
match-stays = Мястото Ви остава. Ако друг има интерес, ще Ви пиша.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 Тази фирма иска да се запознае с Вас:
    🏪 { $firm }
    📍 { $street }, { $placement-quarter }
    💼 { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 Ако фирма каже да, тя получава малкото Ви име и номера Ви.
    Преди това Ви питам всеки път отново.
    Приемате ли това?
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ Да, приемам
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ Не
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 На кой номер да Ви търси фирмата?
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ Друг номер
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 Какъв е телефонът Ви? Моля, напишете го.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    Добре ли е така? Това получава фирмата:
    🏪 { $firm }
    👤 { $name }
    📞 { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 Вече се познавате. Фирмата има малкото Ви име и номера Ви.
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
    Фирмата ще Ви потърси. Можете да се обадите и Вие.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    Благодаря! Фирмата трябва да се съгласи още веднъж. Сега я питам.
    🔒 Дотогава тя не получава нищо за Вас.
# She does not agree; no reproach.
introduce-kept =
    Добре, фирмата не получава нищо за Вас. Помислете спокойно.
    Можете да кажете „да“ и по-късно в { menu-work }.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = Това междувременно се промени. Как е сега, виждате в { menu-work }.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 Човекът получава името и адреса на фирмата, Вашето име и номер.
    Приемате ли това?
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ Да, приемам
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ Не
# A firm has said yes to somebody.
share-done =
    ✅ Благодаря! Сега питам човека.
    Ако и той каже да, получавате малкото му име и номера му.
# A firm does not agree; nothing goes over.
share-kept = Добре, нищо не се предава. Помислете спокойно.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = Това междувременно се промени. Как е сега, виждате в { menu-work }.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = Наистина ли искате да откажете?
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 Да, отказвам
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ Не, остава така
# The person has pressed “pairing-sure-no”.
pairing-kept = Добре, остава както е.
# A firm has said no to somebody.
pairing-refused = Добре. Ще откажа любезно на човека. Мястото Ви остава.
# The newcomer has stepped back from a place.
pairing-withdrawn = Добре. Ще кажа на фирмата. Записването Ви остава.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = Какво искате да направите?
# Instead of that question: it is over, or has gone.
placing-what-none = Тук в момента няма какво да се направи.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ Да, искам
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ Не, благодаря
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ Да, запознаване
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 Отказвам се
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 Остава така
# The person has pressed “placing-what-back”.
placing-as-it-is = Добре, остава както е.
# It is about something that is no longer there.
placing-gone = Това вече го няма.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 Искате това място. Питам фирмата и ще Ви пиша.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 Фирмата иска да се запознае с Вас. Чака отговора Ви.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    Не искате това място.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    За съжаление с това място не се получи. Това не казва нищо за Вас.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    С това място не продължаваме.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 Вече се познавате. Фирмата ще Ви потърси или Вие се обадете.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 Някой иска да кара стаж при Вас и чака отговора Ви.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ Казахте да. Сега чакаме отговора на човека.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    Отказахте на този човек.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    С този човек не продължаваме.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 Вече се познавате. Моля, обадете се на човека.
    💼 { $placement-trade }, { $placement-quarter }
