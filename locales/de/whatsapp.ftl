### What WhatsApp shows around the conversation.

# Button below a message, at most 20 characters: opens the list of what can be answered.
whatsapp-choose = Antwort wählen
# Heading in that list, at most 24 characters: above the answers to the question. “whatsapp-more” is the other heading.
whatsapp-answers = Antworten
# Heading in that list, at most 24 characters: above “engine-back”, “engine-menu” and the like. Also alone above more buttons.
whatsapp-more = Das geht auch
# Above a button that opens something on our own page, mostly “calendar-label”: the appointment for the phone's calendar.
whatsapp-open = Zum Öffnen tippen Sie bitte hier:
# A telephone number was asked for, and can be typed. Below is a button that WhatsApp names itself: “Share contact info”.
whatsapp-share = Sie können Ihre Nummer auch mit diesem Knopf schicken:
