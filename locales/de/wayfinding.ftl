### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    termin, termin machen, termin buchen, terminvereinbarung, terminbuchung, terminanfrage, beratungstermin,
    neuer termin, neuen termin, freie termine, freier termin, noch ein termin, noch einen termin, weiterer termin,
    reservieren, reservierung, buchen, buchung, beratung, beratungsgespräch, beraten,
    arbeit, arbeiten, job, jobs, minijob, nebenjob, ein job, einen job, suche job, job suchen, job finden, jobsuche,
    arbeitssuche, arbeitsuche, arbeitsplatz, arbeitsstelle, eine stelle, suche stelle, beruf, arbeitslos, keine arbeit,
    kein job, keinen job, ohne arbeit, ohne job,
    ausbildung, ausbildungsplatz,
    weiterbildung, umschulung, bewerbung, bewerbungen, bewerben,
    lebenslauf, anerkennung, abschluss, schulabschluss,
    kurs, kurse, deutschkurs, deutschkurse, sprachkurs, integrationskurs, lernen, deutsch lernen, deutsche sprache,
    neu in deutschland, selbstständig, selbständig, selbstständigkeit, gewerbe, existenzgründung, firma, pflegeberuf,
    altenpflege
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    termine, meine termine, mein termin, meinen termin, meinem termin, der termin, den termin, zum termin, habe termin,
    habe einen termin, welchen termin, wann ist termin,
    absagen, absage, abgesagt, stornieren, stornierung, termin abbrechen, termin löschen, termin weg,
    verschieben, verschiebung, verlegen, umbuchen, termin ändern, termin tauschen, anderer termin, anderen termin,
    andere zeit, andere uhrzeit, anderer tag, anderen tag, späterer termin,
    nicht kommen, nicht zum termin, den termin nicht, komme nicht, schaffe es nicht
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    erinnerung, erinnerungen, eine erinnerung, meine erinnerungen, erinnern, erinnere mich, erinner mich, erinnern sie mich,
    an etwas erinnern, nicht vergessen, vergesse immer, notiz, notieren, merken, wecker, frist, meine fristen
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    warteliste, auf die warteliste, auf der warteliste, wartelisten, liste, auf die liste, nichts passt,
    kein passender termin, benachrichtigen sie mich, bescheid wenn etwas frei wird, wenn etwas frei wird,
    wenn ein termin frei wird
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    praktikum, praktika, praktikumsplatz, praktikumsplätze, praktikumsstelle, mein praktikum, meinem praktikum,
    praktikum suchen, praktikum machen, schnupperpraktikum
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    workshop, workshops, werkstatt, werkstattgespräch, infoabend, info abend, informationsabend, infoveranstaltung, veranstaltung, veranstaltungen,
    seminar, seminare, abendkurs
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    pflegekurs, pfleger, pflegerin, kurs pflege, kurs für pflege, kurs in der pflege, beruf lernen,
    einen beruf lernen, ich will einen beruf lernen, pflegehelfer, pflegehelferin, pflegeassistent,
    pflegeassistentin, altenpfleger, altenpflegerin, tagesmutter, tagesvater, kindertagespflege,
    kurs kindertagespflege, tagespflegeperson, auf kinder aufpassen, interessentenliste
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    betrieb, betriebe, mein betrieb, unser betrieb, kleinbetrieb, arbeitgeber, arbeitgeberin, praktikum anbieten,
    praktikumsplatz anbieten, praktikumsplätze anbieten, biete praktikum, biete ein praktikum,
    biete einen praktikumsplatz, platz anbieten, plätze anbieten, suche praktikanten, suche praktikant,
    suche praktikantin, praktikanten, praktikant, praktikantin, meine plätze
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = code, code eingeben, mein code, habe einen code, einen code, anderer messenger, anderes handy, neues handy, zweites handy, verbinden, verknüpfen
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = für jemand anderen, für jemanden, für andere, für eine andere person, für meine mutter, für meinen vater, für meine frau, für meinen mann, für eine freundin, für einen freund, für meine nachbarin, für meinen nachbarn, für meine schwester, für meinen bruder, ohne handy, kein handy
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    sprechen, reden, mit einem menschen, echter mensch,
    mit jemandem sprechen, mit jemand sprechen, mit jemand reden, mit ihnen sprechen,
    mit ihnen reden, persönlich sprechen, rufen sie mich an, bitte anrufen, rückruf, mitarbeiter, mitarbeiterin
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help =
    ich verstehe nicht, verstehe nicht, verstehe das nicht, ich verstehe das nicht, weiß nicht, weiß ich nicht,
    wie funktioniert das, was kann ich hier machen, was kannst du, was können sie, brauche hilfe
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = nein, nicht, kein, keine, keinen, ohne, nie, niemals, diplomat, diplomaten, abo, abonnement, newsletter
# Greets. “engine-hello” and the menu follow.
words-hello =
    hallo, halo, hallochen, hi, hey, huhu, moin, servus, guten tag, gutentag, guten morgen, guten abend, grüß gott,
    grüß dich, tach, wie geht es, wie gehts, wie geht es ihnen
