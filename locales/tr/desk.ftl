### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = Randevular
# Below an empty list.
agenda-none = O gün kimse gelmiyor.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) Danışman bu dili konuşmuyor.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = No.

# From when to when (9:00–9:45).
agenda-time = Saat
# Which office.
agenda-office = Büro
# Who comes.
agenda-name = Ad
# In which language this person talks with us.
agenda-language = Dil
# Which advice.
agenda-service = Danışmanlık
# With which colleague the appointment is; a name follows.
agenda-adviser = Danışman
# Who interprets; a name follows.
agenda-interpreter = Çeviren
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = telefonda
# In which room.
agenda-room = Oda
# How many people come to the talk.
agenda-people = Kişi
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = Çocuklar
# Whether the person comes; below it one of the next four.
agenda-coming = Geliyor mu?

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = evet
# Was reminded, and has not answered.
agenda-unconfirmed = onaylanmadı
# Was there.
agenda-came = geldi
# Was not there.
agenda-missed = gelmedi
