### What Telegram shows around the conversation: the bot's page, its commands, and groups.

# Before somebody presses “Start”: who this is, what it does, in which languages. By law it must be clear that this is
# a machine. At most 512 characters, short lines.
telegram-description =
    Guten Tag! Ich bin der Lotse, ein Computer-Programm der Beratung in Duisburg.
    Ich suche mit Ihnen einen Termin. Das kostet nichts.
    Tippen Sie unten auf „Start“.
# On the bot's page and where it is shared: one line, at most 120 characters.
telegram-short = Termine bei der Beratung in Duisburg. Kostenlos und in Ihrer Sprache.
# In the list of commands, beside /stop: no more messages. Not: cancel an appointment.
telegram-stop = 🛑 Keine Nachrichten mehr
# Somebody has written to the programme in a group, where others read along. A link to the private chat follows on a
# line of its own.
telegram-group = In einer Gruppe lesen alle mit. Schreiben Sie mir bitte allein:
# A button below the question for the phone number: one tap sends the person's own number to us. It is written as the
# person's words. At most 20 characters.
telegram-share-phone = 📱 Nummer schicken
