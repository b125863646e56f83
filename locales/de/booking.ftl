### Booking advice, from a need to a booked time.

booking-service = Wobei brauchen Sie Hilfe?
booking-service-none = Gerade gibt es hier keine Beratung. Bitte rufen Sie uns an.
# $service (String): the advice that was chosen.
booking-office = { $service }: Wohin möchten Sie kommen?
# $service (String): the advice that was chosen.
booking-office-none = { $service } gibt es gerade in keinem Büro. Bitte rufen Sie uns an.
# $office (String): the office that was chosen.
booking-day = 📅 An welchem Tag kommen Sie nach { $office }?
# $office (String): the office that was chosen.
booking-day-none = In { $office } ist gerade alles voll. Gehen Sie zurück und wählen Sie ein anderes Büro.
# $day (Time): the day that was chosen.
booking-time = 🕘 { WHEN($day, style: "day") }: Um wie viel Uhr?
# $day (Time): the day that was chosen.
booking-time-none = Am { WHEN($day, style: "day") } ist nichts mehr frei. Gehen Sie zurück und wählen Sie einen anderen Tag.
booking-name = 👤 Wie heißen Sie? Bitte schreiben Sie Ihren Namen.
# $service, $office, $office-street, $name (String); $time (Time): what will be booked. The first line is a question.
booking-summary =
    Stimmt das so?
    💼 { $service }
    📍 { $office }, { $office-street }
    📅 { WHEN($time) }
    👤 { $name }
# $office, $office-street, $office-city, $office-directions, $service-papers (String); $time (Time): what was booked.
booking-done =
    ✅ Ihr Termin steht.
    📅 { WHEN($time) }
    📍 { $office }, { $office-street }, { $office-city }
    { $office-directions }
    📄 Bitte bringen Sie mit:
    { $service-papers }
# $office, $office-phone (String): where a person can be reached instead.
booking-phone =
    Sie können auch ohne diese Daten kommen. Rufen Sie uns einfach an.
    📍 { $office }
    📞 { $office-phone }

## What can come in between

# $time (Time): the time that somebody else has just taken.
time-gone = { WHEN($time, style: "time") } Uhr ist gerade weg. Diese Zeiten sind noch frei:
already-booked = Dafür haben Sie schon einen Termin. Zum Ändern rufen Sie uns bitte an.
name-too-long = Das ist sehr lang. Bitte schreiben Sie nur Ihren Namen.
name-not-a-name = Bitte schreiben Sie nur Ihren Namen, mit Buchstaben.

## Consent, asked once before the name

consent-ask =
    🔒 Für den Termin speichern wir Ihren Namen. Nur unsere Beratung sieht ihn.
    90 Tage nach dem Termin löschen wir ihn. Sie können jederzeit „Stop“ schreiben.
    Sind Sie einverstanden?
consent-ask-yes = ✅ Ja, bin 16 oder älter
consent-ask-young = Ich bin unter 16
consent-ask-no = ❌ Nein
consent-young = Dann sprechen wir bitte zuerst mit Ihren Eltern. Wir helfen Ihnen gern.
consent-refused = Das ist in Ordnung. Ich habe nichts gespeichert.

## The calendar file

calendar-label = 📅 In den Kalender
# $office (String): name of the office. Shown on the phone's lock screen: never say what the advice is about.
calendar-title = Termin: { $office }
