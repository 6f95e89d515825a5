# The operator's console.

console-title = Console

## The line to the server

link-live = Live
link-lost = Connection lost
link-opening = Connecting…
lost-title = The connection to the server is lost.
lost-why = What you see may be out of date. A call goes on; this page reconnects by itself.
pending-again = { $command }: sent { $tries } times, not answered yet.
dismiss = Put away

## Signing in

sign-in-title = Your desk
sign-in-as = You are { $operator }. Open your desk to begin; you are not offered calls until you are ready.
desk-open = Open my desk
desk-opening = Opening your desk…
desk-opening-why = Your desk is found as you left it.
desk-was-closed = Your desk was closed
desk-was-closed-why = A supervisor closed it, or nothing was heard of this console for too long.
credential-over = Your sign-in has ended
credential-over-why = Sign in again. Your desk and what you have typed are kept for a while.
sign-in-again = Sign in again
desk-in-other-tab = Your desk is open in another tab
desk-in-other-tab-why = One desk, one tab. You can go on here; the other tab then lets go.
desk-take-over = Work here instead
desk-elsewhere = Your desk is open at another console
desk-elsewhere-why = Close it there. A console that is switched off gives the desk up after a few seconds.
desk-wait-for = Open it here as soon as it is free
desk-elsewhere-trying = Waiting until the other console lets go…
try-sound = Hear the bell
try-sound-why = Check that you hear it ring.
notify-why = A notification tells you when it rings and you look elsewhere.
notify-allow = Allow notifications
notify-denied = Notifications are blocked in this browser.

## Where the operator is in their work

desk-signed-out = Signed out
desk-ready = Ready
desk-offered = It rings
desk-talking = On a call
desk-held = Caller on hold
desk-wrap-up = Finishing notes
desk-not-ready = Not ready
not-ready-signed-in = Just signed in
not-ready-missed = Missed a call
not-ready-break = Break
not-ready-meal = Meal
not-ready-training = Training
not-ready-paperwork = Paperwork
desk-for = for { $span }
duty-on = On duty
duty-until = On duty until { $at }
duty-off = Not on duty: no calls are offered
duty-from = Not on duty until { $at }: no calls are offered
be-ready = Ready for calls
pause-now = Pause now
pause-after = Pause after this call
pause-follows = After this call: { $pause }.
pause-not = Take it back
idle-ready = Waiting for the next call. It will ring here.
idle-off-duty = You are ready, but no shift is on for you: calls go to those on duty.
idle-not-ready = No calls are offered while you are not ready.

## What rings

rings-title = A call for you
rings-say = It rings: { $offer }
accept = Accept
decline = Decline
decline-why = Why do you decline?
decline-by-space = Press the space bar or click; Enter does nothing here.
decline-busy = Busy just now
decline-not-competent = Not my field
decline-conflict = I know the caller
decline-technical = Headset or computer trouble
complaint-unknown = Complaint unknown
red-flags = Signs of danger
waited = Waited
speaks = Language
any-language = Any
interpreter-joins = An interpreter joins
needs-skills = Needs
known-caller = Known caller
asked-by = Asked by
case-is-mine = The case is yours
case-is-of = The case is with { $owner }
why-me = Why you
why-unknown = The reason is on record.
why-me-owner = The case is yours.
why-me-only-one = Nobody else who is ready can take it.
why-me-closest-fit = You fit best, and rarer skills stay free.
why-me-longest-idle = Of those who fit, you have been free longest.
why-me-by-name = Somebody asked for you by name.
why-able = Of { $ready } ready, { $able } could take it.
why-idle = You were free for { $span }.
why-ring = Its needs were relaxed { $ring } times.
time-left = Time left to answer
seconds-left = { $seconds } s left
sound-on = Sound on
sound-off = Muted
sound-locked = Sound after the first click

## The call

kind-incoming = Caller
kind-callback = Callback
kind-consult = A colleague asks
kind-from-partner = From a partner
case-number = Case { $id }
call-over = Call over
call-parting = On the way to the partner
call-with-partner = With the partner
call-held = On hold
call-dialling = Dialling the caller…
call-connecting = Connecting…
call-talking = Talking
caller-number = Number
number-show = Show
number-hide = Hide
number-withheld = Withheld
number-unavailable = Cannot be read just now
district = Area
case-owner = Owner
nobody-yet = nobody yet
hold = Hold
resume = Resume
end-call = End call
more-deeds = More

## Notes

notes = Notes
note-new = A new note
note-hint = What you hear, what you advise, what was agreed.
note-save = Save note
note-saved = The note is saved.
note-saved-late = The call is over; what you had typed was saved as a note.
note-unsaved = The call is over and this could not be saved. Copy it before you put it away:
note-kept-here = Not saved yet; kept in this tab while the call lasts.
note-length = Bytes left: { $left }
note-by-others = supervisor or partner

## After the call

wrap-up-title = How did it end?
wrap-up-left = { $span } left
wrap-up-hint = What is typed below is saved as the last note.
wrap-up-close = Finish and close the case
wrap-up-done = Finish
disposition = Outcome
case-stays-open = Leave the case open
case-stays-owed = The case stays open. Still owed: { $owed }.
case-stays-others = The case belongs to a colleague and stays open.

## Asking a colleague, passing on

consult = Ask a colleague
consult-hint = The caller stays with you. Put them on hold first if they should not wait in silence.
consult-ask = Ask
consult-waiting = Waiting for a colleague…
consult-connecting = Connecting with { $who }…
consult-talking = With { $who }
consult-joined = The caller hears both of you.
consult-asked-by = { $asker } asks you.
consult-join = Let the caller join
consult-end = End consult
consult-give-up = Give up
consult-complete = Leave the caller with them
consult-complete-with-case = …and propose the case
pass-on = Pass on
pass-on-hint = The caller waits for whoever comes next, in the old place. You remain the owner of the case.
pass-on-now = Pass the caller on
whom = To whom
whom-queue = Whoever of a queue is free
whom-colleague = A colleague by name
queue = Queue
colleague = Colleague
choose = Choose…
nobody-signed-in = Nobody else is signed in

## Partners

refer = To a partner
send-errand = Send a partner
refer-now = Propose
need = What is needed
language-there = Language spoken there
partners-reading = Looking for partners…
partners-unread = The partners could not be read. Choose the need again.
partners-none = No partner is open for this now. You can promise a callback instead.
partners-nearest = Who can help, nearest first
partner-everywhere = everywhere
partner-distance = { $km } km
partner-room = room for { $room }
partner-speaks = speaks { $language }
partner-closes = open until { $at }
partner-by-telephone = by telephone
manner = How
manner-warm = Warm
manner-warm-hint = You stay on the line until the partner has the caller.
manner-blind = Blind
manner-blind-hint = You are free at once; the caller listens to music meanwhile.
manner-overflow = Overflow
manner-errand = Errand
consent = May it be told?
consent-given = The caller agreed
consent-not-needed = No consent is needed
consent-emergency = Emergency: consent could not be had
consent-emergency-hint = This goes on record and is audited.
consent-why = Why
told = What the partner is told
told-situation = Situation
told-situation-hint = What is happening.
told-background = Background
told-background-hint = What led to it.
told-assessment = Assessment
told-assessment-hint = What you think it is.
told-recommendation = Recommendation
told-recommendation-hint = What you ask for.
told-number = The caller's number
told-hint = Only what is filled in is told, and the consent covers just that.
told-unavailable = What was told cannot be read just now.
transfers = Transfers
transfer-at = To { $partner }
transfer-of = From { $partner }
transfer-proposed = Proposed
transfer-accepted = Accepted
transfer-connected = Partner has the caller
transfer-completed = Completed
transfer-returned = Given back
transfer-declined = Declined
transfer-expired = No answer
transfer-withdrawn = Taken back
transfer-withdraw = Take back
record-outcome = Record the outcome
outcome-note = What there is to say
record = Record

## Promises

promise-a-callback = Promise a callback
promise-a-follow-up = Follow up
promise-now = Promise
promise-made = It is promised, and will not be forgotten.
when = When
within-half-hour = Within half an hour
within-two-hours = Within two hours
in-the-evening = This evening, 17–20
tomorrow-morning = Tomorrow, 9–12
not-before = Not before
not-before-hint = Empty: at once.
until-when = By
zone-of = Times of { $zone }.
callback-urgent = Urgent
callback-urgent-hint = Goes before everything that is not immediate.
callback-urgent-within = Somebody calls within { $span }, before everything that is not immediate.
hours-of-caller = When the caller may be rung
hours-from = From
hours-to = To
hours-hint = Empty: at any time.
other-number = Another number
other-number-hint = Empty: the one they called from.
until-happened = Until this has happened
other-step = Something else
other-step-hint = A short code in Latin letters, such as test-result-known.
owed-callback = Callback
owed-follow-up = Follow-up
owed-transfer = With a partner: outcome awaited
owed-referral = Referral
owed-here = Still owed on this case
owed-here-by = Still owed on this case by { $owner }
due-within = in { $span }
late-for = Late: { $span }
cover-for = For { $owner }
needs-decision = All tries were in vain: move it or withdraw it.
tried-times = Tries in vain: { $times }
promise-keep = Done
promise-move = Move
promise-withdraw = Withdraw
withdraw-why = Why?

## The operator's own work

own-work = Your cases and promises
my-promises = Your promises
promises-late = { $late } late
promises-none = Nothing is owed.
my-cases = Your open cases
cases-none = No case is open.
reading = Reading…
case-open-for = open for
case-at-hand = at hand
case-owes = owed: { $owed }
case-proposed-to = proposed to { $to }
case-close = Close
hand-over = Hand over
hand-over-propose = Propose
hand-over-withdraw = Take the proposal back
hand-over-accept = Take the case
hand-over-decline = Decline
hand-over-first = Something is promised on these cases for a time when you are away. Propose each to a colleague; it stays here until accepted.
hand-over-nothing = Nothing has to be handed over. You can close your desk.
proposed-to-me = Proposed to you
proposed-by = by { $owner }
shift-end = End of shift
desk-close = Close my desk
desk-close-busy = Finish the call and its notes first.

## Keys

keys-title = Keys
keys-hint = The keys are told by their place, so they are the same with every keyboard layout.
key-hold = Hold or resume
key-notes = Go to the note
key-mute = Sound on or off
key-help = Show the keys

## Commands, as they are called when one failed or waits

command-failed = { $command }: { $why }
command-sign-in = Opening the desk
command-sign-out = Closing the desk
command-ready = Getting ready
command-pause = Pausing
command-accept = Accepting the call
command-decline = Declining the call
command-hold = Holding
command-resume = Resuming
command-end-call = Ending the call
command-add-note = Saving the note
command-wrap-up = Finishing the notes
command-consult = Asking a colleague
command-join-consult = Letting the caller join
command-end-consult = Ending the consult
command-complete-consult = Leaving the caller with the colleague
command-pass-on = Passing the caller on
command-propose-transfer = Proposing the transfer
command-withdraw-transfer = Taking the transfer back
command-record-outcome = Recording the outcome
command-make-promise = Promising
command-move-promise = Moving the promise
command-keep-promise = Settling the promise
command-withdraw-promise = Withdrawing the promise
command-check-step = Checking the step
command-close-case = Closing the case
command-propose-hand-over = Proposing the case
command-accept-hand-over = Taking the case
command-decline-hand-over = Declining the case
command-withdraw-hand-over = Taking the proposal back

## Messages of supervisors

messages = Messages
message-from = From { $from }
message-urgent = Urgent
message-read = Mark as read
command-dismiss-message = Putting the message away
assigned-queues = Assigned for now: { $queues }
surge-until = Surge until { $at }: notes have less time.

## Why no call is offered

why-not-me = Why am I offered no call?
why-not-nobody-waits = Nobody waits just now. Whatever suits you will ring.
why-not-waiting = Calls that want an operator: { $waiting }; you could take: { $suitable }.
why-not-calls = { $why }: { $calls }
why-not-until = until { $at }
obstacle-signed-out = Your desk is closed
obstacle-off-duty = No shift is on for you
obstacle-console-lost = Your console was silent
obstacle-paused = You take no calls
obstacle-ringing = Another call rings
obstacle-talking = You are on a call
obstacle-wrap-up = You are finishing notes
obstacle-consulting = You are asking a colleague
obstacle-other-queues = They wait in queues you do not serve
obstacle-not-licensed = They need another licence
obstacle-lacks-skill = They need a skill or language you do not have
obstacle-excluded = You declined, missed or passed them on
obstacle-kept = They are kept for a colleague
obstacle-callback-share = Enough callbacks are under way
obstacle-rings-already = They ring already
