# نصوص مشتركة بين كل الصفحات.

skip-to-content = تخطَّ إلى المحتوى
sign-out = تسجيل الخروج
language = اللغة
theme = المظهر
theme-system = حسب النظام
theme-light = فاتح
theme-dark = داكن
close = إغلاق
unknown = غير معروف
server-out-of-reach = تعذّر الوصول إلى الخادم، تجري إعادة المحاولة…

## درجة الاستعجال بحسب الفرز

acuity-immediate = فوري
acuity-very-urgent = عاجل جدًا
acuity-urgent = عاجل
acuity-standard = اعتيادي
acuity-not-urgent = غير عاجل

## الفئة العمرية للمريض

age-unknown = العمر غير معروف
age-infant = رضيع
age-child = طفل
age-adult = بالغ
age-senior = مسنّ

## التوقيت

due-in = بعد { $span }
late-by = متأخر { $span }

## الأخطاء

error-out-of-reach = تعذّر الوصول إلى الخادم. حاول مرة أخرى بعد قليل.
error-unknown = لم تنجح العملية.
