### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 Pare a fi un număr de cont. Nu l-am păstrat.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 Pare a fi numărul unui act de identitate. Nu l-am păstrat.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 Pare a fi un număr de la o instituție. Nu l-am păstrat.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 Pare a fi o parolă. Nu am păstrat-o.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] Vă rugăm să nu trimiteți niciodată așa ceva aici. Ștergeți, vă rugăm, și mesajul.
   *[page] Vă rugăm să nu trimiteți niciodată așa ceva aici.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ Vă rugăm să scrieți restul încă o dată.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = iban, cont, cont bancar, contul, număr de cont, card bancar, numărul cardului, card de credit
# The same: of a passport or another paper that proves who one is.
words-number-paper = pașaport, buletin, cnp, carte de identitate, cartea de identitate, act de identitate, permis de ședere, seria
# The same: of the tax office, an insurance, the job centre.
words-number-office = cod fiscal, număr fiscal, asigurare, număr de asigurare, număr de client
# Means a password.
words-secret = parolă, parola
# Means a number of four to eight digits that is secret.
words-pin = pin, puk, cod pin, codul pin
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = mea, meu, de la card, cod, codul, numărul
# “is”, between “my password” and the password.
words-secret-is = este, e, era
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = greșită, greșit, pierdută, uitată, blocată, expirată, corectă, schimbată, veche
