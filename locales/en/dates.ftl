## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = today
# Tomorrow.
words-tomorrow = tomorrow, tomorow, tommorow, tommorrow, tmrw
# The day after tomorrow.
words-after-tomorrow = day after tomorrow, the day after tomorrow
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = this, coming, this coming
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = next
# “Next week”, beside a weekday.
words-next-week = next week, of next week
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = on, the, of, for
# Small words before a time: “at 10”.
words-at = at
# Small words after a time: “10 o'clock”.
words-oclock = o'clock, oclock, o clock, h
# Beside a time: it is before noon.
words-morning = am, a.m, in the morning, morning
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = pm, p.m, in the afternoon, in the evening, afternoon, evening
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = half past 30, quarter past 15, a quarter past 15, quarter to -15, a quarter to -15
# The word before “3 days” that counts from today: “in 3 days”.
words-in = in
# The words behind “3 days” that count from today: “3 days from now”.
words-later = from now
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = day, days
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = week, weeks
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = a 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = st, nd, rd, th
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = tues … 2, weds … 3, thur … 4, thurs … 4, tuseday 2, teusday 2, wensday 3, wednsday 3, wendesday 3, thrusday 4, thursdey 4, saterday 6
# Other ways to write a month, each with its number.
words-months = sept 9, febuary 2, agust 8, novmber 11
