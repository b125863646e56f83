### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    programare, programre, programare nouă, fac programare, o programare,
    programez, să mă programez, mă programa, mă programez,
    programați-mă, vreau programare, termin, rezervare, rezerv, consiliere, consultație, consiliat,
    muncă, muncesc, muncitor, să muncesc, loc de muncă, locuri de muncă,
    de lucru, caut lucru, lucrez, să lucrez, a lucra,
    job, joburi, un job, caut job, vreau job, caut serviciu, angajare, angajez, să mă angajez, angajat,
    șomer, șomeră, fără muncă, fără loc de muncă, nu am de lucru, nu am loc de muncă, nu am job,
    ucenicie, formare, calificare, recalificare, meserie, profesie,
    curriculum, diplomă, recunoaștere, școală profesională,
    curs, cursuri, un curs, curs de germană, cursul, germană, limba germană, învăț germană, să învăț germana,
    firma mea, firmă, afacere, afacerea mea, pe cont propriu
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    programări, programările mele, programarea, programarea mea, programarile, am programare, am o programare,
    când am programare, când e programarea, terminul meu, am termin,
    anulez, anulare, anulați, anulează, să anulez, renunț la programare, șterg programarea,
    mut programarea, mutare, să mut, amân, amânare, să amân, reprogramare, reprogramez, schimb programarea,
    schimb ora, schimb data, altă zi, altă oră, altă dată,
    nu pot veni, nu pot să vin, nu mai pot veni, nu mai vin, nu pot ajunge, nu ajung, nu vin
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    amintește-mi, aminteste mi, amintiți-mi, să-mi amintești, memento, mementouri, reamintire, reamintiri, alarmă,
    de ținut minte, să nu uit, nu vreau să uit, uit mereu, notiță, notițe, notez, termen limită
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    lista de așteptare, listă de așteptare, pe lista de așteptare, lista de asteptare, dacă se eliberează,
    când se eliberează un loc, anunțați-mă când e liber
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    practică, practica mea, loc de practică, caut practică, stagiu, stagii, stagiu de practică, stagiar, internship
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    atelier, ateliere, eveniment, evenimente, seară de informare, seminar, seminarii, workshop
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    curs de îngrijire, curs de îngrijitor, curs de îngrijitoare, îngrijitor, îngrijitoare, îngrijire bătrâni,
    îngrijire copii, învăț o meserie, să învăț o meserie, meserie nouă, bonă, dădacă
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    firma noastră, angajator, ofer practică, ofer un loc, ofer loc de practică, ofer un loc de practică,
    caut practicant, caut practicanți, practicant, practicanți, practicantă, locurile mele
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = cod, am un cod, codul meu, alt messenger, alt telefon, telefon nou, leg, leagă
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = pentru altcineva, pentru alta persoană, pentru altă persoană, pentru mama, pentru tata, pentru soția mea, pentru soțul meu, pentru un prieten, pentru o prietenă, pentru vecina mea, pentru vecinul meu, fără telefon
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    vorbesc cu cineva, să vorbesc cu cineva, vorbesc cu o persoană, vorbesc cu un om, cu un om, o persoană reală,
    sună-mă, operator
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help = nu înțeleg, nu am înțeles, nu știu, cum funcționează, cum merge, ce pot face, ce pot să fac, am nevoie de ajutor
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = nu, abonament, abonamentul, fără, niciun, nicio, nimic, termen, termene, practic, diplomat, de mâncare, mâncare, program, programul
# Greets. “engine-hello” and the menu follow.
words-hello = salut, salutare, bună, bună ziua, bună dimineața, bună seara, buna ziua, noroc, ce faci, ce mai faci, servus, alo
