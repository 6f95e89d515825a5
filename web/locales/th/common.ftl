# ข้อความที่ทุกหน้าใช้ร่วมกัน

skip-to-content = ข้ามไปที่เนื้อหา
sign-out = ออกจากระบบ
language = ภาษา
theme = ลักษณะการแสดงผล
theme-system = ตามระบบ
theme-light = สว่าง
theme-dark = มืด
close = ปิด
unknown = ไม่ทราบ
server-out-of-reach = ติดต่อเซิร์ฟเวอร์ไม่ได้ กำลังลองใหม่…

## ความเร่งด่วนจากการคัดกรอง

acuity-immediate = วิกฤต
acuity-very-urgent = ฉุกเฉินมาก
acuity-urgent = เร่งด่วน
acuity-standard = ทั่วไป
acuity-not-urgent = ไม่เร่งด่วน

## กลุ่มอายุของผู้ป่วย

age-unknown = ไม่ทราบอายุ
age-infant = ทารก
age-child = เด็ก
age-adult = ผู้ใหญ่
age-senior = ผู้สูงอายุ

## การจับเวลา

due-in = อีก { $span }
late-by = เกินเวลา { $span }

## สถานะของเจ้าหน้าที่

status-signed-out = ออกจากระบบแล้ว
status-ready = พร้อมรับสาย
status-offered = สายเรียกเข้า
status-talking = กำลังคุยสาย
status-wrap-up = บันทึกงาน
status-not-ready = ไม่พร้อม
pause-signed-in = เพิ่งเข้าสู่ระบบ
pause-missed = ไม่ได้รับสาย
pause-break = พัก
pause-meal = รับประทานอาหาร
pause-training = อบรม
pause-paperwork = งานเอกสาร

## สิ่งที่รับปากไว้

promise-callback = โทรกลับ
promise-rescue = โทรตามสายที่หลุด
promise-virtual-hold = รักษาคิวไว้
promise-transfer = ติดตามการส่งต่อสาย
promise-follow-up = ติดตามอาการ
promise-referral = ติดตามหลังส่งต่อ

## หมายเลข

case-n = เคส { $id }

## ข้อผิดพลาด

error-out-of-reach = ติดต่อเซิร์ฟเวอร์ไม่ได้ โปรดลองใหม่อีกสักครู่
error-unknown = ดำเนินการไม่สำเร็จ
text-unavailable = อ่านข้อความไม่ได้ในขณะนี้
