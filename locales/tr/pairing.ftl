### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 Biri işletmenizde staj yapmak istiyor.
    💼 { $place-trade }
    📍 { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] Almancayı yeni öğreniyor.
        [words] Almanca birkaç kelime anlıyor.
        [simple] Basit Almanca anlıyor.
        [daily] Almancası günlük hayata yeter.
       *[well] İyi Almanca konuşuyor.
    }
    📅 En erken başlangıç: { WHEN($ready, style: "day") }
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = Bu kişiyle tanışmak ister misiniz?
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 İyi haber: Bir işletme sizinle tanışmak istiyor.
    💼 { $place-trade }
    📍 { $place-quarter }
    Adınızı ve numaranızı ona verebilir miyim?
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 Stajla ilgili yeni bir haber var.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ Evet, olur
# Button, at most 20 characters: no, thank you.
placed-no = ❌ Hayır, sağ olun
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ Hangi yer?
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 Bakın

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 { $place-trade }, { $place-quarter }
    Görevler: { $place-tasks }
    📅 { $place-days }
    🕘 Saat: { WHEN($place-begins, style: "time") } ile { WHEN($place-ends, style: "time") } arası
    Başlangıç: { WHEN($place-start, style: "day") }, { $place-weeks ->
        [one] { $place-weeks } hafta
       *[other] { $place-weeks } hafta
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 İki taraf da evet dedi.
    💼 { $place-trade }, { $place-quarter }
    Lütfen yakında arayın. Ya da aşağıdan sonraki adımı seçin.
# To a firm, when both have agreed.
# $name (String): her first name. $phone (String): her number, on a line of its own.
pairing-seeker =
    👤 { $name }
    📞 { $phone }
# To the newcomer, when both have agreed.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
pairing-firm =
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
# To the newcomer: the firm has said no. Kind, no reason: it must not sound as if it was because of her. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-refused =
    Bu yer maalesef olmadı.
    💼 { $place-trade }, { $place-quarter }
    Lütfen bunu üstünüze alınmayın.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    Bu yer maalesef doldu.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    Bu yer maalesef artık yok.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    İşletme maalesef cevap vermedi.
    💼 { $place-trade }, { $place-quarter }
    Sizi daha fazla bekletmek istemem.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    Sizden haber alamadım.
    💼 { $place-trade }, { $place-quarter }
    Bu yüzden işletmeye nazikçe hayır dedim. Sorun değil.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = Kaydınız duruyor. Başka yerleri { menu-work } altında bulursunuz.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    Bu yerle ilgilenen bir kişi maalesef artık devam etmiyor.
    💼 { $place-trade }, { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    Bu yer için sizden cevap alamadım.
    💼 { $place-trade }, { $place-quarter }
    Bu yüzden kişiye nazikçe hayır dedim.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 { $name }
# To a firm, after an end: what comes next.
match-stays = Yeriniz duruyor. Başka biri ilgilenirse size yazarım.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 Bu işletme sizinle tanışmak istiyor:
    🏪 { $firm }
    📍 { $street }, { $placement-quarter }
    💼 { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 Bir işletme evet derse adınızı ve numaranızı alır.
    Bundan önce size her seferinde yeniden sorarım.
    Kabul ediyor musunuz?
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ Kabul ediyorum
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ Hayır
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 İşletme sizi hangi numaradan arasın?
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ Başka numara
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 Telefon numaranız nedir? Lütfen yazın.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    Doğru mu? İşletme bunları alacak:
    🏪 { $firm }
    👤 { $name }
    📞 { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 Artık tanışıyorsunuz. Adınız ve numaranız işletmede.
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
    İşletme size ulaşacak. Siz de arayabilirsiniz.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    Teşekkürler! İşletmenin bir kez daha onay vermesi gerekiyor. Şimdi soruyorum.
    🔒 O zamana kadar sizinle ilgili bir şey almaz.
# She does not agree; no reproach.
introduce-kept =
    Tamam, işletme sizinle ilgili bir şey almaz. Rahatça düşünün.
    Sonra { menu-work } altında evet diyebilirsiniz.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = Bu arada bir şey değişti. Şimdiki durumu { menu-work } altında görürsünüz.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 Kişi işletmenizin adını ve adresini, sizin adınızı ve numaranızı alır.
    Kabul ediyor musunuz?
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ Kabul ediyorum
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ Hayır
# A firm has said yes to somebody.
share-done =
    ✅ Teşekkürler! Şimdi kişiye soruyorum.
    O da evet derse adını ve numarasını alırsınız.
# A firm does not agree; nothing goes over.
share-kept = Tamam, hiçbir bilgi iletilmez. Rahatça düşünün.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = Bu arada bir şey değişti. Şimdiki durumu { menu-work } altında görürsünüz.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = Gerçekten vazgeçmek istiyor musunuz?
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 Evet, vazgeçtim
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ Hayır, kalsın
# The person has pressed “pairing-sure-no”.
pairing-kept = Tamam, olduğu gibi kalıyor.
# A firm has said no to somebody.
pairing-refused = Tamam. Kişiye nazikçe haber veririm. Yeriniz duruyor.
# The newcomer has stepped back from a place.
pairing-withdrawn = Tamam. İşletmeye haber veririm. Kaydınız duruyor.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = Ne yapmak istersiniz?
# Instead of that question: it is over, or has gone.
placing-what-none = Burada şu an yapılacak bir şey yok.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ Evet, olur
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ Hayır, sağ olun
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ Evet, tanışalım
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 Vazgeçtim
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 Böyle kalsın
# The person has pressed “placing-what-back”.
placing-as-it-is = Tamam, olduğu gibi kalıyor.
# It is about something that is no longer there.
placing-gone = Bu artık yok.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 Bu yeri istiyorsunuz. İşletmeye sordum, size yazarım.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 İşletme sizinle tanışmak istiyor. Cevabınızı bekliyor.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    Bu yeri istemediniz.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    Bu yer maalesef olmadı. Lütfen bunu üstünüze alınmayın.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    Bu yerle artık devam edilmiyor.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 Artık tanışıyorsunuz. İşletme arar ya da siz arayın.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 Biri işletmenizde staj yapmak istiyor ve cevabınızı bekliyor.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ Evet dediniz. Şimdi kişiye soruyorum.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    Bu kişiye hayır dediniz.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    Bu kişiyle artık devam edilmiyor.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 Artık tanışıyorsunuz. Lütfen kişiyi arayın.
    💼 { $placement-trade }, { $placement-quarter }
