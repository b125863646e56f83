### After the appointment: how was it? Five faces, one tap. Nobody has to answer.

# Two hours after the end, or when the office has noted that she came; by day, once. Seen on a lock screen: never say
# what the appointment was about. The faces are buttons below.
# $office (String): name of the office.
howwas-question = Cum a fost programarea dumneavoastră la { $office }?
## The buttons, at most 20 characters: a face, and a word for who cannot see it.
# The best.
howwas-face-1 = 😀 Foarte bine
# The second.
howwas-face-2 = 🙂 Bine
# The middle: neither good nor bad.
howwas-face-3 = 😐 Așa și așa
# The fourth.
howwas-face-4 = 🙁 Nu prea bine
# The worst.
howwas-face-5 = 😢 Rău
# The person has tapped one of the first three. What was open before follows, if anything was.
howwas-thanks = Mulțumim pentru răspuns! 👋
# The person has tapped one of the two sad faces. Warm, no excuse. “engine-person” is below.
howwas-sorry =
    Ne pare rău. Mulțumim că ne-ați spus.
    Doriți să vorbiți cu un om? Apăsați { engine-person }.
# The same face again, or while a colleague writes in this chat; a few words that pass.
howwas-toast = Mulțumim, am notat.
