### What Telegram shows around the conversation: the bot's page, its commands, and groups.

# Before somebody presses “Start”: who this is, what it does, in which languages. By law it must be clear that this is
# a machine. At most 512 characters, short lines.
telegram-description =
    مرحبًا! أنا «لوتسه»، برنامج كمبيوتر لمكاتب الاستشارة في دويسبورغ.
    أساعدك في حجز موعد. هذا مجاني.
    يكفي الضغط على زر البدء (Start) في الأسفل.
# On the bot's page and where it is shared: one line, at most 120 characters.
telegram-short = مواعيد الاستشارة في دويسبورغ، مجانًا وبلغتك.
# In the list of commands, beside /stop: no more messages. Not: cancel an appointment.
telegram-stop = 🛑 لا رسائل بعد الآن
# Somebody has written to the programme in a group, where others read along. A link to the private chat follows on a
# line of its own.
telegram-group = في المجموعة يقرأ الجميع. الرجاء الكتابة لي على الخاص:
# A button below the question for the phone number: one tap sends the person's own number to us. It is written as the
# person's words. At most 20 characters.
telegram-share-phone = 📱 إرسال رقمي
