### What Telegram shows around the conversation: the bot's page, its commands, and groups.

# Before somebody presses “Start”: who this is, what it does, in which languages. By law it must be clear that this is
# a machine. At most 512 characters, short lines.
telegram-description =
    Bună ziua! Sunt Lotse, un program de calculator al birourilor de consiliere din Duisburg.
    Vă ajut să faceți o programare. Nu costă nimic.
    Apăsați „Start” mai jos.
# On the bot's page and where it is shared: one line, at most 120 characters.
telegram-short = Programări la consiliere în Duisburg. Gratuit și în limba dumneavoastră.
# In the list of commands, beside /stop: no more messages. Not: cancel an appointment.
telegram-stop = 🛑 Fără alte mesaje
# Somebody has written to the programme in a group, where others read along. A link to the private chat follows on a
# line of its own.
telegram-group = Într-un grup citesc toți. Vă rugăm să îmi scrieți separat:
# A button below the question for the phone number: one tap sends the person's own number to us. It is written as the
# person's words. At most 20 characters.
telegram-share-phone = 📱 Trimit numărul meu
