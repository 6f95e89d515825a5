# صفحة الحالة.

case-title = الحالة
case-heading = الحالة { $id }
case-number = رقم الحالة
show-case = عرض
print = طباعة
back-to-board = لوحة المتابعة
back-to-console = وحدة الرد
case-now = الحالة الآن
only-on-record = لم تعد الحالة في المتناول، بل في السجل فقط.
fact-state = الوضع
case-is-open = مفتوحة
case-is-closed = مغلقة
fact-owner = المسؤول
no-owner = لا أحد بعد
proposed-to = معروضة على { $operator }
fact-opened = فُتحت
fact-district = المنطقة
fact-data = البيانات الشخصية
data-destroyed = أُتلفت
promises-heading = الوعود
nothing-promised = لا وعود.
owed-by-centre = على المركز
kept-at = وُفي به في { $time }
withdrawn-at = سُحب في { $time }: { $reason }
transfers-heading = التحويلات
no-transfers = لم يُحوَّل المتصل.
transfer-to = إلى { $partner }
transfer-from = من { $partner }
transfer-state-proposed = في انتظار الجواب
transfer-state-accepted = مقبول
transfer-state-connected = المتصل لدى المستقبِل
transfer-state-completed = اكتمل
transfer-state-returned = أُعيد
transfer-state-declined = مرفوض
transfer-state-expired = بلا جواب في وقته
transfer-state-withdrawn = مسحوب

## القصة

story-heading = ما جرى
story-awaited = تجري قراءة السجل…
story-read =
    { $entries ->
        [one] في القصة قيد واحد.
        [two] في القصة قيدان.
        [few] في القصة { $entries } قيود.
       *[other] في القصة { $entries } قيدًا.
    }
story-empty = لا شيء في السجل يطابق الاختيار.
story-of-operators = ما يخصّك من السجل: الملاحظات والوعود والتحويلات. ويراه المشرفون كله.
filter = ما يُعرض
filter-calls = المكالمات:
topic-calls = المكالمات
topic-offers = العروض
topic-owner = الحالة والمسؤول
topic-promises = الوعود
topic-transfers = التحويلات
topic-notes = الملاحظات
topic-other = أخرى
somebody = أحدهم
actor-gateway = بوابة الهاتف
actor-operator = موظف
actor-supervisor = مشرف
actor-admin = مدير النظام
actor-node = الخادم
actor-partner = شريك

## لماذا هذا الموظف

reasons = لماذا هذا الموظف
reason-counts = الجاهزون { $ready }، ومن يستطيع منهم أخذها { $able }.
reason-ring =
    { $ring ->
        [one] خُفّفت الشروط مرة واحدة.
        [two] خُفّفت الشروط مرتين.
        [few] خُفّفت الشروط { $ring } مرات.
       *[other] خُفّفت الشروط { $ring } مرة.
    }
reason-interpreter = لا يتحدث لغة المتصل، فينضم مترجم.
reason-otherwise = وإلا فـ { $operator }: فائض المهارات { $surplus }، متفرّغ منذ { $idle }.
rule-owner = الحالة له.
rule-by-name = طلبه أحدهم بالاسم.
rule-only-one = لا أحد غيره يستطيع أخذها.
rule-closest-fit = الأقرب ملاءمة: فائض المهارات { $surplus }.
rule-longest-idle = الأطول تفرّغًا بين المتساوين ملاءمة، منذ { $idle }.
rule-unknown = لسبب لا تعرفه هذه الصفحة.

## الأحداث

event-case-opened = فُتحت الحالة.
event-call-opened = وصلت المكالمة { $call } وهي تنتظر.
event-call-retriaged = أُعيد فرز المكالمة { $call }.
event-call-raised = رُفعت درجة استعجال المكالمة { $call }.
event-ring-widened = طال انتظار المكالمة { $call } فخُفّفت شروطها.
event-reservation-ended = لم تعد المكالمة { $call } محجوزة لموظف بعينه.
event-call-passed-on = أُحيلت المكالمة { $call }.
event-call-parted = تنتظر المكالمة { $call } أن يتصل الشريك.
event-call-handed-off = المكالمة { $call } لدى الشريك.
event-call-came-back = عادت المكالمة { $call } إلى مكانها.
event-consult-joined = يسمع المتصل الطرفين في المكالمة { $call }.
event-call-taken-over = تسلّم الزميل المستشار المتصل.
event-exclusion-ended = يمكن عرض المكالمة { $call } على { $operator } من جديد.
event-offer-made = ترنّ المكالمة { $call } لدى { $operator }.
event-offer-accepted = قبِل { $operator } المكالمة { $call }.
event-offer-declined = اعتذر { $operator } عن المكالمة { $call }.
event-offer-expired = فاتت المكالمة { $call } لدى { $operator }.
event-offer-withdrawn = لم تعد المكالمة { $call } ترنّ لدى { $operator }.
event-call-connected = اتصلت المكالمة { $call }.
event-connect-failed = تعذّر وصل المكالمة { $call } فعادت تنتظر.
event-call-held = عُلّقت المكالمة { $call }.
event-call-resumed = استؤنفت المكالمة { $call }.
event-call-ended = انتهت المكالمة { $call }.
event-owner-set = صارت الحالة لـ { $operator }.
event-hand-over-proposed = عُرضت الحالة على { $operator }.
event-hand-over-declined = رُفض تسليم الحالة.
event-hand-over-withdrawn = سُحب تسليم الحالة.
event-note-added = أُضيفت ملاحظة.
event-promise-made = قُطع وعد.
event-promise-moved = تغيّر موعد وعد.
event-promise-overdue = تأخر وعد.
event-promise-escalated = ما زال وعد متأخرًا، فطُلبت مساعدة آخرين.
event-step-checked = تمت خطوة من المتابعة.
event-callback-tried = جرت محاولة معاودة اتصال.
event-promise-kept = وُفي بوعد.
event-promise-withdrawn = سُحب وعد.
event-transfer-proposed = عُرض التحويل { $transfer }.
event-transfer-accepted = قُبل التحويل { $transfer }.
event-transfer-back-to-proposed = عاد التحويل { $transfer } ينتظر جوابًا.
event-transfer-declined = رُفض التحويل { $transfer }.
event-transfer-expired = لم يُجب عن التحويل { $transfer } في وقته.
event-transfer-withdrawn = سُحب التحويل { $transfer }.
event-transfer-connected = المتصل لدى مستقبِل التحويل { $transfer }.
event-transfer-progressed = أرسل مستقبِل التحويل { $transfer } خبرًا.
event-transfer-completed = انتهى التحويل { $transfer } إلى نتيجة.
event-transfer-returned = أُعيد التحويل { $transfer }.
event-transfer-confirmed = أُكّدت نتيجة التحويل { $transfer }.
event-transfer-told = أُبلغ الشريك بالتحويل { $transfer }.
event-transfer-not-told = تعذّر إبلاغ الشريك بالتحويل { $transfer }.
event-case-closed = أُغلقت الحالة.
event-case-forgotten = أُتلفت البيانات الشخصية للحالة.
event-case-archived = غادرت الحالة ذاكرة المركز.
