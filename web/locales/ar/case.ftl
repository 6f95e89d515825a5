case-title = الحالة
