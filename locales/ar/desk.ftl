### For staff: the day's list.

agenda-title = المواعيد
agenda-none = لا يأتي أحد في هذا اليوم.
agenda-caption = (!) المستشار لا يتكلم هذه اللغة.
agenda-time = الوقت
agenda-office = المكتب
agenda-name = الاسم
agenda-language = اللغة
agenda-service = الاستشارة
agenda-adviser = المستشار
