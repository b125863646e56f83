### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    randevu, randevü, radevu, randavu, randevu al, randevu almak, randevu alabilir miyim, yeni randevu, termin,
    rezervasyon, danışma, danışmanlık, görüşme,
    iş, işler, iş arıyorum, iş arama, iş istiyorum, iş lazım,
    iş bul, iş bulmak, iş var mı, iş bakıyorum, bir iş, bana iş,
    işe girmek, işsiz, işsizim, işim yok, iş yok, çalışmak, çalışmak istiyorum, çalışma, meslek, minijob,
    meslek eğitimi, eğitim,
    özgeçmiş, özgeçmiş yazmak, cv, iş başvurusu, denklik, diploma,
    kurs, kurslar, kursu, dil kursu, almanca, almanca kursu, almanca öğrenmek, okul bitirme,
    kendi işim, kendi işimi, kendi iş yerim, iş yeri açmak, iş kurmak, şirket, dükkan açmak, bakıcılık
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    randevum, randevularım, randevular, randevumu, randevuma, randevuyu, randevuya, benim randevu, randevum ne zaman,
    randevum var, randevu ne zaman,
    iptal, iptal et, iptal etmek, randevu iptal, randevuyu iptal,
    ertele, ertelemek, erteleme, randevu değiştir,
    randevuyu değiştir, randevu değiştirmek, tarih değiştir, saat değiştir,
    zamanı değiştir, başka gün, başka bir gün, başka saat, başka zaman,
    gelemiyorum, gelemem, gelemeyeceğim, gelmeyeceğim, gelemicem, gelemicam
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    hatırlatma, hatırlatmalar, hatırlatmalarım, hatırlatıcı, hatırlat, hatırlatın, hatırlatır mısınız, bana hatırlat,
    bana hatırlatın, unutmak istemiyorum, unutmayayım, unutuyorum, not almak, not almak istiyorum, son gün, son tarih
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    bekleme listesi, bekleme listesine, bekleme listem, sıra beklemek, boş yer olunca, boşalınca haber verin,
    boşalırsa haber verin, yer açılınca
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    staj, stajım, stajyer, staj yapmak, staj yeri, staj arıyorum, staj istiyorum
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    atölye, atölyeler, atölyesi, etkinlik, etkinlikler, bilgi akşamı, seminer, seminerler, toplantı, workshop
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    bakıcılık kursu, bakıcı kursu, hasta bakıcı, yaşlı bakıcı, yaşlı bakımı, hasta bakımı, meslek öğrenmek,
    meslek öğrenmek istiyorum, bir meslek öğrenmek, çocuk bakıcılığı, çocuk bakıcısı, çocuk bakmak
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    işletme, işletmem, işletmemiz, işveren, staj yeri sunmak, staj yeri sunuyorum, staj yeri veriyorum,
    staj yerim var, stajyer arıyorum, stajyer almak, stajyer istiyorum, yer sunmak, yerlerim, işverenim
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = kod, kodum, kodum var, kod girmek, başka uygulama, başka telefon, yeni telefon, birleştirmek, bağlamak
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = başkası için, başka biri için, annem için, babam için, eşim için, arkadaşım için, komşum için, kardeşim için, telefonu yok
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    biriyle konuşmak, bir insanla, insanla konuşmak, birisiyle konuşmak, sizinle konuşmak, gerçek insan,
    görevliyle konuşmak, danışmanla, beni arar mısınız
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help =
    anlamadım, anlamıyorum, anlayamadım, bilmiyorum, nasıl yapacağım, nasıl yapılır, nasıl çalışır, nasıl çalışıyor,
    yardım lazım, yardım istiyorum, ne yapabilirim
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = hayır, yok, değil, istemiyorum, istemem, abonelik, aboneliği, kira yardımı, çocuk yardımı, sosyal yardım
# Greets. “engine-hello” and the menu follow.
words-hello =
    merhaba, merhabalar, meraba, mrb, selam, selamlar,
    slm, selamün aleyküm, selamun aleykum, iyi günler, günaydın, iyi akşamlar,
    iyi geceler, nasılsın, nasılsınız
