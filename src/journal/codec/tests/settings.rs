//! Settings, made up. They need not make sense.

use std::time::Duration;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::arbitrary::{acuity, age_groups, name, names, window};
use crate::domain::{Queue, Relax, Ring, Settings, Targets, Timing, TriageRule, TriageTable, Zone};

fn span() -> impl Strategy<Value = Duration> {
    any::<u32>().prop_map(|ms| Duration::from_millis(ms.into()))
}

fn queue() -> impl Strategy<Value = Queue> {
    (names(), span(), 0.0..=1.0_f64, vec(window(), 0..2)).prop_map(
        |(licences, answer_within, answer_share, hours)| Queue {
            licences,
            answer_within,
            answer_share,
            hours,
        },
    )
}

fn targets() -> impl Strategy<Value = Targets> {
    [span(), span(), span(), span(), span()].prop_map(
        |[immediate, very_urgent, urgent, standard, not_urgent]| Targets {
            immediate,
            very_urgent,
            urgent,
            standard,
            not_urgent,
        },
    )
}

fn ring() -> impl Strategy<Value = Ring> {
    let relax = select(vec![Relax::Language, Relax::Skills]);
    (span(), relax).prop_map(|(after, relax)| Ring { after, relax })
}

fn table() -> impl Strategy<Value = TriageTable> {
    let ages = btree_set(select(age_groups()), 0..3);
    let rule = (option::of(name()), ages, acuity())
        .prop_map(|(complaint, age_groups, acuity)| TriageRule { complaint, age_groups, acuity });
    (names(), vec(rule, 0..3), acuity()).prop_map(|(red_flags, rules, otherwise)| TriageTable {
        red_flags,
        rules,
        otherwise,
    })
}

fn timing() -> impl Strategy<Value = Timing> {
    vec(span(), 9).prop_map(|spans| Timing {
        ring: spans[0],
        exclusion: spans[1],
        connect: spans[2],
        wrap_up: spans[3],
        redial: spans[4],
        lost_console: spans[5],
        outage: spans[6],
        request_memory: spans[7],
        closed_case: spans[8],
    })
}

/// Any settings that can be written down.
pub(super) fn settings() -> impl Strategy<Value = Settings> {
    let zone = select(vec!["UTC", "Asia/Shanghai", "Europe/Berlin", "America/St_Johns"]);
    let people = (btree_map(name(), queue(), 0..3), names(), btree_map(name(), any::<u32>(), 0..3));
    let triage = (table(), targets(), vec(ring(), 0..3), names());
    (zone, any::<(u32, u32)>(), people, triage, timing()).prop_map(
        |(zone, (lines, immediate_operators), people, triage, timing)| {
            let (queues, medical_licences, skill_weights) = people;
            let (triage, targets, rings, dispositions) = triage;
            Settings {
                zone: Zone::named(zone).expect("a zone that jiff bundles"),
                lines,
                queues,
                medical_licences,
                triage,
                targets,
                rings,
                skill_weights,
                dispositions,
                timing,
                immediate_operators,
            }
        },
    )
}
