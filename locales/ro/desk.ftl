### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = Programări
# Below an empty list.
agenda-none = În ziua aceasta nu vine nimeni.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) Cine consiliază nu vorbește această limbă.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = Nr.

# From when to when (9:00–9:45).
agenda-time = Ora
# Which office.
agenda-office = Birou
# Who comes.
agenda-name = Nume
# In which language this person talks with us.
agenda-language = Limba
# Which advice.
agenda-service = Consiliere
# With which colleague the appointment is; a name follows.
agenda-adviser = La
# Who interprets; a name follows.
agenda-interpreter = Traduce
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = la telefon
# In which room.
agenda-room = Sala
# How many people come to the talk.
agenda-people = Persoane
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = Copii
# Whether the person comes; below it one of the next four.
agenda-coming = Vine?

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = da
# Was reminded, and has not answered.
agenda-unconfirmed = neconfirmat
# Was there.
agenda-came = a venit
# Was not there.
agenda-missed = nu a venit
