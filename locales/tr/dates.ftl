## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = bugün, bu gün
# Tomorrow.
words-tomorrow = yarın, yarına
# The day after tomorrow.
words-after-tomorrow = öbür gün, öbürsü gün, yarından sonraki gün
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = bu, önümüzdeki
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = gelecek
# “Next week”, beside a weekday.
words-next-week = haftaya, gelecek hafta, önümüzdeki hafta
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = günü, gününe, tarihinde, tarihine, tarihi, için
# Small words before a time: “at 10”.
words-at = saat
# Small words after a time: “10 o'clock”.
words-oclock = da, de, ta, te
# Beside a time: it is before noon.
words-morning = sabah, sabahleyin, öğleden önce
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = öğleden sonra, akşam, akşamleyin, akşamüstü
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = buçuk 30, buçukta 30, buçuğa 30
# The word before “3 days” that counts from today: “in 3 days”.
words-in = -
# The words behind “3 days” that count from today: “3 days from now”.
words-later = sonra, sonraya
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = gün
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = hafta
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, sekizde 8, dokuz 9, dokuzda 9, on 10, onda 10, on bir 11, onbir 11, on birde 11, onbirde 11, on iki 12, oniki 12, on ikide 12, onikide 12
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = a, e, ya, ye, da, de, ta, te
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = pazartesiye 1, salıya 2, çarşambaya 3, perşembeye 4, cumaya 5, cumartesiye 6, pazara 7, pazertesi 1, çarşanba 3, perşenbe 4, cumertesi 6
# Other ways to write a month, each with its number.
words-months = ocakta 1, şubatta 2, martta 3, nisanda 4, mayısta 5, haziranda 6, temmuzda 7, ağustosta 8, eylülde 9, ekimde 10, kasımda 11, aralıkta 12
