### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = Lotse
# Small line below the name: what this is.
web-intro = Duisburg danışma büroları
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = Yazma alanına geçin
# Heading of the conversation, only read aloud by screen readers.
web-log = Konuşma
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = Dil
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = Diğer

## Writing and reading

# In the empty field where one writes.
web-placeholder = Buraya yazın …
# Button beside the field.
web-send = Gönderin
# Stands small above what the person has chosen or written.
web-chose = Cevabınız:
# Button: new messages are further down.
web-new = ⬇️ Yeni mesaj
# Link for browsers without script: loads the page to see new messages.
web-refresh = Yeni mesajlara bakın
# Link below an address: opens a map in the browser.
web-map = Haritaya bakın
# Link below an address: opens the phone's own map.
web-map-app = Harita uygulamasını açın

## What is going on: one short line above the field

# The message takes long.
web-sending = Gönderiliyor …
# There is no connection, and nothing waits to be sent.
web-offline = İnternet bağlantısı yok.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = Bağlantı yok. Mesajınız duruyor. Bağlantı gelince kendim göndereceğim.
# Our server cannot take the message now; it is kept and sent again.
web-busy = Şu an yoğunluk var. Mesajınız duruyor. Lütfen biraz bekleyin.
# What was written is much too long.
web-long = Bu çok uzun. Lütfen daha kısa yazın.
# The message could not be taken; trying again may help.
web-failed = Bu olmadı. Lütfen bir daha deneyin.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = Bu sayfa sizi artık tanımıyor. Yeniden başlıyoruz. Randevularınız geçerli.
# A wrong address was opened.
web-lost = Böyle bir sayfa yok.
# Link from a small page back to the conversation.
web-back = Konuşmaya dönün
# Button: sends the kept message once more.
web-again = Bir daha gönderin

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 Bu sayfa zil çalamaz. Telefonunuzun takvimi size hatırlatabilir.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = Bu cihaz hatırlasın
# Below that button.
web-keep-hint = Sadece kendi telefonunuzda.
# Instead of that button, once it was pressed.
web-kept = ✅ Bu cihaz konuşmayı hatırlıyor.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = Bu cihaz unutsun
# What happens then.
web-leave-hint = Konuşma artık burada görünmez. Randevunuz geçerli kalır.
# Button: yes, do it.
web-leave-yes = Evet, unutsun

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = Künye (Impressum)
# Link to what is stored, and why.
web-privacy = Veri koruma
# Link to how the page can be used by everybody.
web-accessibility = Erişilebilirlik
