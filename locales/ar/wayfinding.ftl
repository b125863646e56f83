### Words that lead on where no question is open: people type what they want.

## Separated by commas, without capitals; accents may be left out when they are typed. Add what people really say,
## also misspelt or in other letters. The words of all languages count at the same time, so a word must mean the same
## everywhere. Longer ones may be misspelt a little; one of three letters or fewer counts only alone: write
## “need a job” as well as “job”. What stands in a longer entry does not count for itself.

# Wants an appointment, or names what the advice is about: work, courses, training, a business. Begins “booking”.
words-go-booking =
    موعد، موعدا، الموعد، بموعد، لموعد، موعيد، مووعد، موعد جديد، اريد موعد، بدي موعد، حجز موعد، احجز موعد، حجز، الحجز،
    احجز، حجزت، مواعيد متاحة، مواعيد فارغة، ترمين، تيرمين، استشارة، الاستشارة، استشاره،
    عمل، العمل، اعمل، اريد عمل، بدي عمل، ابحث عن عمل، البحث عن عمل، فرصة عمل، فرص عمل، اريد العمل، لا يوجد عمل، بدون عمل،
    شغل، الشغل، بدي شغل، محتاج شغل، محتاج عمل، دور على شغل، بدور على شغل،
    بدور على عمل، ادور شغل، ما عندي شغل، ما في شغل، ما عندي عمل، ليس لدي عمل، اشتغل،
    وظيفة، وضيفة، وظائف، الوظيفة، توظيف، عاطل، عاطل عن العمل، مهنة،
    تدريب، التدريب، تدريب مهني، اوسبيلدونغ، اوسبلدونغ، تأهيل، سيرة ذاتية، معادلة، شهادة، تعديل الشهادة،
    دورة، دورات، الدورة، كورس، كورسات، دورة لغة،
    دورة ألمانية، لغة ألمانية، اللغة الألمانية، تعلم الألمانية، اتعلم الألمانية، ألماني،
    مشروع، مشروعي، شركة، شركتي، تجارة، محل خاص، فتح محل، افتح محل،
    بدي maw3ed، maw3ed، mawed، mawid، mow3ed، 3amal، sho8l، shoghol، shughul، wazifa
# Has an appointment: wants to see it, move it, cancel it, or cannot come. Begins “appointments”.
# These win over the words above: “cancel” over “appointment”.
words-go-appointments =
    مواعيدي، موعدي، مواعيد، المواعيد، عندي موعد، لدي موعد، متى موعدي، متى الموعد، امتى موعدي، موعد عندي،
    إلغاء، الغاء الموعد، إلغاء موعد، الغي، ألغي، الغي الموعد، الغي موعدي، الغاء موعدي، بلغي،
    تأجيل، تاجيل الموعد، أجل، اجل الموعد، أؤجل، تغيير الموعد،
    تغيير موعد، تغيير موعدي، اغير الموعد، غيروا الموعد، غير الموعد،
    تغيير الوقت، وقت آخر، وقت ثاني، يوم آخر، يوم ثاني، موعد آخر، موعد ثاني، نقل الموعد،
    لا أستطيع الحضور، لا أستطيع المجيء، لا أستطيع القدوم، لن أستطيع الحضور، لن أحضر، لن آتي، لا يمكنني الحضور،
    ما بقدر اجي، ما بقدر احضر، ما رح اجي، ما اقدر اجي، مارح اجي
# Wants to be reminded of something, or to see what is noted. Begins “reminders”. These win over the first list: “remind
# me of the course”.
words-go-reminders =
    تذكير، تذكيرات، تذكيراتي، التذكير، التذكيرات، ذكرني، ذكريني، ذكروني، فكرني، فكريني، تذكرني، لا أنسى، حتى لا أنسى،
    كي لا أنسى، مشان ما انسى، ما بدي انسى، ملاحظة، آخر موعد للرد، منبه
# Wants to be told when a time is freed. Begins “waiting”.
words-go-waiting =
    قائمة الانتظار، قائمة انتظار، لائحة الانتظار، على القائمة، عندما يتوفر موعد، إذا توفر موعد، اذا صار موعد،
    بلغوني
# Looks for an internship, or wants to see how it stands. Begins “internship”. These win over the first list: “find work,
# an internship”.
words-go-internship =
    براكتيكوم، تدريب عملي، التدريب العملي، مكان تدريب، ابحث عن تدريب، بدي تدريب عملي، دور على تدريب، تدريب في شركة
# Wants a workshop, an information evening, an event. Begins “events-topic”.
words-go-events =
    ورشة، ورشات، ورش، الورشة، ورشة عمل، أمسية، فعالية، فعاليات، ندوة، محاضرة، وورك شوب
# Wants to learn nursing care or child day care, or a trade at all. Begins “courses-course”.
words-go-courses =
    دورة تمريض، دورة التمريض، تمريض، التمريض، ممرض، ممرضة، رعاية المسنين، رعاية كبار السن، رعاية الأطفال،
    جليسة أطفال، أتعلم مهنة، اتعلم مهنة، تعلم مهنة، بدي اتعلم مهنة
# Has a firm and offers internships, or looks after its places. Begins “firm-what”. These win over the first list.
words-go-firm =
    شركتنا، صاحب عمل، رب عمل، عرض مكان، عرض تدريب، أعرض مكان تدريب، لدي مكان تدريب، عندي مكان تدريب، أقدم تدريب،
    أبحث عن متدرب، متدرب، متدربين، متدربة، أماكني
# Has a code, or writes to us on another phone or messenger, too. Begins “join”.
words-go-join = رمز, الرمز, لدي رمز, تطبيق آخر, هاتف آخر, هاتف جديد, ربط
# Books for somebody else who has no phone. Begins “for_other”.
words-go-for_other = لشخص آخر, لأمي, لأبي, لزوجتي, لزوجي, لأخي, لأختي, لصديق, لصديقتي, لجاري, لجارتي, بدون هاتف
# Wants to talk with a human being, in whole sentences; single words are in “words-person”.
words-go-person =
    التحدث مع شخص، اتحدث مع شخص، احكي مع شخص، احكي مع حدا، احكي مع احد، التكلم مع شخص، اتكلم مع موظف، شخص حقيقي،
    اتصلوا، تواصل، خدمة العملاء
# Wants to know how it works, in whole sentences; single words are in “words-help”.
words-go-help =
    لا أفهم، لم أفهم، ما فهمت، مافهمت، مو فاهم، لا أعرف، ما بعرف، كيف يعمل، كيف يعمل هذا، كيف يعمل البرنامج، كيف استخدم،
    أحتاج مساعدة، احتاج الى مساعدة، محتاج مساعدة، بدي مساعدة
# Says no, or looks like a word above and is none: leads to the menu, not into a dialog.
words-go-nowhere = لا، ليس، لن، لم، بدون، ما بدي، ما أريد، ما عندي، ما في، مو، مش، لا شكرا، اشتراك، الاشتراك، لاشتراك، موعد نهائي
# Greets. “engine-hello” and the menu follow.
words-hello =
    مرحبا، مرحبًا، مرحبتين، أهلا، اهلين، هلا، هلو، هاي، سلام، السلام عليكم، سلام عليكم، السلام، صباح الخير، مساء الخير،
    كيف حالك، كيفك، كيف الحال، شلونك، mar7aba، marhaba، salam
