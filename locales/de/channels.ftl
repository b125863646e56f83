### Where else we can be reached: when a messenger is switched off, or not everybody shall read along.

# Somebody writes to us in a messenger that the programme may not use any more. Nobody has done anything wrong; who
# has an appointment keeps it. “channel-web” and “person-office” for each office follow.
channel-off = ⏸️ Hier kann ich im Moment keine Nachrichten beantworten. Ein gebuchter Termin bleibt. Sie erreichen uns so:
# Our own page does the same as the messenger. In a messenger after “welcome-telegram” or “welcome-whatsapp”.
# $web (String): its address, https://… It has to end the line.
channel-web = 💬 Sie können mir auch auf unserer eigenen Seite schreiben: { $web }
