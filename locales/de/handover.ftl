### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ Hier schreiben
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    Schreiben Sie hier Ihre Frage.
    Jemand aus der Beratung liest sie und antwortet Ihnen hier.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 Es ist jemand da, heute bis { WHEN($time, style: "time") } Uhr. Die Antwort kann etwas dauern.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 Gerade ist niemand da. Wir lesen es heute ab { WHEN($time, style: "time") } Uhr.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 Gerade ist niemand da. Wir lesen es morgen ab { WHEN($time, style: "time") } Uhr.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 Gerade ist niemand da. Wir lesen es ab { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 Gerade ist niemand da. Wir lesen es, sobald wieder jemand da ist.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 Bitte schicken Sie keine Papiere und keine Nummern von Pass oder Konto.
    Doch nicht? Tippen Sie auf { engine-bot-label }.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ Ihre Nachricht ist da.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 Hier bin ich wieder, das Programm. Womit kann ich helfen?
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    Es tut uns leid, hier hat noch niemand geantwortet. Bitte rufen Sie uns an.
    🤖 Ich, das Programm, bin jetzt wieder für Sie da.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 Hier war es länger still. Jetzt bin ich wieder da, das Programm.
    Einen Menschen erreichen Sie so:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = Ein Mensch liest es, sobald jemand da ist.
