### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ Scrieți-ne aici
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    Scrieți aici întrebarea.
    Cineva de la consiliere o citește și vă răspunde aici.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 Acum este cineva aici, azi până la ora { WHEN($time, style: "time") }. Răspunsul poate dura puțin.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 Acum nu este nimeni. Citim mesajul azi după ora { WHEN($time, style: "time") }.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 Acum nu este nimeni. Citim mesajul mâine după ora { WHEN($time, style: "time") }.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 Acum nu este nimeni. Citim mesajul începând de: { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 Acum nu este nimeni. Citim mesajul imediat ce vine cineva.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 Vă rugăm să nu trimiteți acte, numere de pașaport sau de cont.
    Nu mai doriți? Apăsați { engine-bot-label }.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ Mesajul dumneavoastră a ajuns la noi.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 Sunt din nou aici, programul. Cu ce vă pot ajuta?
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    Ne pare rău, încă nu a răspuns nimeni aici. Vă rugăm să ne sunați.
    🤖 Eu, programul, sunt din nou aici pentru dumneavoastră.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 Aici nu a mai scris nimeni de mult. Acum sunt din nou aici, programul.
    Așa vorbiți cu un om:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = Un om citește mesajul imediat ce vine.
