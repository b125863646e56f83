### What the engine itself says: buttons, kind notices, answers to odd input.

## Buttons. At most 20 characters; they stand alone on a small phone.

engine-back = ↩️ Zurück
engine-menu = 🏠 Menü
engine-help = ❓ Hilfe
engine-person = 👤 Mit Mensch reden
engine-language = 🌐 Sprache
engine-yes = ✅ Ja, stimmt
engine-change = ✏️ Etwas ändern
engine-cancel = ❌ Abbrechen
engine-more = Mehr ▶
engine-earlier = ◀ Davor
engine-change-it = ✏️ Ja, ändern
engine-keep-it = ✅ So lassen
engine-go-on = ▶️ Weiter machen
engine-fresh = 🔄 Neu anfangen

## Questions of the engine

engine-change-question = Was möchten Sie ändern?
# Somebody pressed a button of a question that was answered before.
# $service, $office, $day, $time or $answer (String or time): only one is given: the answer so far.
engine-change-one = Sie haben hier schon etwas gewählt. Möchten Sie das ändern?
engine-go-on-question = Sie haben das schon angefangen. Weiter machen oder neu anfangen?

## Kind notices: one or two short sentences before the same screen

engine-option-gone = Das ist leider nicht mehr frei. Das hier geht noch:
engine-please-tap = Bitte tippen Sie auf einen Knopf.
engine-not-understood = Das habe ich nicht verstanden. Bitte wählen Sie:
engine-old-button = Dieser Knopf ist alt. Hier geht es weiter:
engine-finished = Das haben Sie schon fertig gemacht:
engine-cancelled = Gut. Ich habe nichts gespeichert.
engine-too-much = Das waren sehr viele Antworten. Bitte sprechen Sie mit einem Menschen.
engine-apology = Entschuldigung, bei uns ging etwas schief. Ihre Antworten sind noch da.
engine-got-sticker = Schön! Ich kann aber nur Text und Knöpfe lesen.
engine-got-photo = Bilder und Dateien kann ich nicht lesen. Bitte schicken Sie hier keine Papiere.
engine-got-voice = Sprachnachrichten kann ich leider nicht hören. Bitte tippen Sie auf einen Knopf.
engine-got-other = Das kann ich leider nicht lesen. Bitte tippen Sie auf einen Knopf.

## Small words that pass, at most 100 characters

engine-toast-noted = Das ist notiert.
engine-toast-human = Ein Mensch liest jetzt mit.

## Values on buttons

# $day (Time): a day with opening hours. At most 20 characters.
value-day = { WHEN($day, style: "day") }
# $time (Time): when an appointment begins.
value-time = { WHEN($time, style: "time") }

## Words that people may type at any time, separated by commas. Add what people really say.

words-stop = stop, stopp, aufhören, abmelden
words-menu = menü, menu, start, anfang
words-help = hilfe, help
words-language = sprache, language
words-person = mensch, person, berater, beraterin
words-back = zurück
words-cancel = abbrechen
