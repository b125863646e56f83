### A placement as either side sees it.

## What both sides see of a placement, however far it is

# Question below how far it has come. The buttons: “placing-what-…”.
placing-what = ما المطلوب الآن؟
# Instead of that question: it is no more.
placing-what-none = لم يعد هذا موجودًا.
# Button, at most 20 characters: do nothing now.
placing-what-back = 👌 لا شيء الآن
# It is no more: it was erased.
placing-gone = لم يعد هذا موجودًا.
# She has pressed “placing-what-back”.
placing-as-it-is = حسنًا، يبقى كل شيء كما هو.
# The newcomer looks at a place: both know each other's name and number now.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-introduced = 💼 المجال: { $placement-trade }، { $placement-quarter }
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-introduced = 💼 المجال: { $placement-trade }، { $placement-quarter }
