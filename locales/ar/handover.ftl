### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ الكتابة هنا
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    يمكنك كتابة سؤالك هنا.
    شخص من مكتب الاستشارة يقرأه ويجيبك هنا.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 يوجد أحد هنا اليوم حتى الساعة { WHEN($time, style: "time") }. قد يتأخر الجواب قليلًا.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 لا أحد هنا الآن. نقرأ رسالتك اليوم بعد الساعة { WHEN($time, style: "time") }.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 لا أحد هنا الآن. نقرأ رسالتك غدًا بعد الساعة { WHEN($time, style: "time") }.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 لا أحد هنا الآن. نقرأ رسالتك ابتداءً من { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 لا أحد هنا الآن. نقرأ رسالتك عندما يعود أحد منا.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 الرجاء عدم إرسال أوراق أو رقم جواز السفر أو الحساب.
    لا حاجة لذلك؟ الرجاء الضغط على { engine-bot-label }.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ وصلتنا رسالتك.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 رسالة من { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 أنا البرنامج، عدت من جديد. كيف يمكنني مساعدتك؟
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    نعتذر، لم يجب أحد هنا بعد. الرجاء الاتصال بنا.
    🤖 أنا البرنامج، عدت الآن لمساعدتك.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 لم يكتب أحد هنا منذ مدة. عدت الآن أنا البرنامج.
    يمكنك التحدث مع شخص منا هكذا:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = شخص منا يقرأ رسالتك عندما يأتي.
