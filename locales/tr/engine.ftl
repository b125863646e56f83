### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ Geri
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 Menü
# In the menu: what the programme can do.
engine-help = ❓ Yardım
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 Biriyle görüşün
# In the menu: opens the choice of languages.
engine-language = 🌐 Dil
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ Evet, doğru
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ Değiştirin
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ Vazgeçtim
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = Devamı ▶
# Below a long list (days): shows the ones before.
engine-earlier = ◀ Öncekiler
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ Evet, değişsin
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ Böyle kalsın
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ Devam edelim
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 Baştan başlayalım
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 Programa dönün

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = Bu numarayı anlayamadım. Lütfen örneğin şöyle yazın: 0203 5550100

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = Neyi değiştirmek istersiniz?
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = Burada zaten bir seçim yaptınız. Değiştirmek ister misiniz?
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = Buna daha önce başladınız. Devam mı edelim, baştan mı başlayalım?

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    Kısa süre önce burada bir şeye başladınız.
    Devam etmek ister misiniz? İstemezseniz birkaç gün içinde silerim.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = Üzgünüz, bu artık boş değil. Bunlar hâlâ boş:
# The person has typed something where only buttons help.
engine-please-tap = Lütfen bir düğmeye dokunun.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = Bunu anlayamadım. Lütfen seçin:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 Merhaba, hoş geldiniz! Lütfen seçin:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = Bu düğme eski. Buradan devam edelim:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = Bunu zaten tamamladınız:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = Tamam, burada bırakalım. Her şey eskisi gibi.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = Çok cevap oldu. Lütfen bir insanla görüşün.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = Özür dileriz, bizde bir sorun oldu. Cevaplarınız duruyor.
# The person has sent a sticker. Friendly.
engine-got-sticker = Ne güzel! Ama ben sadece yazıyı ve düğmeleri anlarım.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    Resim ve dosya açmıyorum. Lütfen buraya belge göndermeyin.
    Lütfen randevunuza getirin. Orada birlikte bakarız.
# The person has sent a voice message.
engine-got-voice = Üzgünüm, sesli mesaj dinleyemem. Lütfen bir düğmeye dokunun.
# The person has sent a place, a contact or something else.
engine-got-other = Üzgünüm, bunu okuyamam. Lütfen bir düğmeye dokunun.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = Değiştirilen mesajları göremiyorum. Lütfen yeniden yazın.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = Burada bir şey değişti. Lütfen bir daha cevap verin:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = Özür dileriz, burada devam edemiyoruz. Buna bakacağız. Lütfen baştan başlayın:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 Şimdi bir insan okuyor. Rahatça yazabilirsiniz.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = Not ettim.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = Şimdi bir insan okuyor.

## Values on buttons: nothing to translate, unless a word belongs to it

# A day with opening hours, on a button: at most 20 characters.
# $day (Time): the day.
value-day = { WHEN($day, style: "day") }
# When an appointment begins, on a button: 10:00.
# $time (Time): when it begins.
value-time = { WHEN($time, style: "time") }

## Words that people type, separated by commas, without capitals. They are no sentences:
## add what people really say, also short, rude or misspelt. The words of all languages
## count at the same time, so a word must mean the same everywhere.

# Wants no more messages, at any time. The first word is named in “consent-ask” and “help-text”.
words-stop = dur, durun, durdur, durdurun, bırak, bırakın, yazma, yazmayın, mesaj istemiyorum, mesaj atma, mesaj atmayın, beni rahat bırak, beni rahat bırakın
# Wants to the beginning.
words-menu = menü, ana menü, başla, başlangıç, baştan
# Wants to know how it works.
words-help = yardım, yardım et, yardım edin, imdat
# Wants another language.
words-language = dil, dil değiştir, başka dil, türkçe
# Wants to talk with a human being.
words-person = insan, kişi, biri, danışman, yetkili, görevli, telefon, telefon numarası, arayın, beni arayın
# One question back.
words-back = geri, geri dön, geri git
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = vazgeç, vazgeçtim, çık, çıkış
# Wants to see what is stored.
words-mydata = verilerim, bilgilerim, kişisel verilerim, gizlilik
# Wants everything deleted; it is asked once more.
words-delete = verilerimi sil, verilerimi silin, hepsini sil, bilgilerimi sil
