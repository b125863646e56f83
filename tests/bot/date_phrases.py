"""Days and times as people type them, on Monday, 23 November 2026: data for the tests.

Each line is `phrase = what it means`. A person of that language types it; `MISSES`
and `NOTHING` must be refused.
"""

DE = """
morgen, Dienstag = 2026-11-24
heute, Montag, um 14 Uhr = 2026-11-23 14:00
um 10 am 24. november = 2026-11-24 10:00
29.2. = 2028-02-29
heute = 2026-11-23
Heute! = 2026-11-23
morgen = 2026-11-24
übermorgen = 2026-11-25
uebermorgen = 2026-11-25
ubermorgen um 9 = 2026-11-25 09:00
für morgen = 2026-11-24
Montag = 2026-11-30
am Montag = 2026-11-30
freitag = 2026-11-27
am freitag um 10 = 2026-11-27 10:00
mitwoch = 2026-11-25
Donerstag 9 Uhr = 2026-11-26 09:00
Sonnabend = 2026-11-28
nächsten Montag = 2026-11-30
naechsten montag um 11 = 2026-11-30 11:00
diesen Freitag = 2026-11-27
kommenden Dienstag = 2026-11-24
nächste Woche Freitag = 2026-12-04
am Mittwoch nächster Woche = 2026-12-02
Mo 10 Uhr = 2026-11-30 10:00
Di. 14:00 = 2026-11-24 14:00
am Fr um 10 = 2026-11-27 10:00
Di, 24. Nov., 10:00 = 2026-11-24 10:00
9. November = 2027-11-09
9 november = 2027-11-09
9.November 2027 = 2027-11-09
am 24. November = 2026-11-24
den 24.11. = 2026-11-24
am 24.11 = 2026-11-24
24.11.26 = 2026-11-24
24.11.2026 = 2026-11-24
24. 11. 2026 um 9:30 = 2026-11-24 09:30
9te Dezember = 2026-12-09
12. maerz = 2027-03-12
3 märz = 2027-03-03
1. jänner = 2027-01-01
Dienstag, 24. November, 10:00 Uhr = 2026-11-24 10:00
der 24. dez = 2026-12-24
2026-12-09 = 2026-12-09
in 3 Tagen = 2026-11-26
in drei tagen = 2026-11-26
in einer Woche = 2026-11-30
in 2 wochen = 2026-12-07
morgen um 10 = 2026-11-24 10:00
morgen um 10 Uhr = 2026-11-24 10:00
morgen früh um 8 = 2026-11-24 08:00
morgen 14 uhr = 2026-11-24 14:00
heute abend um 6 = 2026-11-23 18:00
10:00 = 10:00
10.30 = 10:30
um 10 = 10:00
10 Uhr = 10:00
10uhr = 10:00
10 uhr 30 = 10:30
um 14.45 uhr = 14:45
um zehn = 10:00
halb elf = 10:30
um halb 10 = 09:30
viertel nach neun = 09:15
viertel vor 10 = 09:45
3 Uhr nachmittags = 15:00
03:00 = 03:00
"""

TR = """
24 kasim sali saat 10'da = 2026-11-24 10:00
yarın 10da = 2026-11-24 10:00
salıya saat 10a = 2026-11-24 10:00
bugün = 2026-11-23
bu gün = 2026-11-23
bugun saat 14 = 2026-11-23 14:00
yarın = 2026-11-24
YARIN = 2026-11-24
yarin = 2026-11-24
yarına = 2026-11-24
öbür gün = 2026-11-25
obur gun = 2026-11-25
yarından sonraki gün = 2026-11-25
pazartesi = 2026-11-30
Pazartesi günü = 2026-11-30
pazartesi gunu saat 10 = 2026-11-30 10:00
salı = 2026-11-24
sali gunu = 2026-11-24
SALI = 2026-11-24
çarşamba = 2026-11-25
carsamba = 2026-11-25
perşembeye = 2026-11-26
cuma = 2026-11-27
cuma saat 9 = 2026-11-27 09:00
cumartesi = 2026-11-28
pazar günü = 2026-11-29
bu cuma = 2026-11-27
önümüzdeki salı = 2026-11-24
gelecek pazartesi = 2026-11-30
haftaya cuma = 2026-12-04
gelecek hafta salı günü = 2026-12-01
onumuzdeki hafta carsamba = 2026-12-02
9 Kasım = 2027-11-09
9 kasim = 2027-11-09
9 kasım 2027 = 2027-11-09
24 Kasım'da = 2026-11-24
24 kasımda saat 10 = 2026-11-24 10:00
24 Kasım Salı, 9:05 = 2026-11-24 09:05
12 mayıs = 2027-05-12
3 şubat = 2027-02-03
3 agustos = 2027-08-03
1 Ara = 2026-12-01
24.11. = 2026-11-24
24/11 = 2026-11-24
24.11.2026 = 2026-11-24
24.11.2026 tarihinde = 2026-11-24
3 gün sonra = 2026-11-26
uc gun sonra = 2026-11-26
bir hafta sonra = 2026-11-30
2 hafta sonra = 2026-12-07
saat 10 = 10:00
saat 10'da = 10:00
saat 10 da = 10:00
saat 10.30 = 10:30
saat 10:30'da = 10:30
10:00 = 10:00
saat on = 10:00
saat onda = 10:00
10 buçuk = 10:30
saat on bucuk = 10:30
yarın saat 10 = 2026-11-24 10:00
yarın 10'da = 2026-11-24 10:00
yarın sabah 9'da = 2026-11-24 09:00
yarin ogleden sonra 3 = 2026-11-24 15:00
bugün akşam saat 6'da = 2026-11-23 18:00
"""

BG = """
днес = 2026-11-23
днеска = 2026-11-23
утре = 2026-11-24
Утре. = 2026-11-24
utre = 2026-11-24
за утре = 2026-11-24
вдругиден = 2026-11-25
понеделник = 2026-11-30
в понеделник = 2026-11-30
v ponedelnik = 2026-11-30
вторник = 2026-11-24
във вторник = 2026-11-24
сряда = 2026-11-25
v srqda = 2026-11-25
четвъртък = 2026-11-26
chetvartak = 2026-11-26
петък = 2026-11-27
petyk = 2026-11-27
в събота = 2026-11-28
неделя = 2026-11-29
този петък = 2026-11-27
следващия понеделник = 2026-11-30
следващата седмица в сряда = 2026-12-02
във вторник следващата седмица = 2026-12-01
9 ноември = 2027-11-09
9-ти ноември = 2027-11-09
на 9 ноември = 2027-11-09
24 ноември 2026 г. = 2026-11-24
24 ноември 2026 = 2026-11-24
24 noemvri = 2026-11-24
вторник, 24 ноември, 9:05 = 2026-11-24 09:05
вт, 24 ное = 2026-11-24
3 май = 2027-05-03
1 декември = 2026-12-01
24.11. = 2026-11-24
24.11.2026 = 2026-11-24
24.11.2026 г. = 2026-11-24
24/11/2026 = 2026-11-24
след 3 дни = 2026-11-26
след три дни = 2026-11-26
след седмица = 2026-11-30
след една седмица = 2026-11-30
след 2 седмици = 2026-12-07
sled 2 sedmici = 2026-12-07
в 10 = 10:00
в 10 часа = 10:00
10 ч. = 10:00
10ч = 10:00
10:30 = 10:30
в 10.30 = 10:30
10:30 часа = 10:30
в десет часа = 10:00
10 и половина = 10:30
утре в 10 = 2026-11-24 10:00
утре в 10 часа = 2026-11-24 10:00
utre v 10 chasa = 2026-11-24 10:00
утре сутринта в 9 = 2026-11-24 09:00
утре следобед в 3 = 2026-11-24 15:00
в 3 часа следобед = 15:00
"""

RO = """
la 10 martie = 2027-03-10
azi = 2026-11-23
astăzi = 2026-11-23
mâine = 2026-11-24
maine = 2026-11-24
mîine = 2026-11-24
poimâine = 2026-11-25
poimaine la 10 = 2026-11-25 10:00
luni = 2026-11-30
marți = 2026-11-24
marti = 2026-11-24
miercuri = 2026-11-25
joi = 2026-11-26
vineri = 2026-11-27
vineri la ora 9 = 2026-11-27 09:00
sâmbătă = 2026-11-28
sambata = 2026-11-28
duminica = 2026-11-29
pe vineri = 2026-11-27
lunea viitoare = 2026-11-30
vinerea asta = 2026-11-27
vinerea care vine = 2026-11-27
luni săptămâna viitoare = 2026-11-30
saptamana viitoare vineri = 2026-12-04
joi, saptamana viitoare = 2026-12-03
9 noiembrie = 2027-11-09
pe 9 noiembrie = 2027-11-09
în 9 noiembrie 2027 = 2027-11-09
24 noembrie = 2026-11-24
24 nov. = 2026-11-24
mar., 24 nov. = 2026-11-24
marți, 24 noiembrie, 9:05 = 2026-11-24 09:05
9 mar = 2027-03-09
3 mai = 2027-05-03
1 decembrie = 2026-12-01
pe data de 24.11.2026 = 2026-11-24
24.11. = 2026-11-24
24/11 = 2026-11-24
24.11.2026 = 2026-11-24
peste 3 zile = 2026-11-26
peste trei zile = 2026-11-26
peste o săptămână = 2026-11-30
peste 2 saptamani = 2026-12-07
peste două săptămâni = 2026-12-07
ora 10 = 10:00
la ora 10 = 10:00
la 10 = 10:00
la 10:30 = 10:30
ora 10.30 = 10:30
orele 14 = 14:00
ora zece = 10:00
10 și jumătate = 10:30
la 10 si jumatate = 10:30
10 fără un sfert = 09:45
10 fix = 10:00
mâine la 10 = 2026-11-24 10:00
maine la ora 10 = 2026-11-24 10:00
mâine dimineață la 9 = 2026-11-24 09:00
maine la 3 dupa-amiaza = 2026-11-24 15:00
luni dimineata la 8 si jumatate = 2026-11-30 08:30
"""

AR = """
الاثنين المقبل الساعة التاسعة = 2026-11-30 09:00
اليوم = 2026-11-23
غداً = 2026-11-24
غدا = 2026-11-24
بكرا = 2026-11-24
بكرة = 2026-11-24
بكره = 2026-11-24
بعد غد = 2026-11-25
بعد بكرة = 2026-11-25
الاثنين = 2026-11-30
الإثنين = 2026-11-30
يوم الاثنين = 2026-11-30
الاتنين = 2026-11-30
الثلاثاء = 2026-11-24
التلاتا = 2026-11-24
يوم الأربعاء = 2026-11-25
الاربعا = 2026-11-25
الخميس = 2026-11-26
الجمعة = 2026-11-27
الجمعه = 2026-11-27
السبت = 2026-11-28
الأحد = 2026-11-29
يوم أحد = 2026-11-29
الاثنين القادم = 2026-11-30
يوم الاثنين الجاي = 2026-11-30
هذا الخميس = 2026-11-26
الأربعاء الأسبوع القادم = 2026-12-02
الاسبوع الجاي يوم الخميس = 2026-12-03
9 تشرين الثاني = 2027-11-09
٩ تشرين الثاني = 2027-11-09
9 تشرين ثاني = 2027-11-09
9 تشرين تاني = 2027-11-09
3 يونيه = 2027-06-03
9 نوفمبر = 2027-11-09
٢٤ نوفمبر ٢٠٢٦ = 2026-11-24
9 من نوفمبر = 2027-11-09
9 شهر 11 = 2027-11-09
٣ شهر ٥ = 2027-05-03
3 آذار = 2027-03-03
3 اذار = 2027-03-03
الثلاثاء، 24 تشرين الثاني، 9:05 = 2026-11-24 09:05
24/11 = 2026-11-24
٢٤/١١/٢٠٢٦ = 2026-11-24
2026/11/24 = 2026-11-24
24.11.2026 = 2026-11-24
بعد 3 أيام = 2026-11-26
بعد ٣ ايام = 2026-11-26
بعد ثلاثة أيام = 2026-11-26
بعد يومين = 2026-11-25
بعد أسبوع = 2026-11-30
بعد اسبوعين = 2026-12-07
بعد 15 يوم = 2026-12-08
الساعة 10 = 10:00
الساعة ١٠ = 10:00
الساعه 10:30 = 10:30
في الساعة 9 = 09:00
الساعة العاشرة = 10:00
الساعة عشرة ونص = 10:30
10 ونصف = 10:30
الساعة 10 الا ربع = 09:45
الساعة 10 صباحاً = 10:00
10 الصبح = 10:00
الساعة 3 العصر = 15:00
٣ بعد الظهر = 15:00
غدا الساعة 10 = 2026-11-24 10:00
بكرا الساعة ١٠ = 2026-11-24 10:00
يوم الخميس الساعة 9 ونص = 2026-11-26 09:30
"""

# On letters from offices, copied by people of any language.
LETTERS = """
24.11.2026, 10:00 Uhr = 2026-11-24 10:00
Di., 24.11.2026 um 10.00 Uhr = 2026-11-24 10:00
Dienstag, den 24.11.2026, um 9:30 Uhr = 2026-11-24 09:30
am Dienstag, dem 24. November 2026 um 14 Uhr = 2026-11-24 14:00
12.05.2027 = 2027-05-12
12. Mai 2027 = 2027-05-12
"""

EN = """
today = 2026-11-23
tomorrow = 2026-11-24
Tommorow = 2026-11-24
day after tomorrow = 2026-11-25
the day after tomorrow at 9 = 2026-11-25 09:00
Monday = 2026-11-30
on monday = 2026-11-30
tuesday = 2026-11-24
wensday = 2026-11-25
on Thursday at 10 = 2026-11-26 10:00
friday 10am = 2026-11-27 10:00
Sat 11:00 = 2026-11-28 11:00
on fri = 2026-11-27
tues at 9 = 2026-11-24 09:00
next Monday = 2026-11-30
this Friday = 2026-11-27
Friday next week = 2026-12-04
next week on Tuesday = 2026-12-01
9 November = 2027-11-09
9th November = 2027-11-09
9th of november = 2027-11-09
the 9th of November 2027 = 2027-11-09
November 9 = 2027-11-09
Nov 9th = 2027-11-09
november 24, 2026 = 2026-11-24
24 Nov 2026 = 2026-11-24
1st December = 2026-12-01
dec 3rd at 10 = 2026-12-03 10:00
Tuesday, 24 November, 9:05 = 2026-11-24 09:05
Tue, 24 Nov = 2026-11-24
2 sept = 2027-09-02
2 sep = 2027-09-02
3 febuary = 2027-02-03
24/11 = 2026-11-24
24/11/2026 = 2026-11-24
24-11-2026 = 2026-11-24
2026-11-24 = 2026-11-24
24.11.2026 = 2026-11-24
in 3 days = 2026-11-26
in three days = 2026-11-26
3 days from now = 2026-11-26
in a week = 2026-11-30
in 2 weeks = 2026-12-07
10:00 = 10:00
10.30 = 10:30
at 10 = 10:00
10 o'clock = 10:00
10 o’clock = 10:00
at 10 oclock = 10:00
10am = 10:00
10 a.m. = 10:00
3 pm = 15:00
3:30pm = 15:30
half past ten = 10:30
quarter to 10 = 09:45
at ten = 10:00
tomorrow at 10 = 2026-11-24 10:00
tomorrow 10am = 2026-11-24 10:00
tomorrow at 3 in the afternoon = 2026-11-24 15:00
10am tomorrow = 2026-11-24 10:00
"""

# Nothing of this is a day or a time, whoever types it.
NOTHING = """
in den
10
2
٢
10.
2026
47169
47169 Duisburg
Mai
Mai 10 Euro
mai 10
am 10
am 10.
am 10 uhr
on 10
la data de 10
на 10
يوم 10
november
November 2026
11.2026
تشرين
mo
so
mar
sa 10
so um 10 Uhr
sa 10:00 olur
Guten Morgen
morgens
heute morgen
abends
sonntags
mondays
lunea
lunea la doctor
every Monday
Montag oder Dienstag
Montag, Dienstag
nicht morgen
morgen nicht
yarın değil
не утре
nu mâine
ليس غدا
next week
haftaya
săptămâna viitoare
الأسبوع القادم
später
irgendwann
bald
3 Tage
3 gün
2 Wochen
sonra 3 gün
10 saat sonra
in 3 hours
след 10 часа
след 10
peste 3 ore
بعد 3 ساعات
بعد يوم الثلاثاء
بعد يوم 24/11
до 10 часа
от 10 до 12
von 10 bis 12 Uhr
10-12 Uhr
9-11
10:00-12:00
24.11.-26.11.
gegen 10
около 10
saat 10 gibi
saat kaç
Uhr
saat
10 da, evet mi
25:00
10:75
24 Uhr
31.02.
30. Februar
31.11.2026
0.11.
32.12.
11/24
29.02.2027
22.11.2026
1. Mai 1984
24.11.2019
24.11.2028
01.01.2030
Dienstag, 25. November
Montag, 24.11.2026
in 999 Tagen
0203 283-4567
0203 2834567
+49 176 12345678
0176/1234567
٠١٧٦١٢٣٤٥٦٧
DE89 3704 0044 0532 0130 00
IBAN DE89370400440532013000
192.168.1.1
10:30:15
1,5
12,50 €
12.50 Euro
10 €
Kaiser-Wilhelm-Straße 10
Weseler Str. 9.11
Strada Unirii 9
Straße des 17. Juni
ул. Първи май 9
9 Eylül Caddesi
شارع 10 تموز
Zimmer 10
Nr. 9
10 a
Mehmet Demir
Sali Mehmedov
Eylül
Nisan Yılmaz
April Schmidt
August Meier
Maria Martie
Юлия
محمد
أحد
Jobcenter
Termin
ja
да
evet
stop
👍
.
"""

# What a person might expect to be understood and is refused, with the reason.
MISSES = """
yarından sonra = from the day after tomorrow on
în 3 zile = within three days
după 3 zile = three days or later
3 gün içinde = within three days
heute in einer Woche = two days that count from today
halb eins = half past midnight or noon
yarım = half past noon, and a half of anything
noon = a word for a time
întâi decembrie = days of a month in figures only
morgen 10 = a bare number is no time
yarın 10 = a bare number is no time
утре на 10 = “at the 10th” as well
um 3 = 3:00 or 15:00
ora 3 = 3:00 or 15:00
saat 3'te = 3:00 or 15:00
الساعة 3 = 3:00 or 15:00
halb sieben = 6:30 or 18:30
3:30 = written by many for 15:30
12 pm = noon in England, midnight in Syria
12 gece = as above, and no list has the night
half ten = 10:30 in England, 9:30 in Germany
viertel elf = 10:15 in the east of Germany, unknown in the west
10'u çeyrek geçiyor = only halves in Turkish
9.05 = 9 May or five past nine
în 9.10 la noi = one word too many
nächsten Freitag = in four days or in eleven
next Friday = in four days or in eleven
gelecek cuma = in four days or in eleven
vinerea viitoare = in four days or in eleven
следващия петък = in four days or in eleven
الجمعة القادمة = in four days or in eleven
Sonntag nächste Woche = where a week begins on Sunday it is another one
kommenden Montag = today or in a week
in acht Tagen = a week, or eight days
in einem Monat = months are of different lengths
Montag in einer Woche = counted from a Monday that is not fixed
haftaya bugün = weeks are counted with “bir hafta sonra”
am 9. = no month
ayın 24'ü = no month
9 تشرين = there are two
9 كانون = there are two
neunter November = days of a month in figures only
dokuz Kasım = days of a month in figures only
morgen Vormittag = a part of the day is no time
morgen früh = a part of the day is no time
tomorrow morning = a part of the day is no time
yarın sabah = a part of the day is no time
mâine dimineață = a part of the day is no time
غدا صباحا = a part of the day is no time
heute Mittag = a part of the day is no time
tonight at 8 = a word for day and part in one
diseară la 8 = a word for day and part in one
други ден = another day as well
в петък от 10 часа = from ten
ab Montag = from Monday
nach 10 Uhr = after ten
tomorow please = one word too many
ich möchte morgen um 10 kommen = more than a day and a time
10,30 = a number with a comma
1030 = a number
saat 10 30 = two numbers
9/11/2027م = an ending that also means p.m.
Fr = two letters alone are too few
нд = two letters alone are too few
"""
