login-title = Sign in
