## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = heute
# Tomorrow.
words-tomorrow = morgen
# The day after tomorrow.
words-after-tomorrow = übermorgen, uebermorgen, über morgen
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = diesen, dieser, diese, dieses, kommenden, kommender, kommende, kommendes
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = nächsten, nächster, nächste, nächstes, naechsten, naechster, naechste, naechstes
# “Next week”, beside a weekday.
words-next-week = nächste woche, nächster woche, in der nächsten woche, der nächsten woche, naechste woche, naechster woche, kommende woche, kommender woche
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = am, den, dem, der, für, fuer, zum
# Small words before a time: “at 10”.
words-at = um
# Small words after a time: “10 o'clock”.
words-oclock = uhr, h
# Beside a time: it is before noon.
words-morning = früh, frueh, in der früh, morgens, vormittag, vormittags, am vormittag
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = nachmittag, nachmittags, am nachmittag, abend, abends, am abend
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = halb -30, viertel nach 15, viertel vor -15
# The word before “3 days” that counts from today: “in 3 days”.
words-in = in
# The words behind “3 days” that count from today: “3 days from now”.
words-later = -
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = tag, tage, tagen
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = woche, wochen
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = ein 1, eins 1, eine 1, einem 1, einer 1, zwei 2, zwo 2, drei 3, vier 4, fünf 5, fuenf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, zwoelf 12
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = te, ten, ter
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = sonnabend 6, dinstag 2, mitwoch 3, donerstag 4, sontag 7
# Other ways to write a month, each with its number.
words-months = maerz 3, jänner 1, jaenner 1, feber 2, febuar 2, agust 8
