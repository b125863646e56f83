### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ Write to us here
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    Write your question here.
    Someone from the advice office will read it and answer you here.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 Someone is here today until { WHEN($time, style: "time") }. The answer may take a little.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 Nobody is here right now. We will read it today, after { WHEN($time, style: "time") }.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 Nobody is here right now. We will read it tomorrow, after { WHEN($time, style: "time") }.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 Nobody is here right now. We will read it after { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 Nobody is here right now. We will read it as soon as someone is back.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 Please send no papers, and no passport or bank numbers.
    Changed your mind? Tap { engine-bot-label }.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ Your message has arrived.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 I am back, the program. How can I help?
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    We are sorry, nobody has answered here yet. Please call us.
    🤖 I, the program, am here for you again.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 It has been quiet here for a while. Now I am back, the program.
    This is how you reach a person:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = A person will read it when somebody is here.
