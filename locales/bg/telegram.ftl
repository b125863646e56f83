### What Telegram shows around the conversation: the bot's page, its commands, and groups.

# Before somebody presses “Start”: who this is, what it does, in which languages. By law it must be clear that this is
# a machine. At most 512 characters, short lines.
telegram-description =
    Добър ден! Аз съм Лоце (Lotse), компютърна програма на офисите за консултации в Дуисбург.
    Помагам Ви да запазите час. Безплатно е.
    Натиснете „Start“ долу.
# On the bot's page and where it is shared: one line, at most 120 characters.
telegram-short = Час за консултация в Дуисбург. Безплатно и на Вашия език.
# In the list of commands, beside /stop: no more messages. Not: cancel an appointment.
telegram-stop = 🛑 Без повече съобщения
# Somebody has written to the programme in a group, where others read along. A link to the private chat follows on a
# line of its own.
telegram-group = В група всички четат. Моля, пишете ми лично:
# A button below the question for the phone number: one tap sends the person's own number to us. It is written as the
# person's words. At most 20 characters.
telegram-share-phone = 📱 Давам номера си
