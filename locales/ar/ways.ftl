### Ways in: the small page behind a key person's link or a poster, and what people bring along.

# What stands ready in WhatsApp when the link was opened: the person's own words, to be sent by one tap. A code follows
# ( #ar-A7K2). Nothing that tells others what the matter is.
ways-hello = مرحبًا! أودّ حجز موعد.

## The page. Whoever opens it may never have heard of us, and may not read well.

# Heading: what can be had here. Very short.
ways-title = موعد في مكتب الاستشارة
# Below it: who we are, what we do, and that it is free.
ways-intro = يبحث «لوتسه» معك عن موعد في مكاتب الاستشارة في دويسبورغ. الخدمة مجانية.
# Above the big buttons “ways-telegram”, “ways-whatsapp”, “ways-here”; some may be missing.
ways-where = أين يناسبك أن نتحدث؟
# Big button: opens the messenger Telegram.
ways-telegram = عبر تيليغرام (Telegram)
# Small, on that button: who else can read it. True: the firm behind Telegram can read what is written to a bot.
ways-telegram-seen = يستطيع تيليغرام رؤية ما يُكتب هناك.
# Big button: opens the messenger WhatsApp.
ways-whatsapp = عبر واتساب (WhatsApp)
# Small, on that button: who else can read it. True: Meta runs the service that bots are reached by.
ways-whatsapp-seen = يستطيع واتساب (Meta) رؤية ما يُكتب هناك.
# Big button: the conversation begins on this website, without a messenger.
ways-here = هنا في هذه الصفحة
# Small, on that button.
ways-here-seen = بدون تطبيق. لا يرى أي تطبيق مراسلة ما يُكتب هنا.
# Before a row of names of languages, only read aloud by screen readers.
ways-others = لغات أخرى
