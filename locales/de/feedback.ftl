### After the appointment: how was it? Five faces, one tap. Nobody has to answer.

# Two hours after the end, or when the office has noted that she came; by day, once. Seen on a lock screen: never say
# what the appointment was about. The faces are buttons below.
# $office (String): name of the office.
howwas-question = Wie war Ihr Termin in { $office }?
## The buttons, at most 20 characters: a face, and a word for who cannot see it.
# The best.
howwas-face-1 = 😀 Sehr gut
# The second.
howwas-face-2 = 🙂 Gut
# The middle: neither good nor bad.
howwas-face-3 = 😐 Es geht
# The fourth.
howwas-face-4 = 🙁 Nicht gut
# The worst.
howwas-face-5 = 😢 Schlecht
# The person has tapped one of the first three. What was open before follows, if anything was.
howwas-thanks = Danke für Ihre Antwort! 👋
# The person has tapped one of the two sad faces. Warm, no excuse. “engine-person” is below.
howwas-sorry =
    Das tut uns leid. Danke, dass Sie es sagen.
    Möchten Sie mit einem Menschen reden? Tippen Sie auf { engine-person }.
# The same face again, or while a colleague writes in this chat; a few words that pass.
howwas-toast = Danke, das ist notiert.
