### A firm offers an internship place, one question a screen. Most of it is tapped; a place takes three minutes.

## Before it begins

# The person does not agree that we keep her firm; no reproach.
# $office (String): name of the office. $office-phone (String): its number.
offer-unkept =
    Sorun değil. Hiçbir şey kaydetmedim.
    Bizi de arayabilirsiniz:
    📍 { $office }
    📞 { $office-phone }
# Only if there are several campaigns. The buttons are their names.
offer-campaign = Yeri hangi program için sunuyorsunuz?
# Instead of that question: they have all ended meanwhile.
offer-campaign-none = Şu anda yer aradığımız bir program yok. Lütfen bizimle görüşün:

## The place

# The buttons are fields of work.
offer-trade = 💼 Hangi iş için?
# Instead of that question: the campaign has no fields of work.
offer-trade-none = Şu anda seçilecek bir şey yok. Lütfen bizimle görüşün:
# Asked again for each task, at most four. The buttons are tasks of that field of work, then “offer-task-enough”.
offer-task = 🛠️ Sizde ne yapılacak? Lütfen bir göreve dokunun.
# Button, at most 20 characters: no more tasks.
offer-task-enough = ✅ Hepsi bu
# Before “offer-task”, once some are chosen.
# $tasks (String): tasks, with commas.
offer-tasks = ✅ Seçilen: { $tasks }
# The buttons: “offer-days-week”, “offer-days-some”.
offer-days = 📅 Hangi günler?
# Button, at most 20 characters: every working day.
offer-days-week = Hafta içi her gün
# Button, at most 20 characters: opens “weekdays-weekday”.
offer-days-some = Başka günler
# The buttons are times of day; any other is typed. The example is read as it stands.
offer-begins =
    🕘 İş kaçta başlar? Lütfen seçin ya da yazın.
    Örneğin: 8:30
# The same for the end, at most ten hours later.
offer-ends = 🕔 İş kaçta biter? Lütfen seçin ya da yazın.
# Instead of that question: a day of work cannot begin that late and end on the same day. “engine-back” asks for the
# beginning again.
offer-ends-none = İş burada bu kadar geç başlayamaz. Lütfen { engine-back } düğmesine dokunun.
# Instead of “clock-sure”: the end that was typed is before the beginning, or more than ten hours after it. Another one
# may be typed at once.
clock-sure-early = 🕔 Bitiş başlangıçtan sonra olmalı, en çok on saat sonra. Lütfen başka bir saat yazın.
# The buttons are “offer-weeks-count” for 1, 2, 3, 4, 6, 8, 12; the number may be typed, too.
offer-weeks = 📅 Kaç hafta?
# One of those buttons, at most 20 characters.
# $count (Number): how many weeks.
offer-weeks-count =
    { $count ->
        [one] { $count } hafta
       *[other] { $count } hafta
    }
# The buttons are days; any other is typed. The example is read as it stands.
offer-start =
    📅 Hangi günden itibaren? Lütfen seçin ya da yazın.
    Örneğin: 12 Mayıs
# The first day has gone by while the person read the summary. “offer-start” follows again.
offer-past = O gün artık geçti. Lütfen daha ileri bir gün seçin.
# How much German one needs there. The buttons: “offer-german-…”.
offer-german = 🗣️ Sizde ne kadar Almanca gerekli?
# Button, at most 20 characters: none at all.
offer-german-none = Hiç gerekmez
# Button, at most 20 characters: single words.
offer-german-words = Birkaç kelime
# Button, at most 20 characters: simple sentences.
offer-german-simple = Basit cümleler
# Button, at most 20 characters: enough for everyday talk.
offer-german-daily = Günlük hayata yeter
# Button, at most 20 characters: good German.
offer-german-well = İyi Almanca
# Asked again for each language, at most four. The buttons: “offer-other-none” or “offer-other-enough”, and languages in
# their own words.
offer-other = 🗣️ Almanca yerine başka bir dil de olur mu?
# Button, at most 20 characters: German only.
offer-other-none = Sadece Almanca
# Button, at most 20 characters: no more languages.
offer-other-enough = ✅ Hepsi bu
# Of a place, and before “offer-other” once some are chosen.
# $languages (String): languages in their own words, with commas.
offer-instead = 🗣️ Almanca yerine bunlar da olur: { $languages }
# Asked again for each thing. The buttons: “offer-gear-…”.
offer-gear = 🦺 Özel bir şey giymek ya da getirmek gerekli mi?
# Button, at most 20 characters: nothing special.
offer-gear-none = Hayır, hiçbir şey
# Button, at most 20 characters: nothing else.
offer-gear-enough = ✅ Hepsi bu
# Button, at most 20 characters: safety shoes; also said in a row with others.
offer-gear-shoes = İş ayakkabısı
# Button, at most 20 characters: working gloves; also in a row.
offer-gear-gloves = Eldiven
# Button, at most 20 characters: working clothes; also in a row.
offer-gear-clothes = İş kıyafeti
# Button, at most 20 characters: an apron; also in a row.
offer-gear-apron = Önlük
# Button, at most 20 characters: a hairnet; also in a row.
offer-gear-hairnet = Bone
# Button, at most 20 characters: white clothes, as in kitchens and nursing; also in a row.
offer-gear-whites = Beyaz kıyafet
# Of a place, and before “offer-gear” once some are chosen.
# $gear (String): what one must wear, with commas.
offer-wears = 🦺 Gerekli olanlar: { $gear }
# The buttons are “offer-seats-count” for 1 to 5; the number may be typed, too.
offer-seats = 🪑 Size kaç kişi gelebilir?
# One of those buttons, at most 20 characters.
# $count (Number): how many people.
offer-seats-count =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
# The firm may type one sentence that newcomers see. Below: “offer-words-none”.
offer-words = 💬 Bir cümle eklemek ister misiniz? Herkes görür.
# Button, at most 20 characters: nothing to add.
offer-words-none = Hayır, gerek yok
# Of a place.
# $own (String): the firm's own sentence.
offer-said = 💬 { $own }
# What a place is, as newcomers see it, too. “offer-instead”, “offer-wears”, “offer-said” may follow.
# $place-trade (String): “Friseursalon”. $place-tasks (String): tasks, with commas. $place-days (String): days of the
# week. $place-begins (Time), $place-ends (Time): times of day. $place-start (Time): the first day. $place-weeks
# (Number): how long.
# $place-german (String): one of none, words, simple, daily, well. $place-seats (Number): for how many people.
offer-shown =
    💼 { $place-trade }: { $place-tasks }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } ile { WHEN($place-ends, style: "time") } arası
    📅 Başlangıç: { WHEN($place-start, style: "date") }, { $place-weeks ->
        [one] { $place-weeks } hafta
       *[other] { $place-weeks } hafta
    }
    🗣️ Almanca: { $place-german ->
        [none] { offer-german-none }
        [words] { offer-german-words }
        [simple] { offer-german-simple }
        [daily] { offer-german-daily }
       *[well] { offer-german-well }
    }
    🪑 { $place-seats ->
        [one] { $place-seats } kişi
       *[other] { $place-seats } kişi
    }
# Last question, below all that was said. Below it: “engine-yes” (offers the place), “engine-change”, “engine-cancel”.
offer-summary = Doğru mu?
# The place is offered, or once more for another time. True: staff look at it within two working days.
offer-done =
    🎉 Çok teşekkürler! Yerinize bakarız, bir soru olursa sizi ararız.
    En geç iki iş günü içinde bizden haber alırsınız.
