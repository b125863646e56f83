### Writing to a human being in the chat: who reads it and when, what is answered, and when the programme is back.

# Button below the telephone numbers (“person-text”), at most 20 characters: write to a human being in this chat.
handover-write-label = ✍️ Buradan yazın
# The person has pressed that button. One of “handover-now” to “handover-sometime” follows, then “handover-care”.
handover-ask =
    Sorunuzu buraya yazın.
    Danışmadan biri okur ve size burada cevap verir.
# When somebody reads it; follows “handover-ask” or “handover-got”. Now: an office is open.
# $time (Time): until when today.
handover-now = 🕘 Şimdi burada biri var, bugün saat { WHEN($time, style: "time") } olana kadar. Cevap biraz sürebilir.
# Nobody is there now, but later today. It also stands alone when something was written after we went home.
# $time (Time): from when on.
handover-today = 🕘 Şu an kimse yok. Bugün saat { WHEN($time, style: "time") } olunca okuruz.
# The same, tomorrow.
# $time (Time): from when on.
handover-tomorrow = 🕘 Şu an kimse yok. Yarın saat { WHEN($time, style: "time") } olunca okuruz.
# The same, on a later day.
# $time (Time): the day, and from when on.
handover-later = 🕘 Şu an kimse yok. Şu günden itibaren okuruz: { WHEN($time) }.
# The same, when all offices are closed for more than three weeks.
handover-sometime = 🕘 Şu an kimse yok. Biri gelince hemen okuruz.
# Last lines of that screen. No papers, no numbers of passport or bank account: messengers can read along.
# The button “engine-bot-label” is below; it calls the human off.
handover-care =
    🔒 Lütfen belge, pasaport veya hesap numarası göndermeyin.
    Vazgeçtiniz mi? { engine-bot-label } düğmesine basın.
# The first message has arrived; said once. True: nobody has read it yet. “handover-now” or another follows.
handover-got = ✅ Mesajınız bize ulaştı.
# What a colleague writes, word for word, in the language of his or her choice.
# $adviser (String): first name. $words (String): the message.
handover-answer = 👤 { $adviser }: { $words }
# The colleague has ended the talk. Below: “handover-write-label”, “engine-menu”.
handover-back = 🤖 Ben yine buradayım, program. Size nasıl yardım edebilirim?
# The person has written, and nobody has answered for two days. “person-office” follows for each office.
handover-unanswered =
    Özür dileriz, burada henüz kimse cevap vermedi. Lütfen bizi arayın.
    🤖 Ben, program, şimdi yine yanınızdayım.
# Nobody has written anything in this chat for two days. “person-office” follows for each office.
handover-quiet =
    🤖 Burada uzun süre yazan olmadı. Şimdi yine ben varım, program.
    Bir insana şöyle ulaşabilirsiniz:
# The person has pressed an older button while the chat waits for a human. At most 100 characters, gone after seconds.
handover-toast = Biri gelince bunu okuyacak.
