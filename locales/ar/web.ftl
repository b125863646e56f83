### The web page's own words.

web-title = لوتسه
web-intro = مكاتب الاستشارة في دويسبورغ
web-skip = انتقل إلى الكتابة
web-log = المحادثة
web-placeholder = اكتب هنا …
web-send = إرسال
web-chose = أنت:
web-offline = لا يوجد اتصال. سأرسلها بعد قليل.
web-sending = جارٍ الإرسال …
web-new = ⬇️ رسالة جديدة
web-lost = يُعاد تحميل الصفحة.
web-keep = تذكّرني على هذا الجهاز
web-leave = انسَ هذا الجهاز
