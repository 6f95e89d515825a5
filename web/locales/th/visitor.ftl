# โทรศัพท์ของผู้เยี่ยมชมการสาธิต

visitor-open = ลองโทรเข้า
visitor-title = โทรหาสายด่วน
visitor-lead = ทุกอย่างเป็นเรื่องสมมติ จะดังเฉพาะที่โต๊ะรับสาย ดูสายของคุณได้บนกระดาน
visitor-complaint = เรื่องที่โทร
visitor-age = กลุ่มอายุของผู้ป่วย
visitor-language = ภาษาที่ต้องการ
visitor-red-flag = สัญญาณอันตราย
visitor-unsaid = ไม่ได้บอก
visitor-call = โทร
visitor-failed = ขณะนี้การสาธิตทำไม่ได้
visitor-calls = สายของคุณ
visitor-waiting = กำลังรอ
visitor-connecting = กำลังเชื่อมต่อ
visitor-talking = กำลังคุยกับ
visitor-held = พักสาย
visitor-partner = อยู่กับพันธมิตร
visitor-over = สิ้นสุดแล้ว
visitor-place = ลำดับที่ { $place }
visitor-hang-up = วางสาย
