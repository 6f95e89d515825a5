board-title = لوحة المتابعة
