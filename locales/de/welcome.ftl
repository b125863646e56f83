### First contact, menu, help, stop.

# The very first message, before a language is chosen, in the likeliest one. Very short.
welcome-hello = 👋 Guten Tag! Ich bin der Lotse, ein Computer-Programm der Beratung in Duisburg.
# The picker: the question in every language of the picker, the own one first.
language-question = 🌐 Welche Sprache? · Hangi dil? · أي لغة؟
# Said once, after the language was chosen: who we are, that this is a machine, what is kept.
welcome-about =
    Willkommen! Ich bin ein Programm, kein Mensch.
    Ich helfe Ihnen, einen Termin in der Beratung zu finden. Das kostet nichts.
    🔒 Ich frage nur, was für den Termin nötig ist.
# Only in Telegram: others can see that the person writes to us.
welcome-telegram = Telegram kann sehen, dass Sie uns schreiben. Schicken Sie hier bitte keine Papiere.

menu-question = Was möchten Sie tun?
menu-booking = 📅 Termin machen
# Continue the booking that was begun.
menu-go-on-booking = ▶️ Termin: weiter

help-text =
    Ich kann Ihnen einen Termin geben. Tippen Sie auf die Knöpfe.
    „Zurück“ geht einen Schritt zurück. „Stop“ beendet alles.
    Ein Mensch hilft Ihnen gern am Telefon:
person-text = Rufen Sie uns an oder kommen Sie vorbei. Wir helfen gern.
# $office (String): name of the office. $office-phone, $office-street, $office-city (String): of the same office.
person-office =
    📍 { $office }: { $office-street }, { $office-city }
    📞 { $office-phone }
stop-done =
    🛑 Gut. Ich schreibe Ihnen nicht mehr.
    Ein gebuchter Termin bleibt. Zum Absagen rufen Sie bitte an.
    Möchten Sie wieder anfangen? Tippen Sie auf „Menü“.
