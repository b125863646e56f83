### For staff: the day's list, as a table in the terminal or as a file for a spreadsheet.

# Title of the list; the date follows.
agenda-title = المواعيد
# Below an empty list.
agenda-none = لا يأتي أحد في هذا اليوم.
# Below the list. “(!)” stands there behind a language that the adviser does not speak: an interpreter may be needed.
agenda-caption = (!) من يقدّم الاستشارة لا يتكلم هذه اللغة.

## Heads of columns: one word, if possible

# The number of the appointment, to be typed in commands.
agenda-number = الرقم

# From when to when (9:00–9:45).
agenda-time = الوقت
# Which office.
agenda-office = المكتب
# Who comes.
agenda-name = الاسم
# In which language this person talks with us.
agenda-language = اللغة
# Which advice.
agenda-service = الاستشارة
# With which colleague the appointment is; a name follows.
agenda-adviser = مع
# Who interprets; a name follows.
agenda-interpreter = الترجمة
# Behind the name of who interprets, in brackets: on the phone, not in the room.
agenda-phone = عبر الهاتف
# In which room.
agenda-room = الغرفة
# How many people come to the talk.
agenda-people = الأشخاص
# For which children there is care meanwhile; “2 × needs-age-small” follows.
agenda-children = الأطفال
# Whether the person comes; below it one of the next four.
agenda-coming = الحضور

## Whether somebody comes; at most two words

# Said “I am coming” to a reminder.
agenda-confirmed = نعم
# Was reminded, and has not answered.
agenda-unconfirmed = غير مؤكد
# Was there.
agenda-came = تم اللقاء
# Was not there.
agenda-missed = لم يتم اللقاء
