### Ways in: the small page behind a key person's link or a poster, and what people bring along.

# What stands ready in WhatsApp when the link was opened: the person's own words, to be sent by one tap. A code follows
# ( #ar-A7K2). Nothing that tells others what the matter is.
ways-hello = Merhaba! Randevu almak istiyorum.

## The page. Whoever opens it may never have heard of us, and may not read well.

# Heading: what can be had here. Very short.
ways-title = Danışma randevusu
# Below it: what we do, and that it is free. Above both stand our name and the city (“web-intro”).
ways-intro = Lotse, danışma bürosundan randevu almanıza yardım eder. Bu ücretsiz.
# Above the big buttons “ways-telegram”, “ways-whatsapp”, “ways-here”; some may be missing.
ways-where = Nereden yazmak istersiniz?
# Big button: opens the messenger Telegram.
ways-telegram = Telegram’dan
# Small, on that button: who else can read it. True: the firm behind Telegram can read what is written to a bot.
ways-telegram-seen = Telegram orada yazdıklarınızı görebilir.
# Big button: opens the messenger WhatsApp.
ways-whatsapp = WhatsApp’tan
# Small, on that button: who else can read it. True: Meta runs the service that bots are reached by.
ways-whatsapp-seen = WhatsApp (Meta) orada yazdıklarınızı görebilir.
# Big button: the conversation begins on this website, without a messenger.
ways-here = Bu sayfadan
# Small, on that button. True: no messenger has a part in it. “Messenger” alone is, for many, an app of another firm.
ways-here-seen = Uygulama gerekmez. Telegram ve WhatsApp burayı görmez.
# Before a row of names of languages, only read aloud by screen readers.
ways-others = Diğer diller
