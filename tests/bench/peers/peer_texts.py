"""What the peer bots say, in three languages, looked up in plain dictionaries."""

LANGUAGES = {"de": "Deutsch", "ar": "العربية", "tr": "Türkçe"}
OFFICES = {
    "marxloh": "Marxloh, Weseler Straße 57",
    "hochfeld": "Hochfeld, Wanheimer Straße 101",
}
SERVICES = {
    "work": {"de": "Arbeit finden", "ar": "البحث عن عمل", "tr": "İş bulmak"},
    "training": {"de": "Ausbildung", "ar": "التدريب المهني", "tr": "Meslek eğitimi"},
    "internship": {"de": "Praktikum", "ar": "تدريب عملي", "tr": "Staj"},
    "papers": {"de": "Zeugnisse anerkennen", "ar": "الشهادات", "tr": "Diplomalar"},
    "german": {"de": "Deutsch lernen", "ar": "تعلّم الألمانية", "tr": "Almanca"},
    "business": {"de": "Eigenes Geschäft", "ar": "مشروع خاص", "tr": "Kendi işim"},
}
TEXTS = {
    "de": {
        "hello": "👋 Guten Tag! Ich bin der Lotse. Welche Sprache sprechen Sie?",
        "about": (
            "Ich helfe Ihnen, einen Termin bei der Beratung zu bekommen. Das kostet "
            "nichts.\nIch bin ein Programm. Sie können auch mit Menschen sprechen."
        ),
        "book": "📅 Beratung buchen",
        "mine": "📋 Meine Termine",
        "remind": "⏰ Erinnern Sie mich",
        "talk": "🙋 Mit einem Menschen sprechen",
        "more": "⚙️ Mehr",
        "service": "Wobei brauchen Sie Hilfe?\nBitte wählen Sie.",
        "office": "Welches Büro passt Ihnen?\nBeide haben die gleichen Angebote.",
        "day": "An welchem Tag möchten Sie kommen?",
        "time": "Um wie viel Uhr am {day}?\nEin Termin dauert 45 Minuten.",
        "consent": (
            "Für den Termin speichern wir Ihren Namen. Nur die Beratung sieht ihn. "
            "Nach drei Monaten löschen wir ihn. Sie können ihn jederzeit löschen.\n"
            "Sind Sie einverstanden?"
        ),
        "name": "Wie heißen Sie?\nBitte schreiben Sie Ihren Namen.",
        "summary": (
            "Ist alles richtig?\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n👤 {name}"
        ),
        "done": (
            "✅ Ihr Termin ist gebucht.\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n\n"
            "Wir erinnern Sie einen Tag vorher. Bitte bringen Sie Ihren Ausweis mit."
        ),
        "taken": "Diese Zeit ist leider schon vergeben. Bitte wählen Sie eine andere.",
        "yes": "✅ Ja",
        "no": "❌ Nein",
        "change": "✏️ Etwas ändern",
        "cancel": "❌ Abbrechen",
        "back": "⬅️ Zurück",
    },
    "ar": {
        "hello": "👋 مرحباً! أنا لوتسه. ما اللغة التي تتحدث بها؟",
        "about": (
            "أساعدك في الحصول على موعد في مكتب الاستشارة. الخدمة مجانية.\n"
            "أنا برنامج. يمكنك أيضاً التحدث مع شخص."
        ),
        "book": "📅 حجز استشارة",
        "mine": "📋 مواعيدي",
        "remind": "⏰ ذكّرني",
        "talk": "🙋 التحدث مع شخص",
        "more": "⚙️ المزيد",
        "service": "ما الذي تحتاج المساعدة فيه؟\nيرجى الاختيار.",
        "office": "أي مكتب يناسبك؟\nكلاهما يقدم الخدمات نفسها.",
        "day": "في أي يوم تريد الحضور؟",
        "time": "في أي ساعة يوم {day}؟\nيستغرق الموعد 45 دقيقة.",
        "consent": (
            "من أجل الموعد نحفظ اسمك. لا يراه إلا المستشارون. نحذفه بعد ثلاثة أشهر. "
            "يمكنك حذفه في أي وقت.\nهل توافق؟"
        ),
        "name": "ما اسمك؟\nيرجى كتابة اسمك.",
        "summary": (
            "هل كل شيء صحيح؟\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n👤 {name}"
        ),
        "done": (
            "✅ تم حجز موعدك.\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n\n"
            "سنذكّرك قبل يوم. يرجى إحضار بطاقة هويتك."
        ),
        "taken": "هذا الوقت محجوز للأسف. يرجى اختيار وقت آخر.",
        "yes": "✅ نعم",
        "no": "❌ لا",
        "change": "✏️ تغيير شيء",
        "cancel": "❌ إلغاء",
        "back": "⬅️ رجوع",
    },
    "tr": {
        "hello": "👋 Merhaba! Ben Lotse. Hangi dili konuşuyorsunuz?",
        "about": (
            "Danışmanlık için randevu almanıza yardım ederim. Ücretsizdir.\n"
            "Ben bir programım. Bir insanla da konuşabilirsiniz."
        ),
        "book": "📅 Randevu almak",
        "mine": "📋 Randevularım",
        "remind": "⏰ Bana hatırlat",
        "talk": "🙋 Bir insanla konuşmak",
        "more": "⚙️ Daha fazla",
        "service": "Hangi konuda yardıma ihtiyacınız var?\nLütfen seçin.",
        "office": "Hangi büro size uygun?\nİkisi de aynı hizmetleri sunar.",
        "day": "Hangi gün gelmek istersiniz?",
        "time": "{day} günü saat kaçta?\nRandevu 45 dakika sürer.",
        "consent": (
            "Randevu için adınızı kaydederiz. Onu yalnızca danışmanlar görür. Üç ay "
            "sonra sileriz. İstediğiniz zaman silebilirsiniz.\nKabul ediyor musunuz?"
        ),
        "name": "Adınız nedir?\nLütfen adınızı yazın.",
        "summary": (
            "Hepsi doğru mu?\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n👤 {name}"
        ),
        "done": (
            "✅ Randevunuz alındı.\n\n{service}\n📍 {office}\n🗓 {day}, {time}\n\n"
            "Bir gün önce hatırlatırız. Lütfen kimliğinizi getirin."
        ),
        "taken": "Bu saat maalesef dolu. Lütfen başka bir saat seçin.",
        "yes": "✅ Evet",
        "no": "❌ Hayır",
        "change": "✏️ Bir şeyi değiştirmek",
        "cancel": "❌ İptal",
        "back": "⬅️ Geri",
    },
}
GREETING = "\n".join(TEXTS[code]["hello"] for code in LANGUAGES)


def spoken(data: dict[str, str]) -> dict[str, str]:
    """What a person has chosen, in words, for the summary and the farewell."""
    service = SERVICES[data["service"]][data["language"]]
    names = {key: data[key] for key in ("day", "time", "name")}
    return {"service": service, "office": OFFICES[data["office"]], **names}
