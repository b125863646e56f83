### Own reminders: what people want to remember. A letter with a deadline, a paper that ends, a course, anything else.
### The words a person types are hers alone: what comes by itself never shows them (“reminder-own”).

## The list

# Button in the menu and below “remind-done”, at most 20 characters: opens “reminders-which”.
menu-reminders = 🔔 Hatırlatmalarım
# Button in the menu, at most 20 characters: goes on with the reminder that was begun (“remind-what”).
menu-go-on-remind = ▶️ Hatırlatma: devam
# The person has pressed “menu-reminders”. The buttons below: her reminders, each by kind and day
# (“value-reminder-…”), and “remind-label”.
reminders-which = 🔔 Bunları sizin için aklımda tutuyorum. Hangisine bakmak istersiniz?
# Instead of that question, when nothing is noted. Below: “reminders-which-none-new” and “engine-person”.
reminders-which-none =
    🔔 Burada henüz bir not yok.
    Size bir şey hatırlatayım mı? Örneğin bir mektup.
# Button below that, at most 20 characters: opens “remind-what”.
reminders-which-none-new = ➕ Yeni hatırlatma
# Button below the list, at most 20 characters: opens “remind-what”.
remind-label = ➕ Yeni hatırlatma
# A reminder on a button: a letter that must be answered.
# $day (Time): by which day.
value-reminder-letter = ✉️ { WHEN($day, style: "date") }
# A reminder on a button: a paper that ends.
# $day (Time): on which day.
value-reminder-paper = 📄 { WHEN($day, style: "date") }
# A reminder on a button: a course or an appointment elsewhere.
# $day (Time): the next day.
value-reminder-course = 📚 { WHEN($day, style: "date") }
# A reminder on a button: anything else.
# $day (Time): the next day.
value-reminder-own = ✏️ { WHEN($day, style: "date") }
# The person has chosen a reminder; what is noted stands above (“remind-what-…”, “remind-noted”, “remind-on” and so
# on). Below: “reminders-what-…”.
reminders-what = Bir şeyi değiştirmek ister misiniz?
# Instead of that question: it was deleted meanwhile.
reminders-what-none = Bu hatırlatma artık yok.
# Button, at most 20 characters: another day, opens “day-ask”.
reminders-what-day = 📅 Başka bir gün
# Button, at most 20 characters: other words, opens “remind-words”.
reminders-what-words = ✏️ Başka bir yazı
# Button, at most 20 characters: opens “forget-sure”.
reminders-what-delete = 🗑️ Silin
# The words were changed.
reminders-changed = ✅ Değiştirdim.
# Something was to be changed that was deleted meanwhile. The talk ends here.
reminders-gone = Bu hatırlatma artık yok.

## A new one

# First question. The buttons below: “remind-what-…”. They also stand in the list of what is noted, each on its line.
remind-what = 🔔 Size neyi hatırlatayım?
# Button, at most 20 characters: a letter that must be answered by a certain day.
remind-what-letter = ✉️ Mektuba cevap
# Button, at most 20 characters: a paper (a card, a permit, a contract) is valid until a certain day.
remind-what-paper = 📄 Belge süresi
# Button, at most 20 characters: a course, or an appointment somewhere else.
remind-what-course = 📚 Kurs, randevu
# Button, at most 20 characters: the person writes herself what it is.
remind-what-own = ✏️ Başka bir şey
# The person has chosen a kind, and may add words. Below: “remind-more-none”. The second line must stay.
remind-more =
    ✏️ Bir şey eklemek ister misiniz? Örneğin kimden geldiğini yazın.
    🔒 Lütfen numara ve hastalık yazmayın.
# Button, at most 20 characters: goes on without words.
remind-more-none = Yazmadan devam
# The person types what she wants to be reminded of. The second line must stay.
remind-words =
    ✏️ Size neyi hatırlatayım? Lütfen birkaç kelime yazın.
    🔒 Lütfen numara ve hastalık yazmayın.
# More than 200 characters were typed. The same question follows.
typed-too-long = Bu çok uzun. Lütfen sadece birkaç kelime yazın.
# Nothing was typed that has letters or figures. The same question follows.
typed-no-words = Lütfen harflerle birkaç kelime yazın.
# The person has a day but no time yet. Below: “remind-when-whole”, “remind-when-at”.
remind-when = 🕘 Belli bir saati var mı?
# Button, at most 20 characters: no time, the whole day.
remind-when-whole = 📅 Hayır, bütün gün
# Button, at most 20 characters: opens “clock-ask”.
remind-when-at = 🕘 Evet, saati var
# Below: “remind-repeat-…”. They also stand in the list of what is noted.
remind-repeat = Ne kadar sık?
# Button, at most 20 characters.
remind-repeat-none = Sadece bir kez
# Button, at most 20 characters.
remind-repeat-day = Her gün
# Button, at most 20 characters.
remind-repeat-week = Her hafta
# Button, at most 20 characters: on the same day of each month.
remind-repeat-month = Her ay
# Button, at most 20 characters.
remind-repeat-year = Her yıl
# How long before. Below: “remind-lead-…”, but only what is still to come. They also stand in the list of what is noted.
# $day (Time): the day it is about.
remind-lead =
    ⏰ Ne zaman hatırlatayım?
    📅 { WHEN($day, style: "long") }
# Instead of that question: it is too late for all of them. Below is “engine-back”.
# $day (Time): the day it is about.
remind-lead-none =
    Bu gün için artık çok geç: { WHEN($day, style: "long") }.
    Lütfen geri dönün ve başka bir gün seçin.
# Button, at most 20 characters: at the very time.
remind-lead-at = ⏰ Tam o saatte
# Button, at most 20 characters.
remind-lead-hour = ⏰ 1 saat önce
# Button, at most 20 characters: in the morning of that day.
remind-lead-on = ⏰ O gün
# Button, at most 20 characters.
remind-lead-day = ⏰ 1 gün önce
# Button, at most 20 characters.
remind-lead-days = ⏰ 3 gün önce
# Button, at most 20 characters.
remind-lead-week = ⏰ 1 hafta önce
# Button, at most 20 characters.
remind-lead-month = ⏰ 4 hafta önce
# The person has pressed yes, but what she chose is past by now. “remind-lead” follows with what is left.
remind-late = Bunun için artık çok geç.
# In the list of what is noted: the words that the person has typed.
# $words (String): her words.
remind-noted = ✏️ { $words }
# In the list of what is noted: the day.
# $day (Time): the day it is about.
remind-on = 📅 { WHEN($day, style: "long") }
# In the list of what is noted: the day and the time.
# $day (Time): the day it is about. $clock (Time): the time of day.
remind-on-at = 📅 { WHEN($day, style: "long") }, saat { WHEN($clock, style: "time") }
# Last question before anything is kept; what is noted stands above it. Below: “engine-yes” and so on.
remind-summary = Böyle doğru mu?
# The person has said yes, and it is kept.
remind-done =
    ✅ Aklımda tutuyorum ve size burada hatırlatırım.
    Değiştirmek veya silmek için: { menu-reminders }.
# The reminder has another day now.
# $day (Time): the new day.
remind-moved = ✅ Yeni gün: { WHEN($day, style: "long") }
# The person did not agree (“own-ask”), or is younger than 16; no reproach. Nothing was kept.
remind-unkept =
    Sorun değil. Hiçbir şey kaydetmiyorum.
    Telefonunuzdaki takvim de size hatırlatabilir.
# The person has as many reminders as there may be.
remind-full =
    Burada zaten 30 hatırlatmanız var. Daha fazlasını tutamam.
    Lütfen önce birini silin: { menu-reminders }.
# Asked once, before anything is kept. Below: “own-ask-yes”, “own-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: nobody of us sees it anywhere, and both ways delete it at once.
own-ask =
    🔒 Burada yazdıklarınızı kaydediyorum. Danışmanlar bunu görmez.
    Artık kabul etmezseniz { mydata-label } düğmesine dokunun ya da “Dur” yazın.
    Kabul ediyor musunuz? 16 yaşını doldurdunuz mu?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
own-ask-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: does not agree, or is younger.
own-ask-no = ❌ Hayır

## Days and times, tapped or typed

# Below are the days of this week and some later ones; any other day is typed. The example is read as it stands.
day-ask =
    📅 Hangi gün? Lütfen seçin ya da günü yazın.
    Örneğin: 12 Mayıs
# A day was typed. Below: what it may mean, one day or two (“value-date”, “value-day-time”), and “day-sure-other”.
day-sure = 📅 Hangi günü demek istediniz? Lütfen üzerine dokunun.
# Button, at most 20 characters: it is another day.
day-sure-other = ↩️ Başka bir gün
# Below are full hours; any other time is typed. The example is read as it stands.
clock-ask =
    🕘 Saat kaçta? Lütfen seçin ya da saati yazın.
    Örneğin: 9:30
# A time was typed. Below: what it may mean, one time or two, and “clock-sure-other”.
clock-sure = 🕘 Hangi saati demek istediniz? Lütfen üzerine dokunun.
# Button, at most 20 characters: it is another time.
clock-sure-other = ↩️ Başka bir saat
# A day that may be years ahead, on a button.
# $day (Time): the day.
value-date = 📅 { WHEN($day, style: "long") }
# A day and a time, on a button: nothing but these two, it is long already.
# $day (Time): the day. $time (Time): the time of day.
value-day-time = { WHEN($day, style: "long") }, { WHEN($time, style: "time") }
# What was typed is no day, or may mean anything. The same question follows.
typed-no-day = Bu günü anlamadım. Lütfen örneğin şöyle yazın: 12 Mayıs
# The day that was typed is past.
typed-day-past = Bu gün geçti. Lütfen daha gelmemiş bir gün yazın.
# The day that was typed is more than five years ahead.
typed-day-far = Bu çok uzak. En fazla 5 yıl sonrasını aklımda tutabilirim.
# What was typed is no time of day. The same question follows.
typed-no-clock = Bu saati anlamadım. Lütfen örneğin şöyle yazın: 9:30

## When the time has come

# Comes by itself and is seen on a lock screen: never say what it is about. Below: “reminder-own-label”.
# $day (Time): the day it is about.
reminder-own =
    🔔 Hatırlatmanız var, günü { WHEN($day, style: "long") }.
    Görmek için lütfen düğmeye dokunun.
# Button below that, at most 20 characters: shows what is noted, with the three buttons below.
reminder-own-label = 👀 Görmek istiyorum
# Button, at most 20 characters: the person has done it.
own-done-label = ✅ Tamam, yaptım
# Button, at most 20 characters: the same reminder tomorrow.
own-more-label = ⏰ Yarın bir daha
# Button, at most 20 characters: opens “forget-sure”.
own-delete-label = 🗑️ Silin
# The person has pressed “own-done-label”. Warm. The reminder was deleted: it was for one day only.
own-done = ✅ Harika, bu iş tamam! Hatırlatmayı sildim.
# The same, when it comes again.
# $day (Time): the next day.
own-done-next = ✅ Harika, bu iş tamam! Bir sonraki: { WHEN($day, style: "long") }
# The person has pressed “own-more-label”.
own-more = ⏰ Tamam, yarın bir daha hatırlatırım.
# Asked once more before a reminder is deleted. Below: “forget-sure-yes”, “forget-sure-no”.
forget-sure = 🗑️ Bu hatırlatmayı sileyim mi?
# Instead of that question: it was deleted already.
forget-sure-none = Bu hatırlatma artık yok.
# Button, at most 20 characters: it is deleted at once, with all its days.
forget-sure-yes = 🗑️ Evet, silin
# Button, at most 20 characters: nothing is deleted.
forget-sure-no = ✅ Hayır, kalsın
# The person has pressed “forget-sure-yes”.
forget-done = Hatırlatma silindi.
# The person has pressed “forget-sure-no”.
forget-kept = Tamam, hatırlatma kalıyor.
# Said before “stop-done” to somebody who had noted something: it was deleted, as the consent was withdrawn.
stop-reminders = 🔔 Kendi hatırlatmalarınızı sildim.
