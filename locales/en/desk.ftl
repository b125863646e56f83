### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = Appointments
# Below an empty list.
agenda-none = Nobody comes on this day.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) The adviser does not speak this language.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = No.

# From when to when (9:00–9:45).
agenda-time = Time
# Which office.
agenda-office = Office
# Who comes.
agenda-name = Name
# In which language this person talks with us.
agenda-language = Language
# Which advice.
agenda-service = Advice
# With which colleague the appointment is; a name follows.
agenda-adviser = With
# Who interprets; a name follows.
agenda-interpreter = Interpreter
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = by phone
# In which room.
agenda-room = Room
# How many people come to the talk.
agenda-people = People
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = Children
# Whether the person comes; below it one of the next four.
agenda-coming = Coming?

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = yes
# Was reminded, and has not answered.
agenda-unconfirmed = not confirmed
# Was there.
agenda-came = came
# Was not there.
agenda-missed = did not come
