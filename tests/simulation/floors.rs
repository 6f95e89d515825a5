//! Hotlines for the tests.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use firstline::domain::{
    Acuity, AgeGroup, Callbacks, EscalateAfter, Exchange, Hands, Need, Operator, OperatorId,
    Profile, Queue, Settings, Shift, SurgeTerms, Targets, Timestamp, Timing, Triage, TriageTable,
    Window, Zone,
};
use firstline::sim::{
    Arrivals, Callers, Care, Habits, Matter, Mishaps, Neighbours, Scenario, Ways,
};

/// The moment of a civil time in a zone.
pub fn at(zone: &str, civil: &str) -> Timestamp {
    let civil: jiff::civil::DateTime = civil.parse().unwrap();
    civil.in_tz(zone).unwrap().timestamp().into()
}

/// Every day from one time to another.
pub fn daily(from: &str, to: &str) -> Window {
    Window {
        days: BTreeSet::new(),
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        first_day: None,
        last_day: None,
    }
}

pub fn need(skill: &str, level: u8) -> Need {
    Need { skill: skill.parse().unwrap(), level }
}

fn queue(licences: &[&str]) -> Queue {
    Queue {
        licences: licences.iter().map(|name| name.parse().unwrap()).collect(),
        answer_within: Duration::from_secs(20),
        answer_share: 0.8,
        hours: Vec::new(),
        ring: None,
    }
}

fn settings(zone: &str) -> Settings {
    Settings {
        zone: Zone::named(zone).unwrap(),
        lines: 12,
        queues: [
            ("medical".parse().unwrap(), queue(&["doctor", "nurse"])),
            ("counselling".parse().unwrap(), queue(&["counsellor"])),
            (
                "pharmacy".parse().unwrap(),
                Queue { hours: vec![daily("07:00", "23:00")], ..queue(&[]) },
            ),
        ]
        .into(),
        medical_licences: ["doctor", "nurse"].map(|name| name.parse().unwrap()).into(),
        triage: TriageTable {
            red_flags: ["convulsion".parse().unwrap()].into(),
            rules: Vec::new(),
            otherwise: Acuity::Standard,
        },
        targets: Targets::default(),
        rings: serde_json::from_str(
            r#"[{"after":"15s","relax":"language"},{"after":"30s","relax":"skills"}]"#,
        )
        .unwrap(),
        skill_weights: [("toxicology".parse().unwrap(), 10)].into(),
        dispositions: ["advised".parse().unwrap()].into(),
        timing: Timing::default(),
        immediate_operators: 3,
        callbacks: Callbacks::default(),
        escalate_after: EscalateAfter::default(),
        hands: Hands::default(),
        partners: [].into(),
        exchange: Exchange::default(),
        surge: SurgeTerms::default(),
    }
}

fn name(number: usize) -> OperatorId {
    format!("op-{number}").parse().unwrap()
}

fn operator(number: usize) -> Operator {
    const LICENCES: [&str; 4] = ["nurse", "doctor", "nurse", "counsellor"];
    let mut skills = vec![("lang:zh".to_owned(), 3)];
    if number.is_multiple_of(2) {
        skills.push(("paediatrics".to_owned(), 1 + number as u8 % 3));
    }
    if number.is_multiple_of(3) {
        skills.push(("lang:yue".to_owned(), 2));
    }
    if number.is_multiple_of(5) {
        skills.push(("toxicology".to_owned(), 1));
    }
    Operator {
        id: name(number),
        name: None,
        profile: Arc::new(Profile {
            licence: LICENCES[number % 4].parse().unwrap(),
            queues: BTreeSet::new(),
            skills: skills
                .into_iter()
                .map(|(name, level)| (name.parse().unwrap(), level))
                .collect(),
        }),
        licence_until: None,
        revision: 0,
    }
}

fn matter(weight: f64, queue: &str, stated: u8, flags: &[&str], needs: &[Need]) -> Matter {
    Matter {
        weight,
        queue: queue.parse().unwrap(),
        triage: Triage {
            stated: Acuity::from_number(stated),
            complaint: None,
            red_flags: flags.iter().map(|flag| flag.parse().unwrap()).collect(),
            age_group: AgeGroup::Unknown,
        },
        needs: needs.to_vec(),
    }
}

fn matters() -> Vec<Matter> {
    vec![
        matter(6.0, "medical", 4, &[], &[]),
        matter(4.0, "medical", 3, &[], &[need("paediatrics", 1)]),
        matter(2.0, "medical", 2, &[], &[need("lang:yue", 1)]),
        matter(1.0, "medical", 5, &["convulsion"], &[need("paediatrics", 2)]),
        matter(1.0, "medical", 3, &[], &[need("toxicology", 1), need("lang:ar", 1)]),
        matter(2.0, "counselling", 5, &[], &[]),
        matter(2.0, "pharmacy", 4, &[], &[need("lang:zh", 1)]),
    ]
}

fn shift(id: &str, window: Window, operators: BTreeSet<OperatorId>) -> Shift {
    Shift { id: id.parse().unwrap(), window, operators, standby: false, revision: 0 }
}

/// A small hotline round the clock in three shifts, on which everything goes wrong that can, at a
/// load at which callers often wait.
pub fn busy(zone: &str, begins: &str, days: u64) -> Scenario {
    let operators: Vec<Operator> = (0..9).map(operator).collect();
    let crew = |n: usize| operators.iter().skip(n * 3).take(3).map(|one| one.id.clone()).collect();
    let seconds = Duration::from_secs;
    Scenario {
        begins: at(zone, begins),
        lasts: seconds(days * 86_400),
        settings: Arc::new(settings(zone)),
        shifts: vec![
            shift("early", daily("06:00", "14:00"), crew(0)),
            shift("late", daily("14:00", "22:00"), crew(1)),
            shift("night", daily("22:00", "06:00"), crew(2)),
        ],
        operators,
        callers: Callers {
            arrivals: Arrivals::Curve(std::array::from_fn(|h| if h < 7 { 2.0 } else { 5.0 })),
            matters: matters(),
            patience: Some(seconds(180)),
            talk: seconds(900),
            hang_up: 0.4,
            redial: 0.4,
            redial_after: seconds(60),
            ways: Ways::default(),
        },
        habits: Habits {
            reaction: (seconds(1), seconds(17)),
            decline: 0.08,
            miss: 0.05,
            notes: seconds(40),
            hold: 0.2,
            hold_for: seconds(30),
            rest: 0.1,
            rest_for: seconds(400),
            promise: 0.1,
            early: seconds(300),
            care: Care::default(),
        },
        mishaps: Mishaps {
            connect_takes: Duration::from_millis(700),
            connect_fails: 0.04,
            connect_hangs: 0.02,
            retriage: 0.1,
            console_lost_after: Some(seconds(4 * 3600)),
            console_lost_for: seconds(200),
            queue_closed_after: Some(seconds(6 * 3600)),
            queue_closed_for: seconds(1200),
            forget: 0.1,
        },
        neighbours: Neighbours::default(),
        winds_down: Duration::ZERO,
    }
}

/// One queue, operators who are all alike and take every call at once, and nothing that goes wrong.
pub fn single_queue(
    calls_per_hour: f64,
    talk: Duration,
    patience: Option<Duration>,
    operators: usize,
    lasts: Duration,
) -> Scenario {
    let mut settings = settings("UTC");
    settings.lines = 1_000_000;
    settings.rings = Vec::new();
    settings.timing.closed_case = Duration::ZERO;
    settings.timing.redial = Duration::ZERO;
    let operators: Vec<Operator> =
        (0..operators).map(|n| Operator { id: name(n), ..operator(0) }).collect();
    let crew = operators.iter().map(|one| one.id.clone()).collect();
    Scenario {
        begins: at("UTC", "2026-03-01T00:00"),
        lasts,
        settings: Arc::new(settings),
        operators,
        shifts: vec![shift("always", daily("00:00", "00:00"), crew)],
        callers: Callers {
            arrivals: Arrivals::Steady(calls_per_hour),
            matters: vec![matter(1.0, "medical", 4, &[], &[])],
            patience,
            talk,
            hang_up: 0.0,
            redial: 0.0,
            redial_after: Duration::ZERO,
            ways: Ways::default(),
        },
        habits: Habits::default(),
        mishaps: Mishaps::default(),
        neighbours: Neighbours::default(),
        winds_down: Duration::ZERO,
    }
}
