### “My data”: seeing what is stored, putting it right, consents, a pause, deleting everything.
### Everything said here is a promise by law: look into the code before you change what it says.

# Button below “help-text” and in Telegram's list of commands, at most 20 characters: opens “mydata-what”.
mydata-label = 🔒 Verilerim
# The person has pressed “mydata-label”. The buttons below: “mydata-what-…” and “delete-label”.
mydata-what = 🔒 Bunlar sizin verileriniz. Ne yapmak istersiniz?
# Button, at most 20 characters: shows what is stored.
mydata-what-see = 👀 Görmek isterim
# Button, at most 20 characters: name, phone number or language shall be put right.
mydata-what-correct = ✏️ Düzeltmek isterim
# Button, at most 20 characters: opens “mydata-consents”.
mydata-what-consents = ✅ Onaylarım
# Button, at most 20 characters: no messages for some time, opens “mydata-pause”.
mydata-what-pause = ⏸️ Ara vermek

## Seeing

# What is stored, in short. Lines about consents (“mydata-agreed-…”) and “mydata-files” follow.
# $name (String), $phone (String): as the person gave them, or a dash. $language (String), $second (String): names of
# languages in their own words; the second may be a dash. $appointments (Number): how many, also past and cancelled ones.
# $channels (String): names of messengers.
mydata-shown =
    🔒 Sizinle ilgili kayıtlı olanlar:
    👤 Ad: { $name }
    📞 Telefon: { $phone }
    🌐 Dil: { $language }, ikinci dil: { $second }
    📱 Uygulamalar: { $channels }
    📅 Randevu: { $appointments }
# The person has agreed that we keep the name for appointments and remind of them.
# $day (Time): since when.
mydata-agreed-appointment = ✅ Ad ve hatırlatmalar: Evet, { WHEN($day, style: "date") } gününden beri
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-appointment = ❌ Ad ve hatırlatmalar: Hayır
# The person has agreed that we keep the phone number.
# $day (Time): since when.
mydata-agreed-phone = ✅ Telefon numarası: Evet, { WHEN($day, style: "date") } gününden beri
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-phone = ❌ Telefon numarası: Hayır
# The person has agreed that we keep her own reminders (“remind-what”).
# $day (Time): since when.
mydata-agreed-reminder = ✅ Kendi hatırlatmalarım: Evet, { WHEN($day, style: "date") } gününden beri
# The same, when the person has not agreed, or not any more.
mydata-not-agreed-reminder = ❌ Kendi hatırlatmalarım: Hayır
# After that; two files come with it, or links to them (“mydata-page-label”, “mydata-json-label”). True: a link works
# once, and for half an hour.
mydata-files =
    Hepsi iki dosyada: biri okumak için, biri bilgisayar için.
    Bağlantı bir kez ve 30 dakika boyunca çalışır.
# Link or button, at most 20 characters: the file to read.
mydata-page-label = 📄 Okumak için
# Link or button, at most 20 characters: the same for machines (JSON).
mydata-json-label = 💾 Bilgisayar için
# A page on its own: the link to the files was used before, is older than 30 minutes, or belongs to somebody else.
mydata-link-gone = Bu bağlantı artık çalışmıyor. Lütfen sohbette yeniden { mydata-label } düğmesine dokunun.

## Putting it right

# The person has pressed “mydata-what-correct”. The buttons below: “mydata-correct-…” and “engine-language”.
mydata-correct = ✏️ Yanlış olan nedir?
# Button, at most 20 characters.
mydata-correct-name = 👤 Ad
# Button, at most 20 characters.
mydata-correct-phone = 📞 Telefon numarası
# Button, at most 20 characters: another language that the person reads. Not the same as “engine-language”.
mydata-correct-second = 🌐 İkinci dil
# The person types the right name. Any name will do, also a first name alone.
mydata-name = 👤 Adınız nedir? Lütfen adınızı yazın.
# The name was changed, also in all appointments.
# $name (String): as the person typed it.
mydata-name-done =
    ✅ Adınız artık şöyle: { $name }
    Randevularınızda da böyle yazıyor.
# The person types a phone number, or sends the own one by a tap.
mydata-number = 📞 Telefon numaranız nedir? Lütfen alan koduyla yazın.
# The number was stored.
# $phone (String): the number, on a line of its own.
mydata-number-done =
    ✅ Numaranız kaydedildi:
    📞 { $phone }
# The buttons below are languages in their own words, and “mydata-second-only”.
mydata-second = 🌐 Başka hangi dili iyi anlarsınız?
# Button, at most 20 characters: there is no second language.
mydata-second-only = Başka yok
# The second language was stored, or that there is none. True: it is used for messages that WhatsApp has not in the first.
mydata-second-done =
    ✅ Kaydedildi.
    Bazı mesajlar her dilde yok. O zaman ikinci dili kullanırım.
# The person did not agree to anything being stored; no reproach. Nothing was changed.
mydata-unchanged = Tamam. Hiçbir şeyi değiştirmedim.

## Consents

# Asked once, before a phone number is stored. Below: “phone-ask-yes”, “phone-ask-no”. “Stop” is a word from
# “words-stop” of the same language, to be typed. True: it deletes the number, and so does “mydata-consents”.
phone-ask =
    🔒 Sorular için telefon numaranızı kaydediyoruz. Bizde numaranızı sadece danışmanlar görür.
    Artık kabul etmezseniz { mydata-label } düğmesine dokunun ya da “Dur” yazın.
    Kabul ediyor musunuz? 16 yaşını doldurdunuz mu?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
phone-ask-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: does not agree, or is younger.
phone-ask-no = ❌ Hayır
# After the lines about consents. Below: “mydata-consents-…”, one button for each. True: what is taken back is deleted at once.
mydata-consents =
    Bir şeyi değiştirmek ister misiniz?
    Bir onayı geri alırsanız hemen silerim: adı, numarayı ya da hatırlatmaları.
    Ad için onay yoksa size hatırlatma da yapmam.
# Button, at most 20 characters: takes back the consent to name and reminders.
mydata-consents-withdraw-appointment = ❌ Ad: Hayır
# Button, at most 20 characters: gives it (again); “consent-ask” follows.
mydata-consents-give-appointment = ✅ Ad: Evet
# Button, at most 20 characters: takes back the consent to the phone number.
mydata-consents-withdraw-phone = ❌ Telefon: Hayır
# Button, at most 20 characters: gives it (again); “phone-ask” follows.
mydata-consents-give-phone = ✅ Telefon: Evet
# Button, at most 20 characters: takes back the consent to own reminders. It is given where the first one is noted.
mydata-consents-withdraw-reminder = ❌ Hatırlatma: Hayır
# The person has taken the consent to the name back: it was deleted everywhere. The office does not know it any more.
mydata-withdrawn-appointment =
    Adınız silindi. Artık hatırlatma yapmıyorum.
    Aldığınız randevular geçerli kalır. Orada lütfen adınızı söyleyin.
# The person has taken the consent to the phone number back: it was deleted.
mydata-withdrawn-phone = Telefon numaranız silindi.
# The person has taken the consent to own reminders back: all of them were deleted.
mydata-withdrawn-reminder = Kendi hatırlatmalarınız silindi.
# The person has agreed again to name and reminders. The name itself may have been deleted.
mydata-given-appointment =
    ✅ Teşekkürler. Randevularınızı yine hatırlatırım.
    Adınızı { mydata-label } altında yeniden yazabilirsiniz.

## Messengers

# Button, at most 20 characters: opens “mydata-channels”.
mydata-what-channels = 📱 Uygulamalar
# The person has pressed “mydata-what-channels”. Below: “mydata-channels-…”; some may be missing.
mydata-channels = 📱 Nerede yazışalım? Ne yapmak istersiniz?
# Button, at most 20 characters: opens “mydata-first”. Only if there are several messengers.
mydata-channels-first = 🔔 Önce nerede?
# Button, at most 20 characters: shows a code (“join-shown”) to join another one.
mydata-channels-another = ➕ Bir tane daha
# Button, at most 20 characters: opens “mydata-split”. Only if there are several chats.
mydata-channels-split = ✂️ Ayırmak isterim
# The buttons below are messengers. True: what cannot be said there is said in the next one.
mydata-first =
    🔔 Size önce nereden yazayım?
    Oradan olmazsa diğer uygulamadan yazarım.
# Button, at most 20 characters: in this chat.
mydata-first-here = Burada
# Button: the messenger's name.
mydata-first-telegram = Telegram
# Button: the messenger's name.
mydata-first-whatsapp = WhatsApp
# The messenger was chosen.
mydata-chosen = ✅ Tamam. Size önce oradan yazarım.
# The buttons below: this chat, or the others by messenger. True: what is split off begins anew, as somebody we do not
# know; appointments and data stay with the rest.
mydata-split =
    ✂️ Neyi ayırayım?
    Orada yeniden başlarız. Randevular ve veriler diğerlerinde kalır.
# Button, at most 20 characters: this chat.
mydata-split-here = Burası
# Button: the messenger's name.
mydata-split-telegram = Telegram
# Button: the messenger's name.
mydata-split-whatsapp = WhatsApp
# Button, at most 20 characters: our own page.
mydata-split-web = İnternet sayfası
# Button, at most 20 characters: a terminal on a computer.
mydata-split-terminal = Bilgisayar
# It is split off.
mydata-apart = ✅ Ayrıldı. Orada sizi artık tanımıyorum.

## A pause

# Below: “mydata-pause-…”. True: in a pause nothing comes by itself, no reminder either; answers do come.
mydata-pause =
    ⏸️ Size ne kadar süre kendiliğimden yazmayayım?
    O sürede randevularınızı da hatırlatmam.
# Button, at most 20 characters.
mydata-pause-week = 1 hafta
# Button, at most 20 characters.
mydata-pause-month = 4 hafta
# Button, at most 20 characters: until the person herself writes or taps here again.
mydata-pause-open = Ben yazana kadar
# Button, at most 20 characters: only while there is a pause.
mydata-pause-end = ▶️ Ara bitsin
# The pause has begun.
# $day (Time): its last day.
mydata-paused =
    ⏸️ Tamam. { WHEN($day, style: "date") } gününe kadar kendiliğimden yazmam.
    Randevularınız geçerli kalır, ama hatırlatma yapmam.
# The pause has begun. It ends with whatever the person types or taps next.
mydata-paused-open =
    ⏸️ Tamam. Siz burada yazana ya da dokunana kadar beklerim.
    Randevularınız geçerli kalır, ama hatırlatma yapmam.
# The person has pressed “mydata-pause-end”.
mydata-resumed = ✅ Ara bitti. Yine hatırlatma yaparım.

## Deleting everything

# Button below “mydata-what”, at most 20 characters: opens “delete-sure”, nothing is deleted yet.
delete-label = 🗑️ Hepsini silin
# Asked once more. Below: “delete-sure-yes”, “delete-sure-no”. All of it is true, and by law: what goes, what stays, why.
delete-sure =
    🗑️ Gerçekten hepsini sileyim mi?
    Silinenler: ad, numara, yanıtlar, hatırlatmalar ve mesajlar. Gelecek randevuları iptal ederim.
    Adınız olmadan kalır: randevuların zamanı, saymak için.
    Başkaları için alınan randevular kalır.
    Ve 3 yıl boyunca neye evet dediğiniz, kanıt olarak.
# Button, at most 20 characters: deletes everything at once; there is no way back.
delete-sure-yes = 🗑️ Evet, silinsin
# Button, at most 20 characters: nothing is deleted.
delete-sure-no = ✅ Hayır, kalsın
# The last message to this person; kind. True: the address is needed to send it, and goes within the hour unless the
# person writes again. Below: “delete-again-label”.
delete-done =
    ✅ Sizinle ilgili her şey silindi. Gelecek randevular iptal edildi.
    Buradaki adresinizi bir saat içinde silerim.
    Adsız kalır: randevuların zamanı. Ve 3 yıl boyunca neye evet dediğiniz.
    Telefonunuzdaki eski mesajları ve takvimi lütfen kendiniz silin.
# Button below that, at most 20 characters: begins anew, as somebody we do not know.
delete-again-label = 👋 Yeniden başlamak

## Headings in the file to read

# Its title.
record-title = Verilerim
# Above name, phone number and languages.
record-person = Kişi
# Above the channels (web, Telegram, WhatsApp) and the person's address there.
record-contacts = Size nerede yazıyoruz
# Above “record-appointment” and “record-phone”, each with two dates.
record-consents = Onaylar
# A consent: to the name for appointments, and to reminders. Dates follow.
record-appointment = Ad ve hatırlatmalar:
# A consent: to the phone number. Dates follow.
record-phone = Telefon numarası:
# A consent: to own reminders. Dates follow.
record-reminder = Kendi hatırlatmalarım:
# Above the appointments.
record-appointments = Randevular
# Above the appointments that the person has made for others.
record-others = Başkaları için randevular
# What became of an appointment: it is still to come, or nobody has noted anything.
record-booked = alındı
# What became of an appointment.
record-cancelled = iptal edildi
# What became of an appointment: the person was there.
record-came = gelindi
# What became of an appointment: the person was not there.
record-missed = gelinmedi
# Above the person's own reminders, each with its day and her own words.
record-reminders = Kendi hatırlatmalarım
# Above what the person has answered to the programme.
record-answers = Yanıtlarınız
# Above what the person has written to a human being.
record-written = Bize yazdıklarınız
# Above what we have written.
record-sent = Size yazdıklarımız
