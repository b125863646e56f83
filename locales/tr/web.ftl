### The web page's own words.

web-title = Lotse
web-intro = Duisburg danışma büroları
web-skip = Yazma alanına geç
web-log = Konuşma
web-placeholder = Buraya yazın …
web-send = Gönder
web-chose = Siz:
web-offline = Bağlantı yok. Birazdan göndereceğim.
web-sending = Gönderiliyor …
web-new = ⬇️ Yeni mesaj
web-lost = Sayfa yeniden yükleniyor.
web-keep = Bu cihazda hatırla
web-leave = Bu cihazı unut
