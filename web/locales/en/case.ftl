# The page of a case.

case-title = Case
case-heading = Case { $id }
case-number = Number of the case
show-case = Show
print = Print
back-to-board = Wallboard
back-to-console = Console
case-now = The case now
only-on-record = The case is no longer at hand, only on record.
fact-state = State
case-is-open = open
case-is-closed = closed
fact-owner = Owner
no-owner = nobody yet
proposed-to = proposed to { $operator }
fact-opened = Opened
fact-district = District
fact-data = Personal data
data-destroyed = destroyed
promises-heading = Promises
nothing-promised = Nothing was promised.
owed-by-centre = owed by the centre
kept-at = kept on { $time }
withdrawn-at = withdrawn on { $time }: { $reason }
transfers-heading = Transfers
no-transfers = The caller was not passed on.
transfer-to = To { $partner }
transfer-from = From { $partner }
transfer-state-proposed = waiting for an answer
transfer-state-accepted = accepted
transfer-state-connected = the receiver has the caller
transfer-state-completed = completed
transfer-state-returned = returned
transfer-state-declined = declined
transfer-state-expired = not answered in time
transfer-state-withdrawn = taken back

## The story

story-heading = What happened
story-awaited = Reading the record…
story-read = The story has { $entries } entries.
story-empty = Nothing on record matches.
story-of-operators = Your part of the record: notes, promises and transfers. Supervisors see all of it.
filter = What to show
filter-calls = Calls:
topic-calls = Calls
topic-offers = Offers
topic-owner = Case and owner
topic-promises = Promises
topic-transfers = Transfers
topic-notes = Notes
topic-other = Other
somebody = somebody
actor-gateway = Telephone gateway
actor-operator = Operator
actor-supervisor = Supervisor
actor-admin = Administrator
actor-node = Server
actor-partner = Partner

## Why this operator was asked

reasons = Why this operator
reason-counts =
    { $ready ->
        [one] One operator was ready,
       *[other] { $ready } operators were ready,
    } { $able ->
        [one] one of them able to take it.
       *[other] { $able } of them able to take it.
    }
reason-ring =
    { $ring ->
        [one] One ring had relaxed the needs.
       *[other] { $ring } rings had relaxed the needs.
    }
reason-interpreter = Does not speak the caller’s language: an interpreter joins.
reason-otherwise = Otherwise { $operator }: surplus of skills { $surplus }, idle for { $idle }.
rule-owner = The case is theirs.
rule-by-name = Somebody asked for them by name.
rule-only-one = Nobody else could take it.
rule-closest-fit = The closest fit: a surplus of skills of { $surplus }.
rule-longest-idle = Idle longest of those who fit equally well, for { $idle }.
rule-unknown = For a reason that this page does not know.

## Events

event-case-opened = The case was opened.
event-call-opened = Call { $call } came in and waits.
event-call-retriaged = Call { $call } was triaged again.
event-call-raised = Call { $call } was made more urgent.
event-ring-widened = Call { $call } has waited: its needs were relaxed.
event-reservation-ended = Call { $call } is no longer kept for one operator.
event-call-passed-on = Call { $call } was passed on.
event-call-parted = Call { $call } waits for the partner to connect.
event-call-handed-off = Call { $call } is with the partner.
event-call-came-back = Call { $call } is back in its old place.
event-consult-joined = The caller hears both on call { $call }.
event-call-taken-over = The colleague who was asked has the caller now.
event-exclusion-ended = { $operator } may be asked about call { $call } again.
event-offer-made = Call { $call } rings at { $operator }.
event-offer-accepted = { $operator } accepted call { $call }.
event-offer-declined = { $operator } declined call { $call }.
event-offer-expired = Call { $call } rang out at { $operator }.
event-offer-withdrawn = Call { $call } no longer rings at { $operator }.
event-call-connected = Call { $call } is connected.
event-connect-failed = Call { $call } could not be connected and waits again.
event-call-held = Call { $call } is on hold.
event-call-resumed = Call { $call } is off hold.
event-call-ended = Call { $call } is over.
event-owner-set = { $operator } owns the case.
event-hand-over-proposed = The case was proposed to { $operator }.
event-hand-over-declined = The hand-over was declined.
event-hand-over-withdrawn = The hand-over was taken back.
event-note-added = A note was added.
event-promise-made = Something was promised.
event-promise-moved = A promise has a new due time.
event-promise-overdue = A promise is late.
event-promise-escalated = A promise is still late: more people are asked.
event-step-checked = A step of the follow-up has happened.
event-callback-tried = A callback was tried.
event-promise-kept = A promise was kept.
event-promise-withdrawn = A promise was withdrawn.
event-transfer-proposed = Transfer { $transfer } was proposed.
event-transfer-accepted = Transfer { $transfer } was accepted.
event-transfer-back-to-proposed = Transfer { $transfer } waits for an answer again.
event-transfer-declined = Transfer { $transfer } was declined.
event-transfer-expired = Transfer { $transfer } was not answered in time.
event-transfer-withdrawn = Transfer { $transfer } was taken back.
event-transfer-connected = The receiver of transfer { $transfer } has the caller.
event-transfer-progressed = The receiver of transfer { $transfer } sent news.
event-transfer-completed = Transfer { $transfer } came to its outcome.
event-transfer-returned = Transfer { $transfer } was returned.
event-transfer-confirmed = The outcome of transfer { $transfer } was confirmed.
event-transfer-told = The partner was told of transfer { $transfer }.
event-transfer-not-told = The partner could not be told of transfer { $transfer }.
event-case-closed = The case was closed.
event-case-forgotten = The personal data of the case were destroyed.
event-case-archived = The case left the centre’s memory.
