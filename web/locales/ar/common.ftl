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

## حالة الموظف

status-signed-out = غير مسجَّل
status-ready = جاهز
status-offered = يرنّ
status-talking = في مكالمة
status-wrap-up = تدوين
status-not-ready = غير جاهز
pause-signed-in = سجّل الدخول للتو
pause-missed = فاتته مكالمة
pause-break = استراحة
pause-meal = وجبة
pause-training = تدريب
pause-paperwork = أعمال مكتبية

## ما وُعد به

promise-callback = معاودة الاتصال
promise-rescue = اتصال إنقاذ
promise-virtual-hold = مكان محفوظ
promise-transfer = متابعة تحويل
promise-follow-up = متابعة
promise-referral = متابعة بعد الإحالة

## الأرقام المرجعية

case-n = الحالة { $id }

## الأخطاء

error-out-of-reach = تعذّر الوصول إلى الخادم. حاول مرة أخرى بعد قليل.
error-unknown = لم تنجح العملية.
text-unavailable = تتعذر قراءة النص الآن.
