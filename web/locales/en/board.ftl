# The wallboard.

board-title = Wallboard
board-awaited = Reading the centre’s history. The board appears in a moment.
clock-speed = The clock runs { $times }×

## Whether what is shown is so now

line-connecting = Connecting
line-live = Live
line-lost = Not live
line-heard = as of { $time }
stale-title = This is not live.
stale-since = Last updated at { $time }, { $span } ago.
stale-retrying = Reconnecting…
stale-alarm = The board is not live. The server cannot be heard.
live-again = The board is live.

## What is out of order

alarms = Out of order
alarm-none = Nothing is out of order
alarm-nobody = { $queue } is open and nobody is on duty
alarm-late = { $queue }: waiting past the target
alarm-overdue =
    { $overdue ->
        [one] One promise is late
       *[other] { $overdue } promises are late
    }
alarm-consoles =
    { $consoles ->
        [one] One console is silent
       *[other] { $consoles } consoles are silent
    }
alarm-lines = { $used } of { $lines } lines in use
alarm-surge = Surge until { $time }

## The large figures

waiting-now = Waiting now
waiting-now-definition = Callers who wait for an operator, those whose call rings at a console among them. Callers who left the line and keep their place are not counted.
of-these-ringing =
    { $count ->
        [0] none ringing
       *[other] { $count } ringing
    }
callbacks-due =
    { $count ->
        [one] one callback due
       *[other] { $count } callbacks due
    }
longest-wait = Longest wait
longest-wait-definition = The time since arrival of the caller who has waited longest. A caller who was cut off and rings again keeps the first arrival.
target-of = target { $span }
past-target = past target
nobody-waits = Nobody waits
nobody = nobody
service-level = Service level, 30 min
service-level-all-definition = “offered”: callers answered within the target of their queue, divided by all who were answered or gave up, each queue by its own target, over the last 30 minutes.
short-5 = 5 min
short-today = today
target-share = target { $share }
on-target = on target
below-target = below target
operators-ready = Ready
operators-ready-definition = Operators who are signed in, on duty and at a live console, and who wait for a call.
operators-busy = { $talking } on calls · { $all } on duty
nobody-ready = nobody ready
overdue-promises = Promises late
overdue-promises-definition = What was promised to callers (callbacks, follow-ups, answers for transfers) and is past its due time.
of-promises-open = of { $open } open

## Queues

queues = Queues
queue = Queue
queue-open = open
queue-closed = closed
no-queues = The centre has no queues.
waiting-by-acuity = Waiting
expected-wait = Expected wait
expected-wait-definition = How long a call that came in now would probably wait: its place times the mean interval between answers of the last 30 minutes. Unknown with fewer than five answers.
about = about { $span }
ready-of-duty = Ready / on duty
ready-of-duty-definition = Operators who serve the queue: how many are ready, and how many are on duty and at a live console, whatever they do.
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = Service level: 5 min · 30 min · today
service-level-definition = “offered”: callers answered within the target, divided by all who were answered or gave up. The bar shows the last 30 minutes; the line across it is the target.
queue-target = { $share } within { $span }

## Who waits

who-waits = Who waits
who-waits-definition = Acuity is what triage came to: 1 is immediate, 5 not urgent.
longest-waiting = Those who have waited longest
wait = Wait
acuity = Acuity
age-group = Age
call = Call
rings = rings

## Operators

operators = Operators
operators-definition = Operators who are signed in, by what they do and for how long. Silent consoles stand first.
operator = Operator
status = Status
time-in-status = For
off-duty =
    { $count ->
        [one] one signed in off duty
       *[other] { $count } signed in off duty
    }
nobody-signed-in = Nobody is signed in.
not-on-duty = off duty
console-lost = console silent
status-on-hold = On hold

## The day

day-curve = Today by half-hour
day-curve-definition = Contacts by the half-hour in which they arrived, in the centre’s time, and the operators who were on duty on average. The last half-hour is not over.
as-table = As a table
as-chart = As a chart
day-spoken = Today so far { $arrived } callers arrived, { $answered } were answered, { $abandoned } gave up. The table has the half-hours.
offers-missed = Offers missed
offers-missed-definition = Offers that rang out at a console, of all that were made.

## Partners

partners = Partners and twins
partners-definition = Organisations to which callers are passed on, twinned centres first, and who is on the way to them or from them.
partner = Partner
no-partners = The centre has no partners.
twin = twin
partner-room =
    { $room ->
        [0] no room
       *[other] room for { $room }
    }
partner-closed = closed
partner-closed-until = closed until { $time }
transfers-under-way = Transfers
transfers-under-way-definition = Transfers that are not over; the age is that of the oldest one without an answer. Below, those proposed by us and to us since midnight, those that were declined or not answered in time, and the mean time until one was accepted.
none-under-way = none under way
transfers-proposed = { $count } unanswered
transfers-accepted = { $count } accepted
transfers-connected = { $count } with them
transfers-inbound = { $count } from them
transfers-out-in = today { $out } out, { $in } in
transfers-refused = { $count } refused
mean-until-accepted = accepted in { $span }

## Promises

promises = Promises
promises-definition = What is owed to callers. A promise stays open until it is kept or withdrawn.
no-promises = Nothing was promised today.
promise-kind = Kind
promises-open = Open
promises-late = Late
kept-today = Kept today
kept-today-definition = Promises kept since midnight, and how many of those were kept late.
kept-late = ({ $late } late)
nobody-owes = nobody’s yet

## Cases

cases = Cases
cases-definition = Open cases by the time since they were opened.
cases-open = { $open } open
oldest-case = oldest
age-below-1h = under 1 h
age-below-4h = 1–4 h
age-below-1d = 4–24 h
age-below-3d = 1–3 days
age-above-3d = over 3 days
cases-unowned = without an owner
cases-closed-today = closed today
first-contact = resolved at first contact
first-contact-definition = First-contact resolution: of the cases closed since midnight, those closed by the operator who answered first, after one contact, and without another contact of that caller so far within the window.
first-contact-window = ({ $span })

## All figures

all-figures = All figures
to-report = Report
period = Period
period-5 = last 5 minutes
period-30 = last 30 minutes
period-today = today

## What a supervisor does

actions = Actions
open-panel = more
panel-queue = Queue { $queue }
panel-call = Call { $call }
panel-operator = Operator { $operator }
act-confirm = Yes, do it
act-cancel = Cancel
act-under-way = Under way…
reason = Reason
reason-hint = A code of your centre: small letters, digits and hyphens. It is put on record with your name.
minutes = { $minutes } min
surge = Surge
surge-explained = Until it ends, standby operators count as on duty, notes have less time, and needs are relaxed earlier.
surge-length = For
surge-start = Start a surge
surge-ask = Start a surge for { $minutes } minutes?
surge-started = The surge is on.
surge-end = End the surge
surge-end-ask = End the surge now? Calls go on.
surge-ended = The surge is over.
message-to-everybody = Message to everybody on duty
message-to-queue = Message to those who serve this queue
message-to-operator = Message to this operator
message-text = What it says
message-urgent = It should stand out
message-send = Send
message-ask = Send this message?
message-sent =
    { $operators ->
        [one] Shown at one console.
       *[other] Shown at { $operators } consoles.
    }
queue-hours = Open and close
queue-do-open = Open the queue
queue-open-ask = Open the queue until it is closed by hand?
queue-opened = The queue is open.
queue-do-close = Close the queue
queue-close-ask = Close the queue until it is opened by hand? Who waits is still served.
queue-was-closed = The queue is closed.
operator-left = This operator is no longer signed in.
assign = Queues
assign-explained = Which queues this operator serves instead of those of the roster, until the sign-out. None chosen: those of the roster again.
assign-do = Assign
assign-ask = Have the operator serve these queues?
assign-none-ask = Have the operator serve the queues of the roster again?
assigned = Assigned.
sign-operator-out = Sign the operator out
sign-out-explained = For a console that was lost or forgotten. Cases stay with the operator.
sign-out-ask = Sign { $operator } out?
was-signed-out = The operator is signed out.
why-it-waits = Why it waits
rings-everywhere = It rings wherever it should.
ahead =
    { $ahead ->
        [0] It is served next.
        [one] One call is served before it.
       *[other] { $ahead } calls are served before it.
    }
due = Due
relaxes-language = An interpreter may join:
relaxes-skills = Any medical operator will do:
relaxes-twins = It is offered to the twins, too:
obstacles = What stands between
no-obstacle = rings there, or is about to
operators-away =
    { $away ->
        [one] One more operator is neither signed in nor on duty.
       *[other] { $away } more operators are neither signed in nor on duty.
    }
until = until { $time }
obstacle-signed-out = not signed in
obstacle-off-duty = off duty
obstacle-console-lost = the console is silent
obstacle-paused = takes no calls: { $pause }
obstacle-ringing = call { $call } rings there
obstacle-talking = on call { $call }
obstacle-wrap-up = finishes the notes of call { $call }
obstacle-consulting = consults a colleague
obstacle-other-queues = serves other queues
obstacle-not-licensed = has no licence for the queue
obstacle-lacks-skill = lacks { $skill } at level { $level }
obstacle-excluded = declined, missed or passed it on
obstacle-kept = kept for { $operator }
obstacle-callback-share = as many callbacks as may are under way
obstacle-rings-already = rings already wherever it should
raise = Make it more urgent
raise-do = Raise the call
raise-ask = Raise the call to “{ $acuity }”?
call-raised = The call is more urgent now.
