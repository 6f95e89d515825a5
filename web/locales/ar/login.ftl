login-title = تسجيل الدخول
