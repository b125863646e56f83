### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ Пишете ни тук
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    Напишете въпроса си тук.
    Човек от консултацията ще го прочете и ще Ви отговори тук.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 Сега има човек тук, днес до { WHEN($time, style: "time") } часа. Отговорът може да се забави малко.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 Сега няма никого. Ще го прочетем днес след { WHEN($time, style: "time") } часа.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 Сега няма никого. Ще го прочетем утре след { WHEN($time, style: "time") } часа.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 Сега няма никого. Ще го прочетем след: { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 Сега няма никого. Ще го прочетем, щом някой дойде.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 Моля, не пращайте документи и номера на паспорт или сметка.
    Отказвате се? Натиснете { engine-bot-label }.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ Съобщението Ви е при нас.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 Отново съм тук, програмата. С какво да помогна?
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    Съжаляваме, тук още никой не е отговорил. Моля, обадете ни се.
    🤖 Аз, програмата, отново съм тук за Вас.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 Тук отдавна никой не е писал. Сега отново съм тук, програмата.
    Така ще намерите човек:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = Човек ще го прочете, щом дойде.
