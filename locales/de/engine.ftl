### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ Zurück
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 Menü
# In the menu: what the programme can do.
engine-help = ❓ Hilfe
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 Mit Menschen reden
# In the menu: opens the choice of languages.
engine-language = 🌐 Sprache
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ Ja, stimmt
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ Etwas ändern
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ Doch nicht
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = Mehr ▶
# Below a long list (days): shows the ones before.
engine-earlier = ◀ Vorher
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ Ja, ändern
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ So lassen
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ Weitermachen
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 Neu anfangen
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 Zum Programm

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = Diese Nummer verstehe ich nicht. Bitte schreiben Sie zum Beispiel so: 0203 5550100

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = Was möchten Sie ändern?
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = Sie haben hier schon etwas gewählt. Möchten Sie das ändern?
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = Sie haben das schon angefangen. Weitermachen oder neu anfangen?

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    Sie haben vor Kurzem hier etwas angefangen.
    Möchten Sie weitermachen? Wenn nicht: In ein paar Tagen lösche ich es.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = Das ist leider nicht mehr frei. Das hier geht noch:
# The person has typed something where only buttons help.
engine-please-tap = Bitte tippen Sie auf einen Knopf.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = Das habe ich nicht verstanden. Bitte wählen Sie:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 Hallo, schön, dass Sie da sind! Bitte wählen Sie:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = Dieser Knopf ist alt. Hier geht es weiter:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = Das haben Sie schon fertig gemacht:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = Gut, wir hören hier auf. Alles bleibt, wie es war.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = Das waren sehr viele Antworten. Bitte sprechen Sie mit einem Menschen.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = Entschuldigung, bei uns ist ein Fehler passiert. Ihre Antworten sind noch da.
# The person has sent a sticker. Friendly.
engine-got-sticker = Schön! Ich verstehe aber nur Text und Knöpfe.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    Bilder und Dateien öffne ich nicht. Bitte schicken Sie hier keine Papiere.
    Bringen Sie sie bitte zum Termin mit. Dort schauen wir zusammen.
# The person has sent a voice message.
engine-got-voice = Sprachnachrichten kann ich leider nicht hören. Bitte tippen Sie auf einen Knopf.
# The person has sent a place, a contact or something else.
engine-got-other = Das kann ich leider nicht lesen. Bitte tippen Sie auf einen Knopf.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = Änderungen an alten Nachrichten sehe ich nicht. Bitte schreiben Sie neu.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = Hier hat sich etwas geändert. Bitte antworten Sie noch einmal:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = Entschuldigung, hier kommen wir nicht weiter. Wir sehen es uns an. Bitte beginnen Sie neu:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 Ein Mensch liest jetzt mit. Schreiben Sie einfach.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = Das ist notiert.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = Ein Mensch liest jetzt mit.

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
words-stop = stop, stopp, aufhören, aufhoeren, hör auf, hoer auf, hören sie auf, abbestellen, keine nachrichten, keine nachrichten mehr, lass mich in ruhe, lassen sie mich in ruhe
# Wants to the beginning.
words-menu = menü, menue, hauptmenü, start, anfang, zum anfang
# Wants to know how it works.
words-help = hilfe, help, helfen sie mir, wie geht das
# Wants another language.
words-language = sprache, sprachen, andere sprache, sprache ändern, language
# Wants to talk with a human being.
words-person = mensch, menschen, person, berater, beraterin, telefon, telefonnummer, telefonieren, anrufen, anruf
# One question back.
words-back = zurück, zurueck, einen schritt zurück
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = abbrechen, abbruch, doch nicht
# Wants to see what is stored.
words-mydata = meine daten, daten, datenschutz, was wissen sie über mich, was weißt du über mich
# Wants everything deleted; it is asked once more.
words-delete = daten löschen, meine daten löschen, alles löschen, löschen sie meine daten, lösch meine daten
