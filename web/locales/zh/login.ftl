login-title = 登录
