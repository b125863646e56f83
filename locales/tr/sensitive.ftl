### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 Bu bir hesap numarasına benziyor. Kaydetmedim.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 Bu bir kimlik numarasına benziyor. Kaydetmedim.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 Bu bir resmî daire numarasına benziyor. Kaydetmedim.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 Bu bir şifreye benziyor. Kaydetmedim.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] Lütfen böyle şeyleri buraya hiç yazmayın. Mesajınızı da lütfen silin.
   *[page] Lütfen böyle şeyleri buraya hiç yazmayın.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ Lütfen geri kalanını bir daha yazın.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = iban, hesap no, hesap numara, banka hesab, kredi kart, kart no, kart numara
# The same: of a passport or another paper that proves who one is.
words-number-paper = pasaport, pasaport no, kimlik, kimlik no, kimlik numara, kimliğ, tc, tc no, oturum izni, oturum kart
# The same: of the tax office, an insurance, the job centre.
words-number-office = vergi no, vergi numara, sosyal sigorta, sigorta no, sigorta numara, müşteri numara
# Means a password.
words-secret = şifre, parola
# Means a number of four to eight digits that is secret.
words-pin = pin, puk
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = benim, numaram, kodu, kodum, no
# “is”, between “my password” and the password.
words-secret-is = bu, şu, şöyle
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = yanlış, kayıp, unuttum, kayboldu, kilitli, çalışmıyor, hatalı, değişti
