### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 Das sieht aus wie eine Kontonummer. Ich habe sie nicht gespeichert.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 Das sieht aus wie die Nummer von einem Ausweis. Ich habe sie nicht gespeichert.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 Das sieht aus wie die Nummer von einem Amt. Ich habe sie nicht gespeichert.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 Das sieht aus wie ein Passwort. Ich habe es nicht gespeichert.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] Bitte schicken Sie so etwas nie hier. Löschen Sie bitte auch Ihre Nachricht.
   *[page] Bitte schicken Sie so etwas nie hier.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ Alles andere schreiben Sie bitte noch einmal.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = iban, konto, kontonr, bankkonto, kontonummer, kreditkarte, bankkarte, ec-karte, kartennummer
# The same: of a passport or another paper that proves who one is.
words-number-paper = pass, reisepass, pass-nr, passnr, passnummer, ausweis, personalausweis, ausweisnummer, aufenthaltstitel, aufenthaltserlaubnis, fiktionsbescheinigung, eat, eat-nr, seriennummer
# The same: of the tax office, an insurance, the job centre.
words-number-office = steuer-id, steuerid, steuernummer, steuer-nr, steueridentifikationsnummer, sozialversicherungsnummer, sv-nummer, sv-nr, rentenversicherungsnummer, versicherungsnummer, versichertennummer, krankenkassennummer, krankenversicherungsnummer, bg-nummer, bg-nr, kundennummer
# Means a password.
words-secret = passwort, passwörter, kennwort, zugangscode
# Means a number of four to eight digits that is secret.
words-pin = pin, puk, tan, geheimzahl
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = mein, meine, dafür, code, nummer, vom handy, von der karte
# “is”, between “my password” and the password.
words-secret-is = ist, lautet, heißt
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = falsch, vergessen, verloren, gesperrt, abgelaufen, richtig, anders, kaputt, alt
