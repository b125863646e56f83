### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = Запазени часове
# Below an empty list.
agenda-none = В този ден не идва никой.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) Консултантът не говори този език.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = №

# From when to when (9:00–9:45).
agenda-time = Час
# Which office.
agenda-office = Офис
# Who comes.
agenda-name = Име
# In which language this person talks with us.
agenda-language = Език
# Which advice.
agenda-service = Консултация
# With which colleague the appointment is; a name follows.
agenda-adviser = При
# Who interprets; a name follows.
agenda-interpreter = Превежда
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = по телефона
# In which room.
agenda-room = Стая
# How many people come to the talk.
agenda-people = Души
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = Деца
# Whether the person comes; below it one of the next four.
agenda-coming = Идва ли?

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = да
# Was reminded, and has not answered.
agenda-unconfirmed = без отговор
# Was there.
agenda-came = дойде
# Was not there.
agenda-missed = не дойде
