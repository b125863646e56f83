### What must never be sent in a chat: the warnings, and the words by which it is known.

## Warnings. The person has typed such a thing; nothing of it was kept, and a colleague does not see it. Kind: no
## reproach. The same question, the menu or the chat with a colleague follows. The sign 🔒 stands for what is kept safe.

# An account, an IBAN or a bank card.
sensitive-bank =
    🔒 يبدو هذا مثل رقم حساب في البنك. لم أحفظه.
    { sensitive-never }
# A number of a passport, an identity card, a residence permit, or the personal number of a country.
sensitive-paper =
    🔒 يبدو هذا مثل رقم جواز سفر أو هوية. لم أحفظه.
    { sensitive-never }
# A number of the tax office, the health or pension insurance, or the job centre.
sensitive-office =
    🔒 يبدو هذا مثل رقم من دائرة رسمية. لم أحفظه.
    { sensitive-never }
# A password or a PIN.
sensitive-password =
    🔒 تبدو هذه مثل كلمة سر. لم أحفظها.
    { sensitive-never }
# Ends each warning. On our own page nothing can be deleted; in Telegram we try to delete the message ourselves.
# $place (String): chat (a messenger) or page.
sensitive-never = { $place ->
    [chat] الرجاء عدم إرسال مثل هذا هنا أبدًا. والرجاء حذف الرسالة أيضًا.
   *[page] الرجاء عدم إرسال مثل هذا هنا أبدًا.
}
# The person was writing to a colleague, who sees nothing of the message. Follows the warning.
sensitive-again = ✍️ الرجاء كتابة الباقي مرة أخرى.

## Lists as “words-stop”: separated by commas, without capitals. They lead nowhere: they tell that a number or a
## password was typed beside them. Long words may bend: “parola” is “parolam” too.

# Before a number of six digits or more: it is of a bank.
words-number-bank = آيبان, iban, ايبان, رقم الحساب, حساب بنكي, الحساب البنكي, بطاقة بنكية, بطاقة البنك
# The same: of a passport or another paper that proves who one is.
words-number-paper = جواز السفر, جواز سفر, جوازي, رقم الجواز, هوية, رقم الهوية, هويتي, إقامة, رقم الإقامة, تصريح الإقامة
# The same: of the tax office, an insurance, the job centre.
words-number-office = الرقم الضريبي, رقم ضريبي, رقم التأمين, الضمان الاجتماعي, التأمين الصحي, رقم الزبون
# Means a password.
words-secret = كلمة السر, كلمة سر, كلمة المرور, كلمة مرور, الباسورد, باسورد
# Means a number of four to eight digits that is secret.
words-pin = الرقم السري, رقم سري, رمز سري, الرمز السري, pin
# Small words between the password's name and “is”: my, mine, code, number. A dash where there is nothing.
words-secret-mine = لي, الخاصة بي, الخاص بي, عندي, تبعي
# “is”, between “my password” and the password.
words-secret-is = هي, هو
# What may be said of a password without telling it: wrong, forgotten, lost, locked.
words-secret-lost = خاطئة, خطأ, منسية, ضائعة, مفقودة, مقفلة, صحيحة, قديمة, مختلفة
