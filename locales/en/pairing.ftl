### From somebody's interest in a place to two people who know each other: questions to both sides, their answers, an end.

## Seen on a lock screen: no name, no number, no reason

# To a firm, unasked: somebody is interested in its place. “pairing-person” and “match-meet” follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-asked =
    🙋 Somebody would like to do an internship at your business.
    💼 { $place-trade }
    📍 { $place-quarter }
# To a firm, below that or when it looks at it later: all it hears of somebody it does not know. It must not tell
# whether a woman or a man.
# $german (String): how she speaks German: none, words, simple, daily, well. $ready (Time): the first day on which she
# can come.
pairing-person =
    🗣️ { $german ->
        [none] Is just starting to learn German.
        [words] Understands some words of German.
        [simple] Understands simple German.
        [daily] Gets by in German in daily life.
       *[well] Speaks German well.
    }
    📅 Can start from { WHEN($ready, style: "day") }.
# The question below that. The buttons: “placed-yes”, “placed-no”, “placed-what”.
match-meet = Would you like to meet this person?
# To the newcomer, unasked: a firm has said yes to her interest. The buttons: “placed-yes”, “placed-no”, “placed-what”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-wanted =
    🎉 Good news: A business would like to meet you.
    💼 { $place-trade }
    📍 { $place-quarter }
    May the business have your first name and your number?
# To either side, unasked: what it is about is shown by the button “placed-show”.
match-news = 💼 There is news about the internship.
# Button, at most 20 characters: yes, I would like to meet them; yes, the firm may have my name.
placed-yes = ✅ Yes, gladly
# Button, at most 20 characters: no, thank you.
placed-no = ❌ No, thank you
# Button, at most 20 characters: which place is this about? Shows “match-place” and asks again.
placed-what = ❓ Which place?
# Button below “match-news”, at most 20 characters: shows what is new.
placed-show = 👀 Show me

## What a tap shows

# Which place it is about; both sides see it. The buttons: “placed-yes”, “placed-no”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
# $place-tasks (String): what one does there, with commas. $place-days (String): days of the week. $place-begins (Time),
# $place-ends (Time): from when to when. $place-start (Time): the first day. $place-weeks (Number): for how many weeks.
match-place =
    💼 { $place-trade }, { $place-quarter }
    Tasks: { $place-tasks }
    📅 { $place-days }
    🕘 { WHEN($place-begins, style: "time") } to { WHEN($place-ends, style: "time") }
    From { WHEN($place-start, style: "day") }, { $place-weeks ->
        [one] { $place-weeks } week
       *[other] { $place-weeks } weeks
    }
# To a firm: she has said yes as well. “pairing-seeker” follows, with her name and number. The buttons: “placed-talk”,
# “placed-trial”, “placed-agreed”, “placed-nofit”.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-met =
    🤝 You have both said yes.
    💼 { $place-trade }, { $place-quarter }
    Please call soon. Or choose the next step below.
# To a firm, when both have agreed.
# $name (String): her first name. $phone (String): her number, on a line of its own.
pairing-seeker =
    👤 { $name }
    📞 { $phone }
# To the newcomer, when both have agreed.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
pairing-firm =
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
# To the newcomer: the firm has said no. Kind, no reason: it must not sound as if it was because of her. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-refused =
    Unfortunately it did not work out with this place.
    💼 { $place-trade }, { $place-quarter }
    This says nothing about you.
# To the newcomer, who was interested: all seats of the place have gone to others. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-full =
    Unfortunately this place is taken now.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm offers the place no more. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-closed =
    Unfortunately this place is no longer there.
    💼 { $place-trade }, { $place-quarter }
# To the newcomer, who was interested: the firm has not answered for ten days. “match-on” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-silent =
    Unfortunately the business has not answered.
    💼 { $place-trade }, { $place-quarter }
    You should not have to wait any longer.
# To the newcomer, who was interested: she herself has not answered the firm for ten days; no reproach. “match-on”
# follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-lapsed =
    I have not heard from you.
    💼 { $place-trade }, { $place-quarter }
    So I have kindly said no to the business. That is fine.
# To the newcomer, after an end: what comes next. Below it is the button “menu-work”.
match-on = Your sign-up stays. Other places are under { menu-work }.
# To a firm: somebody who was interested is no longer there, for whatever reason. “match-who” and “match-stays” may
# follow.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-gone =
    Unfortunately one person for this place is no longer taking part.
    💼 { $place-trade }, { $place-quarter }
# To a firm that has not answered for ten days; no reproach. “match-stays” follows.
# $place-trade (String): the field of work. $place-quarter (String): the quarter of the city.
match-off-unanswered =
    I have no answer from you about this place.
    💼 { $place-trade }, { $place-quarter }
    So I have kindly said no to the person.
# To a firm, below “match-off-gone”: who it was, if the firm knew her.
# $name (String): her first name.
match-who = 👤 { $name }
# To a firm, after an end: what comes next.
match-stays = Your place stays. If somebody else is interested, I will write to you.

## Her yes: what goes to the firm

# She has pressed “placed-yes”, and sees for the first time who the firm is.
# $firm (String): its name. $street (String): its street and number. $placement-trade (String): the field of work.
# $placement-quarter (String): the quarter of the city.
introduce-about =
    🤝 This business would like to meet you:
    🏪 { $firm }
    📍 { $street }, { $placement-quarter }
    💼 { $placement-trade }
# Consent, asked once; everything said here must be true. The buttons: “passing-ask-yes”, “passing-ask-no”.
passing-ask =
    🔒 If a business says yes, it gets your first name and number.
    Before that I ask you again each time.
    Do you agree?
# Button, at most 20 characters: agrees.
passing-ask-yes = ✅ Yes, I agree
# Button, at most 20 characters: does not agree.
passing-ask-no = ❌ No
# Next question, if we know a number already. The buttons: numbers, and “introduce-which-other”.
introduce-which = 📞 At which number may the business call you?
# Button, at most 20 characters: another number, which she types.
introduce-which-other = ✏️ Another number
# The number is typed, or shared by a tap in some messengers.
introduce-phone = 📞 What is your phone number? Please write it here.
# The last question before it goes over. Below it: “engine-yes”, “engine-change”, “engine-cancel”. The first line is the
# question.
# $firm (String): the firm's name. $name (String): her first name. $phone (String): her number, on a line of its own.
introduce-summary =
    Is this right? The business gets this:
    🏪 { $firm }
    👤 { $name }
    📞 { $phone }
# It has gone over, and she sees whom she can ring.
# $firm (String): the firm's name. $street (String): its street and number. $partner (String): whom to ask for. $phone
# (String): its number, on a line of its own.
introduce-done =
    🤝 Now you know each other. The business has your first name and number.
    🏪 { $firm }
    📍 { $street }
    👤 { $partner }
    📞 { $phone }
    The business will get in touch. You may call, too.
# She has said yes, but the firm has taken back its own consent meanwhile; it is asked again.
introduce-asked =
    Thank you! The business has to agree once more. I am asking it now.
    🔒 Until then it gets nothing about you.
# She does not agree; no reproach.
introduce-kept =
    Good, the business gets nothing about you. Take your time.
    You can still say yes under { menu-work }.
# She has pressed “placed-yes”, but the place has gone meanwhile, or it was answered already.
introduce-over = This has changed in the meantime. You can see how it is now under { menu-work }.

## The firm's yes

# Consent of the firm, if it has none: asked when it says yes to somebody. Everything said here must be true. The
# buttons: “share-ask-yes”, “share-ask-no”.
share-ask =
    🔒 The person gets your name, your number and the business's address.
    Do you agree?
# Button, at most 20 characters: agrees.
share-ask-yes = ✅ Yes, I agree
# Button, at most 20 characters: does not agree.
share-ask-no = ❌ No
# A firm has said yes to somebody.
share-done =
    ✅ Thank you! I am asking the person now.
    If they say yes too, you get their first name and number.
# A firm does not agree; nothing goes over.
share-kept = Good, nothing is passed on. Take your time.
# A firm wants to say yes, but the person has stepped back meanwhile, or it was answered already.
share-over = This has changed in the meantime. You can see how it is now under { menu-work }.

## A no, asked about once more

# The buttons: “pairing-sure-yes”, “pairing-sure-no”.
pairing-sure = Do you really want to say no?
# Button, at most 20 characters: yes, say no to them.
pairing-sure-yes = 🚫 Yes, say no
# Button, at most 20 characters: no, it stays as it is.
pairing-sure-no = ✅ No, keep it
# The person has pressed “pairing-sure-no”.
pairing-kept = Good, it stays as it is.
# A firm has said no to somebody.
pairing-refused = Good. I will kindly let the person know. Your place stays.
# The newcomer has stepped back from a place.
pairing-withdrawn = Good. I will tell the business. Your sign-up stays.

## Looking at it later; the texts are named after the side and the state

# Below what is said about it. The buttons: “placing-what-…”, as they fit.
placing-what = What would you like to do?
# Instead of that question: it is over, or has gone.
placing-what-none = There is nothing to do here at the moment.
# Button of a firm, at most 20 characters: yes, I would like to meet this person.
placing-what-yes = ✅ Yes, gladly
# Button of a firm, at most 20 characters: no to this person. Opens “pairing-sure”.
placing-what-no = ❌ No, thank you
# Button of a newcomer, at most 20 characters: yes, the firm may know who I am.
placing-what-introduce = ✅ Yes, let us meet
# Button of a newcomer, at most 20 characters: steps back. Opens “pairing-sure”.
placing-what-withdraw = 🚫 I changed my mind
# Button, at most 20 characters: leaves it as it is.
placing-what-back = 👍 Leave it as it is
# The person has pressed “placing-what-back”.
placing-as-it-is = Good, it stays as it is.
# It is about something that is no longer there.
placing-gone = This is no longer there.
# To the newcomer: she is interested, the firm has not answered yet.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-interest =
    🙋 You would like this place. I have asked the business and will write to you.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm would like to meet her and waits for her answer.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-wanted =
    🎉 The business would like to meet you. It is waiting for your answer.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: she did not want this place.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-declined =
    You do not want this place.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: the firm has said no. Kind, no reason.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-refused =
    Unfortunately it did not work out with this place. This says nothing about you.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-withdrawn =
    You are no longer in touch about this place.
    💼 { $placement-trade }, { $placement-quarter }
# To the newcomer: both know each other. “pairing-firm” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-seeker-introduced =
    🤝 You know each other now. The business will get in touch, or you call.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: somebody is interested and waits for its answer. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-interest =
    🙋 Somebody would like an internship at your business. They are waiting for your answer.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said yes, the person is asked now. “pairing-person” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-wanted =
    ⏳ You have said yes. Now I am asking the person.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has said no to this person.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-refused =
    You have said no to this person.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: it has ended before it began.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-withdrawn =
    You are no longer in touch with this person.
    💼 { $placement-trade }, { $placement-quarter }
# To a firm: both know each other. “pairing-seeker” follows.
# $placement-trade (String): the field of work. $placement-quarter (String): the quarter of the city.
placing-firm-introduced =
    🤝 You know each other now. Please call the person.
    💼 { $placement-trade }, { $placement-quarter }
