### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = Termine
# Below an empty list.
agenda-none = An diesem Tag kommt niemand.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) Wer berät, spricht diese Sprache nicht.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = Nr.

# From when to when (9:00–9:45).
agenda-time = Zeit
# Which office.
agenda-office = Büro
# Who comes.
agenda-name = Name
# In which language this person talks with us.
agenda-language = Sprache
# Which advice.
agenda-service = Beratung
# With which colleague the appointment is; a name follows.
agenda-adviser = Bei
# Who interprets; a name follows.
agenda-interpreter = Übersetzt
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = am Telefon
# In which room.
agenda-room = Raum
# How many people come to the talk.
agenda-people = Personen
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = Kinder
# Whether the person comes; below it one of the next four.
agenda-coming = Kommt?

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = ja
# Was reminded, and has not answered.
agenda-unconfirmed = nicht bestätigt
# Was there.
agenda-came = war da
# Was not there.
agenda-missed = kam nicht
