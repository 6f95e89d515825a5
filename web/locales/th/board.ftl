# กระดานติดตามสาย

board-title = กระดานติดตามสาย
board-awaited = กำลังอ่านประวัติของศูนย์ กระดานจะปรากฏในอีกสักครู่
clock-speed = นาฬิกาเดินเร็ว { $times } เท่า

## ข้อมูลที่แสดงเป็นปัจจุบันหรือไม่

line-connecting = กำลังเชื่อมต่อ
line-live = สด
line-lost = ไม่ใช่ข้อมูลสด
line-heard = ณ { $time }
stale-title = นี่ไม่ใช่ข้อมูลสด
stale-since = อัปเดตล่าสุดเมื่อ { $time } ผ่านมาแล้ว { $span }
stale-retrying = กำลังเชื่อมต่อใหม่…
stale-alarm = กระดานไม่ใช่ข้อมูลสด ติดต่อเซิร์ฟเวอร์ไม่ได้
live-again = กระดานเป็นข้อมูลสดแล้ว

## สิ่งผิดปกติ

alarms = สิ่งผิดปกติ
alarm-none = ทุกอย่างเรียบร้อย
alarm-nobody = { $queue } เปิดอยู่ แต่ไม่มีใครเข้าเวร
alarm-late = { $queue }: รอเกินเป้าหมาย
alarm-overdue = เกินกำหนด { $overdue } รายการที่รับปากไว้
alarm-consoles = โต๊ะรับสาย { $consoles } โต๊ะขาดการติดต่อ
alarm-lines = ใช้คู่สาย { $used } จาก { $lines }
alarm-surge = โหมดสายหนาแน่นถึง { $time }

## ตัวเลขใหญ่

waiting-now = กำลังรอ
waiting-now-definition = ผู้โทรที่รอเจ้าหน้าที่ รวมสายที่กำลังดังที่โต๊ะ ไม่นับผู้ที่วางสายแต่ยังรักษาคิวไว้
of-these-ringing =
    { $count ->
        [0] ไม่มีสายที่กำลังดัง
       *[other] กำลังดัง { $count } สาย
    }
callbacks-due = ถึงเวลาโทรกลับ { $count } ราย
longest-wait = รอนานที่สุด
longest-wait-definition = เวลานับจากที่ผู้โทรซึ่งรอนานที่สุดโทรเข้ามา ผู้ที่สายหลุดแล้วโทรใหม่นับจากครั้งแรก
target-of = เป้าหมาย { $span }
past-target = เกินเป้าหมาย
nobody-waits = ไม่มีใครรอ
nobody = ไม่มี
service-level = ระดับบริการ 30 นาที
service-level-all-definition = “offered”: สายที่รับได้ภายในเป้าหมายของคิว หารด้วยสายที่รับได้และที่วางไปก่อนทั้งหมด แต่ละคิวใช้เป้าหมายของตน ใน 30 นาทีล่าสุด
short-5 = 5 นาที
short-today = วันนี้
target-share = เป้าหมาย { $share }
on-target = ตามเป้า
below-target = ต่ำกว่าเป้า
operators-ready = พร้อมรับสาย
operators-ready-definition = เจ้าหน้าที่ที่เข้าสู่ระบบ อยู่ในเวร โต๊ะเชื่อมต่ออยู่ และกำลังรอสาย
operators-busy = รับสาย { $talking } คน · อยู่เวร { $all } คน
nobody-ready = ไม่มีใครว่าง
overdue-promises = รับปากแล้วเกินกำหนด
overdue-promises-definition = สิ่งที่รับปากผู้โทรไว้ (โทรกลับ ติดตามอาการ คำตอบเรื่องการส่งต่อ) ที่เลยกำหนดแล้ว
of-promises-open = จากที่ค้างอยู่ { $open } รายการ

## คิว

queues = คิว
queue = คิว
queue-open = เปิด
queue-closed = ปิด
no-queues = ศูนย์ยังไม่มีคิว
waiting-by-acuity = รออยู่
expected-wait = คาดว่าจะรอ
expected-wait-definition = สายที่เข้ามาตอนนี้น่าจะรอนานเท่าใด: ลำดับคูณด้วยช่วงห่างเฉลี่ยของการรับสายใน 30 นาทีล่าสุด หากรับได้ไม่ถึงห้าสายถือว่าไม่ทราบ
about = ราว { $span }
ready-of-duty = ว่าง / อยู่เวร
ready-of-duty-definition = เจ้าหน้าที่ที่ดูแลคิวนี้: จำนวนที่ว่าง และจำนวนที่อยู่เวรโดยโต๊ะเชื่อมต่ออยู่ ไม่ว่าจะทำอะไร
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = ระดับบริการ: 5 นาที · 30 นาที · วันนี้
service-level-definition = “offered”: สายที่รับได้ภายในเป้าหมาย หารด้วยสายที่รับได้และที่วางไปก่อนทั้งหมด แถบแสดง 30 นาทีล่าสุด เส้นขวางคือเป้าหมาย
queue-target = { $share } ภายใน { $span }

## ใครรออยู่

who-waits = ผู้ที่รออยู่
who-waits-definition = ความเร่งด่วนได้จากการคัดกรอง: 1 คือวิกฤต 5 คือไม่เร่งด่วน
longest-waiting = ผู้ที่รอนานที่สุด
wait = รอ
acuity = เร่งด่วน
age-group = อายุ
call = สาย
rings = กำลังดัง

## เจ้าหน้าที่

operators = เจ้าหน้าที่
operators-definition = เจ้าหน้าที่ที่เข้าสู่ระบบ ตามสถานะและระยะเวลา โต๊ะที่ขาดการติดต่ออยู่บนสุด
operator = เจ้าหน้าที่
status = สถานะ
time-in-status = นาน
off-duty = เข้าสู่ระบบนอกเวร { $count } คน
nobody-signed-in = ไม่มีใครเข้าสู่ระบบ
not-on-duty = นอกเวร
console-lost = โต๊ะขาดการติดต่อ
status-on-hold = พักสาย

## วันนี้

day-curve = วันนี้ทุกครึ่งชั่วโมง
day-curve-definition = สายตามครึ่งชั่วโมงที่โทรเข้ามาตามเวลาของศูนย์ และจำนวนเจ้าหน้าที่อยู่เวรโดยเฉลี่ย ครึ่งชั่วโมงสุดท้ายยังไม่จบ
as-table = ดูเป็นตาราง
as-chart = ดูเป็นกราฟ
day-spoken = วันนี้มีสายเข้า { $arrived } สาย รับได้ { $answered } สาย วางไปก่อน { $abandoned } สาย ดูรายครึ่งชั่วโมงได้ในตาราง
offers-missed = ไม่ได้รับ
offers-missed-definition = สายที่ดังจนหมดเวลาที่โต๊ะ จากที่เสนอทั้งหมด

## พันธมิตร

partners = พันธมิตรและศูนย์คู่แฝด
partners-definition = หน่วยงานที่ส่งต่อผู้โทรได้ ศูนย์คู่แฝดอยู่ก่อน และผู้โทรที่กำลังถูกส่งไปหรือส่งมา
partner = หน่วยงาน
no-partners = ศูนย์ยังไม่มีพันธมิตร
twin = คู่แฝด
partner-room =
    { $room ->
        [0] เต็ม
       *[other] รับได้อีก { $room }
    }
partner-closed = ปิด
partner-closed-until = ปิดถึง { $time }
transfers-under-way = การส่งต่อ
transfers-under-way-definition = การส่งต่อที่ยังไม่จบ เวลาในวงเล็บคือของรายที่รอคำตอบนานที่สุด บรรทัดล่างคือจำนวนที่เราส่งและรับตั้งแต่เที่ยงคืน ที่ถูกปฏิเสธหรือไม่ตอบทันเวลา และเวลาเฉลี่ยก่อนรับ
none-under-way = ไม่มีที่ค้างอยู่
transfers-proposed = รอคำตอบ { $count }
transfers-accepted = รับแล้ว { $count }
transfers-connected = อยู่กับปลายทาง { $count }
transfers-inbound = ส่งมา { $count }
transfers-out-in = วันนี้ส่งไป { $out } ส่งมา { $in }
transfers-refused = ถูกปฏิเสธ { $count }
mean-until-accepted = รับใน { $span }

## สิ่งที่รับปาก

promises = สิ่งที่รับปากไว้
promises-definition = สิ่งที่ติดค้างผู้โทร จะค้างอยู่จนกว่าจะทำแล้วหรือถอนคืน
no-promises = วันนี้ยังไม่ได้รับปากสิ่งใด
promise-kind = ประเภท
promises-open = ค้าง
promises-late = เกินกำหนด
kept-today = ทำแล้ววันนี้
kept-today-definition = สิ่งที่ทำตามที่รับปากตั้งแต่เที่ยงคืน และจำนวนที่ทำช้ากว่ากำหนด
kept-late = (ช้า { $late })
nobody-owes = ยังไม่มีผู้รับผิดชอบ

## เคส

cases = เคส
cases-definition = เคสที่ยังเปิดอยู่ แยกตามเวลาตั้งแต่เปิด
cases-open = เปิดอยู่ { $open }
oldest-case = เก่าที่สุด
age-below-1h = ไม่ถึง 1 ชม.
age-below-4h = 1–4 ชม.
age-below-1d = 4–24 ชม.
age-below-3d = 1–3 วัน
age-above-3d = เกิน 3 วัน
cases-unowned = ไม่มีเจ้าของ
cases-closed-today = ปิดวันนี้
first-contact = จบในครั้งแรก
first-contact-definition = การแก้ปัญหาได้ในการติดต่อครั้งแรก: จากเคสที่ปิดตั้งแต่เที่ยงคืน เคสที่ปิดโดยเจ้าหน้าที่คนแรกหลังการติดต่อครั้งเดียว และผู้โทรยังไม่ติดต่อมาอีกภายในช่วงที่กำหนด
first-contact-window = ({ $span })

## ตัวเลขทั้งหมด

all-figures = ตัวเลขทั้งหมด
to-report = รายงาน
period = ช่วงเวลา
period-5 = 5 นาทีล่าสุด
period-30 = 30 นาทีล่าสุด
period-today = วันนี้

## สิ่งที่หัวหน้าเวรทำได้

actions = ดำเนินการ
open-panel = เพิ่มเติม
panel-queue = คิว { $queue }
panel-call = สาย { $call }
panel-operator = เจ้าหน้าที่ { $operator }
act-confirm = ยืนยัน
act-cancel = ยกเลิก
act-under-way = กำลังดำเนินการ…
reason = เหตุผล
reason-hint = รหัสของศูนย์: ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข และขีดกลาง จะบันทึกไว้พร้อมชื่อของคุณ
minutes = { $minutes } นาที
surge = โหมดสายหนาแน่น
surge-explained = จนกว่าจะสิ้นสุด เจ้าหน้าที่สำรองถือว่าอยู่เวร เวลาบันทึกงานสั้นลง และผ่อนเงื่อนไขการรับสายเร็วขึ้น
surge-length = นาน
surge-start = เริ่มโหมดสายหนาแน่น
surge-ask = เริ่มโหมดสายหนาแน่น { $minutes } นาทีหรือไม่
surge-started = เริ่มโหมดสายหนาแน่นแล้ว
surge-end = สิ้นสุดโหมดสายหนาแน่น
surge-end-ask = สิ้นสุดโหมดสายหนาแน่นตอนนี้หรือไม่ สายที่คุยอยู่ดำเนินต่อไป
surge-ended = สิ้นสุดโหมดสายหนาแน่นแล้ว
message-to-everybody = ข้อความถึงทุกคนที่อยู่เวร
message-to-queue = ข้อความถึงผู้ดูแลคิวนี้
message-to-operator = ข้อความถึงเจ้าหน้าที่คนนี้
message-text = ข้อความ
message-urgent = แสดงให้เด่น
message-send = ส่ง
message-ask = ส่งข้อความนี้หรือไม่
message-sent = แสดงที่ { $operators } โต๊ะแล้ว
queue-hours = เปิดและปิด
queue-do-open = เปิดคิว
queue-open-ask = เปิดคิวนี้จนกว่าจะปิดด้วยตนเองหรือไม่
queue-opened = เปิดคิวแล้ว
queue-do-close = ปิดคิว
queue-close-ask = ปิดคิวนี้จนกว่าจะเปิดด้วยตนเองหรือไม่ ผู้ที่รออยู่ยังได้รับบริการ
queue-was-closed = ปิดคิวแล้ว
operator-left = เจ้าหน้าที่คนนี้ออกจากระบบแล้ว
assign = คิวที่ดูแล
assign-explained = คิวที่เจ้าหน้าที่ดูแลแทนที่กำหนดในทะเบียน จนกว่าจะออกจากระบบ หากไม่เลือกจะกลับไปตามทะเบียน
assign-do = มอบหมาย
assign-ask = ให้เจ้าหน้าที่ดูแลคิวเหล่านี้หรือไม่
assign-none-ask = ให้กลับไปดูแลคิวตามทะเบียนหรือไม่
assigned = มอบหมายแล้ว
sign-operator-out = นำเจ้าหน้าที่ออกจากระบบ
sign-out-explained = สำหรับโต๊ะที่ขาดการติดต่อหรือลืมออก เคสยังเป็นของเจ้าหน้าที่
sign-out-ask = นำ { $operator } ออกจากระบบหรือไม่
was-signed-out = นำเจ้าหน้าที่ออกจากระบบแล้ว
why-it-waits = ทำไมจึงรอ
rings-everywhere = กำลังดังทุกที่ที่ควรดัง
ahead =
    { $ahead ->
        [0] เป็นสายถัดไป
       *[other] มี { $ahead } สายก่อนหน้า
    }
due = กำหนด
relaxes-language = ให้ล่ามร่วมสายได้:
relaxes-skills = เจ้าหน้าที่การแพทย์คนใดก็ได้:
relaxes-twins = เสนอให้ศูนย์คู่แฝดด้วย:
obstacles = ติดขัดเพราะ
no-obstacle = กำลังดังหรือกำลังจะดัง
operators-away = เจ้าหน้าที่อีก { $away } คนไม่ได้เข้าสู่ระบบและไม่อยู่เวร
until = ถึง { $time }
obstacle-signed-out = ไม่ได้เข้าสู่ระบบ
obstacle-off-duty = นอกเวร
obstacle-console-lost = โต๊ะขาดการติดต่อ
obstacle-paused = ไม่รับสาย: { $pause }
obstacle-ringing = สาย { $call } กำลังดัง
obstacle-talking = กำลังคุยสาย { $call }
obstacle-wrap-up = กำลังบันทึกงานของสาย { $call }
obstacle-consulting = กำลังปรึกษาเพื่อนร่วมงาน
obstacle-other-queues = ดูแลคิวอื่น
obstacle-not-licensed = ไม่มีใบอนุญาตสำหรับคิวนี้
obstacle-lacks-skill = ขาดทักษะ { $skill } ระดับ { $level }
obstacle-excluded = เคยปฏิเสธ ไม่ได้รับ หรือส่งต่อสายนี้
obstacle-kept = เก็บไว้ให้ { $operator }
obstacle-callback-share = สายโทรกลับเต็มจำนวนแล้ว
obstacle-rings-already = กำลังดังทุกที่ที่ควรดัง
raise = เพิ่มความเร่งด่วน
raise-do = เพิ่มความเร่งด่วน
raise-ask = เพิ่มความเร่งด่วนของสายนี้เป็น “{ $acuity }” หรือไม่
call-raised = เพิ่มความเร่งด่วนแล้ว
