### The web page's own words. They stay the same on every screen.

## Who we are: the header of the page, and how to move in it

# The bot's name. It stands at the top of the page and in the browser's tab.
web-title = لوتسه
# Small line below the name: what this is.
web-intro = مكاتب الاستشارة في دويسبورغ
# Link for people who move by keyboard: jumps to the field where one writes.
web-skip = الانتقال إلى الكتابة
# Heading of the conversation, only read aloud by screen readers.
web-log = المحادثة
# Beside 🌐 at the top: opens the choice of languages. One word.
web-language = اللغة
# Beside ☰ at the top: opens a list with menu, help and this device. One word.
web-options = المزيد

## Writing and reading

# In the empty field where one writes.
web-placeholder = الكتابة هنا …
# Button beside the field.
web-send = إرسال
# Stands small above what the person has chosen or written.
web-chose = إجابتك:
# Button: new messages are further down.
web-new = ⬇️ رسالة جديدة
# Link for browsers without script: loads the page to see new messages.
web-refresh = عرض الرسائل الجديدة
# Link below an address: opens a map in the browser.
web-map = عرض الخريطة
# Link below an address: opens the phone's own map.
web-map-app = فتح تطبيق الخرائط

## What is going on: one short line above the field

# The message takes long.
web-sending = جارٍ الإرسال …
# There is no connection, and nothing waits to be sent.
web-offline = لا يوجد اتصال بالإنترنت.
# There is no connection; what the person wrote is kept and sent by itself later.
web-waiting = لا يوجد اتصال. رسالتك محفوظة. سأرسلها لاحقًا تلقائيًا.
# Our server cannot take the message now; it is kept and sent again.
web-busy = هناك ضغط الآن. رسالتك محفوظة. الرجاء الانتظار قليلًا.
# What was written is much too long.
web-long = هذا طويل جدًا. الرجاء كتابة نص أقصر.
# The message could not be taken; trying again may help.
web-failed = لم ينجح ذلك. الرجاء المحاولة مرة أخرى.
# The page no longer knows the person and begins anew. Appointments are safe.
web-fresh = لم تعد هذه الصفحة تعرفك. لنبدأ من جديد. مواعيدك باقية.
# A wrong address was opened.
web-lost = هذه الصفحة غير موجودة.
# Link from a small page back to the conversation.
web-back = العودة إلى المحادثة
# Button: sends the kept message once more.
web-again = إرسال مرة أخرى

# After “booking-done”, “move-done”, “appointments-way”: a closed page cannot remind; the link to the calendar file is below.
web-cannot-ring = 🔔 هذه الصفحة لا ترنّ. يمكن لتقويم هاتفك أن يذكّرك.

## This device: many phones are shared

# Button: the conversation is still there when the browser was closed.
web-keep = حفظ على هذا الجهاز
# Below that button.
web-keep-hint = فقط على هاتفك الخاص.
# Instead of that button, once it was pressed.
web-kept = ✅ المحادثة محفوظة على هذا الجهاز.
# Opens the question below: the conversation shall not be seen here any more.
web-leave = نسيان هذا الجهاز
# What happens then.
web-leave-hint = ستختفي المحادثة من هنا. موعدك يبقى.
# Button: yes, do it.
web-leave-yes = نعم، نسيان الجهاز

## What a page has to offer by law

# Link to who is responsible for this page (§ 5 DDG).
web-imprint = بيانات الناشر (Impressum)
# Link to what is stored, and why.
web-privacy = حماية البيانات
# Link to how the page can be used by everybody.
web-accessibility = سهولة الاستخدام للجميع
