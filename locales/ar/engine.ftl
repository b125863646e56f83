### What the engine itself says, in every dialog: buttons, kind notices, answers to odd input.

## Buttons: at most 20 characters with emoji and spaces, or WhatsApp cuts them.
## They stand alone on a small phone. The emoji stays the same in every language.

# Below every question: one question back.
engine-back = ↩️ رجوع
# Below every screen: leaves the question; it can be continued later.
engine-menu = 🏠 القائمة
# In the menu: what the programme can do.
engine-help = ❓ مساعدة
# In the menu, and where nothing can be booked: shows telephone numbers and addresses.
engine-person = 👤 التحدث مع شخص
# In the menu: opens the choice of languages.
engine-language = 🌐 اللغة
# Below a summary that asks “Is this right?”: yes, and it is booked.
engine-yes = ✅ نعم، صحيح
# Below a summary: opens a list of what was answered, to change one thing.
engine-change = ✏️ تغيير شيء
# Below a summary: leaves the dialog, nothing is booked. Not: cancel an appointment.
engine-cancel = ❌ ليس الآن
# Below a long list (days): shows the next ones. The arrow points the way one reads.
engine-more = المزيد ◀
# Below a long list (days): shows the ones before.
engine-earlier = ▶ السابق
# Answer to “engine-change-one”: yes.
engine-change-it = ✏️ نعم، تغيير
# Answer to “engine-change-one”: no, the answer stays as it is.
engine-keep-it = ✅ يبقى كما هو
# Answer to “engine-go-on-question”: at the question where the person stopped.
engine-go-on = ▶️ متابعة
# Answer to “engine-go-on-question”: from the first question; the old answers are dropped.
engine-fresh = 🔄 من البداية
# Below “engine-listening”: back from the human to the programme.
engine-bot-label = 🤖 العودة للبرنامج

# The person has typed something that is no telephone number. A full one is wanted, with the area code; the
# number is an example. The same question follows.
phone-not-a-number = لم أفهم هذا الرقم. الرجاء كتابة الرقم هكذا مثلًا: {"\u2068"}0203 5550100{"\u2069"}

## Questions of the engine

# The person has pressed “engine-change”. The buttons below are the answers so far (Marxloh, 10:00 …).
engine-change-question = ماذا نغيّر؟
# The person has pressed a button of a question that was answered before, with another answer.
# Below: “engine-change-it”, “engine-keep-it”.
engine-change-one = لقد اخترت هنا شيئًا من قبل. هل نغيّره؟
# The person has begun something that is half done already. Below: “engine-go-on”, “engine-fresh”.
engine-go-on-question = لقد بدأت هذا من قبل. هل نتابع أم نبدأ من جديد؟

# The day after a person has left a dialog half done, once; it must not say what about. Below: “engine-go-on”,
# “engine-menu”. It is true: seven days after the last answer it is erased.
engine-half-question =
    هناك شيء بدأته هنا قبل وقت قصير.
    هل تريد المتابعة؟ وإلا فسأحذفه بعد بضعة أيام.

## Kind notices: one or two short sentences; the question or the menu follows.
## Nobody has done anything wrong: no reproach. A colon at the end points to the buttons.

# The person has pressed something (a day, a time) that somebody else has taken meanwhile.
engine-option-gone = نعتذر، هذا لم يعد متاحًا. ما زال هذا ممكنًا:
# The person has typed something where only buttons help.
engine-please-tap = الرجاء الضغط على زر.
# The person has typed something, and no question is open. The menu follows.
engine-not-understood = لم أفهم ذلك. الرجاء الاختيار:
# The person has typed a greeting, and no question is open. Warm and short. The menu follows.
engine-hello = 👋 أهلًا وسهلًا، يسعدنا وجودك هنا! الرجاء الاختيار:
# The person has pressed a button that leads nowhere any more. What is open now follows.
engine-old-button = هذا الزر قديم. نكمل من هنا:
# The person has pressed a button of a dialog that is finished. What came out of it follows (“booking-done”).
engine-finished = لقد أنهيت هذا من قبل:
# The person has pressed “engine-cancel”. Nothing is booked, and nothing else changed. The menu follows.
engine-cancelled = حسنًا، نتوقف هنا. يبقى كل شيء كما كان.
# The person has answered far more than any dialog needs. Below is “engine-person”.
engine-too-much = كانت الأجوبة كثيرة جدًا. الرجاء التحدث مع شخص منا.
# Something broke on our side; nothing is lost. Below: “engine-menu”, “engine-person”.
engine-apology = نعتذر، حدث خطأ عندنا. أجوبتك ما زالت محفوظة.
# The person has sent a sticker. Friendly.
engine-got-sticker = جميل! لكنني أفهم الكتابة والأزرار فقط.
# The person has sent a picture or a file, perhaps of a passport or a letter. We do not load it. “engine-person” is below.
engine-got-photo =
    لا أفتح الصور والملفات. الرجاء عدم إرسال أوراق هنا.
    الرجاء إحضارها معك إلى الموعد، وسنراها معًا هناك.
# The person has sent a voice message.
engine-got-voice = نعتذر، لا أستطيع سماع الرسائل الصوتية. الرجاء الضغط على زر.
# The person has sent a place, a contact or something else.
engine-got-other = نعتذر، لا أستطيع قراءة هذا. الرجاء الضغط على زر.
# The person has changed an old message. What was asked now follows once more.
engine-got-edited = لا أرى الرسائل المعدّلة. الرجاء الكتابة من جديد.
# Our programme was renewed while the person was answering; the question that is asked now follows.
engine-changed = تغيّر شيء هنا. الرجاء الإجابة مرة أخرى:
# We cannot go on with what the person had begun; staff are told. The menu follows.
engine-stuck = نعتذر، لا نستطيع المتابعة هنا. سنفحص الأمر. الرجاء البدء من جديد:
# A colleague writes in this chat now; the programme keeps quiet. Below is “engine-bot-label”.
engine-listening = 👤 شخص منا يقرأ الآن. يمكنك الكتابة هنا.

## Small words that pass after a press: at most 100 characters, gone after a few seconds

# The person has pressed an answer again that is chosen already.
engine-toast-noted = سجّلنا ذلك.
# The person has pressed a button while a colleague writes in this chat.
engine-toast-human = شخص منا يقرأ الآن.

## Values on buttons: nothing to translate, unless a word belongs to it

# A day with opening hours, on a button: at most 20 characters.
# $day (Time): the day.
value-day = { WHEN($day, style: "day") }
# When an appointment begins, on a button: 10:00.
# $time (Time): when it begins.
value-time = { WHEN($time, style: "time") }

## Words that people type, separated by commas, without capitals. They are no sentences:
## add what people really say, also short, rude or misspelt. The words of all languages
## count at the same time, so a word must mean the same everywhere.

# Wants no more messages, at any time. The first word is named in “consent-ask” and “help-text”.
words-stop = توقف، توقفوا، قف، وقف، وقفوا، ستوب، إيقاف، كفى، إلغاء الاشتراك، لا ترسل، لا ترسلوا، لا أريد رسائل، ما بدي رسائل
# Wants to the beginning.
words-menu = القائمة، قائمة، القائمة الرئيسية، ابدأ، البداية، بداية
# Wants to know how it works.
words-help = مساعدة، المساعدة، ساعدني، ساعديني، ساعدوني
# Wants another language.
words-language = اللغة، لغة، لغات، تغيير اللغة، عربي، بالعربي، بالعربية
# Wants to talk with a human being.
words-person = شخص، إنسان، موظف، موظفة، مستشار، مستشارة، هاتف، تلفون، تليفون، رقم الهاتف، اتصال، اتصلوا بي
# One question back.
words-back = رجوع، الرجوع، ارجع، ارجعي، عودة
# Leave the dialog. No word that also means to cancel an appointment: what was booked stays.
words-cancel = ليس الآن، تراجع
# Wants to see what is stored.
words-mydata = بياناتي، بيانات، معلوماتي، الخصوصية
# Wants everything deleted; it is asked once more.
words-delete = احذف بياناتي، حذف بياناتي، حذف كل شيء، امسح بياناتي
