## Days and times that people type. Lists as “words-stop”: separated by commas, without
## capitals; add what people really type, also misspelt. A dash where there is nothing.
## The names of weekdays and months are known already. Capitals, accents and native
## digits make no difference. What could also mean something else is better left out:
## then the person is shown buttons.

# Today.
words-today = днес, днеска, dnes, dneska
# Tomorrow.
words-tomorrow = утре, utre
# The day after tomorrow.
words-after-tomorrow = вдругиден, вдруги ден, vdrugiden
# Stands beside a weekday and means the very next one: “this Friday”, “the coming Friday”.
words-coming = този, тази, tozi, tazi
# “Next”, beside a weekday. On a Monday “next Friday” may be in four days or in eleven: the bot then asks.
words-next = следващия, следващият, следващата, следващ, следваща, идния, идната, идващия, идващата, sledvashtiya, sledvashtia, sledvashtiq, sledvashtata
# “Next week”, beside a weekday.
words-next-week = следващата седмица, другата седмица, идната седмица, идващата седмица, sledvashtata sedmica, drugata sedmica
# Small words beside a day: on, for, the. None that changes the day: no “from”, “until”, “about”.
words-on = в, във, на, за, v, vav, na, za
# Small words before a time: “at 10”.
words-at = в, във, v, vav
# Small words after a time: “10 o'clock”.
words-oclock = ч, час, часа, h, ch, chasa
# Beside a time: it is before noon.
words-morning = сутрин, сутринта, преди обед, преди обяд, sutrin, sutrinta
# Beside a time: it is after noon, so that 3 is 15:00. Nothing that is also said of 11 in the morning.
words-afternoon = следобед, след обед, след обяд, вечер, вечерта, sledobed, sled obed, vecher, vecherta
# Beside an hour; the number behind says how many minutes later it is, or earlier. Only what everybody understands alike.
words-minutes = и половина 30, i polovina 30
# The word before “3 days” that counts from today: “in 3 days”.
words-in = след, sled
# The words behind “3 days” that count from today: “3 days from now”.
words-later = -
# Days, behind a number. If the word means a number by itself, write that behind it.
words-days = ден 1, дни, дена, dni
# Weeks, behind a number. If the word means a number by itself, write that behind it.
words-weeks = седмица 1, седмици, sedmica 1, sedmici, sedmitsa 1, sedmitsi
# Numbers in words up to 12, as in “in two weeks” and “at ten”, each with its figure.
words-numbers = един 1, една 1, два 2, две 2, три 3, четири 4, пет 5, шест 6, седем 7, осем 8, девет 9, десет 10, единадесет 11, единайсет 11, дванадесет 12, дванайсет 12, edna 1, dva 2, dve 2, tri 3
# What is written close behind a figure: the “th” of 9th, the “г.” of 2026 г.
words-endings = ти, ви, ри, ми, г, год, година, ti, vi, ri, mi, g
# Other ways to write a weekday, each with its number; Monday is 1. With … where another word must stand beside it.
words-weekdays = понеделника 1, понделник 1, четвъртьк 4, ponedelnik 1, vtornik 2, sryada 3, sriada 3, srqda 3, chetvurtak 4, chetvartak 4, 4etvartak 4, petuk 5, petak 5, petyk 5, sabota 6, subota 6, sybota 6, nedelya 7, nedelia 7, nedelq 7
# Other ways to write a month, each with its number.
words-months = yanuari 1, fevruari 2, mart 3, april 4, mai 5, may 5, yuni 6, juni 6, yuli 7, juli 7, avgust 8, septemvri 9, oktomvri 10, noemvri 11, dekemvri 12
