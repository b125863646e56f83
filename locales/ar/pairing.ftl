### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 هناك من يرغب في التدريب لديكم.
    💼 المجال: { $place-trade }
    📍 الحي: { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] الألمانية: في البداية فقط.
        [words] الألمانية: بضع كلمات.
        [simple] الألمانية: الكلام البسيط مفهوم.
        [daily] الألمانية: تكفي للحياة اليومية.
       *[well] الألمانية: جيدة.
    }
    📅 أقرب بداية ممكنة: { WHEN($ready, style: "day") }
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = هل ترغبون في التعارف؟
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 خبر جيد: شركة ترغب في التعرف عليك.
    💼 المجال: { $place-trade }
    📍 الحي: { $place-quarter }
    هل يمكن أن نعطي الشركة اسمك الأول ورقمك؟
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 هناك جديد بشأن التدريب.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ نعم، بكل سرور
# Button, at most 20 characters: no, thank you.
placed-no = ❌ لا، شكرًا
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ أي مكان؟
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 عرض

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 المجال: { $place-trade }، { $place-quarter }
    المهام: { $place-tasks }
    📅 الأيام: { $place-days }
    🕘 من { WHEN($place-begins, style: "time") } إلى { WHEN($place-ends, style: "time") }
    البداية: { WHEN($place-start, style: "day") }، المدة: { $place-weeks ->
        [zero] { $place-weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $place-weeks } أسابيع
        [many] { $place-weeks } أسبوعًا
       *[other] { $place-weeks } أسبوع
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 قال الطرفان نعم.
    💼 المجال: { $place-trade }، { $place-quarter }
    الرجاء الاتصال قريبًا، أو اختيار الخطوة التالية في الأسفل.
# To a firm, when both have agreed.
# $name (String): her first name. $phone (String): her number, on a line of its own.
pairing-seeker =
    👤 الاسم: { $name }
    📞 الهاتف: { $phone }
# To the newcomer, when both have agreed.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
pairing-firm =
    🏪 الشركة: { $firm }
    📍 العنوان: { $street }
    👤 الاسم: { $partner }
    📞 الهاتف: { $phone }
# To the newcomer: the firm has said no. Kind, no reason: it must not sound as if it was because of her. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-refused =
    لم ينجح الأمر مع هذا المكان للأسف.
    💼 المجال: { $place-trade }، { $place-quarter }
    هذا ليس حكمًا عليك.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    هذا المكان لم يعد شاغرًا للأسف.
    💼 المجال: { $place-trade }، { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    هذا المكان لم يعد موجودًا للأسف.
    💼 المجال: { $place-trade }، { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    لم تجب الشركة للأسف.
    💼 المجال: { $place-trade }، { $place-quarter }
    لا نريد أن يطول انتظارك.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    لم يصلني رد منك.
    💼 المجال: { $place-trade }، { $place-quarter }
    لذلك اعتذرت للشركة بلطف. لا بأس.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = تسجيلك باقٍ. الأماكن الأخرى تحت { menu-work }.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    شخص كان مهتمًا بهذا المكان لم يعد معنا للأسف.
    💼 المجال: { $place-trade }، { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    لم يصلني رد منكم بشأن هذا المكان.
    💼 المجال: { $place-trade }، { $place-quarter }
    لذلك اعتذرت للشخص بلطف.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 الاسم: { $name }
# To a firm, after an end: what comes next.
match-stays = مكانكم باقٍ. إذا اهتم به شخص آخر، سأكتب لكم.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 هذه الشركة ترغب في التعرف عليك:
    🏪 الشركة: { $firm }
    📍 العنوان: { $street }، { $placement-quarter }
    💼 المجال: { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 إذا قالت شركة نعم، تحصل على اسمك الأول ورقمك.
    قبل ذلك أسأل من جديد في كل مرة.
    هل لدينا موافقتك؟
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ نعم، موافقة
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ لا
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 على أي رقم تتصل بك الشركة؟
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ رقم آخر
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 ما رقم هاتفك؟ الرجاء كتابته.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    هل هذا صحيح؟ هذا ما تحصل عليه الشركة:
    🏪 الشركة: { $firm }
    👤 الاسم: { $name }
    📞 الهاتف: { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 تم التعارف. لدى الشركة الآن اسمك الأول ورقمك.
    🏪 الشركة: { $firm }
    📍 العنوان: { $street }
    👤 الاسم: { $partner }
    📞 الهاتف: { $phone }
    ستتواصل الشركة معك. يمكنك الاتصال أيضًا.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    شكرًا! على الشركة أن توافق مرة أخرى. أسألها الآن.
    🔒 حتى ذلك الوقت لا تحصل على شيء عنك.
# She does not agree; no reproach.
introduce-kept =
    حسنًا، لا تحصل الشركة على شيء عنك. لا داعي للعجلة.
    يمكنك قول نعم لاحقًا تحت { menu-work }.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = تغيّر هذا في هذه الأثناء. الوضع الآن تحت { menu-work }.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 يحصل الشخص على اسم الشركة وعنوانها واسمكم ورقمكم.
    هل توافقون؟
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ نعم، موافقة
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ لا
# A firm has said yes to somebody.
share-done =
    ✅ شكرًا! أسأل الشخص الآن.
    إذا قال نعم أيضًا، تحصلون على اسمه الأول ورقمه.
# A firm does not agree; nothing goes over.
share-kept = حسنًا، لن نرسل شيئًا. لا داعي للعجلة.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = تغيّر هذا في هذه الأثناء. الوضع الآن تحت { menu-work }.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = هل نعتذر فعلًا؟
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 نعم، اعتذار
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ لا، يبقى كما هو
# The person has pressed “pairing-sure-no”.
pairing-kept = حسنًا، يبقى كل شيء كما هو.
# A firm has said no to somebody.
pairing-refused = حسنًا. أعتذر للشخص بلطف. مكانكم باقٍ.
# The newcomer has stepped back from a place.
pairing-withdrawn = حسنًا. سأخبر الشركة. تسجيلك باقٍ.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = ماذا نفعل الآن؟
# Instead of that question: it is over, or has gone.
placing-what-none = لا شيء مطلوب هنا الآن.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ نعم، بكل سرور
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ لا، شكرًا
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ نعم، للتعارف
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 لم أعد أرغب
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 يبقى كما هو
# The person has pressed “placing-what-back”.
placing-as-it-is = حسنًا، يبقى كل شيء كما هو.
# It is about something that is no longer there.
placing-gone = هذا لم يعد موجودًا.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 هذا المكان يهمك. سألنا الشركة، وسأكتب لك.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 الشركة ترغب في التعرف عليك، وتنتظر جوابك.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    هذا المكان لا يناسبك.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    لم ينجح الأمر مع هذا المكان للأسف. هذا ليس حكمًا عليك.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    انتهى الأمر مع هذا المكان.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 تم التعارف. تتواصل الشركة معك، أو يمكنك الاتصال.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 هناك من يرغب في التدريب لديكم وينتظر جوابكم.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ قلتم نعم. ننتظر الآن جواب الشخص.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    اعتذرتم لهذا الشخص.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    انتهى الأمر مع هذا الشخص.
    💼 المجال: { $placement-trade }، { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 تم التعارف. الرجاء الاتصال بالشخص.
    💼 المجال: { $placement-trade }، { $placement-quarter }
