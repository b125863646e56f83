### Codes: one person in several messengers, and booking for somebody else, who takes over later.

## Joining another messenger

# Button below “help-text”, at most 20 characters: opens “join-what”.
join-label = 📱 Başka uygulama
# The person has pressed “join-label”. Below: “join-what-show”, “join-what-type”.
join-what =
    📱 Bana başka bir uygulamadan da mı yazıyorsunuz? İkisini birleştiririm.
    Her yerde aynı randevuları görürsünüz. Kodunuz var mı?
# Button, at most 20 characters: shows a new code.
join-what-show = 🔑 Kod isterim
# Button, at most 20 characters: the person has a code and types it.
join-what-type = ⌨️ Kodum var
# The person has pressed “join-what-type”, and types the code now.
join-typed = ⌨️ Lütfen kodu yazın. Kod 8 harf ve rakamdan oluşur.
# What was typed is no code. The example is never a real one. “join-typed” follows again.
code-not-a-code = Bu bizim kodumuz değil. Bir kod şöyle görünür: ABCD 2345
# The person has pressed “join-what-show”. True: 15 minutes, once.
# $code (String): eight letters and digits in two halves.
join-shown =
    🔑 Kodunuz: { $code }
    Beni kullanmak istediğiniz diğer yerde bu kodu bana yazın.
    15 dakika ve bir kez geçerlidir. Onu kimseye vermeyin.
# After “join-shown”: a link that carries the same code.
# $link (String): the address, on a line of its own.
join-link =
    Ya da orada bu bağlantıyı açın:
    { $link }
# A code was typed, or came with a link; it is good. Below: “code-sure-yes”, “code-sure-no”. True: who has the other chat
# sees the appointments, name and number of both afterwards.
code-sure =
    🔒 Bu kodu siz mi aldınız? Sadece o zaman Evet’e dokunun.
    Sonra iki yerde de aynı randevuları ve verileri görürsünüz.
# Button, at most 20 characters: yes, join both.
code-sure-yes = ✅ Evet, birleştirin
# Button, at most 20 characters: nothing is joined.
code-sure-no = ❌ Hayır
# Both are joined now.
# $channels (String): their names (Telegram · WhatsApp · Web).
code-joined =
    ✅ Birleşti. Bana artık buradan ulaşırsınız: { $channels }
    Önce nereye yazacağımı { mydata-label } bölümünde seçersiniz.
# The person does not want what the code is for. Nothing was changed.
code-kept = Tamam. Her şey olduğu gibi kalıyor.
# The person has typed her own code in the same chat, or that of an appointment that she has made for somebody else.
code-own = Bu kodu buradan aldınız. Kod sadece başka bir yerde çalışır.
# A code that is wrong, too old, or used; or there were five wrong ones within an hour. Never say which: it may be a
# stranger who guesses.
code-wrong =
    Bu kod çalışmıyor. Eski, kullanılmış ya da yanlış yazılmış olabilir.
    5 yanlış koddan sonra lütfen bir saat bekleyin.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-telegram =
    📱 Bana artık Telegram’dan da ulaşırsınız.
    Bunu siz yapmadıysanız { mydata-label } düğmesine dokunup ayırın.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-whatsapp =
    📱 Bana artık WhatsApp’tan da ulaşırsınız.
    Bunu siz yapmadıysanız { mydata-label } düğmesine dokunup ayırın.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-web =
    📱 Bana artık internet sayfasından da ulaşırsınız.
    Bunu siz yapmadıysanız { mydata-label } düğmesine dokunup ayırın.
# Said unasked in the chat that the code came from, when it was used elsewhere. Below it are “mydata-label” and
# “engine-menu”.
code-joined-terminal =
    📱 Bana artık bilgisayardan da ulaşırsınız.
    Bunu siz yapmadıysanız { mydata-label } düğmesine dokunup ayırın.

## Booking for somebody else, who has no phone

# Button below “help-text”, at most 20 characters: begins “for_other-language”.
for_other-label = 👥 Başkası için
# Button in the menu, at most 20 characters: goes on with a booking for somebody else.
menu-go-on-for_other = ▶️ Başkası: devam
# The person has made five appointments for others that are still to come; more are not given.
for_other-too-many =
    Başkaları için 5 randevunuz var. Şimdilik fazlası olmuyor.
    { engine-menu } altında { engine-person } de var.
# First question. From here on the person answers for somebody else. The buttons below are languages in their own words.
for_other-language =
    👥 Başka biri için randevu alıyorsunuz. Lütfen onun yerine cevap verin.
    🌐 O kişi en iyi hangi dili konuşur?
# A time was chosen; now the consent of the other person, whom the helper has asked. Everything said must be true.
# Below: “for_other-agreed-yes”, “for_other-agreed-no”.
for_other-agreed =
    🔒 O kişinin adını kaydediyoruz. Bizde adı sadece danışmanlar görür.
    Randevuyu kendisi devralana kadar size burada hatırlatırım.
    O kişi kabul ediyor mu, 16 yaşını doldurdu mu?
# Button, at most 20 characters: the other person agrees and is 16 or older. Not shorter than that in meaning.
for_other-agreed-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: the other person does not agree, or is younger, or was not asked.
for_other-agreed-no = ❌ Hayır
# Answer to “for_other-agreed-no”; no reproach. The time was given back.
# $office (String): name of the office. $office-phone (String): its number, on a line of its own.
for_other-refused =
    Sorun değil. Randevu alınmadı.
    O kişi bizi arayabilir.
    📍 { $office }
    📞 { $office-phone }
# The helper types the other person's name. Any name will do, also a first name alone.
for_other-name = 👤 O kişinin adı ne? Lütfen adını yazın.
# Last question, before anything is booked for somebody else. Below: “engine-yes”, “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $office (String): name of the office. $office-street (String): street and number.
# $time (Time): when it begins. $name (String): the other person's. $language (String): a language in its own words.
for_other-summary =
    Diğer kişi için hepsi doğru mu?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
    🌐 { $language }
# The appointment for somebody else is booked; the helper passes this on. A map and a calendar file come with it;
# “for_other-code” follows.
# $service, $office, $office-street, $office-city (String): the advice, and where. $time (Time): when it begins.
# $service-papers (String): what to bring, a list with a line and a dot for each.
for_other-done =
    ✅ O kişinin randevusu alındı.
    💼 { $service }
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    📄 Lütfen getirilsin:
    { $service-papers }
# After “for_other-done”, and when a new slip is made. True: it works once, and until the appointment is over; an older
# code does not work any more.
# $code (String): eight letters and digits in two halves.
for_other-code =
    🔑 O kişi için kod: { $code }
    Telefonu olunca randevuyu bu kodla kendisi devralır.
# After that: a link that carries the same code.
# $link (String): the address, on a line of its own.
for_other-link =
    Ya da bu bağlantıyla:
    { $link }
# After that; “slip-label” comes with it. True: that link works once, and for half an hour. A new one is under “menu-mine”.
for_other-slip =
    🧾 O kişi için yazdırılacak bir kâğıt var.
    Bağlantısı bir kez ve 30 dakika boyunca çalışır.
# Said unasked to the helper, once: the other person has typed the code. Never what the appointment is about.
# $time (Time): when it begins.
for_other-claimed = 👥 { WHEN($time) } randevusunu artık diğer kişi kendisi takip ediyor. Yardımınız için teşekkürler!

## Taking an appointment over

# Somebody has typed the code from a slip. Below: “code-take-yes”, “code-take-no”.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street, $booking-service (String): where, and what.
code-take =
    Bu randevu sizin için alındı. Burada devralmak ister misiniz?
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }
    💼 { $booking-service }
# Button, at most 20 characters: the appointment is the person's own from now on.
code-take-yes = ✅ Evet, devralırım
# Button, at most 20 characters: it stays with who has booked it.
code-take-no = ❌ Hayır
# The appointment is the person's own now. A new calendar file comes with it.
# $booking-time (Time): when it begins. $booking-office, $booking-office-street (String): where.
code-claimed =
    ✅ Randevu artık sizin. Size burada hatırlatırım.
    📅 { WHEN($booking-time) }
    📍 { $booking-office }, { $booking-office-street }

## The slip: a page to print on a card, in the other person's language and in German. No name stands on it.

# Link or button, at most 20 characters: opens the slip.
slip-label = 🧾 Kâğıt
# A page on its own: the link to the slip was used before, is older than 30 minutes, or there is a newer one.
slip-gone = Bu bağlantı artık çalışmıyor. Yeni kâğıt sohbette { menu-mine } altında.
# Heading of the slip.
slip-title = Randevunuz
# The largest line of the slip.
# $time (Time): when it begins.
slip-time = { WHEN($time) }
# Where to go, three lines.
# $office, $office-street, $office-city, $office-phone (String): name, address and telephone number.
slip-place =
    📍 { $office }
    { $office-street }, { $office-city }
    📞 { $office-phone }
# What it is, and what to bring.
# $service (String): name of the advice. $service-papers (String): a list with a line and a dot for each.
slip-service =
    💼 { $service }
    📄 Lütfen yanınızda getirin:
    { $service-papers }
# Above the code.
slip-code = Kodunuz
# Below the code. True: whoever types it in a chat with us can take the appointment over.
slip-how = Bu kodla randevuyu sohbette devralırsınız: zamanı değiştirme, iptal, hatırlatma.
