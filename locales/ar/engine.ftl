### What the engine itself says: buttons, kind notices, answers to odd input.

## Buttons. At most 20 characters; they stand alone on a small phone.

engine-back = ↩️ رجوع
engine-menu = 🏠 القائمة
engine-help = ❓ مساعدة
engine-person = 👤 التحدث مع شخص
engine-language = 🌐 اللغة
engine-yes = ✅ نعم، صحيح
engine-change = ✏️ تغيير شيء
engine-cancel = ❌ إلغاء
engine-more = المزيد ◀
engine-earlier = ▶ السابق
engine-change-it = ✏️ نعم، غيّر
engine-keep-it = ✅ يبقى كما هو
engine-go-on = ▶️ متابعة
engine-fresh = 🔄 من البداية

## Questions of the engine

engine-change-question = ماذا تريد أن تغيّر؟
# Somebody pressed a button of a question that was answered before.
# $service, $office, $day, $time or $answer (String or time): only one is given: the answer so far.
engine-change-one = لقد اخترت هنا من قبل. هل تريد تغيير ذلك؟
engine-go-on-question = لقد بدأت هذا من قبل. هل تريد المتابعة أم البدء من جديد؟

## Kind notices: one or two short sentences before the same screen

engine-option-gone = هذا لم يعد متاحًا، نعتذر. ما زال هذا ممكنًا:
engine-please-tap = من فضلك اضغط على زر.
engine-not-understood = لم أفهم ذلك. من فضلك اختر:
engine-old-button = هذا الزر قديم. نكمل من هنا:
engine-finished = لقد أنهيت هذا من قبل:
engine-cancelled = حسنًا. لم أحفظ شيئًا.
engine-too-much = كانت الأجوبة كثيرة جدًا. من فضلك تحدث مع شخص.
engine-apology = نعتذر، حدث خطأ عندنا. أجوبتك ما زالت محفوظة.
engine-got-sticker = جميل! لكنني أقرأ النص والأزرار فقط.
engine-got-photo = لا أستطيع قراءة الصور والملفات. من فضلك لا ترسل أوراقًا هنا.
engine-got-voice = لا أستطيع سماع الرسائل الصوتية، نعتذر. من فضلك اضغط على زر.
engine-got-other = لا أستطيع قراءة هذا، نعتذر. من فضلك اضغط على زر.

## Small words that pass, at most 100 characters

engine-toast-noted = تم تسجيل ذلك.
engine-toast-human = شخص منا يقرأ معك الآن.

## Values on buttons

# $day (Time): a day with opening hours. At most 20 characters.
value-day = { WHEN($day, style: "day") }
# $time (Time): when an appointment begins.
value-time = { WHEN($time, style: "time") }

## Words that people may type at any time, separated by commas. Add what people really say.

words-stop = توقف، قف، ستوب
words-menu = القائمة، قائمة، ابدأ، البداية
words-help = مساعدة، ساعدني
words-language = اللغة، لغة
words-person = شخص، إنسان، موظف
words-back = رجوع، ارجع
words-cancel = إلغاء، الغاء
