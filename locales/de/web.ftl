### The web page's own words.

web-title = Lotse
web-intro = Beratung in Duisburg
web-skip = Zum Schreiben springen
web-log = Gespräch
web-placeholder = Hier schreiben …
web-send = Senden
web-chose = Sie:
web-offline = Keine Verbindung. Ich schicke es gleich.
web-sending = Wird gesendet …
web-new = ⬇️ Neue Nachricht
web-lost = Die Seite wird neu geladen.
web-keep = Auf diesem Gerät merken
web-leave = Dieses Gerät vergessen
