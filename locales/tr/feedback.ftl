### After the appointment: how was it? Five faces, one tap. Nobody has to answer.

# Two hours after the end, or when the office has noted that she came; by day, once. Seen on a lock screen: never say
# what the appointment was about. The faces are buttons below.
# $office (String): name of the office.
howwas-question = Randevunuz nasıldı? 📍 { $office }
## The buttons, at most 20 characters: a face, and a word for who cannot see it.
# The best.
howwas-face-1 = 😀 Çok iyi
# The second.
howwas-face-2 = 🙂 İyi
# The middle: neither good nor bad.
howwas-face-3 = 😐 Şöyle böyle
# The fourth.
howwas-face-4 = 🙁 İyi değil
# The worst.
howwas-face-5 = 😢 Kötü
# The person has tapped one of the first three. What was open before follows, if anything was.
howwas-thanks = Cevabınız için teşekkürler! 👋
# The person has tapped one of the two sad faces. Warm, no excuse. “engine-person” is below.
howwas-sorry =
    Üzüldük. Söylediğiniz için teşekkürler.
    Bir insanla konuşmak ister misiniz? { engine-person } düğmesine dokunun.
# The same face again, or while a colleague writes in this chat; a few words that pass.
howwas-toast = Teşekkürler, not edildi.
