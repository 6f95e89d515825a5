# Figures by their published names: the wallboard and the report.

## By what they are told apart

told-apart = Told apart
threshold = Threshold T
by-queue = by queue
by-acuity = by acuity
by-language = by language
by-district = by district
by-age-group = by age group
group = Group
whole-centre = Whole centre
no-language = no language needed

## Their names

figure-arrived = arrived
arrived-definition = Callers who arrived, whatever became of them. A = answered, B = gave up, A_T and B_T = the same within T of waiting.
figure-answered = answered
answered-definition = A: callers whom an operator answered.
figure-abandoned = abandoned
abandoned-definition = B: callers who gave up while they waited.
figure-asa = ASA
asa-definition = Speed of answer: the mean wait of the answered.
figure-median = median wait
median-definition = Half of the answered waited no longer than this.
figure-p95 = 95 % wait
p95-definition = 95 % of the answered waited no longer than this.
figure-aht = AHT
aht-definition = Handle time: the mean of talk, hold and wrap-up.
figure-abandonment = abandonment
abandonment-definition = B / (A + B).
figure-occupancy = occupancy
occupancy-definition = Time on contact, divided by time on contact and time ready.
figure-offered = offered
offered-definition = Service level “offered”: A_T / (A + B).
figure-answered-only = answered_only
answered-only-definition = Service level “answered_only”: A_T / A.
figure-ignore-short = ignore_short_abandons
ignore-short-definition = Service level “ignore_short_abandons”: A_T / (A + B − B_T).
figure-removed = removed
removed-definition = Service level “removed”: (A_T + B_T) / (A + B).

## A day by half-hour

axis-contacts = Contacts
series-arrived = Arrived
series-answered = Answered
series-abandoned = Gave up
series-staff = Staff on duty
half-hour = Half-hour
