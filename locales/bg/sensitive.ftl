### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 Това прилича на номер на сметка. Не го запазих.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 Това прилича на номер на личен документ. Не го запазих.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 Това прилича на номер от служба. Не го запазих.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 Това прилича на парола. Не я запазих.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] Моля, никога не изпращайте такива неща тук. Изтрийте, моля, и съобщението си.
   *[page] Моля, никога не изпращайте такива неща тук.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ Моля, напишете останалото още веднъж.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = iban, банкова сметка, сметка, номер на сметка, кредитна карта, банкова карта
# The same: of a passport or another paper that proves who one is.
words-number-paper = паспорт, номер на паспорт, лична карта, личната карта, егн, карта за пребиваване
# The same: of the tax office, an insurance, the job centre.
words-number-office = осигурителен номер, данъчен номер, здравна осигуровка, номер на осигуровка, клиентски номер
# Means a password.
words-secret = парола, паролата
# Means a number of four to eight digits that is secret.
words-pin = пин, пин код, pin, пук
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = ми, моята, моя, код, кода, номер
# “is”, between “my password” and the password.
words-secret-is = е, са, беше
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = грешна, забравена, загубена, блокирана, изтекла, вярна, различна, стара, сменена
