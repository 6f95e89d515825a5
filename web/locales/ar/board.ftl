# لوحة المتابعة.

board-title = لوحة المتابعة
board-awaited = تجري قراءة تاريخ المركز، وستظهر اللوحة بعد لحظات.
clock-speed = الساعة أسرع { $times } مرة

## هل المعروض آنيّ

line-connecting = جارٍ الاتصال
line-live = مباشر
line-lost = غير مباشر
line-heard = حتى { $time }
stale-title = هذه ليست بيانات مباشرة.
stale-since = آخر تحديث في { $time }، قبل { $span }.
stale-retrying = تجري إعادة الاتصال…
stale-alarm = اللوحة ليست مباشرة، ولا يُسمع من الخادم شيء.
live-again = عادت اللوحة مباشرة.

## ما ليس على ما يرام

alarms = ما ليس على ما يرام
alarm-none = كل شيء على ما يرام
alarm-nobody = { $queue }: مفتوح ولا أحد في الخدمة
alarm-late = { $queue }: انتظار يتجاوز الهدف
alarm-overdue =
    { $overdue ->
        [one] وعد واحد متأخر
        [two] وعدان متأخران
        [few] { $overdue } وعود متأخرة
       *[other] { $overdue } وعدًا متأخرًا
    }
alarm-consoles =
    { $consoles ->
        [one] وحدة رد واحدة صامتة
        [two] وحدتا رد صامتتان
        [few] { $consoles } وحدات رد صامتة
       *[other] { $consoles } وحدة رد صامتة
    }
alarm-lines = { $used } من { $lines } خطًا مشغولة
alarm-surge = وضع الذروة حتى { $time }

## الأرقام الكبيرة

waiting-now = في الانتظار الآن
waiting-now-definition = المتصلون الذين ينتظرون موظفًا، ومنهم من ترنّ مكالمته الآن. لا يُحسب من أغلق الخط وحُفظ له مكانه.
of-these-ringing =
    { $count ->
        [0] لا شيء يرنّ
       *[other] يرنّ منها { $count }
    }
callbacks-due =
    { $count ->
        [one] معاودة اتصال واحدة مستحقة
        [two] معاودتا اتصال مستحقتان
        [few] { $count } معاودات اتصال مستحقة
       *[other] { $count } معاودة اتصال مستحقة
    }
longest-wait = أطول انتظار
longest-wait-definition = الزمن منذ وصول أطول المتصلين انتظارًا. من انقطع خطه ثم عاود الاتصال يُحسب له وصوله الأول.
target-of = الهدف { $span }
past-target = تجاوز الهدف
nobody-waits = لا أحد ينتظر
nobody = لا أحد
service-level = مستوى الخدمة، { 30 } دقيقة
service-level-all-definition = «offered»: من رُدّ عليهم ضمن هدف طابورهم، مقسومًا على كل من رُدّ عليهم أو يئسوا، ولكل طابور هدفه، خلال آخر { 30 } دقيقة.
short-5 = { 5 } دقائق
short-today = اليوم
target-share = الهدف { $share }
on-target = ضمن الهدف
below-target = دون الهدف
operators-ready = جاهزون
operators-ready-definition = موظفون مسجَّلو الدخول وفي الخدمة ووحداتهم متصلة، وينتظرون مكالمة.
operators-busy = { $talking } في مكالمات · { $all } في الخدمة
nobody-ready = لا أحد جاهز
overdue-promises = وعود متأخرة
overdue-promises-definition = ما وُعد به المتصلون (معاودة اتصال، متابعة، جواب عن تحويل) وقد فات موعده.
of-promises-open = من أصل { $open } قائمة

## الطوابير

queues = الطوابير
queue = الطابور
queue-open = مفتوح
queue-closed = مغلق
no-queues = لا طوابير في المركز.
waiting-by-acuity = في الانتظار
expected-wait = الانتظار المتوقع
expected-wait-definition = كم قد تنتظر مكالمة تصل الآن: ترتيبها مضروبًا في متوسط الفاصل بين الردود خلال آخر { 30 } دقيقة. غير معروف إن قلّت الردود عن خمسة.
about = نحو { $span }
ready-of-duty = جاهز / في الخدمة
ready-of-duty-definition = الموظفون الذين يخدمون الطابور: كم منهم جاهز، وكم منهم في الخدمة ووحدته متصلة أيًّا كان ما يفعله.
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = مستوى الخدمة: { 5 } دقائق · { 30 } دقيقة · اليوم
service-level-definition = «offered»: من رُدّ عليهم ضمن الهدف، مقسومًا على كل من رُدّ عليهم أو يئسوا. الشريط لآخر { 30 } دقيقة، والخط المعترض هو الهدف.
queue-target = { $share } خلال { $span }

## من ينتظر

who-waits = من ينتظر
who-waits-definition = درجة الاستعجال بحسب الفرز: { 1 } فوري، و{ 5 } غير عاجل.
longest-waiting = أطولهم انتظارًا
wait = الانتظار
acuity = الاستعجال
age-group = العمر
call = المكالمة
rings = ترنّ

## الموظفون

operators = الموظفون
operators-definition = الموظفون المسجَّلون، بحسب ما يفعلون ومنذ متى. الوحدات الصامتة أولًا.
operator = الموظف
status = الحال
time-in-status = منذ
off-duty =
    { $count ->
        [one] واحد مسجَّل خارج الخدمة
        [two] اثنان مسجَّلان خارج الخدمة
       *[other] { $count } مسجَّلون خارج الخدمة
    }
nobody-signed-in = لا أحد مسجَّل الدخول.
not-on-duty = خارج الخدمة
console-lost = الوحدة صامتة
status-on-hold = معلّقة

## اليوم

day-curve = اليوم كل نصف ساعة
day-curve-definition = المكالمات بحسب نصف الساعة التي وصلت فيها بتوقيت المركز، ومتوسط الموظفين في الخدمة. نصف الساعة الأخيرة لم تنتهِ.
as-table = جدولًا
as-chart = مخططًا
day-spoken = وصل اليوم حتى الآن { $arrived }، ورُدّ على { $answered }، ويئس { $abandoned }. التفاصيل لكل نصف ساعة في الجدول.
offers-missed = عروض فائتة
offers-missed-definition = ما رنّ حتى انقضى وقته دون رد، من كل ما عُرض.

## الشركاء

partners = الشركاء والمراكز التوأم
partners-definition = الجهات التي يُحوَّل إليها المتصلون، والمراكز التوأم أولًا، ومن هم في الطريق إليها أو منها.
partner = الجهة
no-partners = لا شركاء للمركز.
twin = توأم
partner-room =
    { $room ->
        [0] لا متّسع
       *[other] متّسع لـ { $room }
    }
partner-closed = مغلق
partner-closed-until = مغلق حتى { $time }
transfers-under-way = التحويلات
transfers-under-way-definition = التحويلات التي لم تنتهِ، والزمن لأقدمها بلا جواب. وتحتها ما حوّلناه وما حُوّل إلينا منذ منتصف الليل، وما رُفض أو لم يُجب عنه في وقته، ومتوسط الوقت حتى القبول.
none-under-way = لا شيء جارٍ
transfers-proposed = { $count } بلا جواب
transfers-accepted = { $count } مقبولة
transfers-connected = { $count } لديهم
transfers-inbound = { $count } منهم
transfers-out-in = اليوم { $out } صادرة، { $in } واردة
transfers-refused = { $count } مرفوضة
mean-until-accepted = القبول خلال { $span }

## الوعود

promises = الوعود
promises-definition = ما للمتصلين علينا. يبقى الوعد قائمًا حتى يُوفى أو يُسحب.
no-promises = لا وعود اليوم.
promise-kind = النوع
promises-open = قائمة
promises-late = متأخرة
kept-today = وُفيت اليوم
kept-today-definition = الوعود التي وُفيت منذ منتصف الليل، وكم منها وُفي متأخرًا.
kept-late = (متأخرة { $late })
nobody-owes = لا مسؤول بعد

## الحالات

cases = الحالات
cases-definition = الحالات المفتوحة بحسب الزمن منذ فتحها.
cases-open = { $open } مفتوحة
oldest-case = الأقدم
age-below-1h = دون ساعة
age-below-4h = { 1 }–{ 4 } ساعات
age-below-1d = { 4 }–{ 24 } ساعة
age-below-3d = { 1 }–{ 3 } أيام
age-above-3d = فوق { 3 } أيام
cases-unowned = بلا مسؤول
cases-closed-today = أُغلقت اليوم
first-contact = حُلّت من أول اتصال
first-contact-definition = الحل من أول اتصال: من الحالات المغلقة منذ منتصف الليل، ما أغلقه أول من رد، بعد اتصال واحد، ولم يعاود صاحبها الاتصال حتى الآن ضمن المهلة.
first-contact-window = ({ $span })

## كل المؤشرات

all-figures = كل المؤشرات
to-report = التقرير
period = الفترة
period-5 = آخر { 5 } دقائق
period-30 = آخر { 30 } دقيقة
period-today = اليوم

## ما يفعله المشرف

actions = إجراءات
open-panel = المزيد
panel-queue = طابور { $queue }
panel-call = المكالمة { $call }
panel-operator = الموظف { $operator }
act-confirm = نعم، نفّذ
act-cancel = إلغاء
act-under-way = جارٍ التنفيذ…
reason = السبب
reason-hint = رمز من رموز مركزكم: حروف لاتينية صغيرة وأرقام وشَرطات. يُحفظ في السجل مع اسمك.
minutes = { $minutes } دقيقة
surge = وضع الذروة
surge-explained = إلى أن ينتهي، يُعدّ موظفو الاحتياط في الخدمة، ويقصر وقت التدوين، وتُخفَّف الشروط أبكر.
surge-length = لمدة
surge-start = ابدأ وضع الذروة
surge-ask = بدء وضع الذروة لمدة { $minutes } دقيقة؟
surge-started = وضع الذروة مفعّل.
surge-end = أنهِ وضع الذروة
surge-end-ask = إنهاء وضع الذروة الآن؟ المكالمات تستمر.
surge-ended = انتهى وضع الذروة.
message-to-everybody = رسالة إلى كل من في الخدمة
message-to-queue = رسالة إلى من يخدمون هذا الطابور
message-to-operator = رسالة إلى هذا الموظف
message-text = نص الرسالة
message-urgent = إظهارها بوضوح
message-send = إرسال
message-ask = إرسال هذه الرسالة؟
message-sent =
    { $operators ->
        [one] ظهرت في وحدة واحدة.
        [two] ظهرت في وحدتين.
        [few] ظهرت في { $operators } وحدات.
       *[other] ظهرت في { $operators } وحدة.
    }
queue-hours = الفتح والإغلاق
queue-do-open = افتح الطابور
queue-open-ask = فتح الطابور إلى أن يُغلق يدويًا؟
queue-opened = الطابور مفتوح.
queue-do-close = أغلق الطابور
queue-close-ask = إغلاق الطابور إلى أن يُفتح يدويًا؟ من ينتظر يُخدم مع ذلك.
queue-was-closed = الطابور مغلق.
operator-left = لم يعد هذا الموظف مسجَّل الدخول.
assign = الطوابير
assign-explained = الطوابير التي يخدمها الموظف بدل المقررة له، حتى تسجيل خروجه. إن لم تختر شيئًا عاد إلى المقررة له.
assign-do = كلّف
assign-ask = تكليف الموظف بهذه الطوابير؟
assign-none-ask = إعادة الموظف إلى الطوابير المقررة له؟
assigned = تم التكليف.
sign-operator-out = سجّل خروج الموظف
sign-out-explained = لوحدة انقطعت أو نسيها صاحبها. تبقى الحالات للموظف.
sign-out-ask = تسجيل خروج { $operator }؟
was-signed-out = سُجّل خروج الموظف.
why-it-waits = لماذا تنتظر
rings-everywhere = ترنّ حيث ينبغي أن ترنّ.
ahead =
    { $ahead ->
        [0] هي التالية.
        [one] قبلها مكالمة واحدة.
        [two] قبلها مكالمتان.
        [few] قبلها { $ahead } مكالمات.
       *[other] قبلها { $ahead } مكالمة.
    }
due = الموعد
relaxes-language = قد ينضم مترجم:
relaxes-skills = يكفي أي موظف طبي:
relaxes-twins = تُعرض على المراكز التوأم أيضًا:
obstacles = ما يحول دونها
no-obstacle = ترنّ لديه أو توشك
operators-away =
    { $away ->
        [one] موظف آخر غير مسجَّل وليس في الخدمة.
        [two] موظفان آخران غير مسجَّلين وليسا في الخدمة.
       *[other] { $away } آخرون غير مسجَّلين وليسوا في الخدمة.
    }
until = حتى { $time }
obstacle-signed-out = غير مسجَّل الدخول
obstacle-off-duty = خارج الخدمة
obstacle-console-lost = وحدته صامتة
obstacle-paused = لا يستقبل مكالمات: { $pause }
obstacle-ringing = ترنّ لديه المكالمة { $call }
obstacle-talking = في المكالمة { $call }
obstacle-wrap-up = يدوّن ملاحظات المكالمة { $call }
obstacle-consulting = يستشير زميلًا
obstacle-other-queues = يخدم طوابير أخرى
obstacle-not-licensed = لا ترخيص لديه لهذا الطابور
obstacle-lacks-skill = تنقصه مهارة { $skill } بالدرجة { $level }
obstacle-excluded = اعتذر عنها أو فاتته أو أحالها
obstacle-kept = محجوزة لـ { $operator }
obstacle-callback-share = بلغت معاودات الاتصال حدّها
obstacle-rings-already = ترنّ حيث ينبغي أن ترنّ
raise = رفع درجة الاستعجال
raise-do = ارفع الدرجة
raise-ask = رفع المكالمة إلى «{ $acuity }»؟
call-raised = رُفعت درجة استعجال المكالمة.
