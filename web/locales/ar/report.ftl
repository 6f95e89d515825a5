# صفحة التقارير.

report-title = التقرير
report-to-board = لوحة المتابعة
report-print = طباعة

## موضوع التقرير

report-choices = موضوع التقرير
report-from = من يوم
report-to = إلى يوم (ضمنًا)
report-threshold = العتبة بالثواني
report-second-threshold = العتبة الثانية بالثواني
report-show = عرض
days-today = اليوم
days-yesterday = أمس
days-last-seven = آخر { 7 } أيام
days-last-month = الشهر الماضي
report-days-turned = اليوم الأول بعد اليوم الأخير. اعكس ترتيبهما.
report-days-ahead = هذه الأيام لم تأتِ بعد. اختر أيامًا قد بدأت.
report-too-many = هذا أكثر من { 6000 } نصف ساعة. اختر أيامًا أقل أو تصنيفًا بمجموعات أقل.
report-took-too-long = لم يُتم الخادم قراءة السجل في الوقت المسموح للطلب. حاول مجددًا حين يكون أقل انشغالًا.
report-under-way = تجري قراءة السجل…
report-since =
    { $seconds ->
        [one] منذ ثانية واحدة
        [two] منذ ثانيتين
        [few] منذ { $seconds } ثوانٍ
       *[other] منذ { $seconds } ثانية
    }
report-stop = إيقاف
report-stopped = أُوقفت القراءة. اختر ما تريد عرضه.
report-read = التقرير جاهز.
report-empty = لا توجد مكالمات كهذه في هذه الأيام.
report-download = تنزيل CSV
report-zone = الأوقات بتوقيت المركز: { $zone }.
report-unfinished =
    { $contacts ->
        [one] مكالمة واحدة من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
        [two] مكالمتان من هذه الأيام لم تنتهيا أو لم تكتمل ملاحظاتهما.
        [few] { $contacts } مكالمات من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
       *[other] { $contacts } مكالمة من هذه الأيام لم تنتهِ أو لم تكتمل ملاحظاتها.
    }
report-trimmed = يبدأ السجل بالقيد { $version }، فالمؤشرات التي قبله ناقصة.

## كل الأيام معًا

report-totals = كل الأيام معًا
report-contacts = المكالمات
report-seconds = { $seconds } ث
report-wait-of-answered = مجموع انتظار من رُدّ عليهم
wait-of-answered-definition = مجموع انتظار المكالمات التي رُدّ عليها.
report-wait-of-abandoned = مجموع انتظار من يئسوا
wait-of-abandoned-definition = مجموع انتظار من يئسوا قبل الرد.
report-handled = مجموع المعالجة
handled-definition = مجموع الحديث والتعليق والملاحظات للمكالمات المكتملة.
staff-definition = متوسط الموظفين في الخدمة عند شاشة متصلة، في المركز كله.
report-within = خلال { $seconds } ث من الانتظار
report-answered-within = رُدّ عليها A_T
answered-within-definition = A_T: ما رُدّ عليه خلال T من الانتظار.
report-abandoned-within = يئس أصحابها B_T
abandoned-within-definition = B_T: من يئسوا خلال T من الانتظار، أي سريعًا.
report-abandonment-past = نسبة اليأس بعد T
abandonment-past-definition = نسبة اليأس دون من يئسوا سريعًا: (B − B_T) / (A + B − B_T).

## أنصاف الساعات

report-half-hours = بحسب نصف الساعة
report-day = اليوم
report-all-days = كل الأيام
report-offered-within = offered خلال { $seconds } ث
report-offers-missed = عروض فائتة
report-day-spoken = { $day }: وصلت { $arrived }، ورُدّ على { $answered }، ويئس أصحاب { $abandoned }. التفاصيل لكل نصف ساعة في الجدول.
