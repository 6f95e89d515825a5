# A visitor's telephone, in a demo.

visitor-open = Place a call
visitor-title = Call the hotline
visitor-lead = Everything is invented: nobody’s telephone rings but a console’s. Watch your call on the board.
visitor-complaint = What it is about
visitor-age = How old the patient is
visitor-language = The language you insist on
visitor-red-flag = A sign of danger
visitor-unsaid = not said
visitor-call = Call
visitor-failed = The demo cannot do that now.
visitor-calls = Your calls
visitor-waiting = waiting
visitor-connecting = being connected
visitor-talking = talking with
visitor-held = on hold
visitor-partner = with a partner
visitor-over = over
visitor-place = place { $place }
visitor-hang-up = Hang up
