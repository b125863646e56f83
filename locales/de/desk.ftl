### For staff: the day's list.

agenda-title = Termine
agenda-none = An diesem Tag kommt niemand.
agenda-caption = (!) Der Berater spricht diese Sprache nicht.
agenda-time = Zeit
agenda-office = Büro
agenda-name = Name
agenda-language = Sprache
agenda-service = Beratung
agenda-adviser = Bei
