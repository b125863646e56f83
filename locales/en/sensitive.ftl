### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 That looks like a bank number. I have not kept it.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 That looks like the number of a passport or ID. I have not kept it.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 That looks like a number from an office. I have not kept it.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 That looks like a password. I have not kept it.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] Please never send such things here. Please delete your message, too.
   *[page] Please never send such things here.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ Please write everything else once more.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = iban, account number, bank account, credit card, debit card, card number
# The same: of a passport or another paper that proves who one is.
words-number-paper = passport, passport no, passport number, id card, id no, id number, identity card, residence permit
# The same: of the tax office, an insurance, the job centre.
words-number-office = tax id, tax number, tax no, social security, social security number, ssn, insurance number, health insurance, customer number
# Means a password.
words-secret = password, passcode, passphrase
# Means a number of four to eight digits that is secret.
words-pin = pin, puk, tan
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = my, mine, code, number, no, for it
# “is”, between “my password” and the password.
words-secret-is = is, are, was
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = wrong, forgotten, lost, locked, blocked, expired, correct, gone, secret, different, broken
