## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = azi, astăzi
# Tomorrow.
words-tomorrow = mâine, mîine
# The day after tomorrow.
words-after-tomorrow = poimâine, poimîine
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = acest, această, aceasta, acesta, asta, care vine
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = viitor, viitoare, următor, următoare, următoarea, următorul
# “Next week”, beside a weekday.
words-next-week = săptămâna viitoare, săptămâna următoare, săptămâna care vine, saptamina viitoare
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = pe, în, la, data de, ziua de, pentru
# Small words before a time: “at 10”.
words-at = la, ora, orele, la ora, la orele
# Small words after a time: “10 o'clock”.
words-oclock = h, fix
# Beside a time: it is before noon.
words-morning = dimineața, dimineață, de dimineață, am
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = după-amiaza, după-amiază, după amiaza, după amiază, după-masa, după-masă, după masa, după masă, seara, pm
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = și jumătate 30, și jumate 30, și un sfert 15, fără un sfert -15
# The word before “3 days” that counts from today: “in 3 days”.
words-in = peste
# The words behind “3 days” that count from today: “3 days from now”.
words-later = -
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = zi, zile, de zile
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = săptămână, săptămâni, de săptămâni, saptamina, saptamini
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = o 1, un 1, unu 1, una 1, doi 2, două 2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10, unsprezece 11, unșpe 11, doisprezece 12, douăsprezece 12, doișpe 12
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = lea
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = lunea … 1, marțea … 2, miercurea … 3, joia … 4, vinerea … 5, simbata 6, sîmbătă 6, dumineca 7
# Other ways to write a month, each with its number.
words-months = ianuar 1, februar 2, noembrie 11, octombri 10, septembri 9, decembri 12
