//! Settings, made up. They need not make sense.

use std::time::Duration;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::arbitrary::{acuity, age_groups, name, names, window};
use crate::domain::{
    Callbacks, EscalateAfter, Exchange, Gap, Hands, Overflow, Partner, Queue, Relax, Rescue, Ring,
    Settings, SurgeTerms, Targets, Timing, TriageRule, TriageTable, Twin, Zone,
};

fn span() -> impl Strategy<Value = Duration> {
    any::<u32>().prop_map(|ms| Duration::from_millis(ms.into()))
}

fn queue() -> impl Strategy<Value = Queue> {
    (names(), span(), 0.0..=1.0_f64, vec(window(), 0..2), option::of(span())).prop_map(
        |(licences, answer_within, answer_share, hours, ring)| Queue {
            licences,
            answer_within,
            answer_share,
            hours,
            ring,
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
    let relax = select(vec![Relax::Language, Relax::Skills, Relax::Twins]);
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

fn callbacks() -> impl Strategy<Value = Callbacks> {
    let rescue = (acuity(), span(), span(), span())
        .prop_map(|(up_to, waited, after, within)| Rescue { up_to, waited, after, within });
    let spans = (span(), span(), span());
    (0.0..=1.0_f64, vec(span().prop_map(Gap), 0..4), spans, option::of(rescue)).prop_map(
        |(share, gaps, (ring, owner_wait, urgent_within), rescue)| Callbacks {
            share,
            gaps,
            ring,
            owner_wait,
            urgent_within,
            rescue,
        },
    )
}

fn escalate_after() -> impl Strategy<Value = EscalateAfter> {
    [span(), span(), span()].prop_map(|[cover, supervisor, came_to_nothing]| EscalateAfter {
        cover,
        supervisor,
        came_to_nothing,
    })
}

fn hands() -> impl Strategy<Value = Hands> {
    (span(), span(), span(), name()).prop_map(
        |(returning_wait, by_name_wait, consult_wait, abandoned)| Hands {
            returning_wait,
            by_name_wait,
            consult_wait,
            abandoned,
        },
    )
}

fn text() -> impl Strategy<Value = String> {
    "\\PC{0,40}"
}

fn partner() -> impl Strategy<Value = Partner> {
    let twin = (name(), option::of(text())).prop_map(|(centre, address)| Twin { centre, address });
    let who = (text(), text(), option::of(text()), name(), option::of(twin));
    let what = (names(), names(), any::<u32>());
    let where_and_when = (btree_map(name(), any::<u32>(), 0..3), vec(window(), 0..2));
    (who, what, where_and_when, [span(), span(), span()]).prop_map(
        |(who, what, (areas, hours), [answer_within, connect_within, outcome_within])| {
            let (name, escalation_contact, telephone, gateway, twin) = who;
            let (needs, languages, capacity) = what;
            Partner {
                name,
                areas,
                hours,
                needs,
                languages,
                capacity,
                escalation_contact,
                telephone,
                gateway,
                twin,
                answer_within,
                connect_within,
                outcome_within,
            }
        },
    )
}

fn exchange() -> impl Strategy<Value = Exchange> {
    let overflow = (vec(name(), 0..3), option::of(any::<u32>()), option::of(any::<u32>()))
        .prop_map(|(twins, ready_below, expected_wait_seconds)| Overflow {
            twins,
            ready_below,
            expected_wait_seconds,
        });
    (any::<u32>(), span(), span(), overflow).prop_map(
        |(hops_max, inbound_within, confirm_within, overflow)| Exchange {
            hops_max,
            inbound_within,
            confirm_within,
            overflow,
        },
    )
}

fn surge() -> impl Strategy<Value = SurgeTerms> {
    let some = (0.0..=1.0_f64, 0.0..=1.0_f64, span())
        .prop_map(|(wrap_up, rings, longest)| SurgeTerms { wrap_up, rings, longest });
    prop_oneof![Just(SurgeTerms::default()), some]
}

/// Any settings that can be written down.
pub(super) fn settings() -> impl Strategy<Value = Settings> {
    let zone = select(vec!["UTC", "Asia/Shanghai", "Europe/Berlin", "America/St_Johns"]);
    let people = (btree_map(name(), queue(), 0..3), names(), btree_map(name(), any::<u32>(), 0..3));
    let triage = (table(), targets(), vec(ring(), 0..3), names());
    let promises = (callbacks(), escalate_after(), hands());
    let others = (btree_map(name(), partner(), 0..3), exchange(), surge());
    (zone, any::<(u32, u32)>(), people, triage, timing(), promises, others).prop_map(
        |(zone, (lines, immediate_operators), people, triage, timing, promises, others)| {
            let (callbacks, escalate_after, hands) = promises;
            let (partners, exchange, surge) = others;
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
                callbacks,
                escalate_after,
                hands,
                partners,
                exchange,
                surge,
            }
        },
    )
}
