# The operator's console.

console-title = وحدة التحكم

## The line to the server

link-live = متصل
link-lost = انقطع الاتصال
link-opening = جارٍ الاتصال…
lost-title = انقطع الاتصال بالخادم.
lost-why = قد لا يكون المعروض حديثًا. المكالمة مستمرة، وستعيد هذه الصفحة الاتصال تلقائيًا.
pending-again = { $command }: أُرسل { $tries } مرات دون رد بعد.
dismiss = إخفاء

## Signing in

sign-in-title = مكتبك
sign-in-as = أنت { $operator }. افتح مكتبك للبدء؛ لن تُعرض عليك مكالمات قبل أن تكون جاهزًا.
desk-open = فتح مكتبي
desk-opening = جارٍ فتح مكتبك…
desk-opening-why = ستجد مكتبك كما تركته.
desk-was-closed = أُغلق مكتبك
desk-was-closed-why = أغلقه مشرف، أو لم يُسمع من هذه الوحدة منذ مدة طويلة.
credential-over = انتهت صلاحية دخولك
credential-over-why = سجّل الدخول مرة أخرى. سيُحفظ مكتبك وما كتبته لفترة.
sign-in-again = تسجيل الدخول مجددًا
desk-in-other-tab = مكتبك مفتوح في علامة تبويب أخرى
desk-in-other-tab-why = مكتب واحد لعلامة تبويب واحدة. يمكنك المتابعة هنا، وستتركه العلامة الأخرى.
desk-take-over = العمل هنا بدلًا من ذلك
desk-elsewhere = مكتبك مفتوح على وحدة أخرى
desk-elsewhere-why = أغلقه هناك. الوحدة المطفأة تترك المكتب بعد ثوانٍ قليلة.
desk-wait-for = افتحه هنا فور توفره
desk-elsewhere-trying = بانتظار أن تتركه الوحدة الأخرى…
try-sound = سماع الجرس
try-sound-why = تحقق من أنك تسمع الرنين.
notify-why = ينبهك إشعار عند الرنين وأنت تنظر إلى مكان آخر.
notify-allow = السماح بالإشعارات
notify-denied = الإشعارات محظورة في هذا المتصفح.

## Where the operator is in their work

desk-signed-out = خارج الخدمة
desk-ready = جاهز
desk-offered = يرنّ
desk-talking = في مكالمة
desk-held = المتصل في الانتظار
desk-wrap-up = إنهاء الملاحظات
desk-not-ready = غير جاهز
not-ready-signed-in = دخل للتو
not-ready-missed = فاتته مكالمة
not-ready-break = استراحة
not-ready-meal = وجبة
not-ready-training = تدريب
not-ready-paperwork = أعمال ورقية
desk-for = منذ { $span }
duty-on = في المناوبة
duty-until = في المناوبة حتى { $at }
duty-off = خارج المناوبة: لن تُعرض مكالمات
duty-from = خارج المناوبة حتى { $at }: لن تُعرض مكالمات
be-ready = جاهز للمكالمات
pause-now = توقف الآن
pause-after = توقف بعد هذه المكالمة
pause-follows = بعد هذه المكالمة: { $pause }.
pause-not = إلغاء
idle-ready = بانتظار المكالمة التالية. سيرنّ هنا.
idle-off-duty = أنت جاهز، لكن لا مناوبة لك الآن: تذهب المكالمات إلى المناوبين.
idle-not-ready = لا تُعرض مكالمات ما دمت غير جاهز.

## What rings

rings-title = مكالمة لك
rings-say = رنين: { $offer }
accept = قبول
decline = رفض
decline-why = لماذا ترفض؟
decline-by-space = اضغط مفتاح المسافة أو انقر؛ لا يعمل Enter هنا.
decline-busy = مشغول الآن
decline-not-competent = ليس مجالي
decline-conflict = أعرف المتصل
decline-technical = عطل في السماعة أو الحاسوب
complaint-unknown = الشكوى غير معروفة
red-flags = علامات الخطر
waited = انتظر
speaks = اللغة
any-language = أي لغة
interpreter-joins = سينضم مترجم
needs-skills = يحتاج
known-caller = متصل معروف
asked-by = السائل
case-is-mine = الحالة لك
case-is-of = الحالة لدى { $owner }
why-me = لماذا أنت
why-unknown = السبب مسجّل.
why-me-owner = الحالة لك.
why-me-only-one = لا أحد آخر جاهز يستطيع أخذها.
why-me-closest-fit = أنت الأنسب، وتبقى المهارات النادرة متاحة.
why-me-longest-idle = أنت الأطول فراغًا بين المناسبين.
why-me-by-name = طلبك أحدهم بالاسم.
why-able = من بين { $ready } جاهزين، يستطيع { $able } أخذها.
why-idle = كنت متفرغًا مدة { $span }.
why-ring = خُففت متطلباتها { $ring } مرات.
time-left = الوقت المتبقي للرد
seconds-left = بقي { $seconds } ث
sound-on = الصوت مفعّل
sound-off = صامت
sound-locked = الصوت بعد أول نقرة

## The call

kind-incoming = متصل
kind-callback = معاودة اتصال
kind-consult = زميل يستشير
kind-from-partner = من شريك
case-number = الحالة { $id }
call-over = انتهت المكالمة
call-parting = في الطريق إلى الشريك
call-with-partner = لدى الشريك
call-held = في الانتظار
call-dialling = جارٍ الاتصال بالمتصل…
call-connecting = جارٍ التوصيل…
call-talking = في الحديث
caller-number = الرقم
number-show = إظهار
number-hide = إخفاء
number-withheld = محجوب
number-unavailable = تتعذر قراءته الآن
district = المنطقة
case-owner = المسؤول
nobody-yet = لا أحد بعد
hold = تعليق
resume = استئناف
end-call = إنهاء المكالمة
more-deeds = المزيد

## Notes

notes = ملاحظات
note-new = ملاحظة جديدة
note-hint = ما تسمعه وما تنصح به وما اتُّفق عليه.
note-save = حفظ الملاحظة
note-saved = حُفظت الملاحظة.
note-saved-late = انتهت المكالمة؛ حُفظ ما كتبته كملاحظة.
note-unsaved = انتهت المكالمة وتعذر حفظ هذا النص. انسخه قبل إخفائه:
note-kept-here = لم تُحفظ بعد؛ محفوظة في هذه العلامة طوال المكالمة.
note-length = البايتات المتبقية: { $left }
note-by-others = مشرف أو شريك

## After the call

wrap-up-title = كيف انتهت؟
wrap-up-left = بقي { $span }
wrap-up-hint = يُحفظ ما كُتب أدناه كآخر ملاحظة.
wrap-up-close = إنهاء وإغلاق الحالة
wrap-up-done = إنهاء
disposition = النتيجة
case-stays-open = إبقاء الحالة مفتوحة
case-stays-owed = تبقى الحالة مفتوحة. المستحق: { $owed }.
case-stays-others = الحالة لزميل وتبقى مفتوحة.

## Asking a colleague, passing on

consult = استشارة زميل
consult-hint = يبقى المتصل معك. علّق المكالمة أولًا إن لم ترد أن ينتظر في صمت.
consult-ask = استشارة
consult-waiting = بانتظار زميل…
consult-connecting = جارٍ التوصيل مع { $who }…
consult-talking = مع { $who }
consult-joined = يسمعكما المتصل معًا.
consult-asked-by = { $asker } يستشيرك.
consult-join = ضم المتصل
consult-end = إنهاء الاستشارة
consult-give-up = تخلٍّ
consult-complete = ترك المتصل معه
consult-complete-with-case = …واقتراح تسليم الحالة
pass-on = تحويل داخلي
pass-on-hint = ينتظر المتصل من يليك في مكانه. تبقى مسؤولًا عن الحالة.
pass-on-now = تحويل المتصل
whom = إلى من
whom-queue = أي متفرغ في صف
whom-colleague = زميل بالاسم
queue = الصف
colleague = الزميل
choose = اختر…
nobody-signed-in = لا أحد آخر متصل

## Partners

refer = إحالة إلى شريك
send-errand = إرسال شريك
refer-now = اقتراح
need = ما يلزم
language-there = اللغة هناك
partners-reading = جارٍ البحث عن شركاء…
partners-unread = تعذرت قراءة الشركاء. اختر الحاجة مجددًا.
partners-none = لا شريك متاح لهذا الآن. يمكنك الوعد بمعاودة الاتصال.
partners-nearest = من يستطيع المساعدة، الأقرب أولًا
partner-everywhere = كل المناطق
partner-distance = { $km } كم
partner-room = متسع لـ { $room }
partner-speaks = يتحدث { $language }
partner-closes = مفتوح حتى { $at }
partner-by-telephone = بالهاتف
manner = الطريقة
manner-warm = تحويل مرافق
manner-warm-hint = تبقى على الخط حتى يتسلم الشريك المتصل.
manner-blind = تحويل مباشر
manner-blind-hint = تتفرغ فورًا؛ يستمع المتصل إلى الموسيقى.
manner-overflow = فائض
manner-errand = مهمة
consent = هل يجوز الإخبار؟
consent-given = وافق المتصل
consent-not-needed = لا حاجة إلى موافقة
consent-emergency = طارئ: تعذر أخذ الموافقة
consent-emergency-hint = يُسجَّل ذلك ويُراجَع.
consent-why = السبب
told = ما يُخبَر به الشريك
told-situation = الوضع
told-situation-hint = ما الذي يحدث.
told-background = الخلفية
told-background-hint = ما الذي أدى إليه.
told-assessment = التقييم
told-assessment-hint = ما تظنه.
told-recommendation = التوصية
told-recommendation-hint = ما تطلبه.
told-number = رقم المتصل
told-hint = لا يُخبَر إلا بما مُلئ، وتشمل الموافقة ذلك فقط.
told-unavailable = تتعذر قراءة ما قيل الآن.
transfers = التحويلات
transfer-at = إلى { $partner }
transfer-of = من { $partner }
transfer-proposed = مقترح
transfer-accepted = مقبول
transfer-connected = المتصل لدى الشريك
transfer-completed = مكتمل
transfer-returned = أُعيد
transfer-declined = مرفوض
transfer-expired = لا رد
transfer-withdrawn = مسحوب
transfer-withdraw = سحب
record-outcome = تسجيل النتيجة
outcome-note = ما يُذكر
record = تسجيل

## Promises

promise-a-callback = وعد بمعاودة الاتصال
promise-a-follow-up = متابعة
promise-now = وعد
promise-made = تم الوعد ولن يُنسى.
when = متى
within-half-hour = خلال نصف ساعة
within-two-hours = خلال ساعتين
in-the-evening = هذا المساء 17–20
tomorrow-morning = غدًا 9–12
not-before = ليس قبل
not-before-hint = فارغ: فورًا.
until-when = حتى
zone-of = بتوقيت { $zone }.
callback-urgent = عاجل
callback-urgent-hint = يسبق كل ما ليس فوريًا.
callback-urgent-within = يتصل أحدهم خلال { $span }، قبل كل ما ليس فوريًا.
hours-of-caller = متى يجوز الاتصال بالمتصل
hours-from = من
hours-to = إلى
hours-hint = فارغ: في أي وقت.
other-number = رقم آخر
other-number-hint = فارغ: الرقم الذي اتصل منه.
until-happened = حتى يحدث هذا
other-step = شيء آخر
other-step-hint = رمز قصير بأحرف لاتينية مثل test-result-known.
owed-callback = معاودة اتصال
owed-follow-up = متابعة
owed-transfer = لدى شريك: بانتظار النتيجة
owed-referral = إحالة
owed-here = المستحق في هذه الحالة
owed-here-by = المستحق في هذه الحالة على { $owner }
due-within = خلال { $span }
late-for = متأخر: { $span }
cover-for = نيابة عن { $owner }
needs-decision = كل المحاولات بلا جدوى: أجّله أو اسحبه.
tried-times = محاولات بلا جدوى: { $times }
promise-keep = تم
promise-move = تأجيل
promise-withdraw = سحب
withdraw-why = لماذا؟

## The operator's own work

own-work = حالاتك ووعودك
my-promises = وعودك
promises-late = { $late } متأخرة
promises-none = لا شيء مستحق.
my-cases = حالاتك المفتوحة
cases-none = لا حالات مفتوحة.
reading = جارٍ القراءة…
case-open-for = مفتوحة منذ
case-at-hand = قيد العمل
case-owes = مستحق: { $owed }
case-proposed-to = مقترحة على { $to }
case-close = إغلاق
hand-over = تسليم
hand-over-propose = اقتراح
hand-over-withdraw = سحب الاقتراح
hand-over-accept = تسلّم الحالة
hand-over-decline = رفض
hand-over-first = وُعد بشيء في هذه الحالات لوقت غيابك. اقترح كلًا منها على زميل؛ تبقى هنا حتى تُقبل.
hand-over-nothing = لا شيء للتسليم. يمكنك إغلاق مكتبك.
proposed-to-me = مقترح عليك
proposed-by = من { $owner }
shift-end = نهاية المناوبة
desk-close = إغلاق مكتبي
desk-close-busy = أنهِ المكالمة وملاحظاتها أولًا.

## Keys

keys-title = المفاتيح
keys-hint = تُعرف المفاتيح بموضعها، فهي نفسها في كل تخطيط.
key-hold = تعليق أو استئناف
key-notes = الانتقال إلى الملاحظة
key-mute = تشغيل الصوت أو كتمه
key-help = عرض المفاتيح

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = فتح المكتب
command-sign-out = إغلاق المكتب
command-ready = الجاهزية
command-pause = التوقف
command-accept = قبول المكالمة
command-decline = رفض المكالمة
command-hold = التعليق
command-resume = الاستئناف
command-end-call = إنهاء المكالمة
command-add-note = حفظ الملاحظة
command-wrap-up = إنهاء الملاحظات
command-consult = استشارة زميل
command-join-consult = ضم المتصل
command-end-consult = إنهاء الاستشارة
command-complete-consult = ترك المتصل مع الزميل
command-pass-on = تحويل المتصل
command-propose-transfer = اقتراح التحويل
command-withdraw-transfer = سحب التحويل
command-record-outcome = تسجيل النتيجة
command-make-promise = الوعد
command-move-promise = تأجيل الوعد
command-keep-promise = تسوية الوعد
command-withdraw-promise = سحب الوعد
command-check-step = تأشير الخطوة
command-close-case = إغلاق الحالة
command-propose-hand-over = اقتراح التسليم
command-accept-hand-over = تسلّم الحالة
command-decline-hand-over = رفض الحالة
command-withdraw-hand-over = سحب الاقتراح

## Messages of supervisors

messages = الرسائل
message-from = من { $from }
message-urgent = عاجل
message-read = وضع علامة مقروءة
command-dismiss-message = إخفاء الرسالة
assigned-queues = مكلف حاليًا بـ: { $queues }
surge-until = ذروة حتى { $at }: وقت الملاحظات أقصر.

## Why no call is offered

why-not-me = لماذا لا تُعرض عليّ مكالمة؟
why-not-nobody-waits = لا أحد ينتظر الآن. سيرنّ ما يناسبك.
why-not-waiting = مكالمات تطلب موظفًا: { $waiting }؛ تستطيع أخذ: { $suitable }.
why-not-calls = { $why }: { $calls }
why-not-until = حتى { $at }
obstacle-signed-out = مكتبك مغلق
obstacle-off-duty = لا مناوبة لك الآن
obstacle-console-lost = وحدتك كانت صامتة
obstacle-paused = أنت لا تأخذ مكالمات
obstacle-ringing = مكالمة أخرى ترنّ
obstacle-talking = أنت في مكالمة
obstacle-wrap-up = أنت تنهي الملاحظات
obstacle-consulting = أنت تستشير زميلًا
obstacle-other-queues = في صفوف لا تخدمها
obstacle-not-licensed = تحتاج إلى ترخيص آخر
obstacle-lacks-skill = تحتاج إلى مهارة أو لغة ليست لديك
obstacle-excluded = رفضتها أو فاتتك أو حوّلتها
obstacle-kept = محجوزة لزميل
obstacle-callback-share = معاودات كافية جارية
obstacle-rings-already = ترنّ بالفعل
