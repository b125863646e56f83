### Learning a trade: the list, the way from the information meeting to the last part, what comes by itself.

## The list

# First question. The buttons below are trades that can be learned (“Pflege”, “Kindertagespflege”).
courses-course = 🎓 Hangi mesleği öğrenmek istersiniz?
# Instead of that question, when there is no course at all.
courses-course-none = Şu anda meslek kursu yok.
# The person has chosen a trade and is not on its list. “courses-way” follows.
# $course (String): its name. $course-about (String): what one does there, one sentence. $course-needs (String): what one needs, one sentence.
courses-about =
    🎓 { $course }
    { $course-about }
    { $course-needs }
# How it goes, in four steps; then “courses-join-none”. True: days are chosen from what is announced.
courses-way =
    Şöyle olur:
    1. Listeye yazılırsınız.
    2. Bilgi toplantısına gelirsiniz.
    3. Sizinle konuşuruz: Bu meslek size uyar mı?
    4. Bölüm bölüm öğrenirsiniz.
# Question below that. Below it are “courses-join-none-yes” and “engine-person”.
courses-join-none = Listeye yazılmak ister misiniz?
# Button below that, at most 20 characters: on the list; “course-ask” follows.
courses-join-none-yes = ✅ Evet, isterim
# Asked once, before anything is kept. Below: “course-ask-yes”, “course-ask-no”. “Stop” is a word from “words-stop” of the same
# language, to be typed. True: it takes her off the list, and seats and the talk that belong to it are called off.
course-ask =
    🔒 Adınızı, meslekle ilgili randevularınızı ve ne kadar ilerlediğinizi kaydediyoruz. Bizde bunu sadece danışmanlar görür.
    Yeni bir adım olunca buradan yazarım. Artık kabul etmezseniz { mydata-label } düğmesine dokunun ya da “Dur” yazın.
    Kabul ediyor musunuz? 16 yaşını doldurdunuz mu?
# Button, at most 20 characters: “I agree, and I am 16 or older”. It must not be shorter than that in meaning.
course-ask-yes = ✅ Evet, 16 ve üstü
# Button, at most 20 characters: does not agree, or is younger.
course-ask-no = ❌ Hayır
# Answer to “course-ask-no”; no reproach. Nothing was kept.
enrol-unkept =
    Sorun değil. Hiçbir şey kaydetmiyorum.
    Danışmanlık yine de var: { engine-menu }, sonra { menu-booking }.
# The person has agreed, and types the name now. A first name alone will do.
enrol-name = 👤 Adınız ne? İlk adınız yeter.
# Only if information meetings are announced. The buttons below are these (“value-event”), and “enrol-event-later”.
enrol-event = 📅 İlk adım bir bilgi toplantısı. Ne zaman size uyar?
# Instead of that question: it was called off meanwhile.
enrol-event-none = Şu anda bilgi toplantısı yok.
# Button, at most 20 characters: on the list, but no date yet.
enrol-event-later = ⏭️ Sonra seçeceğim
# The person is on the list now. “enrol-later” may follow, or it stands below “seat-done”.
# $course (String): its name.
enrol-listed = ✅ Listedesiniz: { $course }
# Said below that, to somebody without a date.
enrol-later =
    Yeni bir şey olursa buradan yazarım.
    Her zaman bakabilirsiniz: { engine-menu }, sonra { menu-work }.

## Where somebody stands: one of “enrolled-is-…”, then “enrolled-what”. $course (String): the trade's name.

# No information meeting is announced yet.
# $course (String): the trade's name.
enrolled-is-interest =
    🎓 { $course }
    ⏳ Listedesiniz. Bilgi toplantısı olunca size yazarım.
# An information meeting is announced; she has no seat there.
# $course (String): the trade's name.
enrolled-is-invited =
    🎓 { $course }
    📅 Sıradaki adımınız: bilgi toplantısı.
# She has a seat at an information meeting, or waits for one. $about-dates (String): a line “event-date” for each date.
# $course (String): the trade's name.
enrolled-is-seat =
    🎓 { $course }
    📅 Sıradaki adımınız: bilgi toplantısı.
    { $about-dates }
# She was at an information meeting. Below it: “enrolled-what-talk”.
# $course (String): the trade's name.
enrolled-is-informed =
    🎓 { $course }
    👍 Bilgi toplantısına geldiğiniz için teşekkürler.
    💬 Sıradaki adımınız: bizimle görüşme.
# The talk is booked. $about-time (Time): when. $about-office (String): where.
# $course (String): the trade's name.
enrolled-is-talk =
    🎓 { $course }
    💬 Sıradaki adımınız: görüşme.
    📅 { WHEN($about-time) }
    📍 { $about-office }
    Değiştirmek ya da iptal etmek için: { engine-menu }, sonra { menu-mine }.
# She came to the talk; staff have not said yet what comes of it.
# $course (String): the trade's name.
enrolled-is-talked =
    🎓 { $course }
    💬 Görüşme için teşekkürler. Yeni bir adım olunca size yazarım.
# Staff think that it does not suit her yet; kind. One of “enrolled-why-…” follows.
# $course (String): the trade's name.
enrolled-is-notyet =
    🎓 { $course }
    🌱 Şu an için henüz uygun değil. Bu değişebilir.
# Why: her German.
enrolled-why-german =
    🗣️ Bu meslekte daha çok Almanca size yardımcı olur.
    Şimdi ne yapılabilir, birlikte bakalım: { engine-menu }, sonra { menu-booking }.
# Why: papers are missing.
enrolled-why-papers =
    📄 Henüz bir belge eksik.
    Şimdi ne yapılabilir, birlikte bakalım: { engine-menu }, sonra { menu-booking }.
# Why: the hours do not fit her days.
enrolled-why-time =
    🕘 Saatler henüz size uymuyor.
    Şimdi ne yapılabilir, birlikte bakalım: { engine-menu }, sonra { menu-booking }.
# Why: another reason, which was said in the talk.
enrolled-why-other =
    🤝 Başka güzel yollar da var.
    Şimdi ne yapılabilir, birlikte bakalım: { engine-menu }, sonra { menu-booking }.
# It suits her; there are no dates to learn yet.
# $course (String): the trade's name.
enrolled-is-suitable =
    🎓 { $course }
    🎉 Bu meslek size uygun!
    Ders günleri belli olunca size yazarım.
# It suits her, and there are dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-suitable-dates =
    🎓 { $course }
    🎉 Bu meslek size uygun!
    📅 Sıradaki adımınız: ders günlerini seçmek.
# She has a seat at a part of the course, or waits for one. $about-event (String): its name. $about-dates (String): a line “event-date” for each date to come.
# $course (String): the trade's name.
enrolled-is-block =
    🎓 { $course }
    📚 { $about-event }
    { $about-dates }
# She has finished a part; the next one has no dates yet.
# $course (String): the trade's name.
enrolled-is-finished =
    🎓 { $course }
    👏 Bir bölümü bitirdiniz!
    Yeni ders günleri olunca size yazarım.
# She has finished a part, and the next one has dates. Below it: “enrolled-what-dates”.
# $course (String): the trade's name.
enrolled-is-finished-dates =
    🎓 { $course }
    👏 Bir bölümü bitirdiniz!
    📅 Sıradaki adımınız: sonraki bölümün günlerini seçmek.
# She has finished all parts. The end.
# $course (String): the trade's name.
enrolled-is-done =
    🎓 { $course }
    🏁 Bütün bölümleri bitirdiniz. Sizinle birlikte seviniyoruz!
    Şimdi sırada ne var? Bizimle konuşun: { engine-menu }, sonra { menu-booking }.
# Question below that. The buttons: “enrolled-what-…”, as they fit.
enrolled-what = Ne yapmak istersiniz?
# Instead of that question: she has left the list meanwhile.
enrolled-what-none = Bu listede değilsiniz.
# Button, at most 20 characters: opens “enrolled-event”.
enrolled-what-dates = 📅 Tarih seçin
# Button, at most 20 characters: shows her seat, with what can be done with it.
enrolled-what-seat = 👀 Yerim
# Button, at most 20 characters: books the talk; “booking-office” follows.
enrolled-what-talk = 💬 Görüşme ayarlayın
# Button, at most 20 characters: off the list. Opens “enrolled-sure”.
enrolled-what-leave = 🚫 Listeden çıkarın
# The buttons below are information meetings, or dates of a part of the course (“value-event”, “value-event-full”).
enrolled-event =
    📅 Ne zaman size uyar?
    ⏳ dolu demek, bekleme listesi var.
# Instead of that question: nothing is announced any more. True: she is told of new dates.
enrolled-event-none = Şu anda gün yok. Yenisi olunca size yazarım.
# Asked once more before she is taken off the list. The buttons: “enrolled-sure-yes”, “enrolled-sure-no”. True: what belongs to
# the course is called off as well.
enrolled-sure =
    Listeden gerçekten çıkmak istiyor musunuz?
    Yerlerinizi ve görüşmenizi de iptal ederim.
# Instead of that question: she has left the list meanwhile.
enrolled-sure-none = Bu listede değilsiniz.
# Button, at most 20 characters.
enrolled-sure-yes = 🚫 Evet, çıkarın
# Button, at most 20 characters: no, it stays as it is.
enrolled-sure-no = ✅ Hayır, kalsın
# She has left the list: no reproach.
enrolled-left = Artık listede değilsiniz. Her zaman yeniden yazılabilirsiniz.
# She has pressed “enrolled-sure-no”.
enrolled-kept = Tamam, olduğu gibi kalıyor.

## What can come in between

# Something was to be done, but she has left the list meanwhile. The talk ends here.
enrolment-gone = Bu listede değilsiniz.
# Somebody has signed up, but is on this list already, from another chat. The talk ends here.
enrolment-already = Zaten bu listedesiniz.
# Said before “stop-done” to somebody who was on a list: the consent was withdrawn, so she is on none any more.
stop-courses = 🎓 Artık hiçbir meslek listesinde değilsiniz. Oradaki yerleriniz iptal edildi.

## What comes by itself; seen on a lock screen: never what the news is

# Something has changed: a date is announced, the talk can be booked, there is an answer, a part is finished. Below: “course-news-look”,
# “engine-menu”.
course-news = 🎓 Kursunuzla ilgili yeni bir şey var. Bakmak ister misiniz?
# Button, at most 20 characters: shows one of “enrolled-is-…”.
course-news-look = 👀 Bakın

## In “My data”

# The person has agreed to be on the list of a course.
# $day (Time): since when.
mydata-agreed-course = ✅ Meslek listesi: Evet, { WHEN($day, style: "date") } gününden beri
# Button, at most 20 characters: takes back the consent to be on the list of a course. It is given where she signs up.
mydata-consents-withdraw-course = ❌ Meslek: Hayır
# The person has taken that consent back: she is on no list any more.
mydata-withdrawn-course =
    Artık hiçbir meslek listesinde değilsiniz.
    Oradaki adınız silindi, yerleriniz ve görüşmeniz iptal edildi.
# In the file of one's data, a consent: to be on the list of a course. Dates follow.
record-course = Meslek listesi:
# In the same file, above the courses that the person is or was on the way through.
record-courses = Meslek öğrenmek
