# هاتف زائر العرض التجريبي.

visitor-open = أجرِ مكالمة
visitor-title = اتصل بالخط الساخن
visitor-lead = كل شيء مُختلَق: لا يرنّ إلا في وحدات الرد. تابع مكالمتك على اللوحة.
visitor-complaint = موضوع المكالمة
visitor-age = عمر المريض
visitor-language = اللغة التي تشترطها
visitor-red-flag = علامة خطر
visitor-unsaid = لم يُذكر
visitor-call = اتصل
visitor-failed = لا يستطيع العرض ذلك الآن.
visitor-calls = مكالماتك
visitor-waiting = في الانتظار
visitor-connecting = يجري وصلها
visitor-talking = تتحدث مع
visitor-held = معلّقة
visitor-partner = لدى شريك
visitor-over = انتهت
visitor-place = الترتيب { $place }
visitor-hang-up = أنهِ المكالمة
