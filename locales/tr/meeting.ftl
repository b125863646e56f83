### First talks, trial days and the first day of an internship, for both sides.

## Buttons below what is told unasked, at most 20 characters

# Shows the times that the firm proposes.
placed-pick = 📅 Saatlere bakın
# The firm proposes other times.
placed-again = 📅 Başka saatler
# Either side: yes, the meeting stands.
placed-come = ✅ Evet, tamam
# Either side: another time, please.
placed-another = 🔁 Başka saat
# Either side: I cannot, call it off.
placed-cannot = 🚫 Müsait değilim
# The newcomer would like to do this internship.
placed-want = ✅ Evet, isterim
# The newcomer does not want this internship any more. “part-sure” follows.
placed-nomore = ❌ Artık istemiyorum
# Shows who, when and where, and the number to ring.
placed-see = 👀 Hepsine bakın

## The same in the dialog that shows how far it has come, at most 20 characters

# As “placed-talk”.
placing-what-talk = { placed-talk }
# As “placed-trial”.
placing-what-trial = { placed-trial }
# As “placed-agreed”.
placing-what-agreed = { placed-agreed }
# As “placed-nofit”.
placing-what-nofit = { placed-nofit }
# As “placed-pick”.
placing-what-pick = { placed-pick }
# As “placed-another”.
placing-what-another = { placed-another }
# As “placed-cannot”.
placing-what-cannot = { placed-cannot }
# As “placed-nomore”.
placing-what-nomore = { placed-nomore }

## How far it has come

# The newcomer looks at a place. Both know each other's name and meet for a first talk. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-talk =
    💼 { $placement-trade }, { $placement-quarter }
    İşletmeyle tanışıyorsunuz.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-talk =
    💼 { $placement-trade }, { $placement-quarter }
    Birbirinizle tanışıyorsunuz.
# The newcomer looks at a place: she has a trial day there, or had one. When and where follows.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Şimdi sırada deneme günü var.
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-trial =
    💼 { $placement-trade }, { $placement-quarter }
    Şimdi sırada deneme günü var.
# The newcomer looks at a place: the internship is agreed. Name and number of the firm's contact follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
# $placement-firm, $placement-street (String): the firm's name and street. $placement-brings (String): yes if there is something to bring.
# $placement-gear (String): what to bring, things with commas.
placing-seeker-agreed =
    🤝 Stajınız kararlaştırıldı.
    💼 { $placement-trade }, { $placement-quarter }
    📅 { WHEN($placement-first, style: "date") } ile { WHEN($placement-last, style: "date") } arası
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } ile { WHEN($placement-ends, style: "time") } arası
    📍 { $placement-firm }, { $placement-street }
    { $placement-brings ->
        [yes] 🎒 Lütfen getirin: { $placement-gear }
       *[no] 🎒 Bir şey getirmenize gerek yok.
    }
# The firm looks at somebody: the internship is agreed. Name and number follow.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
# $placement-first, $placement-last (Time): first and last day. $placement-days (String): days of the week. $placement-begins, $placement-ends (Time): time of day.
placing-firm-agreed =
    🤝 Staj kararlaştırıldı.
    💼 { $placement-trade }, { $placement-quarter }
    📅 { WHEN($placement-first, style: "date") } ile { WHEN($placement-last, style: "date") } arası
    🕘 { $placement-days }: { WHEN($placement-begins, style: "time") } ile { WHEN($placement-ends, style: "time") } arası

## When and where both meet

# Said to the newcomer: she comes to the firm. A calendar file comes with it, “meeting-reach” may follow.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial. $meeting-firm, $meeting-street (String): the firm's name and street.
meeting-seeker-firm =
    { $meeting-kind ->
        [trial] 🧰 Deneme günü
       *[talk] 🗓️ İşletmede ilk görüşme
    }
    📅 { WHEN($meeting-time) }
    📍 { $meeting-firm }, { $meeting-street }
# Said to the firm: the newcomer comes to them. A calendar file comes with it.
# $meeting-time (Time): when it begins. $meeting-kind (String): talk or trial.
meeting-firm-firm =
    { $meeting-kind ->
        [trial] 🧰 İşletmenizde deneme günü
       *[talk] 🗓️ İşletmenizde ilk görüşme
    }
    📅 { WHEN($meeting-time) }
# Said to the newcomer: the firm rings her. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-seeker-phone =
    🗓️ Telefonda ilk görüşme. İşletme sizi arayacak.
    📅 { WHEN($meeting-time) }
# Said to the firm: they ring the newcomer. A calendar file comes with it.
# $meeting-time (Time): when.
meeting-firm-phone =
    🗓️ Telefonda ilk görüşme. Lütfen siz arayın.
    📅 { WHEN($meeting-time) }
# Said to either side: who is on the other side, and the number to ring.
# $placement-who, $placement-phone (String): name and number.
meeting-reach =
    👤 { $placement-who }
    📞 { $placement-phone }
# Said to the newcomer: the firm has proposed times, she has not picked one yet.
meeting-seeker-asked = ⏳ İşletme saatler önerdi. Lütfen birini seçin.
# Said to the firm: the newcomer has not picked one of its times yet.
meeting-firm-asked = ⏳ Saatleriniz gönderildi. Henüz biri seçilmedi.
# A first talk or a trial day among the appointments, on a button: at most 24 characters.
# $time (Time): when it begins.
value-meeting = 💼 { WHEN($time, style: "short") }
# Title in the phone's calendar. It pops up on the lock screen: no names.
calendar-meeting = Randevu: Staj

## The firm proposes times

# First question for a first talk. The buttons: “meet-where-…”.
meet-where = 📍 Görüşme nerede olsun?
# Button, at most 20 characters: at the firm.
meet-where-firm = 🏪 Bizim işletmede
# Button, at most 20 characters: the firm rings the newcomer.
meet-where-phone = 📞 Telefonda
# Before the first day is asked (“day-ask”), for a first talk.
meet-times-talk = En fazla üç saat önerebilirsiniz. Görüşme yarım saat sürer.
# Before the first day is asked (“day-ask”), for a trial day.
meet-times-trial = En fazla üç gün önerebilirsiniz. Deneme günü mesai bitince biter.
# The day that was named is past or too far; “day-ask” follows again.
meet-far = Lütfen önümüzdeki dört hafta içinde bir gün seçin.
# The buttons below are full hours at which both are free.
meet-clock = 🕘 Saat kaçta?
# Instead of that question: there is no such hour on this day. “engine-back” is below.
meet-clock-none = O gün olmuyor. Lütfen geri gidip başka bir gün seçin.
# After a time. The buttons: “meet-more-…”.
meet-more = Bir saat daha önermek ister misiniz?
# Button, at most 20 characters: one more.
meet-more-more = ➕ Bir tane daha
# Button, at most 20 characters: these will do.
meet-more-enough = ✅ Bu kadar yeter
# The times are on their way to the newcomer. “engine-menu” is below.
meet-asked = ✅ Teşekkürler! Saatleri şimdi gönderiyorum. Biri seçilince size yazarım.

## The newcomer picks one

# There is nothing to pick any more: the firm has taken the times back, or it is over.
pick-gone = Şu anda seçilecek bir saat yok.
# Before “pick-time”.
pick-talk-firm = 💼 İşletmede ilk görüşme, yaklaşık yarım saat.
# Before “pick-time”.
pick-talk-phone = 💼 Telefonda ilk görüşme. İşletme sizi arar.
# Before “pick-time”.
pick-trial-firm = 💼 İşletmede bir deneme günü. İşi görür ve denersiniz.
# The buttons below are the proposed times, and “pick-time-other”.
pick-time = 📅 Hangi saat size uygun?
# Button, at most 20 characters: none of these times.
pick-time-other = ❌ Hiçbiri uymuyor
# Instead of that question: the firm has taken the times back meanwhile.
pick-time-none = Bu saatler artık geçerli değil.
# Before “pick-sure”: she has an appointment or an event at that time.
# $time (Time): when that begins.
pick-beside = ⚠️ O saatte başka bir işiniz var: { WHEN($time) }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $day (Time): the day. $clock (Time): the time of day.
pick-sure =
    Doğru mu?
    📅 { WHEN($day, style: "long") }
    🕘 { WHEN($clock, style: "time") }
# The meeting is fixed. Who, when and where follows.
pick-done = ✅ Randevunuz alındı.
# None of the times will do; the firm is asked for others.
pick-again = Tamam, işletmeye başka saatler soruyorum.
# For the third time none of the times will do.
# $meeting-who, $meeting-firm, $meeting-phone (String): whom to ring, the firm, the number.
pick-ring =
    Üç kez uygun saat bulunmadı. En iyisi telefonda konuşun.
    👤 { $meeting-who }, { $meeting-firm }
    📞 { $meeting-phone }
# The time that was chosen has been taken a moment before; “pick-time” follows again.
meeting-gone = Bu saat az önce doldu.

## The firm says when it begins

# Before the first day is asked (“day-ask”).
agree-first = 🤝 Ne güzel! İlk gün ne zaman?
# That day is not possible; “day-ask” follows again.
# $placement-days (String): days of the week. $placement-start (Time): the first day that the place was offered for.
agree-other = O gün olmuyor. Olabilir: { $placement-days }, en erken { WHEN($placement-start, style: "date") }.
# Last question. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the question.
# $placement-who (String): name of the newcomer. $day, $last (Time): first and last day. $placement-begins, $placement-ends (Time): time of day.
agree-sure =
    Doğru mu?
    👤 { $placement-who }
    📅 İlk gün: { WHEN($day, style: "long") }
    📅 Son gün: { WHEN($last, style: "long") }
    🕘 { WHEN($placement-begins, style: "time") } ile { WHEN($placement-ends, style: "time") } arası
# The internship is agreed. “engine-menu” is below.
agree-done = 🤝 Anlaştınız! Hemen haber veriyorum. Birlikte kolay gelsin!

## Calling a meeting off, ending it

# The meeting that was to be called off does not stand any more.
off-gone = Bu randevu artık geçerli değil.
# Before “off-sure”: which one.
# $meeting-time (Time): when it begins. $meeting-who (String): name of the other side.
off-which =
    📅 { WHEN($meeting-time) }
    👤 { $meeting-who }
# The buttons: “off-sure-yes”, “off-sure-no”.
off-sure = Bu randevuyu iptal edeyim mi?
# Button, at most 20 characters.
off-sure-yes = 🚫 Evet, iptal edin
# Button, at most 20 characters.
off-sure-no = ✅ Hayır, kalsın
# She has pressed “off-sure-no”.
off-kept = Tamam, randevu geçerli.
# The meeting is called off; the other side gets a message.
off-done = Randevu iptal edildi. Karşı tarafa haber veriyorum.
# Either side wants to end it before the internship has begun. The buttons: “part-sure-yes”, “part-sure-no”.
part-sure = Burada bitsin mi? O zaman bu staj olmaz.
# Button, at most 20 characters.
part-sure-yes = ❌ Evet, bitsin
# Button, at most 20 characters.
part-sure-no = ✅ Hayır, devam
# She has pressed “part-sure-no”.
part-kept = Tamam, devam ediyoruz.
# It is ended; the other side gets a kind message.
part-done = Tamam, bitti. Söylediğiniz için teşekkürler. Nazikçe iletiyorum.

## What is told unasked. It is seen on a lock screen: no names, no numbers, no reasons

# To the newcomer: a firm has proposed times. Below: “placed-pick”, “engine-menu”.
meeting-times = 📅 Stajınızla ilgili haber: Randevu için öneriler var.
# To the newcomer: the firm cannot keep the meeting and proposes other times. Below: “placed-pick”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-times-new = 📅 Randevunuz maalesef iptal oldu: { WHEN($time) }. Yeni öneriler var.
# To the firm: none of its times will do. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place.
meeting-none = 📅 { $trade }: Önerdiğiniz saatler maalesef uymuyor. Başka saatler önermek ister misiniz?
# To the firm: for the third time none will do. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place.
meeting-ring = 📅 { $trade }: Üç kez uygun saat bulunmadı. En iyisi telefonda konuşun.
# To the firm: a time was picked. Below: “placed-see”, “engine-menu”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-fixed = ✅ { $trade }: Randevunuz alındı: { WHEN($time) }. Kiminle ve nerede, burada görürsünüz.
# To either side, the day before and two hours before. “meeting-question” or “reminder-until-then” follows.
# $time (Time): when the meeting begins.
meeting-reminder =
    🔔 Randevunuz yaklaşıyor:
    📅 { WHEN($time) }
# Below that. The buttons: “placed-come”, “placed-another”, “placed-cannot”.
meeting-question = Randevu geçerli mi?
# Somebody has pressed “placed-come”. Who, when and where may follow.
meeting-thanks = Teşekkürler, iyi ki söylediniz!
# To the newcomer: the firm has called the meeting off. Below: “placed-nomore”, “engine-menu”.
# $time (Time): when the meeting begins.
meeting-called = ❌ Randevunuz maalesef iptal oldu: { WHEN($time) }. Yeni saatler olursa size yazarım.
# To the firm: the newcomer cannot come. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-called-firm = ❌ { $trade }: Randevunuz maalesef iptal oldu: { WHEN($time) }. Başka saatler önermek ister misiniz?
# To the firm: the newcomer asks for another time. Below: “placed-again”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-later = 🔁 { $trade }: Bu randevu için sizden başka saat isteniyor: { WHEN($time) }. Başka hangi saatler olur?
# To the newcomer, on the evening of the meeting. Below: “placed-want”, “placed-nomore”.
# $time (Time): when the meeting begins.
meeting-how = 💼 Randevunuz şuydu: { WHEN($time) }. Bu stajı yapmak ister misiniz?
# To the firm, on the evening of the meeting. Below: “placed-trial” (after a talk), “placed-agreed”, “placed-nofit”.
# $trade (String): the field of work of the firm's place. $time (Time): when the meeting begins.
meeting-how-firm = 💼 { $trade }: Randevunuz şuydu: { WHEN($time) }. Nasıl devam edelim?
# To the firm: the newcomer has pressed “placed-want” on the evening of the meeting. Below: as “meeting-how-firm”.
# $trade (String): the field of work of the firm's place.
meeting-keen = 👍 { $trade }: Görüştüğünüz kişi bu stajı yapmak istiyor. Nasıl devam edelim?
# The newcomer has pressed “placed-want”; the firm is told.
meeting-wanted = Ne güzel! İşletmeye haber veriyorum. Cevap gelince size yazarım.
# To the newcomer: the internship is agreed. Below: “placed-see” (address, name, what to bring), “engine-menu”.
# $day (Time): the first day. $begins, $ends (Time): time of day.
meeting-agreed =
    🤝 Stajınız kararlaştırıldı.
    📅 İlk gün: { WHEN($day, style: "long") }
    🕘 Saat { WHEN($begins, style: "time") } ile { WHEN($ends, style: "time") } arası
