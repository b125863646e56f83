### What WhatsApp shows around the conversation.

# Button below a message, at most 20 characters: opens the list of what can be answered.
whatsapp-choose = Изберете отговор
# Heading in that list, at most 24 characters: above the answers to the question. “whatsapp-more” is the other heading.
whatsapp-answers = Отговори
# Heading in that list, at most 24 characters: above “engine-back”, “engine-menu” and the like. Also alone above more buttons.
whatsapp-more = Други възможности
# Above a button that opens something on our own page, mostly “calendar-label”: the appointment for the phone's calendar.
whatsapp-open = За да отворите, моля, натиснете тук:
# A telephone number was asked for, and can be typed. Below is a button that WhatsApp names itself: “Share contact info”.
whatsapp-share = Можете да изпратите номера си и с този бутон:
