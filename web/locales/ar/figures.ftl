# المؤشرات بأسمائها المنشورة: للوحة المتابعة والتقرير.

## التصنيف

told-apart = التصنيف
threshold = العتبة T
by-queue = بحسب الطابور
by-acuity = بحسب الاستعجال
by-language = بحسب اللغة
by-district = بحسب المنطقة
by-age-group = بحسب العمر
group = المجموعة
whole-centre = المركز كله
no-language = دون اشتراط لغة

## الأسماء

figure-arrived = وصلت
arrived-definition = كل من اتصل أيًّا كان مآله. A = من رُدّ عليهم، B = من يئسوا، وA_T وB_T = من كان انتظاره منهم ضمن T.
figure-answered = رُدّ عليها
answered-definition = A: المتصلون الذين رد عليهم موظف.
figure-abandoned = يئس أصحابها
abandoned-definition = B: المتصلون الذين يئسوا وهم ينتظرون.
figure-asa = ASA
asa-definition = سرعة الرد: متوسط انتظار من رُدّ عليهم.
figure-median = وسيط الانتظار
median-definition = نصف من رُدّ عليهم لم ينتظروا أكثر من هذا.
figure-p95 = انتظار { 95 }٪
p95-definition = { 95 }٪ ممن رُدّ عليهم لم ينتظروا أكثر من هذا.
figure-aht = AHT
aht-definition = زمن المعالجة: متوسط الكلام والتعليق والتدوين.
figure-abandonment = نسبة اليأس
abandonment-definition = B / (A + B).
figure-occupancy = الانشغال
occupancy-definition = زمن المكالمات مقسومًا على زمن المكالمات وزمن الجاهزية معًا.
figure-offered = offered
offered-definition = مستوى الخدمة «offered»: A_T / (A + B).
figure-answered-only = answered_only
answered-only-definition = مستوى الخدمة «answered_only»: A_T / A.
figure-ignore-short = ignore_short_abandons
ignore-short-definition = مستوى الخدمة «ignore_short_abandons»: A_T / (A + B − B_T).
figure-removed = removed
removed-definition = مستوى الخدمة «removed»: (A_T + B_T) / (A + B).

## اليوم بأنصاف الساعات

axis-contacts = المكالمات
series-arrived = وصلت
series-answered = رُدّ عليها
series-abandoned = يئس أصحابها
series-staff = الموظفون في الخدمة
half-hour = نصف الساعة
