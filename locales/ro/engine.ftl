### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ Înapoi
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 Meniu
# In the menu: what the programme can do.
engine-help = ❓ Ajutor
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 Vorbiți cu un om
# In the menu: opens the choice of languages.
engine-language = 🌐 Limba
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ Da, e bine
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ Schimb ceva
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ Nu acum
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = Mai multe ▶
# Below a long list (days): shows the ones before.
engine-earlier = ◀ Mai devreme
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ Da, schimb
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ Rămâne așa
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ Merg mai departe
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 De la început
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 Înapoi la program

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = Nu înțeleg acest număr. Vă rugăm să îl scrieți, de exemplu, așa: 0203 5550100

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = Ce doriți să schimbați?
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = Aici ați ales deja ceva. Doriți să schimbați?
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = Ați început deja asta. Mergem mai departe sau o luăm de la început?

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    De curând ați început ceva aici.
    Doriți să continuați? Dacă nu, îl șterg peste câteva zile.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = Ne pare rău, nu mai este liber. Mai sunt libere:
# The person has typed something where only buttons help.
engine-please-tap = Vă rugăm să apăsați un buton.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = Nu am înțeles. Vă rugăm să alegeți:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 Bună ziua, ne bucurăm că sunteți aici! Vă rugăm să alegeți:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = Butonul acela este vechi. Mergem mai departe aici:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = Ați făcut deja asta:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = Bine, ne oprim aici. Totul rămâne cum a fost.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = Au fost foarte multe răspunsuri. Vă rugăm să vorbiți cu un om.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = Ne cerem scuze, la noi ceva nu a mers. Răspunsurile sunt încă aici.
# The person has sent a sticker. Friendly.
engine-got-sticker = Frumos! Dar eu înțeleg doar text și butoane.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    Nu deschid poze și fișiere. Vă rugăm să nu trimiteți acte aici.
    Vă rugăm să le aduceți la programare. Acolo ne uităm împreună.
# The person has sent a voice message.
engine-got-voice = Ne pare rău, nu pot asculta mesaje vocale. Vă rugăm să apăsați un buton.
# The person has sent a place, a contact or something else.
engine-got-other = Ne pare rău, nu pot citi asta. Vă rugăm să apăsați un buton.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = Nu văd mesajele schimbate. Vă rugăm să scrieți din nou.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = Aici s-a schimbat ceva. Vă rugăm să răspundeți încă o dată:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = Ne cerem scuze, aici nu putem merge mai departe. Ne uităm ce s-a întâmplat. Vă rugăm să începeți din nou:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 Acum citește un om. Puteți scrie.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = Am notat.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = Acum citește un om.

## Values on buttons: nothing to translate, unless a word belongs to it

# A day with opening hours, on a button: at most 20 characters.
# $day (Time): the day.
value-day = { WHEN($day, style: "day") }
# When an appointment begins, on a button: 10:00.
# $time (Time): when it begins.
value-time = { WHEN($time, style: "time") }

## Words that people type, separated by commas, without capitals. They are no sentences:
## add what people really say, also short, rude or misspelt. The words of all languages
## count at the same time, so a word must mean the same everywhere.

# Wants no more messages, at any time. The first word is named in “consent-ask” and “help-text”.
words-stop = stop, opriți, oprește, opriți-vă, ajunge, nu mai scrieți, nu-mi mai scrieți, nu mai scrie, lăsați-mă în pace, lasă-mă în pace, lasa ma in pace
# Wants to the beginning.
words-menu = meniu, început, de la început
# Wants to know how it works.
words-help = ajutor, ajutați-mă, ajutati ma, ajută-mă, ajuta ma, nu înțeleg
# Wants another language.
words-language = limbă, altă limbă, română, românește, în română
# Wants to talk with a human being.
words-person = om, persoană, consilier, consilieră, telefon, sunați, sunați-mă, sunati ma
# One question back.
words-back = înapoi
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = renunț, nu acum
# Wants to see what is stored.
words-mydata = datele mele, date personale, protecția datelor
# Wants everything deleted; it is asked once more.
words-delete = șterge datele mele, șterge tot, ștergeți datele mele
