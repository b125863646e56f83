### A newcomer's side of an internship: signing up, my search, places that fit. Short, warm; no promise of a place.

## Signing up

# Only if several campaigns are open. The buttons below are their names.
internship-campaign = 💼 Hangi programa katılmak istersiniz?
# Instead of that question: no campaign is open now. Below: “internship-campaign-none-book”, “engine-person”.
internship-campaign-none = Şu anda staj yeri aramıyoruz. Danışmanlarımız size yine de seve seve yardım eder:
# Button below that, at most 20 characters: books advice.
internship-campaign-none-book = 📅 Danışma randevusu
# First words of the sign-up; the first question follows.
# $campaign (String): name of the campaign, not said here. $campaign-about (String): what it is, one or two sentences.
internship-about =
    💼 { $campaign-about }
    Ücretsizdir. Kısa sorular sorarım, sonra sizin için yer ararım.
# Said after “keeping-refused”: she can still get help.
# $office (String): name of an office. $office-phone (String): its number, on a line of its own.
internship-phone =
    Yine de size yardım ederiz. Bizi aramanız yeter.
    📍 { $office }
    📞 { $office-phone }
# She has signed up. What is said must stay true: who signed up first is asked first, nobody is graded.
# $places (Number): how many places fit now.
internship-done =
    ✅ Kaydınız yapıldı. { $places ->
        [0] Henüz uygun yer yok. Bir yer çıkınca size buradan yazarım.
       *[other] Şimdiden uygun yer sayısı: { $places }
    }
    Bakmak ve değiştirmek için: { engine-menu }, sonra { menu-work }, sonra { work-internship }.

## What is asked, a question each; also when one answer is changed later

# The buttons below are fields of work (“Friseursalon”). Asked up to three times, the dearest first.
profile-trade = 💼 Hangi işi tanımak istersiniz?
# Instead of that question, if there is nothing. Below is “engine-person”.
profile-trade-none = Şu anda burada bir şey yok. Lütfen bizimle görüşün:
# Button above the fields of work, once one is chosen, at most 20 characters: no more wishes.
profile-trade-enough = ✅ Bu kadar yeter
# Before “profile-trade”, once one is chosen: one more, or “profile-trade-enough”.
# $chosen (String): fields of work, with commas.
profile-chosen =
    ✅ Seçilen: { $chosen }
    Bir isteğiniz daha var mı? Yoksa { profile-trade-enough } düğmesine dokunun.
# Asked for each field of work she wishes for. Every answer is fine. The buttons: “profile-before-…”.
# $trade (String): “Friseursalon”.
profile-before = 🧰 { $trade }: Bunu daha önce yaptınız mı?
# Button, at most 20 characters; also in the list of answers.
profile-before-never = Hiç yapmadım
# Button, at most 20 characters: at home, or for friends; also in the list of answers.
profile-before-home = Evde yaptım
# Button, at most 20 characters: has worked in it; also in the list of answers.
profile-before-worked = Bu işte çalıştım
# Button, at most 20 characters: has learned the trade; also in the list of answers.
profile-before-learned = Mesleğim bu
# Her own words count; nobody tests her. The buttons: “profile-german-…”.
profile-german = 🗣️ Ne kadar Almanca anlıyorsunuz?
# Button, at most 20 characters: understands nothing yet; also in the list of answers.
profile-german-none = Henüz hiç
# Button, at most 20 characters: single words; also in the list of answers.
profile-german-words = Birkaç kelime
# Button, at most 20 characters: simple sentences; also in the list of answers.
profile-german-simple = Basit cümleler
# Button, at most 20 characters: gets by in everyday life; also in the list of answers.
profile-german-daily = Günlük hayata yeter
# Button, at most 20 characters: understands nearly everything; also in the list of answers.
profile-german-well = Hemen her şeyi
# Asked up to five times. The buttons below are languages in their own words, that of this chat first.
profile-language = 🌐 Almanca dışında hangi dilleri konuşuyorsunuz?
# Button among the languages, at most 20 characters: no more of them.
profile-language-enough = ✅ Başka yok
# Before “profile-language”, once some are chosen.
# $spoken (String): languages, with commas.
profile-spoken = ✅ Seçilen: { $spoken }
# Before “day-ask”, which has the days as buttons: from when she can work.
profile-ready = Ne zaman başlayabilirsiniz?
# She has named a day more than a year ahead. “day-ask” follows again.
profile-far = Bu gün çok ileride. Lütfen önümüzdeki 12 ay içinde bir gün seçin.
# The buttons: “profile-days-…”.
profile-days = 📅 Hangi günler çalışabilirsiniz?
# Button, at most 20 characters: Monday to Friday.
profile-days-week = Pazartesi - cuma
# Button, at most 20 characters: any day of the week.
profile-days-any = Her gün olur
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
profile-days-some = Sadece bazı günler
# She can work at any time within. The buttons: “profile-hours-…”.
profile-hours = 🕘 Hangi saatler arasında çalışabilirsiniz?
# Button, at most 20 characters: from 6 to 13 o'clock; also in the list of answers.
profile-hours-morning = 6 ile 13 arası
# Button, at most 20 characters: from 7 to 17 o'clock; also in the list of answers.
profile-hours-day = 7 ile 17 arası
# Button, at most 20 characters: from 12 to 22 o'clock; also in the list of answers.
profile-hours-later = 12 ile 22 arası
# Button, at most 20 characters; also in the list of answers.
profile-hours-any = Saat fark etmez
# The buttons below are quarters of the city. They can be typed, too.
profile-quarter = 📍 Hangi semtte oturuyorsunuz?
# Instead of that question, if there is none. Below is “engine-person”.
profile-quarter-none = Şu anda semt seçilemiyor. Lütfen bizimle görüşün:
# How far to work. The buttons: “profile-travel-…”.
profile-travel = 🚋 İşe ne kadar uzağa gidebilirsiniz?
# Button, at most 20 characters: only within walking distance; also in the list of answers.
profile-travel-walk = Sadece yürüyerek
# Button, at most 20 characters: half an hour by bus or tram; also in the list of answers.
profile-travel-tram = Otobüs, tram 30 dk
# Button, at most 20 characters: anywhere in the city; also in the list of answers.
profile-travel-city = Şehrin her yeri
# While she works. The buttons: “profile-care-…”.
profile-care = 👶 Siz çalışırken çocuk bakımı gerekli mi?
# Button, at most 20 characters: needs child care; also in the list of answers.
profile-care-yes = Evet, lütfen
# Button, at most 20 characters: needs no child care; also in the list of answers.
profile-care-no = Hayır, gerekmez
# For work clothes; she need not say. The buttons: sizes, and “profile-size-skip”.
profile-size = 👕 İş kıyafeti için bedeniniz ne?
# Button, at most 20 characters: rather does not say, or does not know.
profile-size-skip = ⏭️ Bu soruyu geçin
# She has agreed that we keep it, and types it now. The first name will do.
profile-name = 👤 Adınız ne? Lütfen sadece ilk adınızı yazın.
# A part of “profile-summary” and “profile-shown”: all that she has answered.
# $first (String): first name. $wishes (String): fields of work, with commas. $before (String): for each of them, what she
# has done (“Noch nie”). $german, $hours, $travel, $care (String): as on their buttons. $languages (String): with commas, or
# a dash. $ready (Time): from when. $days (String): days of the week. $quarter (String): where she lives. $size (String).
profile-answers =
    👤 { $first }
    💼 { $wishes } ({ $before })
    🗣️ Almanca: { $german }
    🌐 { $languages }
    📅 Başlangıç { WHEN($ready, style: "date") }: { $days }
    🕘 { $hours }
    📍 { $quarter }
    🚋 { $travel }
    👶 Çocuk bakımı: { $care }
    👕 { $size }
# Last question. Below it: “engine-yes” (signs up, or writes the change), “engine-change”, “engine-cancel”.
profile-summary =
    Doğru mu?
    { profile-answers }
# Before “search-change”: what she has answered so far.
profile-shown =
    Söyledikleriniz:
    { profile-answers }

## Two consents, each on its own. All of it is a promise by law: look into the code before you change what it says

# Asked once, before the name. Below: “keeping-ask-yes”, “keeping-ask-no”. “Stop” is a word from “words-stop” of the
# same language, to be typed. True: a firm sees nothing else of her; a stop ends the search and deletes the name.
keeping-ask =
    🔒 Cevaplarınızı saklarız ve uygun bir yer olunca size yazarız.
    Bir yer ilginizi çekerse işletme yalnızca Almancanızı ve ne zaman başlayabileceğinizi görür.
    Artık kabul etmezseniz “Dur” yazın. O zaman arama biter.
    Kabul ediyor musunuz? 16 yaşını doldurdunuz mu?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
keeping-ask-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: does not agree, or is younger.
keeping-ask-no = ❌ Hayır
# She did not agree; no reproach. “internship-phone” follows.
keeping-refused = Sorun değil. Hiçbir şey kaydetmedim.

## My internship: the state in one word, and what comes next

# She has come by an old button, and is not signed up.
search-none = Şu anda kayıtlı değilsiniz. Menüde { menu-work } altında kayıt olabilirsiniz.
# Before “search-what”: places are looked for.
search-is-searching =
    💼 Stajınız: Aranıyor
    Size uyan yeni bir yer olunca size buradan yazarım.
# Before “search-what”: the search rests.
search-is-paused =
    💼 Stajınız: Ara verildi
    Aramaya devam edene kadar yeni yer bildirmem.
# Before “search-what”: a firm wants to meet her. “search-what-touch” is below.
search-is-talks =
    💼 Stajınız: Görüşme
    Bir işletme sizinle tanışmak istiyor: { search-what-touch }.
# Before “search-what”: an internship is agreed, and has not begun. “search-what-touch” is below.
search-is-agreed =
    💼 Stajınız: Kararlaştırıldı
    Ne zaman başlayacağını burada görürsünüz: { search-what-touch }.
# Before “search-what”: she works there now. “search-what-touch” is below.
search-is-running =
    💼 Stajınız: Sürüyor
    Her şeyi burada görürsünüz: { search-what-touch }.
# Before “search-what”: her internship is over. “search-what-touch” is below.
search-is-finished =
    💼 Stajınız: Bitti
    Sonrasını burada görürsünüz: { search-what-touch }.
# After that. The buttons: “search-what-…”, some may be missing.
search-what = Ne yapmak istersiniz?
# Instead of that question: she has left meanwhile. Below are “engine-person” and “engine-back”.
search-what-none = Artık kayıtlı değilsiniz.
# Button, at most 20 characters: shows the places that fit.
search-what-fitting = 👀 Uygun yerler
# Button, at most 20 characters: the places she is interested in, and those who want her.
search-what-touch = 🤝 İşletmelerim
# Button, at most 20 characters: changes one of her answers.
search-what-change = ✏️ Cevabı değiştirin
# Button, at most 20 characters: no new places for some time.
search-what-pause = ⏸️ Ara verin
# Button, at most 20 characters: ends the pause.
search-what-resume = ▶️ Aramaya devam
# Button, at most 20 characters: ends the search; it is asked once more.
search-what-leave = ❌ Kaydı silin
# The buttons below are internships: the field of work, then the quarter.
search-which = 🤝 Hangi yeri görmek istersiniz?
# Instead of that question: all of them have ended meanwhile. Below are “engine-person” and “engine-back”.
search-which-none = Şu anda hiçbir işletmeyle görüşmüyorsunuz.
# After “profile-shown”. The buttons: “search-change-…”; that question is asked again.
search-change = ✏️ Neyi değiştirmek istersiniz?
# Button, at most 20 characters: the fields of work.
search-change-wishes = 💼 İş
# Button, at most 20 characters: her German.
search-change-german = 🗣️ Almanca
# Button, at most 20 characters: other languages.
search-change-languages = 🌐 Başka diller
# Button, at most 20 characters: from when.
search-change-ready = 📅 Başlangıç günü
# Button, at most 20 characters: days of the week.
search-change-days = 📅 Günler
# Button, at most 20 characters: times of the day.
search-change-hours = 🕘 Saatler
# Button, at most 20 characters: where she lives.
search-change-quarter = 📍 Semt
# Button, at most 20 characters: how far she goes.
search-change-travel = 🚋 Mesafe
# Button, at most 20 characters: child care.
search-change-care = 👶 Çocuk bakımı
# Button, at most 20 characters: clothes.
search-change-size = 👕 Beden
# Button, at most 20 characters: the first name.
search-change-name = 👤 Ad
# A change was written; she keeps her turn.
# $places (Number): how many places fit now.
search-changed =
    ✅ Değiştirildi. Sıranız aynı kaldı.
    { $places ->
        [0] Şu anda uygun yer yok. Bir yer çıkınca size buradan yazarım.
       *[other] Şimdi uygun yer sayısı: { $places }
    }
# She has pressed “search-what-pause”. True: firms that she is in touch with still can answer.
search-paused =
    ⏸️ Tamam, ara verildi. Size yeni yer bildirmem.
    Başlamış olan her şey devam eder.
# She has pressed “search-what-resume”.
# $places (Number): how many places fit now.
search-resumed =
    ▶️ Arama devam ediyor.
    { $places ->
        [0] Şu anda uygun yer yok. Bir yer çıkınca size buradan yazarım.
       *[other] Şimdi uygun yer sayısı: { $places }
    }
# She has pressed “search-what-leave”. Below: “search-sure-yes”, “search-sure-no”. True: firms are told, the name is deleted.
search-sure =
    ❌ Kaydınızı gerçekten silmek istiyor musunuz?
    Sizi bekleyen işletmelere haber veririm. Adınızı burada silerim.
# Button, at most 20 characters.
search-sure-yes = ❌ Evet, silin
# Button, at most 20 characters.
search-sure-no = ✅ Hayır, kalsın
# She has left. She can sign up again, at the end of the order.
search-left =
    Tamam, kaydınız silindi. Her şey gönlünüzce olsun!
    Her zaman yeniden kayıt olabilirsiniz.
# She has pressed “search-sure-no”.
search-kept = Güzel, kaydınız duruyor.

## Places that fit, one after the other

# One place; “fits-tasks” and so on may follow, then “fits-answer”. Which firm it is, is told when both have said yes.
# $place-trade, $place-quarter (String): field of work, quarter. $way (String): walk (her own quarter), tram or city.
# $place-days (String): days of the week. $place-begins, $place-ends (Time): of the day. $place-weeks (Number): how long.
# $place-start (Time): first day. $place-german (String): none, words, simple, daily or well.
fits-place =
    💼 { $place-trade }
    📍 { $place-quarter } { $way ->
        [walk] (sizin semtiniz)
        [tram] (otobüs veya tramvayla)
       *[city] (biraz daha uzak)
    }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } ile { WHEN($place-ends, style: "time") } arası
    ⏳ { $place-weeks ->
        [one] { $place-weeks } hafta
       *[other] { $place-weeks } hafta
    }, başlangıç { WHEN($place-start, style: "date") }
    🗣️ Almanca: { $place-german ->
        [none] gerekmez
        [words] birkaç kelime
        [simple] basit cümleler
        [daily] günlük hayat için
       *[well] iyi
    }
# After “fits-place”.
# $place-tasks (String): what one does there, with commas.
fits-tasks = Orada yapacağınız iş: { $place-tasks }
# After that, only if these languages will do instead of German.
# $place-languages (String): languages in their own words, with commas.
fits-languages = 🌐 Bunlarla da olur: { $place-languages }
# After that, only if there is something to bring.
# $place-gear (String): what, with commas.
fits-gear = 🎒 Lütfen getirin: { $place-gear }
# After that, only if the firm has written something; in its language.
# $place-words (String): its own words.
fits-words = İşletme diyor ki: “{ $place-words }”
# Last line on the screen of a place. The buttons: “fits-answer-…”.
fits-answer = Bu size uygun mu?
# Button, at most 20 characters: the firm is asked at once.
fits-answer-yes = ✅ Evet, ilgimi çekti
# Button, at most 20 characters: this place is not shown again.
fits-answer-no = ❌ Bana göre değil
# Button, at most 20 characters: no more places today.
fits-answer-enough = ✋ Bugünlük yeter
# She has pressed “fits-answer-yes”; the next place follows. True: the firm is told at once, without her name.
fits-noted = ✅ Not aldım. İşletmeye soruyorum, adınızı söylemeden.
# She has pressed “fits-answer-no”; the next place follows.
fits-passed = Tamam, bu yer olmasın.
# She was interested, but the place has gone a moment before; the next one follows.
fits-full = Bu yer az önce doldu. Devam edelim:
# She has gone back and answers a place again; the first answer counts.
fits-old = Bu yere zaten cevap verdiniz.
# The end of looking at places.
fits-end =
    Bugünlük bu kadar. Bir işletme cevap verirse size yazarım.
    Yeni yerleri de buradan bildiririm.
# No place is left, and none of her fields of work has another one.
fits-nothing-yet = İsteklerinize uyan başka yer şu anda yok.
# No place fits any more; most others need more German. Kind: nobody has to know it already.
fits-nothing-german =
    Başka yerler var, ama orada daha çok Almanca gerekiyor.
    Kursları menüde { menu-events } altında bulursunuz.
# No place fits any more; most others are on other days.
fits-nothing-days = Başka yerler var, ama başka günlerde.
# No place fits any more; most others are at other hours.
fits-nothing-hours = Başka yerler var, ama başka saatlerde.
# No place fits any more; most others begin earlier.
fits-nothing-start = Başka yerler var, ama daha erken başlıyor.
# No place fits any more; most others are further away.
fits-nothing-travel = Daha uzağa gidebilirseniz daha çok yer var.
# No place fits any more; most others are at hours without child care.
fits-nothing-care = Başka yerler var, ama o saatlerde çocuk bakımı yok.
# After that. The buttons: one of “fits-mend-…”, and “fits-mend-wait”.
fits-mend = Bir şey değiştirmek ister misiniz?
# Button, at most 20 characters: chooses fields of work again.
fits-mend-wishes = 💼 Başka iş
# Button, at most 20 characters: chooses days again.
fits-mend-days = 📅 Başka günler
# Button, at most 20 characters: chooses hours again.
fits-mend-hours = 🕘 Başka saatler
# Button, at most 20 characters: can begin earlier.
fits-mend-ready = 📅 Daha erken
# Button, at most 20 characters: can go further.
fits-mend-travel = 🚋 Daha uzağa
# Button, at most 20 characters: says again whether she needs child care.
fits-mend-care = 👶 Çocuk bakımı
# Button, at most 20 characters: changes nothing.
fits-mend-wait = ⏳ Beklerim

## Comes by itself. Seen on a lock screen

# Once a day at most. Below: “notice-places-label”, “engine-menu”. The last word must not be a variable.
# $places (Number): how many; may be one.
notice-places = 💼 Size uyan yeni yerler var ({ $places }). Bakmak ister misiniz?
# Button below that, at most 20 characters: shows them.
notice-places-label = 👀 Bakın

## “My data”

# After “mydata-shown”, only if she has signed up.
# $searches (Number): how many campaigns.
mydata-searches = 💼 Staj kaydı: { $searches }
# The person has agreed that we keep her sign-up and write to her about places.
# $day (Time): since when.
mydata-agreed-internship = ✅ Staj arama: Evet, { WHEN($day, style: "date") } gününden beri
# The person has agreed that a firm gets her first name and number, after one more yes.
# $day (Time): since when.
mydata-agreed-passing = ✅ İşletmelere ad ve numara, size sorarak: Evet, { WHEN($day, style: "date") } gününden beri
# Before “mydata-consents”, only if that consent is given: what taking it back does, at once.
mydata-ends-internship = Staj onayınızı geri alırsanız aramanız biter, işletmelere haber verilir.
# Button, at most 20 characters: takes back the consent to the sign-up. It is given where one signs up.
mydata-consents-withdraw-internship = ❌ Staj: Hayır
# Button, at most 20 characters: takes back the consent to pass name and number on.
mydata-consents-withdraw-passing = ❌ Paylaşma: Hayır
# The person has taken that consent back. True: what is agreed with a firm is between the two of them.
mydata-withdrawn-internship =
    Aramanız bitti, adınız silindi. İşletmelere haber verilir.
    Kararlaştırılan staj geçerli kalır.
# The person has taken that consent back. What a firm has got before, it has.
mydata-withdrawn-passing =
    Tamam. Artık hiçbir işletme adınızı veya numaranızı almaz.
    Başlamış görüşmeleri iptal ediyorum.
# In the file to read: a consent, to the sign-up for an internship. Dates follow.
record-internship = Staj arama:
# In the file to read: a consent, to pass first name and number on to firms. Dates follow.
record-passing = İşletmelere ad ve numara:
# In the file to read: title above what she looks for.
record-searches = Staj arayışı
