## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = اليوم، النهاردة، هاليوم
# Tomorrow.
words-tomorrow = غدا، غد، الغد، بكرا، بكرة، بكرى
# The day after tomorrow.
words-after-tomorrow = بعد غد، بعد غدا، بعد الغد، بعد بكرا، بعد بكرة
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = هذا، هذه، هاد، هادا
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = القادم، القادمة، الجاي، الجاية، المقبل، المقبلة
# “Next week”, beside a weekday.
words-next-week = الأسبوع القادم، الأسبوع الجاي، الأسبوع المقبل، في الأسبوع القادم، بالأسبوع الجاي
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = يوم، بيوم، ليوم، نهار، في، بتاريخ، تاريخ
# Small words before a time: “at 10”.
words-at = الساعة، ساعة، في الساعة، على الساعة، عالساعة، عند الساعة
# Small words after a time: “10 o'clock”.
words-oclock = -
# Beside a time: it is before noon.
words-morning = صباحا، صباح، الصبح، ص
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = مساء، المساء، المسا، مساءا، العصر، عصرا، بعد الظهر، م
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = ونصف 30، و نصف 30، والنصف 30، ونص 30، و نص 30، وربع 15، و ربع 15، والربع 15، وثلث 20، إلا ربع -15، إلا الربع -15
# The word before “3 days” that counts from today: “in 3 days”.
words-in = بعد
# The words behind “3 days” that count from today: “3 days from now”.
words-later = -
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = يوم 1، يوما 1، أيام، يومين 2، يومان 2
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = أسبوع 1، اسبوعا 1، أسابيع، أسبوعين 2، أسبوعان 2
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = واحد 1، واحدة 1، الواحدة 1، الثانية 2، ثلاث 3، ثلاثة 3، تلات 3، تلاتة 3، الثالثة 3، أربع 4، أربعة 4، الرابعة 4، خمس 5، خمسة 5، الخامسة 5، ست 6، ستة 6، السادسة 6، سبع 7، سبعة 7، السابعة 7، ثمان 8، ثماني 8، ثمانية 8، تمانية 8، الثامنة 8، تسع 9، تسعة 9، التاسعة 9، عشر 10، عشرة 10، العاشرة 10، الحادية عشرة 11، الحادية عشر 11، احدعش 11، حداشر 11، الثانية عشرة 12، الثانية عشر 12، اتنعش 12
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = من
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = الاتنين 1، اتنين … 1، التلاتاء 2، التلاتا 2، الثلاثا 2، تلاتاء … 2، الأربعا 3، أربعا … 3
# Other ways to write a month, each with its number.
words-months = تشرين اول 10، تشرين ثاني 11، تشرين التاني 11، كانون اول 12، كانون ثاني 1، كانون التاني 1، تشرين تاني 11، كانون تاني 1، يونيه 6، يوليه 7، شهر 1 1، شهر 2 2، شهر 3 3، شهر 4 4، شهر 5 5، شهر 6 6، شهر 7 7، شهر 8 8، شهر 9 9، شهر 10 10، شهر 11 11، شهر 12 12
