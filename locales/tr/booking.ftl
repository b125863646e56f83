### Booking advice, from a need to a booked time.

booking-service = Hangi konuda yardım istersiniz?
booking-service-none = Şu anda burada danışma yok. Lütfen bizi arayın.
# $service (String): the advice that was chosen.
booking-office = { $service }: Nereye gelmek istersiniz?
# $service (String): the advice that was chosen.
booking-office-none = { $service } şu anda hiçbir büroda yok. Lütfen bizi arayın.
# $office (String): the office that was chosen.
booking-day = 📅 { $office } bürosuna hangi gün gelirsiniz?
# $office (String): the office that was chosen.
booking-day-none = { $office } şu anda dolu. Geri gidin ve başka bir büro seçin.
# $day (Time): the day that was chosen.
booking-time = 🕘 { WHEN($day, style: "day") }: Saat kaçta?
# $day (Time): the day that was chosen.
booking-time-none = { WHEN($day, style: "day") } günü boş saat kalmadı. Geri gidin ve başka bir gün seçin.
booking-name = 👤 Adınız ne? Lütfen adınızı yazın.
# $service, $office, $office-street, $name (String); $time (Time): what will be booked. The first line is a question.
booking-summary =
    Böyle doğru mu?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# $office, $office-street, $office-city, $office-directions, $service-papers (String); $time (Time): what was booked.
booking-done =
    ✅ Randevunuz alındı.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Lütfen yanınızda getirin:
    { $service-papers }
# $office, $office-phone (String): where a person can be reached instead.
booking-phone =
    Bu bilgiler olmadan da gelebilirsiniz. Bizi aramanız yeter.
    📍 { $office }
    📞 { $office-phone }

## What can come in between

# $time (Time): the time that somebody else has just taken.
time-gone = Saat { WHEN($time, style: "time") } az önce doldu. Bu saatler hâlâ boş:
already-booked = Bu konuda zaten randevunuz var. Değiştirmek için lütfen bizi arayın.
name-too-long = Bu çok uzun. Lütfen yalnız adınızı yazın.
name-not-a-name = Lütfen yalnız adınızı harflerle yazın.

## Consent, asked once before the name

consent-ask =
    🔒 Randevu için adınızı kaydederiz. Onu yalnız danışma büromuz görür.
    Randevudan 90 gün sonra sileriz. İstediğiniz zaman “Dur” yazabilirsiniz.
    Kabul ediyor musunuz?
consent-ask-yes = ✅ Evet, 16+ yaşındayım
consent-ask-young = 16 yaşından küçüğüm
consent-ask-no = ❌ Hayır
consent-young = O zaman önce anne babanızla konuşalım. Seve seve yardım ederiz.
consent-refused = Sorun değil. Hiçbir şey kaydetmedim.

## The calendar file

calendar-label = 📅 Takvime ekle
# $office (String): name of the office. Shown on the phone's lock screen: never say what the advice is about.
calendar-title = Randevu: { $office }
