# The way in.

login-title = Sign in
login-lead = The hotline’s wallboard for supervisors, and the console for operators.
login-refused = This is not a credential of this hotline. Please check that all of it was pasted.
login-expired = This credential has expired. Please ask for a new one.
login-no-pages = This credential belongs to a machine. Gateways and partners have no pages.
login-elsewhere = This credential is for a centre that is not served here.
login-no-desk = No desk is free just now. Please try again in a moment.
login-already = You are signed in
login-as = as { $subject }
to-board = To the wallboard
to-console = To the console

## The demo

demo-title = Look around the demo
demo-lead = Everybody in it is invented. No credential is needed.
demo-supervisor = As a supervisor
demo-supervisor-lead = Watch the whole hotline on the wallboard.
demo-operator = As an operator
demo-operator-lead = Sit down at a console and take calls.

## With a credential

token-title = With a credential
token-label = Your credential
token-hint = Paste it here. It is kept in a cookie that no script can read, until it expires or you sign out.
no-token = I have no credential
no-token-ask = Ask whoever runs your hotline’s server. A credential names you and your role, and is good for a few hours.
no-token-admin = Whoever runs the server makes one like this:
