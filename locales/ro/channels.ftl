### Where else we can be reached: when a messenger is switched off, or not everybody shall read along.

# Somebody writes to us in a messenger that the programme may not use any more. Nobody has done anything wrong; who
# has an appointment keeps it. “channel-web” and “person-office” for each office follow.
channel-off = ⏸️ Acum nu pot răspunde la mesaje aici. Dacă aveți o programare, ea rămâne. Ne puteți contacta așa:
# Our own page does the same as the messenger. In a messenger after “welcome-telegram” or “welcome-whatsapp”.
# $web (String): its address, https://… It has to end the line.
channel-web = 💬 Îmi puteți scrie și pe pagina noastră: { $web }
