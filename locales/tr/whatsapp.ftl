### What WhatsApp shows around the conversation.

# Button below a message, at most 20 characters: opens the list of what can be answered.
whatsapp-choose = Cevap seçin
# Heading in that list, at most 24 characters: above the answers to the question. “whatsapp-more” is the other heading.
whatsapp-answers = Cevaplar
# Heading in that list, at most 24 characters: above “engine-back”, “engine-menu” and the like. Also alone above more buttons.
whatsapp-more = Diğer seçenekler
# Above a button that opens something on our own page, mostly “calendar-label”: the appointment for the phone's calendar.
whatsapp-open = Açmak için lütfen buraya dokunun:
# A telephone number was asked for, and can be typed. Below is a button that WhatsApp names itself: “Share contact info”.
whatsapp-share = Numaranızı bu düğmeyle de gönderebilirsiniz:
