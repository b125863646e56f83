### For staff: the day's list.

agenda-title = Randevular
agenda-none = Bu gün kimse gelmiyor.
agenda-caption = (!) Danışman bu dili konuşmuyor.
agenda-time = Saat
agenda-office = Büro
agenda-name = Ad
agenda-language = Dil
agenda-service = Danışma
agenda-adviser = Danışman
