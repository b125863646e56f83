### An internship from the evening before its first day to what came after it; both sides are told.
### “running-…” is seen on a lock screen: no name, no number, no reason.

## The evening before the first day

# Unasked, to the newcomer, the evening before. “running-where” follows, then perhaps “running-bring”. Buttons: “placed-trouble”, “engine-menu”.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-seeker =
    ⏰ Stajınız yarın başlıyor!
    { WHEN($day, style: "long") }, saat { WHEN($clock, style: "time") }.
# Follows “running-first-seeker”: where to go.
# $street (String): street and number.
running-where =
    📍 { $street }
    Kolay gelsin!
# Follows “running-where”, only if there is something to bring.
# $gear (String): things in a row, as “Arbeitsschuhe, Handschuhe”.
running-bring = Lütfen şunları getirin: { $gear }. Teşekkürler!
# Unasked, to the firm, the evening before. Who comes is not said: it is seen on a lock screen. Buttons as above.
# $day (Time): the first day. $clock (Time): when it begins.
running-first-firm =
    ⏰ Yarın işletmenizde bir staj başlıyor.
    { WHEN($day, style: "long") }, saat { WHEN($clock, style: "time") }. Bu imkân için teşekkürler!
# Button, at most 20 characters: it cannot begin. Opens “broken-seeker” or “broken-firm”.
placed-trouble = ❌ Olmuyor

## Halfway

# Unasked, to the newcomer, halfway. Buttons: “placed-well”, “placed-help”, “placed-over”.
running-midterm-seeker = Stajınızın yarısı bitti! Nasıl gidiyor?
# Unasked, to the firm, halfway. Buttons as above.
running-midterm-firm = İşletmenizdeki stajın yarısı bitti! Nasıl gidiyor?
# Button, at most 20 characters: it goes well.
placed-well = 🙂 İyi gidiyor
# Button, at most 20 characters: I need a human. The chat is handed over, “handover-ask” follows.
placed-help = 👤 Yardım istiyorum
# Button, at most 20 characters: it has ended already. Opens “broken-seeker” or “broken-firm”.
placed-over = ❌ Erken bitti
# The newcomer has pressed “placed-well”.
running-well-seeker = Buna sevindik! Böyle devam, iyi günler dileriz.
# The firm has pressed “placed-well”.
running-well-firm = Buna sevindik! Zamanınız ve sabrınız için teşekkürler.

## It ends early

# The newcomer says that it ends early. The buttons are reasons, “broken-seeker-ill” to “-other”; one tap ends it. Nothing more is asked.
broken-seeker =
    Üzüldük, ama olabilir. Staj neden bitiyor?
    Bir nedene dokununca staj biter. İşletme nedenini öğrenmez.
# Reason on a button, at most 20 characters: I am ill.
broken-seeker-ill = Hastalık
# Reason on a button, at most 20 characters: family or children.
broken-seeker-family = Aile, çocuklar
# Reason on a button, at most 20 characters: another job.
broken-seeker-job = Başka iş buldum
# Reason on a button, at most 20 characters: it is too hard.
broken-seeker-hard = Çok zor
# Reason on a button, at most 20 characters: the way there is too far.
broken-seeker-way = Yol çok uzun
# Reason on a button, at most 20 characters: I did not feel well there.
broken-seeker-feeling = Rahat hissetmedim
# Reason on a button, at most 20 characters: something else.
broken-seeker-other = Başka bir şey
# The firm says that it ends early. The buttons are reasons, “broken-firm-absent” to “-other”; one tap ends it.
broken-firm =
    Üzüldük. Staj neden bitiyor?
    Bir nedene dokununca staj biter. Karşı taraf nedenini öğrenmez.
# Reason on a button, at most 20 characters: the person no longer came.
broken-firm-absent = Artık gelmedi
# Reason on a button, at most 20 characters: it did not fit.
broken-firm-unfit = Uymadı
# Reason on a button, at most 20 characters: there is no work.
broken-firm-nowork = İş yok
# Reason on a button, at most 20 characters: the firm closes.
broken-firm-closing = İşletme kapanıyor
# Reason on a button, at most 20 characters: something else.
broken-firm-other = Başka bir şey
# The newcomer has given a reason. Her sign-up is open again, and places can find her.
broken-done-seeker =
    Teşekkürler, not ettik. İşletmeye haber verdik.
    Kaydınız yeniden açık. Size uyan yeni bir yer olunca yazarım.
# The firm has given a reason. The seat is free again.
broken-done-firm =
    Teşekkürler, not ettik. Karşı tarafa haber verdik.
    Yer yeniden boş.
# It has ended meanwhile, or is not hers: there is nothing to end.
broken-over = Bu staj zaten bitti.
# Unasked, to the newcomer: the firm has ended it, or left. Never why. Button: “engine-menu”.
running-broken-seeker =
    Stajınız ne yazık ki erken bitiyor. Üzgünüz.
    Kaydınız yeniden açık. Size uyan yeni bir yer olunca yazarım.
# Unasked, to the firm: the newcomer has ended it, or had everything deleted. Never why. Button: “engine-menu”.
running-broken-firm =
    İşletmenizdeki bir staj ne yazık ki erken bitiyor. Denediğiniz için teşekkürler!
    Yer yeniden boş.

## The last day

# Unasked, to the firm, after the last day. Who it was is said after a tap. Buttons: “placed-tell”, “engine-menu”.
running-ended =
    İşletmenizdeki bir staj bitti. Teşekkürler!
    İki kısa soru sorabilir miyiz?
# Button, at most 20 characters: answer the questions. Opens “ended-who” or “ended-certificate”.
placed-tell = ▶️ Cevaplayın
# Unasked, to the newcomer, when it has gone to its end. Button: “engine-menu”.
running-thanks =
    🎉 Stajınızı tamamladınız! Emeğiniz için teşekkürler.
    Şimdi işletmeden belgenizi istiyoruz.
# The firm has pressed “placed-tell”. “ended-how” follows.
# $name (String): first name of the newcomer. $first, $last (Time): first and last day.
ended-who = { $name } hakkında: { WHEN($first, style: "date") } – { WHEN($last, style: "date") }.
# Follows “ended-who”. Buttons: “ended-how-end”, “ended-how-early”.
ended-how = Staj sonuna kadar sürdü mü?
# Button, at most 20 characters: yes.
ended-how-end = ✅ Evet, tamamlandı
# Button, at most 20 characters: no. “broken-firm” follows.
ended-how-early = ❌ Hayır, erken bitti
# The firm has said that it went to its end, or somebody else has. “ended-want” follows.
# $name (String): first name of the newcomer.
ended-certificate = 📄 { $name } için bir belge yazıyoruz. İş başvurusunda işe yarar.
# Question below that. Buttons: “ended-want-paper”, “ended-want-none”.
ended-want = Kabul ediyor musunuz?
# Button, at most 20 characters: yes, write it. “did-which” follows if there are several tasks.
ended-want-paper = ✅ Evet, olur
# Button, at most 20 characters: no certificate.
ended-want-none = 🚫 Hayır, gerek yok
# Which of the place's tasks were done. The buttons: “did-which-all”, the tasks; later “did-which-enough”.
did-which = Bu sürede neler yapıldı?
# Instead of that question: the place names no tasks any more.
did-which-none = Burada artık görev yok.
# Button, at most 20 characters: all of these tasks.
did-which-all = ✅ Hepsi
# Button, at most 20 characters: no more tasks.
did-which-enough = ✅ Hepsi bu kadar
# Above the question, once there are some.
# $tasks (String): tasks in a row.
did-taken = Seçilenler: { $tasks }.
# The firm has said that there shall be no certificate.
ended-finished = Teşekkürler! Staj tamamlandı olarak not edildi.
# The firm has said yes to the certificate.
# $name (String): first name of the newcomer.
ended-certified =
    Çok teşekkürler! { $name } belgeyi sohbette alacak.
    Kâğıt size gelince lütfen imzalayın.
# There is nothing to say any more: it was said, or it is not this firm's.
ended-over = Bu zaten tamam. Teşekkürler!

## A week later

# Unasked, to the newcomer, a week after the end. Buttons: “placed-next”, “engine-menu”.
running-after = Stajınız biteli bir hafta oldu. Şimdi ne yapıyorsunuz?
# Button, at most 20 characters: say what comes next. Opens “after-what”.
placed-next = ▶️ Cevaplayın
# What came after the internship. The buttons: “after-what-job” to “after-what-other”.
after-what = Şimdi sırada ne var?
# Button, at most 20 characters: a job.
after-what-job = 💼 Bir iş
# Button, at most 20 characters: vocational training.
after-what-training = 🧰 Meslek eğitimi
# Button, at most 20 characters: a course.
after-what-course = 🎓 Bir kurs
# Button, at most 20 characters: I keep looking for an internship.
after-what-looking = 🙋 Aramaya devam
# Button, at most 20 characters: something else.
after-what-other = Başka bir şey
# The newcomer has pressed “after-what-job”.
after-done-job = 🎉 Ne güzel! İşinizde başarılar!
# The newcomer has pressed “after-what-training”.
after-done-training = 🎉 Ne güzel! Meslek eğitiminde başarılar!
# The newcomer has pressed “after-what-course”.
after-done-course = 🎉 Harika! Kursta başarılar!
# The newcomer has pressed “after-what-looking”; true: her sign-up is open again.
after-done-looking =
    Tamam. Kaydınız yeniden açık.
    Size uyan yeni bir yer olunca yazarım.
# The newcomer has pressed “after-what-other”.
after-done-other =
    Teşekkürler! Her şey gönlünüzce olsun.
    Yine yanınızda oluruz.
# She has said it before, or it is not hers to say.
after-over = Bunu daha önce söylediniz. Teşekkürler!
# Unasked, to the firm, a week after the end; asked once. Buttons: “placed-once-more”, “engine-menu”.
running-once-more = Son staj biteli bir hafta oldu. Yeri bir kez daha sunmak ister misiniz?
# Button, at most 20 characters: opens the firm's own places.
placed-once-more = 🔁 Bir kez daha

## Where an internship stands, when one looks at it

# The newcomer looks at her internship: it runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-running =
    💼 { $placement-trade } · { $placement-quarter }
    Stajınız sürüyor.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Stajınız sürüyor, yarısı tamam.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Tamamlandı! Belge henüz gelmedi.
# The same, when the certificate is there.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-certified =
    💼 { $placement-trade } · { $placement-quarter }
    🎉 Tamamlandı! Belgeniz hazır.
# The same, when she has said what came then.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-after =
    💼 { $placement-trade } · { $placement-quarter }
    Bu stajı tamamladınız.
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-seeker-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Bu staj erken bitti.
# The firm looks at an internship that runs. “placing-what” follows.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-running =
    💼 { $placement-trade } · { $placement-quarter }
    Staj sürüyor.
# The same, after half of it.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-midterm =
    💼 { $placement-trade } · { $placement-quarter }
    Staj sürüyor, yarısı tamam.
# The same, when it has ended and there is no certificate yet.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-finished =
    💼 { $placement-trade } · { $placement-quarter }
    Staj bitti. Yalnızca belge eksik.
# The same, when the certificate is written.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-certified =
    💼 { $placement-trade } · { $placement-quarter }
    Staj bitti, belge hazır. Teşekkürler!
# The same, some time later.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-after =
    💼 { $placement-trade } · { $placement-quarter }
    Bu staj tamamlandı. Teşekkürler!
# The same, when it ended early.
# $placement-trade (String): field of work. $placement-quarter (String): quarter.
placing-firm-broken =
    💼 { $placement-trade } · { $placement-quarter }
    Bu staj erken bitti.
# Button, at most 20 characters: it ends early; opens “broken-seeker” or “broken-firm”.
placing-what-broken = ❌ Erken bitiyor
# Button, at most 20 characters: it is over; opens “ended-who”.
placing-what-ended = ✅ Staj bitti
# Button, at most 20 characters: the certificate; opens “ended-certificate”.
placing-what-certify = 📄 Belge
# Button, at most 20 characters: the certificate once more; “paper-here” follows.
placing-what-paper = 📄 Belge
# Button, at most 20 characters: what comes next; opens “after-what”.
placing-what-after = ▶️ Sırada ne var
