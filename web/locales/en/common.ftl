# Texts that all pages share.

skip-to-content = Skip to the content
sign-out = Sign out
language = Language
theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
close = Close
unknown = unknown
server-out-of-reach = The server cannot be reached. Trying again…

## Urgency, from triage

acuity-immediate = Immediate
acuity-very-urgent = Very urgent
acuity-urgent = Urgent
acuity-standard = Standard
acuity-not-urgent = Not urgent

## How old the patient is

age-unknown = Age unknown
age-infant = Infant
age-child = Child
age-adult = Adult
age-senior = Senior

## Clocks

due-in = in { $span }
late-by = { $span } late

## What an operator does

status-signed-out = Signed out
status-ready = Ready
status-offered = Ringing
status-talking = Talking
status-wrap-up = Notes
status-not-ready = Not ready
pause-signed-in = just signed in
pause-missed = missed a call
pause-break = break
pause-meal = meal
pause-training = training
pause-paperwork = paperwork

## What is promised

promise-callback = Callback
promise-rescue = Rescue call
promise-virtual-hold = Kept place
promise-transfer = Answer for a transfer
promise-follow-up = Follow-up
promise-referral = Look after referral

## Ids

case-n = case { $id }

## What went wrong

error-out-of-reach = The server cannot be reached. Please try again in a moment.
error-unknown = That did not work.
text-unavailable = The text cannot be read just now.
