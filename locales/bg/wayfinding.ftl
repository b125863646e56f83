### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    час, час за, искам час, запазя час, запазване на час, запази час,
    запазете ми час, час моля, запиша час, записване, запиша, свободен час,
    свободни часове, нов час, един час за, трябва ми час, термин, нов термин, консултация, съвет, резервация,
    работа, робота, раота, работя, да работя, търся работа,
    без работа, нямам работа, няма работа, безработен, безработна,
    работно място, професия, миниджоб,
    обучение, квалификация, преквалификация, автобиография, кандидатстване,
    диплома, признаване,
    курс, курсове, курс по немски, немски, немски език, да уча немски, езиков курс,
    моя фирма, своя фирма, фирма, бизнес, собствен бизнес,
    chas za, iskam chas, iskam 4as, zapazia chas, zapazya chas, zapisvane, nov chas, svoboden chas, konsultacia,
    rabota, tarsia rabota, tursq rabota, bez rabota, nqmam rabota, niamam rabota, nyamam rabota, rabotya, rabotia,
    kurs, nemski, firma, biznes
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    моите часове, моят час, моя час, часът ми, часа ми, часове,
    имам час, имам термин, моя термин, моят термин, кога ми е,
    кога е часът, записан час,
    отмени, отменя, отмяна, отмяна на час, отказ, откажа, откажете, откажа час, анулирам, анулиране,
    преместя, премести, преместване, отложа, отлагане, сменя, смяна, друг час, друга дата, друг ден, друго време,
    не мога да дойда, няма да дойда, не мога да дода, няма да мога,
    moite chasove, moq chas, moia chas, moya chas, imam chas, otkaja, otkazha, otmenia, otmenya, premestia, premestya,
    drug chas, drug den, ne moga da doida, ne moga da doyda, niama da doida, nyama da doyda
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    напомняне, напомняния, напомни ми, напомнете ми, да ми напомниш, да ми напомните, напомняй ми, да не забравя,
    забравям, бележка, бележки, краен срок, срок, napomni mi, napomnyane, da ne zabravya
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    списък за чакане, списъка за чакане, списък на чакащите, в списъка, листа на чакащите, чакащи,
    когато се освободи, ако се освободи час
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    стаж, моят стаж, стажове, стажант, търся стаж, място за стаж, практика, практикум, stazh, praktika, tarsia staj, iskam staj
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    работилница, работилници, събитие, събития, информационна вечер, семинар, семинари, лекция, уъркшоп, списък за чакащи, sabitie, rabotilnica
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    курс за грижи, курс за болногледачи, курс болногледач, болногледач, болногледачка, гледане на болни,
    гледане на деца, детегледачка, уча професия, да уча професия, искам да уча професия, kurs za bolnogledachi,
    bolnogledach
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    фирмата ми, моята фирма, работодател, предлагам стаж, предлагам място, предлагам място за стаж, стажанти,
    търся стажант, търсим стажант, моите места
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = код, имам код, моят код, друг месинджър, друг телефон, нов телефон, свързване, свържи
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = за друг човек, за друг, за майка ми, за баща ми, за жена ми, за мъжа ми, за приятел, за съсед, за съседката, без телефон
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    да говоря с човек, говоря с човек, говоря с някого, да говоря с някого, истински човек, жив човек, да се обадя,
    служител, govorq s chovek, govoria s chovek, govorya s chovek
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help =
    не разбирам, не знам, как става, как работи, как работи това, какво мога, какво да правя, трябва ми помощ,
    имам нужда от помощ, ne znam, kak raboti, kak stava
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = не, абонамент, няма, нямам, нищо, без, ne iskam, niama, nyama, nqma
# Greets. “engine-hello” and the menu follow.
words-hello =
    здравей, здравейте, здрасти, здрасте, добър ден, добро утро, добър вечер, как си, как сте, привет, ало,
    zdravei, zdravey, zdraveite, zdraveyte, zdrasti, dobar den, dobur den, dobro utro, kak si
