# The operator's console.

console-title = คอนโซล

## The line to the server

link-live = เชื่อมต่ออยู่
link-lost = ขาดการเชื่อมต่อ
link-opening = กำลังเชื่อมต่อ…
lost-title = ขาดการเชื่อมต่อกับเซิร์ฟเวอร์
lost-why = สิ่งที่เห็นอาจไม่เป็นปัจจุบัน สายยังดำเนินต่อ หน้านี้จะเชื่อมต่อใหม่เอง
pending-again = { $command }: ส่งแล้ว { $tries } ครั้ง ยังไม่ได้รับคำตอบ
dismiss = ปิด

## Signing in

sign-in-title = โต๊ะทำงานของคุณ
sign-in-as = คุณคือ { $operator } เปิดโต๊ะเพื่อเริ่มงาน จะยังไม่มีสายเข้าจนกว่าคุณจะพร้อม
desk-open = เปิดโต๊ะของฉัน
desk-opening = กำลังเปิดโต๊ะ…
desk-opening-why = โต๊ะจะอยู่ในสภาพเดิมเหมือนตอนที่คุณออกไป
desk-was-closed = โต๊ะของคุณถูกปิด
desk-was-closed-why = หัวหน้างานปิดโต๊ะนี้ หรือคอนโซลเงียบไปนานเกินไป
credential-over = การเข้าสู่ระบบของคุณหมดอายุ
credential-over-why = โปรดเข้าสู่ระบบอีกครั้ง โต๊ะและข้อความที่พิมพ์จะเก็บไว้ชั่วคราว
sign-in-again = เข้าสู่ระบบอีกครั้ง
desk-in-other-tab = โต๊ะของคุณเปิดอยู่ในแท็บอื่น
desk-in-other-tab-why = หนึ่งโต๊ะต่อหนึ่งแท็บ คุณทำต่อที่นี่ได้ แล้วแท็บอื่นจะปล่อยโต๊ะ
desk-take-over = ทำงานที่นี่แทน
desk-elsewhere = โต๊ะของคุณเปิดอยู่ที่คอนโซลอื่น
desk-elsewhere-why = โปรดปิดที่นั่น คอนโซลที่ปิดเครื่องจะปล่อยโต๊ะภายในไม่กี่วินาที
desk-wait-for = เปิดที่นี่ทันทีที่ว่าง
desk-elsewhere-trying = กำลังรอให้คอนโซลอื่นปล่อย…
try-sound = ฟังเสียงกริ่ง
try-sound-why = ตรวจสอบว่าได้ยินเสียงกริ่ง
notify-why = การแจ้งเตือนจะบอกเมื่อมีสายเข้าขณะคุณดูหน้าอื่น
notify-allow = อนุญาตการแจ้งเตือน
notify-denied = เบราว์เซอร์นี้ปิดกั้นการแจ้งเตือน

## Where the operator is in their work

desk-signed-out = ออกจากระบบแล้ว
desk-ready = พร้อมรับสาย
desk-offered = มีสายเข้า
desk-talking = กำลังสนทนา
desk-held = ผู้โทรพักสายอยู่
desk-wrap-up = กำลังสรุปบันทึก
desk-not-ready = ยังไม่พร้อม
not-ready-signed-in = เพิ่งเข้าสู่ระบบ
not-ready-missed = พลาดสาย
not-ready-break = พัก
not-ready-meal = ทานอาหาร
not-ready-training = อบรม
not-ready-paperwork = งานเอกสาร
desk-for = มาแล้ว { $span }
duty-on = อยู่ในเวร
duty-until = อยู่ในเวรถึง { $at }
duty-off = ไม่ได้อยู่ในเวร: จะไม่มีสายเข้า
duty-from = ยังไม่เข้าเวรจนถึง { $at }: จะไม่มีสายเข้า
be-ready = พร้อมรับสาย
pause-now = พักตอนนี้
pause-after = พักหลังจบสายนี้
pause-follows = หลังจบสายนี้: { $pause }
pause-not = ยกเลิก
idle-ready = กำลังรอสายถัดไป จะมีเสียงเรียกที่นี่
idle-off-duty = คุณพร้อมแล้ว แต่ยังไม่ถึงเวรของคุณ สายจะไปยังผู้ที่อยู่ในเวร
idle-not-ready = จะไม่มีสายเข้าขณะที่คุณยังไม่พร้อม

## What rings

rings-title = มีสายถึงคุณ
rings-say = มีสายเข้า: { $offer }
accept = รับสาย
decline = ปฏิเสธ
decline-why = เหตุใดจึงปฏิเสธ
decline-by-space = กดแป้นเว้นวรรคหรือคลิก ปุ่ม Enter ไม่มีผลที่นี่
decline-busy = ติดธุระอยู่
decline-not-competent = ไม่ใช่ความเชี่ยวชาญของฉัน
decline-conflict = ฉันรู้จักผู้โทร
decline-technical = หูฟังหรือคอมพิวเตอร์มีปัญหา
complaint-unknown = ไม่ทราบอาการ
red-flags = สัญญาณอันตราย
waited = รอมาแล้ว
speaks = ภาษา
any-language = ภาษาใดก็ได้
interpreter-joins = จะมีล่ามร่วมสาย
needs-skills = ทักษะที่ต้องการ
known-caller = ผู้โทรที่รู้จัก
asked-by = ถามโดย
case-is-mine = เคสนี้เป็นของคุณ
case-is-of = เคสนี้อยู่กับ { $owner }
why-me = ทำไมเป็นคุณ
why-unknown = เหตุผลถูกบันทึกไว้แล้ว
why-me-owner = เคสนี้เป็นของคุณ
why-me-only-one = ไม่มีคนพร้อมคนอื่นรับได้
why-me-closest-fit = คุณเหมาะที่สุด และเก็บทักษะหายากไว้ว่าง
why-me-longest-idle = ในบรรดาผู้ที่เหมาะ คุณว่างนานที่สุด
why-me-by-name = มีผู้ขอคุณโดยระบุชื่อ
why-able = พร้อม { $ready } คน รับได้ { $able } คน
why-idle = คุณว่างมา { $span }
why-ring = ผ่อนเงื่อนไขแล้ว { $ring } ครั้ง
time-left = เวลาที่เหลือในการรับสาย
seconds-left = เหลือ { $seconds } วินาที
sound-on = เปิดเสียง
sound-off = ปิดเสียง
sound-locked = มีเสียงหลังคลิกครั้งแรก

## The call

kind-incoming = ผู้โทรเข้า
kind-callback = โทรกลับ
kind-consult = เพื่อนร่วมงานขอปรึกษา
kind-from-partner = จากหน่วยงานพันธมิตร
case-number = เคส { $id }
call-over = จบสายแล้ว
call-parting = กำลังไปยังพันธมิตร
call-with-partner = อยู่กับพันธมิตร
call-held = พักสาย
call-dialling = กำลังโทรหาผู้โทร…
call-connecting = กำลังต่อสาย…
call-talking = กำลังสนทนา
caller-number = หมายเลข
number-show = แสดง
number-hide = ซ่อน
number-withheld = ไม่แสดงหมายเลข
number-unavailable = อ่านไม่ได้ในขณะนี้
district = พื้นที่
case-owner = ผู้รับผิดชอบ
nobody-yet = ยังไม่มี
hold = พักสาย
resume = คุยต่อ
end-call = วางสาย
more-deeds = เพิ่มเติม

## Notes

notes = บันทึก
note-new = บันทึกใหม่
note-hint = สิ่งที่ได้ยิน คำแนะนำ และสิ่งที่ตกลงกัน
note-save = บันทึก
note-saved = บันทึกแล้ว
note-saved-late = จบสายแล้ว ข้อความที่พิมพ์ไว้ถูกบันทึกแล้ว
note-unsaved = จบสายแล้วและบันทึกข้อความนี้ไม่ได้ โปรดคัดลอกก่อนปิด:
note-kept-here = ยังไม่บันทึก เก็บไว้ในแท็บนี้ระหว่างสาย
note-length = เหลือ { $left } ไบต์
note-by-others = หัวหน้างานหรือพันธมิตร

## After the call

wrap-up-title = ผลเป็นอย่างไร
wrap-up-left = เหลือ { $span }
wrap-up-hint = ข้อความด้านล่างจะถูกบันทึกเป็นบันทึกสุดท้าย
wrap-up-close = เสร็จและปิดเคส
wrap-up-done = เสร็จสิ้น
disposition = ผลลัพธ์
case-stays-open = เปิดเคสไว้ต่อ
case-stays-owed = เคสยังเปิดอยู่ ยังค้าง { $owed } รายการ
case-stays-others = เคสนี้เป็นของเพื่อนร่วมงานและยังเปิดอยู่

## Asking a colleague, passing on

consult = ปรึกษาเพื่อนร่วมงาน
consult-hint = ผู้โทรยังอยู่กับคุณ พักสายก่อนหากไม่ต้องการให้รอเงียบ ๆ
consult-ask = ถาม
consult-waiting = กำลังรอเพื่อนร่วมงาน…
consult-connecting = กำลังต่อสายถึง { $who }…
consult-talking = คุยกับ { $who }
consult-joined = ผู้โทรได้ยินทั้งสองคน
consult-asked-by = { $asker } ขอปรึกษาคุณ
consult-join = ให้ผู้โทรร่วมสาย
consult-end = จบการปรึกษา
consult-give-up = ยกเลิก
consult-complete = ให้เพื่อนร่วมงานดูแลสายต่อ
consult-complete-with-case = …และเสนอส่งเคส
pass-on = โอนสาย
pass-on-hint = ผู้โทรรอคนถัดไปในลำดับเดิม คุณยังรับผิดชอบเคส
pass-on-now = โอนผู้โทร
whom = ถึงใคร
whom-queue = ผู้ที่ว่างในคิว
whom-colleague = ระบุเพื่อนร่วมงาน
queue = คิว
colleague = เพื่อนร่วมงาน
choose = เลือก…
nobody-signed-in = ไม่มีใครอื่นเข้าสู่ระบบ

## Partners

refer = ส่งต่อพันธมิตร
send-errand = ส่งพันธมิตรไปช่วย
refer-now = เสนอ
need = สิ่งที่ต้องการ
language-there = ภาษาที่ใช้ที่นั่น
partners-reading = กำลังค้นหาพันธมิตร…
partners-unread = อ่านรายชื่อพันธมิตรไม่ได้ โปรดเลือกสิ่งที่ต้องการอีกครั้ง
partners-none = ขณะนี้ไม่มีพันธมิตรที่รับเรื่องนี้ คุณสัญญาโทรกลับแทนได้
partners-nearest = ผู้ที่ช่วยได้ ใกล้ที่สุดก่อน
partner-everywhere = ทุกพื้นที่
partner-distance = { $km } กม.
partner-room = รับได้อีก { $room }
partner-speaks = พูด{ $language }
partner-closes = เปิดถึง { $at }
partner-by-telephone = ทางโทรศัพท์
manner = วิธี
manner-warm = โอนแบบอยู่ด้วย
manner-warm-hint = คุณอยู่ในสายจนกว่าพันธมิตรจะรับผู้โทร
manner-blind = โอนทันที
manner-blind-hint = คุณว่างทันที ผู้โทรฟังเพลงรอ
manner-overflow = สายล้น
manner-errand = งานฝากทำ
consent = บอกได้หรือไม่
consent-given = ผู้โทรยินยอม
consent-not-needed = ไม่ต้องขอความยินยอม
consent-emergency = ฉุกเฉิน: ขอความยินยอมไม่ได้
consent-emergency-hint = จะถูกบันทึกและตรวจสอบ
consent-why = เหตุผล
told = สิ่งที่บอกพันธมิตร
told-situation = สถานการณ์
told-situation-hint = เกิดอะไรขึ้น
told-background = ความเป็นมา
told-background-hint = อะไรเป็นสาเหตุ
told-assessment = การประเมิน
told-assessment-hint = คุณคิดว่าเป็นอะไร
told-recommendation = ข้อเสนอแนะ
told-recommendation-hint = สิ่งที่คุณขอ
told-number = หมายเลขผู้โทร
told-hint = บอกเฉพาะสิ่งที่กรอก และความยินยอมครอบคลุมเพียงเท่านั้น
told-unavailable = อ่านสิ่งที่บอกไม่ได้ในขณะนี้
transfers = การส่งต่อ
transfer-at = ไปยัง { $partner }
transfer-of = จาก { $partner }
transfer-proposed = เสนอแล้ว
transfer-accepted = รับแล้ว
transfer-connected = พันธมิตรรับผู้โทรแล้ว
transfer-completed = เสร็จสิ้น
transfer-returned = ส่งคืน
transfer-declined = ปฏิเสธ
transfer-expired = ไม่มีคำตอบ
transfer-withdrawn = ถอนคืน
transfer-withdraw = ถอนคืน
record-outcome = บันทึกผลลัพธ์
outcome-note = รายละเอียด
record = บันทึก

## Promises

promise-a-callback = สัญญาโทรกลับ
promise-a-follow-up = ติดตามผล
promise-now = สัญญา
promise-made = สัญญาแล้ว จะไม่ถูกลืม
when = เมื่อไร
within-half-hour = ภายในครึ่งชั่วโมง
within-two-hours = ภายในสองชั่วโมง
in-the-evening = เย็นนี้ 17–20 น.
tomorrow-morning = พรุ่งนี้ 9–12 น.
not-before = ไม่ก่อน
not-before-hint = เว้นว่าง: ทันที
until-when = ภายใน
zone-of = เวลาของ { $zone }
callback-urgent = ด่วน
callback-urgent-hint = มาก่อนทุกอย่างที่ไม่ใช่ระดับทันที
callback-urgent-within = จะมีผู้โทรกลับภายใน { $span } ก่อนทุกอย่างที่ไม่ใช่ระดับทันที
hours-of-caller = ช่วงเวลาที่โทรหาได้
hours-from = จาก
hours-to = ถึง
hours-hint = เว้นว่าง: เวลาใดก็ได้
other-number = หมายเลขอื่น
other-number-hint = เว้นว่าง: หมายเลขที่โทรเข้ามา
until-happened = จนกว่าสิ่งนี้จะเกิดขึ้น
other-step = อื่น ๆ
other-step-hint = รหัสสั้นเป็นอักษรละติน เช่น test-result-known
owed-callback = โทรกลับ
owed-follow-up = ติดตามผล
owed-transfer = อยู่กับพันธมิตร: รอผล
owed-referral = การส่งต่อ
owed-here = สิ่งที่ยังค้างในเคสนี้
owed-here-by = สิ่งที่ { $owner } ยังค้างในเคสนี้
due-within = ใน { $span }
late-for = เลยกำหนด { $span }
cover-for = แทน { $owner }
needs-decision = พยายามทุกครั้งไม่สำเร็จ: เลื่อนหรือถอน
tried-times = พยายามแล้ว { $times } ครั้ง
promise-keep = เสร็จแล้ว
promise-move = เลื่อน
promise-withdraw = ถอน
withdraw-why = เหตุใด

## The operator's own work

own-work = เคสและสัญญาของคุณ
my-promises = สัญญาของคุณ
promises-late = เลยกำหนด { $late }
promises-none = ไม่มีสิ่งค้าง
my-cases = เคสที่เปิดอยู่ของคุณ
cases-none = ไม่มีเคสที่เปิดอยู่
reading = กำลังอ่าน…
case-open-for = เปิดมา
case-at-hand = กำลังทำ
case-owes = ค้าง { $owed }
case-proposed-to = เสนอให้ { $to }
case-close = ปิดเคส
hand-over = ส่งมอบ
hand-over-propose = เสนอ
hand-over-withdraw = ถอนข้อเสนอ
hand-over-accept = รับเคส
hand-over-decline = ปฏิเสธ
hand-over-first = เคสเหล่านี้มีสัญญาในช่วงที่คุณไม่อยู่ เสนอให้เพื่อนร่วมงานทีละเคส จะอยู่ที่นี่จนกว่าจะรับ
hand-over-nothing = ไม่มีสิ่งที่ต้องส่งมอบ คุณปิดโต๊ะได้
proposed-to-me = เสนอให้คุณ
proposed-by = โดย { $owner }
shift-end = จบเวร
desk-close = ปิดโต๊ะ
desk-close-busy = โปรดจบสายและบันทึกก่อน

## Keys

keys-title = แป้นลัด
keys-hint = แป้นกำหนดตามตำแหน่ง จึงเหมือนกันทุกผังแป้นพิมพ์
key-hold = พักสายหรือคุยต่อ
key-notes = ไปที่บันทึก
key-mute = เปิดหรือปิดเสียง
key-help = แสดงแป้นลัด

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = เปิดโต๊ะ
command-sign-out = ปิดโต๊ะ
command-ready = พร้อมรับสาย
command-pause = พัก
command-accept = รับสาย
command-decline = ปฏิเสธสาย
command-hold = พักสาย
command-resume = คุยต่อ
command-end-call = วางสาย
command-add-note = บันทึก
command-wrap-up = สรุปบันทึก
command-consult = ปรึกษาเพื่อนร่วมงาน
command-join-consult = ให้ผู้โทรร่วมสาย
command-end-consult = จบการปรึกษา
command-complete-consult = มอบสายให้เพื่อนร่วมงาน
command-pass-on = โอนสาย
command-propose-transfer = เสนอการส่งต่อ
command-withdraw-transfer = ถอนการส่งต่อ
command-record-outcome = บันทึกผลลัพธ์
command-make-promise = สัญญา
command-move-promise = เลื่อนสัญญา
command-keep-promise = ปิดสัญญา
command-withdraw-promise = ถอนสัญญา
command-check-step = ทำเครื่องหมายขั้นตอน
command-close-case = ปิดเคส
command-propose-hand-over = เสนอส่งมอบเคส
command-accept-hand-over = รับเคส
command-decline-hand-over = ปฏิเสธเคส
command-withdraw-hand-over = ถอนข้อเสนอ

## Messages of supervisors

messages = ข้อความ
message-from = จาก { $from }
message-urgent = ด่วน
message-read = ทำเครื่องหมายว่าอ่านแล้ว
command-dismiss-message = ปิดข้อความ
assigned-queues = มอบหมายชั่วคราว: { $queues }
surge-until = ช่วงสายมากถึง { $at }: เวลาบันทึกสั้นลง

## Why no call is offered

why-not-me = ทำไมไม่มีสายเสนอให้ฉัน
why-not-nobody-waits = ขณะนี้ไม่มีใครรอ สายที่เหมาะกับคุณจะดังขึ้น
why-not-waiting = สายที่ต้องการผู้รับ: { $waiting } คุณรับได้: { $suitable }
why-not-calls = { $why }: { $calls }
why-not-until = ถึง { $at }
obstacle-signed-out = โต๊ะปิดอยู่
obstacle-off-duty = ยังไม่ถึงเวรของคุณ
obstacle-console-lost = คอนโซลของคุณเงียบไป
obstacle-paused = คุณไม่รับสายอยู่
obstacle-ringing = มีสายอื่นเรียกอยู่
obstacle-talking = คุณอยู่ในสาย
obstacle-wrap-up = คุณกำลังสรุปบันทึก
obstacle-consulting = คุณกำลังปรึกษาเพื่อนร่วมงาน
obstacle-other-queues = รอในคิวที่คุณไม่ได้ดูแล
obstacle-not-licensed = ต้องใช้ใบอนุญาตอื่น
obstacle-lacks-skill = ต้องการทักษะหรือภาษาที่คุณไม่มี
obstacle-excluded = คุณปฏิเสธ พลาด หรือโอนไปแล้ว
obstacle-kept = เก็บไว้ให้เพื่อนร่วมงาน
obstacle-callback-share = มีการโทรกลับเพียงพอแล้ว
obstacle-rings-already = กำลังเรียกอยู่แล้ว
