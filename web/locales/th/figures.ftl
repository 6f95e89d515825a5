# ตัวเลขตามชื่อที่เผยแพร่ ใช้ทั้งกระดานและรายงาน

## การแยกกลุ่ม

told-apart = แยกตาม
threshold = เกณฑ์ T
by-queue = คิว
by-acuity = ความเร่งด่วน
by-language = ภาษา
by-district = เขต
by-age-group = กลุ่มอายุ
group = กลุ่ม
whole-centre = ทั้งศูนย์
no-language = ไม่ระบุภาษา

## ชื่อตัวเลข

figure-arrived = สายเข้า
arrived-definition = ผู้โทรทั้งหมดที่เข้ามา ไม่ว่าผลเป็นอย่างไร A = รับได้ B = วางไปก่อน A_T และ B_T = เฉพาะที่รอไม่เกิน T
figure-answered = รับได้
answered-definition = A: ผู้โทรที่เจ้าหน้าที่รับสาย
figure-abandoned = วางไปก่อน
abandoned-definition = B: ผู้โทรที่วางสายขณะรอ
figure-asa = ASA
asa-definition = ความเร็วในการรับสาย: เวลารอเฉลี่ยของสายที่รับได้
figure-median = มัธยฐานการรอ
median-definition = ครึ่งหนึ่งของสายที่รับได้รอไม่เกินนี้
figure-p95 = รอ 95%
p95-definition = 95% ของสายที่รับได้รอไม่เกินนี้
figure-aht = AHT
aht-definition = เวลาดำเนินการ: เฉลี่ยของการคุย พักสาย และบันทึกงาน
figure-abandonment = อัตราวางไปก่อน
abandonment-definition = B / (A + B)
figure-occupancy = อัตราการใช้งาน
occupancy-definition = เวลาที่อยู่กับสาย หารด้วยเวลาที่อยู่กับสายรวมเวลาว่าง
figure-offered = offered
offered-definition = ระดับบริการ “offered”: A_T / (A + B)
figure-answered-only = answered_only
answered-only-definition = ระดับบริการ “answered_only”: A_T / A
figure-ignore-short = ignore_short_abandons
ignore-short-definition = ระดับบริการ “ignore_short_abandons”: A_T / (A + B − B_T)
figure-removed = removed
removed-definition = ระดับบริการ “removed”: (A_T + B_T) / (A + B)

## รายครึ่งชั่วโมงของวัน

axis-contacts = จำนวนสาย
series-arrived = สายเข้า
series-answered = รับได้
series-abandoned = วางไปก่อน
series-staff = เจ้าหน้าที่อยู่เวร
half-hour = ครึ่งชั่วโมง
