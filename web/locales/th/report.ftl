# หน้ารายงาน

report-title = รายงาน
report-to-board = กระดานติดตามสาย
report-print = พิมพ์

## ขอบเขตของรายงาน

report-choices = ขอบเขตของรายงาน
report-from = ตั้งแต่วันที่
report-to = ถึงวันที่ (รวมวันนั้น)
report-threshold = เกณฑ์ (วินาที)
report-second-threshold = เกณฑ์ที่สอง (วินาที)
report-show = แสดง
days-today = วันนี้
days-yesterday = เมื่อวาน
days-last-seven = 7 วันที่ผ่านมา
days-last-month = เดือนที่แล้ว
report-days-turned = วันแรกอยู่หลังวันสุดท้าย โปรดสลับกัน
report-days-ahead = วันเหล่านี้ยังมาไม่ถึง โปรดเลือกวันที่เริ่มแล้ว
report-too-many = เกิน { 6000 } ช่วงครึ่งชั่วโมง โปรดเลือกจำนวนวันให้น้อยลง หรือแยกกลุ่มให้น้อยลง
report-took-too-long = เซิร์ฟเวอร์อ่านบันทึกไม่เสร็จภายในเวลาที่กำหนดสำหรับคำขอ โปรดลองใหม่เมื่อไม่ยุ่ง
report-under-way = กำลังอ่านบันทึก…
report-since = ผ่านไป { $seconds } วินาที
report-stop = หยุด
report-stopped = หยุดแล้ว โปรดเลือกสิ่งที่จะแสดง
report-read = รายงานพร้อมแล้ว
report-empty = ไม่มีสายเช่นนี้ในวันเหล่านี้
report-download = ดาวน์โหลดเป็น CSV
report-zone = เวลาทั้งหมดเป็นเวลาของศูนย์: { $zone }
report-unfinished = มี { $contacts } สายของวันเหล่านี้ที่ยังไม่จบ หรือยังบันทึกไม่เสร็จ
report-trimmed = บันทึกเริ่มที่รายการ { $version } ตัวเลขก่อนหน้านั้นจึงขาดไป

## รวมทุกวัน

report-totals = รวมทุกวัน
report-contacts = สาย
report-seconds = { $seconds } วินาที
report-wait-of-answered = เวลารอรวมของสายที่รับได้
wait-of-answered-definition = ผลรวมเวลารอของสายที่รับได้
report-wait-of-abandoned = เวลารอรวมของสายที่วางไปก่อน
wait-of-abandoned-definition = ผลรวมเวลารอของผู้ที่วางไปก่อน
report-handled = เวลาดูแลรวม
handled-definition = ผลรวมเวลาสนทนา พักสาย และบันทึกของสายที่เสร็จแล้ว
staff-definition = เจ้าหน้าที่ที่อยู่เวรและคอนโซลออนไลน์โดยเฉลี่ย ของทั้งศูนย์
report-within = รอไม่เกิน { $seconds } วินาที
report-answered-within = รับได้ A_T
answered-within-definition = A_T: สายที่รับได้โดยรอไม่เกิน T
report-abandoned-within = วางไปก่อน B_T
abandoned-within-definition = B_T: สายที่วางไปโดยรอไม่เกิน T คือรอเพียงสั้น ๆ
report-abandonment-past = อัตราวางไปหลัง T
abandonment-past-definition = อัตราวางไปก่อนโดยไม่นับสายสั้น: (B − B_T) / (A + B − B_T)

## รายครึ่งชั่วโมง

report-half-hours = รายครึ่งชั่วโมง
report-day = วัน
report-all-days = ทุกวัน
report-offered-within = offered, { $seconds } วินาที
report-offers-missed = ไม่ได้รับ
report-day-spoken = { $day }: สายเข้า { $arrived } สาย รับได้ { $answered } สาย วางไปก่อน { $abandoned } สาย ดูรายครึ่งชั่วโมงได้ในตาราง
