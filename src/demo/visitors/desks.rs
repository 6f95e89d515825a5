//! The desks that visitors may take, and what makes them fit for people.
//!
//! A demo's clock runs many times as fast as life, and so do its invented people. Somebody at a
//! browser does not. So visitors have a queue of their own that nobody else serves: it rings for as
//! long as a person needs, and its calls come at a person's pace. Everything else is as it always
//! is; the other queues neither wait for visitors nor ring at their desks.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::config::{CentreFile, Name, Person, Rule};
use crate::domain::{OperatorId, Queue, QueueId};

/// The queue of the visitors' desks.
pub(super) const QUEUE: &str = "visitors";
/// Who works at them. The names are invented.
const DESKS: [(&str, &str); 4] = [
    ("visitor-1", "Clover Windowsill"),
    ("visitor-2", "Sorrel Bookmark"),
    ("visitor-3", "Thyme Letterbox"),
    ("visitor-4", "Yarrow Saucepan"),
];
/// How long a visitor's desk rings, and how long its notes may take, in the world's time.
const RING: Duration = Duration::from_secs(25);
const NOTES: Duration = Duration::from_secs(180);
/// Within what wait a visitor's call should be answered, in the world's time.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

/// The ids of those who work at the desks.
pub(super) fn operators() -> impl Iterator<Item = OperatorId> + Clone {
    DESKS.into_iter().map(|(id, _)| id.parse().expect("a word with a number is a name"))
}

/// Whether that is the id of one of them.
pub(in crate::demo) fn is_visitors(operator: &str) -> bool {
    DESKS.iter().any(|(id, _)| *id == operator)
}

/// Puts the desks into a centre whose clock runs so fast.
pub(in crate::demo) fn open(file: &mut CentreFile, speed: f64) {
    let speed = speed.max(1.0);
    let queue: QueueId = QUEUE.parse().expect("a word is a name");
    let others: BTreeSet<QueueId> = file.settings.queues.keys().cloned().collect();
    for person in file.roster.operators.iter_mut().filter(|person| person.queues.is_empty()) {
        person.queues.clone_from(&others);
    }
    let of_visitors = Queue {
        licences: BTreeSet::new(),
        answer_within: ANSWER_WITHIN.mul_f64(speed),
        answer_share: 0.8,
        hours: Vec::new(),
        ring: Some(RING.mul_f64(speed)),
    };
    file.settings.queues.insert(queue.clone(), of_visitors);
    // Invented people write for less than a minute of their own time; this is for visitors alone.
    let timing = &mut file.settings.timing;
    timing.wrap_up = timing.wrap_up.max(NOTES.mul_f64(speed));

    let languages: BTreeSet<String> =
        file.roster.operators.iter().flat_map(|person| person.languages.clone()).collect();
    for (id, name) in DESKS {
        file.roster.operators.push(Person {
            id: id.parse().expect("a word with a number is a name"),
            name: Some(Name(name.to_owned())),
            licence: "nurse".parse().expect("a word is a name"),
            licence_until: None,
            queues: [queue.clone()].into(),
            skills: Default::default(),
            languages: languages.clone(),
        });
    }
    let round_the_clock = Rule {
        days: BTreeSet::new(),
        from: jiff::civil::Time::midnight(),
        to: jiff::civil::Time::midnight(),
        first_day: None,
        last_day: None,
        operators: operators().collect(),
        standby: false,
    };
    file.roster.shifts.insert(queue.as_str().parse().expect("a word is a name"), round_the_clock);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_has_time_and_nobody_elses_calls() {
        let plain = CentreFile::longhua();
        let mut file = plain.clone();
        open(&mut file, 30.0);
        assert_eq!(file.settings.mistakes(), Vec::<String>::new());
        let queue: QueueId = QUEUE.parse().unwrap();
        assert_eq!(file.settings.ring(&queue), RING * 30);
        assert_eq!(file.settings.ring(&"medical".parse().unwrap()), plain.settings.timing.ring);
        let served = |person: &Person| person.queues.contains(&queue);
        for person in &file.roster.operators {
            assert!(!person.queues.is_empty());
            assert_eq!(served(person), is_visitors(person.id.as_str()), "{:?}", person.id);
            assert_eq!(person.queues.len() == 1 && served(person), served(person));
        }
        assert_eq!(file.roster.operators.len(), plain.roster.operators.len() + DESKS.len());
        // Nobody else has lost a queue that their licence allows.
        let kept = |person: &&Person| person.queues.len() == plain.settings.queues.len();
        let all = plain.roster.operators.iter().filter(|person| person.queues.is_empty()).count();
        assert_eq!(file.roster.operators.iter().filter(kept).count(), all);
    }
}
