### A placement as either side sees it.

## What both sides see of a placement, however far it is

# Question below how far it has come. The buttons: “placing-what-…”.
placing-what = What would you like to do?
# Instead of that question: it is no more.
placing-what-none = This is no longer there.
# Button, at most 20 characters: do nothing now.
placing-what-back = 👌 Nothing more
# It is no more: it was erased.
placing-gone = This is no longer there.
# She has pressed “placing-what-back”.
placing-as-it-is = All right, it stays as it is.
# The newcomer looks at a place: both know each other's name and number now.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-seeker-introduced = 💼 { $placement-trade }, { $placement-quarter }
# The firm looks at somebody: as above.
# $placement-trade, $placement-quarter (String): field of work and quarter of the place.
placing-firm-introduced = 💼 { $placement-trade }, { $placement-quarter }
