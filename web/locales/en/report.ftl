# The page of reports.

report-title = Report
report-to-board = Wallboard
report-print = Print

## What the report is about

report-choices = What the report is about
report-from = From
report-to = To, inclusive
report-threshold = Threshold, s
report-second-threshold = Second threshold, s
report-show = Show
days-today = Today
days-yesterday = Yesterday
days-last-seven = Last 7 days
days-last-month = Last month
report-days-turned = The first day comes after the last one. Choose them the other way round.
report-days-ahead = These days are still ahead. Choose days that have begun.
report-too-many = That would be more than { 6000 } half-hours. Choose fewer days, or tell fewer groups apart.
report-took-too-long = The server did not get through its record in the time that a request may take. Try again when it is less busy.
report-under-way = Reading the record…
report-since =
    { $seconds ->
        [one] for one second
       *[other] for { $seconds } seconds
    }
report-stop = Stop
report-stopped = Stopped. Choose what to show.
report-read = The report is there.
report-empty = There are no such contacts in these days.
report-download = Download as CSV
report-zone = Times are those of the centre: { $zone }.
report-unfinished =
    { $contacts ->
        [one] One contact of these days has not ended, or its notes are not finished.
       *[other] { $contacts } contacts of these days have not ended, or their notes are not finished.
    }
report-trimmed = The record begins with entry { $version }: figures from before are missing.

## All days together

report-totals = All days together
report-contacts = Contacts
report-seconds = { $seconds } s
report-wait-of-answered = Σ wait of answered
wait-of-answered-definition = The sum of the waits of the answered.
report-wait-of-abandoned = Σ wait of abandoned
wait-of-abandoned-definition = The sum of the waits of those who gave up.
report-handled = Σ handling
handled-definition = The sum of talk, hold and wrap-up of the finished.
staff-definition = Operators on duty and at a live console, on average, of the whole centre.
report-within = Within { $seconds } s of waiting
report-answered-within = answered, A_T
answered-within-definition = A_T: answered within T of waiting.
report-abandoned-within = gave up, B_T
abandoned-within-definition = B_T: those who gave up within T of waiting, the short ones.
report-abandonment-past = abandonment past T
abandonment-past-definition = Abandonment without the short ones: (B − B_T) / (A + B − B_T).

## Half-hours

report-half-hours = By half-hour
report-day = Day
report-all-days = all days
report-offered-within = offered, { $seconds } s
report-offers-missed = Offers missed
report-day-spoken = { $day }: { $arrived } callers arrived, { $answered } were answered, { $abandoned } gave up. The table has the half-hours.
