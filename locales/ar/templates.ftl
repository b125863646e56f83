### What comes by itself on WhatsApp, later than a day after the person's last word. Meta must approve it: after a change
### it has to be submitted again (`lotse whatsapp templates`).

# Before a reminder (“reminder-…”) or “missed-question”, on a line of its own. Seen on a lock screen: who writes, never
# what about. At least three words.
template-hello = مرحبًا! هذه رسالة من «لوتسه».
