### The waiting list: nothing fits, so the person is told when a time is freed. Short and warm; no promise that there will be one.

## Where it begins

# Button in the menu, at most 20 characters: goes on with joining the list, which was left half done.
menu-go-on-waiting = ▶️ Listeye devam
# Button below the free days, at most 20 characters: none of these days fits.
booking-day-wait = ⏳ Hiçbiri uymuyor
# Button below “booking-day-none”, at most 20 characters: joins the waiting list.
booking-day-none-wait = ⏳ Bekleme listesi
# Button below “booking-time-none”, at most 20 characters: joins the waiting list.
booking-time-none-wait = ⏳ Bekleme listesi
# Button below “appointments-which-none”, at most 20 characters: joins the waiting list.
appointments-which-none-wait = ⏳ Bekleme listesi

## Joining, and changing what one waits for

# First question, when the person comes by words (“waiting list”). The buttons below are the kinds of advice.
waiting-service = ⏳ Bir saat boşalınca size yazarım. Hangi konuda yardım istersiniz?
# Instead of that question, when no advice can be had at all. Below it is the button “engine-person”.
waiting-service-none = Şu anda burada randevu yok. Lütfen bizimle görüşün:
# The buttons below are the offices.
# $service (String): name of the advice, as on its button.
waiting-office = { $service }: Nereye gelmek istersiniz?
# Instead of that question, when no office has this advice. Below it is the button “engine-person”.
# $service (String): name of the advice, as on its button.
waiting-office-none = { $service }: Şu anda hiçbir büroda yok. Lütfen bizimle görüşün:
# Nothing fits at the office that was chosen; another one has the same advice. The buttons: “waiting-where-…”.
# $office (String): name of that office.
waiting-where = ⏳ Bir saat boşalınca size yazarım. Sadece { $office } mi, yoksa her büro olur mu?
# Button, at most 20 characters: only at that office.
waiting-where-only = 📍 Sadece orada
# Button, at most 20 characters: any office will do.
waiting-where-either = Her büro olur
# The buttons: “waiting-days-any”, “waiting-days-some”.
waiting-days = 📅 Hangi günler gelebilirsiniz?
# Button, at most 20 characters: any day of the week will do.
waiting-days-any = Her gün olur
# Button, at most 20 characters: only some days; “weekdays-weekday” follows.
waiting-days-some = Sadece bazı günler
# The buttons: “waiting-part-…”. The appointment shall begin within.
waiting-part = 🕘 Günün hangi saatleri uygun?
# Button, at most 20 characters: at any time of the day.
waiting-part-any = Fark etmez
# Button, at most 20 characters: before twelve.
waiting-part-morning = Saat 12’ye kadar
# Button, at most 20 characters: from twelve to three o'clock in the afternoon.
waiting-part-noon = 12 ile 15 arası
# Button, at most 20 characters: from three in the afternoon on.
waiting-part-late = Saat 15’ten sonra
# The person has agreed that we keep the name, and types it now. Any name will do, also a first name alone.
waiting-name = 👤 Adınız ne? Lütfen adınızı yazın.
# Last question. Below it: “engine-yes” (joins), “engine-change”, “engine-cancel”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
# $name (String): as the person typed it.
waiting-summary =
    Doğru mu? Bunu bekliyorsunuz:
    💼 { $service }
    📍 { $anywhere ->
        [yes] Her büro olur
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] Saat 15’ten sonra
        [morning] Saat 12’ye kadar
        [noon] Saat 12 ile 15 arası
       *[any] Her saat
    }
    👤 { $name }
# The person has joined, or has changed what she waits for. What is said must stay true: the list is served in this order.
# $before (Number): how many have joined before her for the same advice; not all of them want the same times.
waiting-done =
    ✅ Bekleme listesindesiniz.
    { $before ->
        [0] Sizden önce kimse beklemiyor.
        [one] Sizden önce { $before } kişi bekliyor.
       *[other] Sizden önce { $before } kişi bekliyor.
    }
    Bir saat boşalırsa size buradan yazarım. Sonra tek dokunuşla alırsınız.
    Artık beklemek istemiyor musunuz? { engine-menu } ve sonra { menu-mine } düğmesine dokunun.
# Said after “consent-refused” or “consent-young”: the person keeps the name, and can still get help.
# $office (String): name of the office that was chosen. $office-phone (String): its number, on a line of its own.
waiting-phone =
    Yine de size yardım ederiz. Bizi arayabilirsiniz.
    📍 { $office }
    📞 { $office-phone }

## Seeing and leaving, in “My appointments”

# On a button among the appointments, at most 24 characters: she waits for a time at this office.
# $office (String): name of the office.
value-waiting = ⏳ { $office }
# The same, if any office will do.
value-waiting-anywhere = ⏳ Her büro olur
# In the place of days of the week: any of them.
value-any-day = Her gün
# Days of the week in a row. $first, $last (String): the names of the first and the last.
value-days = { $first } - { $last }
# She has pressed “value-waiting”. The first line is the question; the buttons: “waiting-entry-…”.
# $service (String): name of the advice. $anywhere (String): yes if any office will do. $office (String): its name.
# $days (String): days of the week. $part (String): late, morning, noon or any.
waiting-entry =
    ⏳ Bunu bekliyorsunuz. Ne yapmak istersiniz?
    💼 { $service }
    📍 { $anywhere ->
        [yes] Her büro olur
       *[no] { $office }
    }
    📅 { $days }
    🕘 { $part ->
        [late] Saat 15’ten sonra
        [morning] Saat 12’ye kadar
        [noon] Saat 12 ile 15 arası
       *[any] Her saat
    }
# Instead of that question: she is on the list no more. Below are “engine-person” and “engine-back”.
waiting-entry-none = Artık bekleme listesinde değilsiniz.
# Button, at most 20 characters: other days, another office; the place in the list stays.
waiting-entry-change = ✏️ Değiştirin
# Button, at most 20 characters: leaves the list, at once.
waiting-entry-leave = ❌ Beklemeyi bırakın
# She has left the list.
waiting-left = Tamam. Artık bekleme listesinde değilsiniz.
# After “mydata-shown”, only if she waits for something.
# $waiting (Number): for how many kinds of advice.
mydata-waiting = ⏳ Bekleme listesi: { $waiting }

## Offers
## Seen on a lock screen: never say what the appointment is about, nor with whom.

# Comes by itself: a time was freed that suits. Below: “offer-take”, “offer-pass”, “offer-leave”.
# $time (Time): when it begins. $office (String): name of the office. $office-street (String): street and number.
# $until (Time): so long it is kept for her. Name them in this order; the last word must not be a variable.
offer-question =
    ⏳ Bir saat boşaldı. Almak ister misiniz?
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }
    { WHEN($until, style: "short") } saatine kadar sizin için tutuyorum.
# Button, at most 20 characters: books it at once.
offer-take = ✅ Evet, alıyorum
# Button, at most 20 characters: not this time; she stays on the list.
offer-pass = 🔁 Başka saat lütfen
# Button, at most 20 characters: leaves the list.
offer-leave = ❌ Beklemeyi bırakın
# She has pressed “offer-pass”: no reproach. Somebody else has the time now.
offer-passed = Tamam, bu saati başkasına bırakıyorum. Listede kalıyorsunuz, size yine yazarım.
# She has pressed “offer-take” too late: somebody else has the time. She is still on the list.
offer-gone = Bu saati ne yazık ki başkası aldı. Listede kalıyorsunuz, size yine yazarım.
# Comes by itself, once, when an offer was not answered: no reproach. Below: “offer-leave”, “engine-menu”.
# $time (Time): when it would have begun. $office (String): name of the office. Name them in this order.
offer-lapsed =
    Bu saati artık sizin için tutmuyorum: { WHEN($time) }, { $office }.
    Sorun değil. Listede kalıyorsunuz, size yine yazarım.
# Comes by itself after sixty days. Below: “still-yes”, “still-no”. Who does not answer within seven days leaves the list.
still-question =
    ⏳ Uzun zamandır randevu bekliyorsunuz. Hâlâ bekliyor musunuz?
    Cevap gelmezse bekleme 7 gün sonra biter.
# Button, at most 20 characters.
still-yes = ✅ Evet, bekliyorum
# Button, at most 20 characters: leaves the list.
still-no = ❌ Hayır, artık değil
# She has pressed “still-yes”.
still-thanks = Tamam. Listede yeriniz duruyor.

## The page with one's own data

# Title above what she waits for.
record-list = Bekleme listesi
