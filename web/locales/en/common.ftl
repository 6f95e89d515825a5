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

## What went wrong

error-out-of-reach = The server cannot be reached. Please try again in a moment.
error-unknown = That did not work.
