### What the engine itself says: buttons, kind notices, answers to odd input.

## Buttons. At most 20 characters; they stand alone on a small phone.

engine-back = ↩️ Geri
engine-menu = 🏠 Menü
engine-help = ❓ Yardım
engine-person = 👤 Biriyle konuş
engine-language = 🌐 Dil
engine-yes = ✅ Evet, doğru
engine-change = ✏️ Değiştir
engine-cancel = ❌ Vazgeç
engine-more = Devamı ▶
engine-earlier = ◀ Önceki
engine-change-it = ✏️ Evet, değiştir
engine-keep-it = ✅ Böyle kalsın
engine-go-on = ▶️ Devam et
engine-fresh = 🔄 Baştan başla

## Questions of the engine

engine-change-question = Neyi değiştirmek istiyorsunuz?
# Somebody pressed a button of a question that was answered before.
# $service, $office, $day, $time or $answer (String or time): only one is given: the answer so far.
engine-change-one = Burada zaten bir seçim yaptınız. Değiştirmek ister misiniz?
engine-go-on-question = Buna daha önce başladınız. Devam mı, baştan mı?

## Kind notices: one or two short sentences before the same screen

engine-option-gone = Bu artık boş değil, üzgünüz. Bunlar hâlâ boş:
engine-please-tap = Lütfen bir düğmeye dokunun.
engine-not-understood = Bunu anlayamadım. Lütfen seçin:
engine-old-button = Bu düğme eski. Buradan devam edelim:
engine-finished = Bunu zaten tamamladınız:
engine-cancelled = Tamam. Hiçbir şey kaydetmedim.
engine-too-much = Çok fazla cevap oldu. Lütfen bir insanla konuşun.
engine-apology = Özür dileriz, bizde bir sorun oldu. Cevaplarınız duruyor.
engine-got-sticker = Ne güzel! Ama ben yalnız yazı ve düğme okuyabilirim.
engine-got-photo = Resim ve dosya okuyamam. Lütfen buraya belge göndermeyin.
engine-got-voice = Sesli mesajı dinleyemem, üzgünüm. Lütfen bir düğmeye dokunun.
engine-got-other = Bunu okuyamam, üzgünüm. Lütfen bir düğmeye dokunun.

## Small words that pass, at most 100 characters

engine-toast-noted = Not ettim.
engine-toast-human = Şimdi bir insan okuyor.

## Values on buttons

# $day (Time): a day with opening hours. At most 20 characters.
value-day = { WHEN($day, style: "day") }
# $time (Time): when an appointment begins.
value-time = { WHEN($time, style: "time") }

## Words that people may type at any time, separated by commas. Add what people really say.

words-stop = dur, durdur, bırak, çık
words-menu = menü, başla, başlangıç
words-help = yardım, imdat
words-language = dil
words-person = insan, kişi, danışman
words-back = geri
words-cancel = vazgeç, iptal
