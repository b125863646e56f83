### After the appointment: how was it? Five faces, one tap. Nobody has to answer.

# Two hours after the end, or when the office has noted that she came; by day, once. Seen on a lock screen: never say
# what the appointment was about. The faces are buttons below.
# $office (String): name of the office.
howwas-question = How was your appointment in { $office }?
## The buttons, at most 20 characters: a face, and a word for who cannot see it.
# The best.
howwas-face-1 = 😀 Very good
# The second.
howwas-face-2 = 🙂 Good
# The middle: neither good nor bad.
howwas-face-3 = 😐 Okay
# The fourth.
howwas-face-4 = 🙁 Not good
# The worst.
howwas-face-5 = 😢 Bad
# The person has tapped one of the first three. What was open before follows, if anything was.
howwas-thanks = Thank you for your answer! 👋
# The person has tapped one of the two sad faces. Warm, no excuse. “engine-person” is below.
howwas-sorry =
    We are sorry. Thank you for telling us.
    Would you like to talk about it? Tap { engine-person }.
# The same face again, or while a colleague writes in this chat; a few words that pass.
howwas-toast = Thank you, that is noted.
