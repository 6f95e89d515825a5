//! Three twinned centres with partners around them, in which everything happens that can happen to
//! a case.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use firstline::domain::{
    Acuity, Callbacks, CentreId, EscalateAfter, Event, Exchange, Gap, Overflow, Partner, PartnerId,
    Relax, Rescue, Ring, Settings, SurgeTerms, Timestamp, TransferId, Twin,
};
use firstline::sim::{
    Accord, Arrivals, Callers, Care, Habits, Mishaps, Neighbours, Region, Roads, Scenario, Tally,
    Ways, Witness,
};

use super::floors::{busy, daily};

const NAMES: [&str; 3] = ["north", "south", "west"];

fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

/// Three centres; for so many hours people call, and then for three days nobody does.
pub fn three_centres(hours: u64) -> Vec<(CentreId, Scenario)> {
    let name = |n: usize| NAMES[n % 3];
    let centre =
        |n: usize| (name(n).parse().unwrap(), scenario(&[name(n + 1), name(n + 2)], hours));
    (0..3).map(centre).collect()
}

fn scenario(twins: &[&str], hours: u64) -> Scenario {
    let like = busy("Asia/Shanghai", "2026-03-01T10:00", 1);
    let winds_down = minutes(3 * 24 * 60);
    Scenario {
        lasts: minutes(60 * hours) + winds_down,
        winds_down,
        settings: Arc::new(settings(&like.settings, twins)),
        callers: Callers {
            arrivals: Arrivals::Steady(20.0),
            talk: Duration::from_secs(200),
            patience: Some(Duration::from_secs(200)),
            redial: 0.3,
            ways: Ways {
                number_known: 0.85,
                hold_place: 0.1,
                call_again: 0.08,
                call_again_after: minutes(60),
                not_reached: 0.4,
                leave_partner: 0.15,
            },
            ..like.callers
        },
        habits: Habits {
            promise: 0.3,
            care: Care {
                beyond_referrals: 0.8,
                hours: vec![daily("08:00", "12:00"), daily("15:00", "20:00")],
                neglect: 0.15,
                consult: 0.12,
                pass_on: 0.08,
                transfer: 0.2,
                withdraw: 0.08,
                decline_case: 0.15,
                leave_after: Some(minutes(16 * 60)),
            },
            ..like.habits
        },
        mishaps: Mishaps { queue_closed_after: None, ..like.mishaps },
        neighbours: Neighbours {
            propose_every: Some(minutes(15)),
            answer_takes: Duration::from_secs(8),
            outcome_takes: minutes(40),
            decline: 0.12,
            silent: 0.08,
            give_back: 0.3,
            withdraw: 0.1,
            repeat: 0.3,
            die_after: Some(minutes(12 * 60)),
            dead_for: minutes(60),
        },
        ..like
    }
}

fn settings(like: &Settings, twins: &[&str]) -> Settings {
    let ring = |seconds, relax| Ring { after: Duration::from_secs(seconds), relax };
    let mut partners = vec![
        ("community", partner("neighbours", &["food", "company"], None, None)),
        ("shelter", partner("a shelter", &["shelter", "food"], None, None)),
        ("taxi", partner("transport", &["transport"], Some("+44 1632 960000"), None)),
    ];
    partners.extend(twins.iter().map(|twin| (*twin, partner(twin, &[], None, Some(twin)))));
    let partners = partners.into_iter();
    Settings {
        lines: 30,
        rings: vec![ring(15, Relax::Language), ring(30, Relax::Skills), ring(45, Relax::Twins)],
        callbacks: Callbacks {
            gaps: vec![Gap(minutes(10)), Gap(minutes(30))],
            rescue: Some(Rescue {
                up_to: Acuity::Standard,
                waited: Duration::from_secs(30),
                after: minutes(5),
                within: minutes(60),
            }),
            ..Callbacks::default()
        },
        escalate_after: EscalateAfter::default(),
        partners: partners.map(|(id, partner)| (id.parse().unwrap(), partner)).collect(),
        surge: SurgeTerms::default(),
        exchange: Exchange {
            inbound_within: minutes(5),
            confirm_within: minutes(120),
            overflow: Overflow {
                twins: twins.iter().map(|twin| twin.parse::<PartnerId>().unwrap()).collect(),
                ready_below: None,
                expected_wait_seconds: Some(60),
            },
            ..Exchange::default()
        },
        ..like.clone()
    }
}

fn partner(name: &str, needs: &[&str], telephone: Option<&str>, twin: Option<&str>) -> Partner {
    Partner {
        name: name.into(),
        areas: [].into(),
        hours: Vec::new(),
        needs: needs.iter().map(|need| need.parse().unwrap()).collect(),
        languages: BTreeSet::new(),
        capacity: 20,
        escalation_contact: "the duty desk".into(),
        telephone: telephone.map(Into::into),
        gateway: "exchange".parse().unwrap(),
        twin: twin.map(|centre| Twin { centre: centre.parse().unwrap(), address: None }),
        answer_within: Duration::from_secs(30),
        connect_within: Duration::from_secs(45),
        outcome_within: minutes(120),
    }
}

/// Roads on which everything goes wrong.
pub fn bad_roads() -> Roads {
    Roads {
        takes: (Duration::from_millis(5), Duration::from_secs(4)),
        lost: 0.1,
        twice: 0.2,
        dies: 0.01,
        dead_for: minutes(5),
    }
}

/// Roads on which nothing is lost.
pub fn good_roads() -> Roads {
    Roads { takes: (Duration::from_millis(5), Duration::from_secs(1)), ..Roads::default() }
}

/// Runs centres under the eyes of witnesses.
pub struct Watched<'a> {
    pub region: Region<'a>,
    pub accord: Accord,
    pub witnesses: Vec<Witness>,
    every: u64,
    pub steps: u64,
    /// For how long two centres may say different things, and since when they do.
    patience: Option<Duration>,
    out_of_step: BTreeMap<(CentreId, TransferId), Timestamp>,
}

impl<'a> Watched<'a> {
    pub fn new(region: Region<'a>, every: u64) -> Self {
        let witness = |centre| Witness::of(centre).looking_at_every(every);
        let witnesses = region.centres().into_iter().map(witness).collect();
        let (accord, out_of_step) = (Accord::default(), BTreeMap::new());
        Self { region, accord, witnesses, every, steps: 0, patience: None, out_of_step }
    }

    /// Two centres must say the same of a transfer within that time: on good roads they do.
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience: Some(patience), ..self }
    }

    fn silences(&mut self, now: Timestamp) -> Option<String> {
        let patience = self.patience?;
        let present: BTreeSet<_> = self.region.out_of_step().into_iter().collect();
        self.out_of_step.retain(|key, _| present.contains(key));
        for key in present {
            self.out_of_step.entry(key).or_insert(now);
        }
        let longest = self.out_of_step.iter().find(|(_, since)| now.since(**since) > patience)?;
        Some(format!("7: two centres have long said different things of {:?}", longest.0))
    }

    /// One step, and what is wrong after it; `None` when the time is over.
    pub fn step(&mut self) -> Option<Vec<String>> {
        let (n, happening) = self.region.step()?;
        self.steps += 1;
        let centres = self.region.centres();
        let mut found = self.witnesses[n].see(&happening, centres[n]);
        self.accord.see(n, &happening, centres[n]);
        let at = happening.at;
        let is_transfer = happening.outcome.as_ref().is_ok_and(|entry| {
            let mut events = entry.steps.iter().flat_map(|step| &step.events);
            events.any(|event| matches!(event, Event::Transfer(..)))
        });
        if is_transfer || self.steps.is_multiple_of(self.every) {
            found.extend(self.region.in_two_hands());
            found.extend(self.silences(at));
        }
        if !found.is_empty() {
            found.insert(0, format!("{} at {}: {:?}", NAMES[n], happening.at, happening));
        }
        Some(found)
    }

    /// What cannot be accounted for at the end, and what happened how often.
    pub fn close(self) -> (u64, u64, Vec<String>, Tally) {
        let centres = self.region.centres();
        let mut found = self.accord.disagreements(&centres);
        let (mut closed, mut owed, mut tally) = (0, 0, Tally::default());
        for (n, witness) in self.witnesses.iter().enumerate() {
            let (endings, missing) = witness.account(centres[n], self.region.now(n));
            found.extend(missing);
            closed += endings.closed;
            owed += endings.owed;
            tally.merge(witness.tally());
        }
        (closed, owed, found, tally)
    }
}
