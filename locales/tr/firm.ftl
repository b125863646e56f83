### Firms that offer internships: their own corner, their places, what we know of them.
### Owners come from everywhere and read these in a hurry: polite, brief, warm.

## The door

# A person who has a firm has pressed “work-firm”; we do not know the firm yet. Two lines of what the programme does for
# it. Below: “firm-new-none-offer”, “engine-person”.
firm-new-none =
    🏪 Mahallemizdeki işletmelerde staj yeri arıyoruz.
    Bir yer sunarsınız, kimin gelmek istediğini burada görürsünüz. Ücretsizdir.
# Button below that, at most 20 characters: offers the first place.
firm-new-none-offer = ➕ Yer sunun
# The same door, for a firm that we know. The buttons: “firm-what-…”, “engine-person”.
firm-what = 🏪 İşletmeniz için ne yapmak istersiniz?
# Button, at most 20 characters: opens “firm-place”.
firm-what-places = 📋 Yerlerim
# Button, at most 20 characters: shows “firm-known”.
firm-what-firm = 🏪 İşletmem
# Button, at most 20 characters: offers another place.
firm-what-offer = ➕ Yer sunun

## The places

# The buttons below are the firm's places: “value-place-…”.
firm-place = 📋 Yerleriniz bunlar. Hangisine bakmak istersiniz?
# Instead of that question: there is none any more.
firm-place-none = 📋 Şu anda burada yer yok.
# A place on a button: its number in the list, the field of work, how it stands: staff have not looked at it yet.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-asked = ⏳ { $number }. { $trade }: inceleniyor
# A place on a button: its number in the list, the field of work, how it stands: newcomers see it. $people (Number): how
# many are interested, are there, or were.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-open = 🟢 { $number }. { $trade }: açık · 👤 { $people }
# A place on a button: its number in the list, the field of work, how it stands: the firm has let it rest.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-paused = ⏸️ { $number }. { $trade }: beklemede
# A place on a button: its number in the list, the field of work, how it stands: the firm has taken it back.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-withdrawn = ⚪ { $number }. { $trade }: kapandı
# A place on a button: its number in the list, the field of work, how it stands: staff did not let it be seen.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-refused = ❌ { $number }. { $trade }: uygun değil
# A place on a button: its number in the list, the field of work, how it stands: its time is over.
# $number (Number): 1, 2, 3. $trade (String): “Friseursalon”.
value-place-over = ⚪ { $number }. { $trade }: bitti
# Below the description of a place: how it stands. Newcomers see it.
# $people (Number): how many are interested, are there, or were.
firm-is-open =
    🟢 Bu yer görünüyor. { $people ->
        [0] Henüz ilgilenen yok.
        [one] { $people } kişi ilgileniyor.
       *[other] { $people } kişi ilgileniyor.
    }
# The same: staff have not looked at it yet.
firm-is-asked = ⏳ Ekibimiz bu yere bakıyor.
# The same: the firm lets it rest.
firm-is-paused = ⏸️ Bu yer beklemede. Yeni kimse görmüyor.
# The same: the firm has taken it back.
firm-is-withdrawn = ⚪ Bu yeri geri çektiniz.
# The same: staff cannot let it be seen.
firm-is-refused = ❌ Bu yeri bu haliyle gösteremiyoruz. Bizi arayabilirsiniz.
# The same: nobody can begin any more.
firm-is-over = ⚪ Bu yerin süresi doldu.
# Question below that. The buttons: “firm-do-…”, as they fit.
firm-do = Bu yerle ne yapmak istersiniz?
# Instead of that question: it is not this firm's any more.
firm-do-none = Bu yer artık burada yok.
# Button, at most 20 characters: shows who is interested, or there.
firm-do-people = 👥 Gelmek isteyenler
# Button, at most 20 characters: nobody new sees it until it goes on.
firm-do-pause = ⏸️ Ara verin
# Button, at most 20 characters: newcomers see it again.
firm-do-resume = ▶️ Yeniden gösterin
# Button, at most 20 characters: opens “firm-change”.
firm-do-change = ✏️ Değiştirin
# Button, at most 20 characters: the same place again from another day.
firm-do-repeat = 🔁 Bir kez daha
# Button, at most 20 characters: opens “firm-sure”.
firm-do-withdraw = 🚫 Geri çekin
# The firm has pressed “firm-do-pause”. Who is interested already stays.
firm-pause = ⏸️ Tamam, bu yer beklemede. İlgilenenler kalıyor.
# The firm has pressed “firm-do-resume”.
firm-resume = ▶️ Tamam, bu yer yine görünüyor.

## People at a place

# The firm has pressed “firm-do-people”. The buttons below are people: “value-person-…”. Names only where somebody has
# agreed to it.
firm-who = 👥 Kime bakmak istersiniz?
# Instead of that question: nobody is there any more.
firm-who-none = 👥 Şu anda burada kimse yok.
# A person on a button: somebody is interested and waits for the firm's answer. $name (String): a number.
value-person-new = 👤 { $name }: yeni
# A person on a button: the firm has said yes, the person has not answered yet. $name (String): a number.
value-person-asked = ⏳ { $name }: soruldu
# A person on a button: both have said yes; a talk or a trial day may be planned. $name (String): the first name.
value-person-known = 🤝 { $name }: tanışma
# A person on a button: the internship is agreed, or going on. $name (String): the first name.
value-person-with = 💼 { $name }: staj
# A person on a button: the internship is over. $name (String): the first name.
value-person-over = ⚪ { $name }: bitti

## Changing a place

# The firm has pressed “firm-do-change”. The buttons: “firm-change-…”.
firm-change = ✏️ Neyi değiştirmek istersiniz?
# Button, at most 20 characters: what one will do.
firm-change-tasks = 🛠️ Görevler
# Button, at most 20 characters: the days of the week.
firm-change-days = 📅 Günler
# Button, at most 20 characters: when a day begins and ends.
firm-change-hours = 🕘 Saatler
# Button, at most 20 characters: how many weeks.
firm-change-weeks = Kaç hafta
# Button, at most 20 characters: the first day.
firm-change-start = 📅 İlk gün
# Button, at most 20 characters: how much German is needed.
firm-change-german = 🗣️ Almanca
# Button, at most 20 characters: shoes, clothes and the like.
firm-change-gear = 🦺 Kıyafet
# Button, at most 20 characters: how many people.
firm-change-seats = 🪑 Kaç kişi
# Button, at most 20 characters: the firm's own sentence.
firm-change-words = 💬 Kendi cümleniz
# One thing was changed; newcomers see it at once.
firm-changed-open = ✅ Değiştirildi. Yer görünmeye devam ediyor.
# One thing was changed; the place rests on.
firm-changed-paused = ✅ Değiştirildi. Yer beklemede kalıyor.
# One thing was changed; staff look at the place before newcomers see it.
firm-changed-asked = ✅ Değiştirildi. Ekibimiz bakınca yer görünür.
# The place was changed on another phone meanwhile, or is offered no more. The talk ends here; “work-firm” shows how it
# is now.
firm-changed = Bu yer bu arada değişti. Lütfen yeniden bakın: { firm-what-places }.

## Withdrawing a place

# The firm has pressed “firm-do-withdraw”. “firm-sure” follows.
# $people (Number): how many are interested and will be told.
firm-waits =
    { $people ->
        [0] Bu yeri bekleyen yok.
        [one] { $people } kişi bekliyor. Nazikçe haber veririm.
       *[other] { $people } kişi bekliyor. Nazikçe haber veririm.
    }
# Asked once more. The buttons: “firm-sure-yes”, “firm-sure-no”.
firm-sure = 🚫 Bu yeri gerçekten geri çekmek istiyor musunuz?
# Instead of that question: it was withdrawn already, or is over.
firm-sure-none = Bu yer artık sunulmuyor.
# Button, at most 20 characters: it is withdrawn at once.
firm-sure-yes = 🚫 Evet, geri çekin
# Button, at most 20 characters: it stays.
firm-sure-no = ✅ Hayır, kalsın
# The place is withdrawn.
# $people (Number): how many were told.
firm-withdrawn =
    Yer geri çekildi. { $people ->
        [0] Katıldığınız için teşekkürler!
        [one] { $people } kişiye haber verdim.
       *[other] { $people } kişiye haber verdim.
    }
# The firm has pressed “firm-sure-no”.
firm-kept = Tamam, yer kalıyor.

## Who the firm is: asked once, changed at any time

# The firm types its name.
firm-name = 🏪 İşletmenizin adı nedir? Lütfen yazın.
# The person whom to talk to types a name; any will do.
firm-partner = 👤 Kiminle görüşeceğiz? Lütfen bir ad yazın.
# The firm types its telephone number, or sends it by a tap.
firm-phone = 📞 Size hangi numaradan ulaşırız? Lütfen alan koduyla yazın.
# The buttons: “firm-calls-…”.
firm-calls = 📞 Sizi ne zaman arayalım?
# Button, at most 20 characters: before noon.
firm-calls-morning = Öğleden önce
# Button, at most 20 characters: around noon.
firm-calls-noon = Öğlen
# Button, at most 20 characters: after noon.
firm-calls-afternoon = Öğleden sonra
# Button, at most 20 characters: early in the evening.
firm-calls-evening = Akşamüstü
# Button, at most 20 characters: it does not matter.
firm-calls-any = Fark etmez
# The firm types street and number.
firm-street = 📍 İşletmeniz hangi sokakta? Lütfen numarayla yazın.
# The buttons are the quarters of the city; their names may also be typed.
firm-quarter = 📍 Bu hangi semtte?
# Instead of that question: no quarters are known.
firm-quarter-none = Şu anda semt seçilemiyor. Lütfen bizimle görüşün:
# What we know of a firm: before “firm-wrong”, or before “offer-shown” in the summary.
# $firm (String): its name. $partner (String): whom to talk to. $firm-phone (String): the number. $calls (String): one
# of morning, noon, afternoon, evening, any. $street (String): street and number. $quarter (String): “Marxloh”.
firm-known =
    🏪 { $firm }
    👤 { $partner }
    📞 { $firm-phone }
    🕘 { $calls ->
        [morning] { firm-calls-morning }
        [noon] { firm-calls-noon }
        [afternoon] { firm-calls-afternoon }
        [evening] { firm-calls-evening }
       *[any] { firm-calls-any }
    }
    📍 { $street }, { $quarter }
# Question below that. The buttons: “firm-wrong-…”.
firm-wrong = Sizin hakkınızda bunları biliyoruz. Ne değişti?
# Button, at most 20 characters: the firm's name.
firm-wrong-name = 🏪 İsim
# Button, at most 20 characters: whom to talk to.
firm-wrong-partner = 👤 Görüşülecek kişi
# Button, at most 20 characters: the telephone number.
firm-wrong-phone = 📞 Numara
# Button, at most 20 characters: street and number.
firm-wrong-street = 📍 Sokak
# Button, at most 20 characters: the quarter of the city.
firm-wrong-quarter = 📍 Semt
# Button, at most 20 characters: when to ring.
firm-wrong-calls = 🕘 Arama saati
# It was changed; nothing else changes.
firm-kept-approved = ✅ Teşekkürler, kaydedildi.
# It was changed; staff have not looked at the firm yet, or look again at another name.
firm-kept-asked = ✅ Teşekkürler, kaydedildi. Ekibimiz yine de bakacak.
# It was changed; staff have said no to the firm.
firm-kept-refused = ✅ Kaydedildi. Lütfen bizi arayın, birlikte bakalım.
# What was typed has hardly any letters: digits are no name and no street. The same question follows.
typed-no-letters = Bunlar yalnızca rakam ya da işaret. Lütfen kelimelerle yazın.

## Consent, asked once, before anything about a firm is kept

# Law: say what is kept, what for, who gets it. True: staff ring; who a firm has said yes to gets name, number and
# address, once she agrees as well; “Stop” and “mydata-consents” delete it. „Stop“ is a word from “words-stop” of the
# same language. Below: “terms-ask-yes”, “terms-ask-no”.
terms-ask =
    🔒 İşletmenizi, adresi, adınızı ve numaranızı saklarız. Ekibimiz sizi arar.
    Evet dediğiniz kişi adınızı, numarayı ve adresi alır.
    Artık kabul etmezseniz { mydata-label } düğmesine dokunun ya da “Dur” yazın.
    Kabul ediyor musunuz?
# Button, at most 20 characters: agrees. It must not be shorter than that in meaning.
terms-ask-yes = ✅ Kabul ediyorum
# Button, at most 20 characters: does not agree.
terms-ask-no = ❌ Hayır
# In “my data”: the person has agreed that we keep her firm.
# $day (Time): since when.
mydata-agreed-firm = ✅ İşletmem: Evet, { WHEN($day, style: "date") } gününden beri
# Button below “mydata-consents”, at most 20 characters: takes that back.
mydata-consents-withdraw-firm = ❌ İşletme: Hayır
# The person has taken it back: all about the firm was deleted, its places withdrawn; who was interested is told.
mydata-withdrawn-firm =
    İşletmenizle ilgili her şey silindi. Yerleriniz geri çekildi.
    Bekleyenlere ben haber veriyorum.
# In the file of one's data: a consent to keep the firm. Dates follow.
record-firm = İşletmem:
# In the file of one's data, a heading: above the firm, its address and number, and its places.
record-firms = İşletmem ve yerleri
# Said before “stop-done” to somebody whose firm we knew: it was deleted, as the consent was withdrawn.
stop-firm = 🏪 İşletmeniz silindi, yerleriniz geri çekildi.

## What comes by itself; seen on a lock screen

# Staff have looked at a place and at the firm: newcomers see it from now on. Below: “notice-firm-label”, “engine-menu”.
# $trade (String): “Friseursalon”.
notice-firm-open =
    🟢 Staj yeriniz artık görünüyor: { $trade }.
    Biri gelmek isteyince size yazarım.
# Button below that, at most 20 characters: opens “firm-what”.
notice-firm-label = 🏪 İşletmem
# Staff have looked at a place or a firm and cannot let it be seen. Kind; they explain it on the telephone. Below:
# “engine-person”, “engine-menu”.
# $trade (String): “Friseursalon”. $office-phone (String): the office's number.
notice-firm-no =
    Staj yeriniz için teşekkürler: { $trade }. Maalesef bu haliyle gösteremiyoruz.
    Lütfen bizi arayın: { $office-phone }. Birlikte bir yol buluruz.
