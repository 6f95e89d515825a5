login-title = เข้าสู่ระบบ
