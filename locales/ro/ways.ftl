### Ways in: the small page behind a key person's link or a poster, and what people bring along.

# What stands ready in WhatsApp when the link was opened: the person's own words, to be sent by one tap. A code follows
# ( #ar-A7K2). Nothing that tells others what the matter is.
ways-hello = Bună ziua! Doresc o programare.

## The page. Whoever opens it may never have heard of us, and may not read well.

# Heading: what can be had here. Very short.
ways-title = Programare la consiliere
# Below it: what we do, and that it is free. Above both stand our name and the city (“web-intro”).
ways-intro = Lotse vă ajută să faceți o programare la consiliere. Nu costă nimic.
# Above the big buttons “ways-telegram”, “ways-whatsapp”, “ways-here”; some may be missing.
ways-where = Unde doriți să scrieți?
# Big button: opens the messenger Telegram.
ways-telegram = Pe Telegram
# Small, on that button: who else can read it. True: the firm behind Telegram can read what is written to a bot.
ways-telegram-seen = Telegram poate vedea ce scrieți acolo.
# Big button: opens the messenger WhatsApp.
ways-whatsapp = Pe WhatsApp
# Small, on that button: who else can read it. True: Meta runs the service that bots are reached by.
ways-whatsapp-seen = WhatsApp (Meta) poate vedea ce scrieți acolo.
# Big button: the conversation begins on this website, without a messenger.
ways-here = Aici, pe această pagină
# Small, on that button. True: no messenger has a part in it. “Messenger” alone is, for many, an app of another firm.
ways-here-seen = Fără aplicație. Telegram și WhatsApp nu văd ce scrieți aici.
# Before a row of names of languages, only read aloud by screen readers.
ways-others = Alte limbi
