//! Invented callers: who they are, what they call about, and how long they wait.

use std::time::Duration;

use super::complaint::{CALLS_PER_HOUR_MAX, COMPLAINTS, Complaint, calls_per_hour};
use super::leg::Ways;
use crate::domain::{Timestamp, Zone};
use crate::rpc::api::{AgeGroup, OpenCallRequest, SkillLevel, Triage};
use crate::sim::Chance;

/// Where callers are.
pub(super) const DISTRICTS: [&str; 6] =
    ["minzhi", "longhua", "dalang", "guanhu", "fucheng", "guanlan"];

/// The languages that callers insist on, and how often.
pub(super) const LANGUAGES: [(&str, f64); 6] =
    [("", 88.0), ("yue", 9.0), ("en", 2.0), ("ar", 0.4), ("ja", 0.4), ("csl", 0.2)];

/// Even the impatient let it ring for so long.
const PATIENCE_LEAST: Duration = Duration::from_secs(15);
const PATIENCE_MORE: Duration = Duration::from_secs(180);

/// How often somebody who waits would rather be called back.
const HOLDS: f64 = 0.3;

/// Somebody who calls.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// What goes to the server.
    pub call: OpenCallRequest,
    /// What they do of their own accord.
    pub ways: Ways,
    /// Whether they try again if they were not answered, and after what time.
    pub redials_after: Option<Duration>,
}

/// The hour of the local day, from 0 up to 24.
pub(super) fn hour(at: Timestamp, zone: &Zone) -> f64 {
    let time = zone.tz().to_datetime(at.to_jiff()).time();
    f64::from(time.hour()) + f64::from(time.minute()) / 60.0 + f64::from(time.second()) / 3600.0
}

/// When the next call comes in: the calls of the busiest hour, thinned out to the present one. A
/// smaller centre gets that share of them.
pub(super) fn next_arrival(
    chance: &mut Chance,
    from: Timestamp,
    zone: &Zone,
    share: f64,
) -> Timestamp {
    let gap = Duration::from_secs_f64(3600.0 / CALLS_PER_HOUR_MAX / share);
    let mut at = from;
    loop {
        at = at + chance.exponential(gap);
        if chance.happens(calls_per_hour(hour(at, zone)) / CALLS_PER_HOUR_MAX) {
            return at;
        }
    }
}

impl Caller {
    /// Invents somebody who calls at that hour.
    pub(super) fn invent(chance: &mut Chance, hour: f64) -> Self {
        let complaint = chance.pick(&COMPLAINTS, |complaint| complaint.weight(hour));
        Self::who(chance, complaint.expect("there are complaints"))
    }

    /// Invents somebody who calls about that, or about something else if there is no such complaint.
    pub(super) fn invent_with(chance: &mut Chance, code: &str, hour: f64) -> Self {
        match Complaint::of(code) {
            Some(complaint) => Self::who(chance, complaint),
            None => Self::invent(chance, hour),
        }
    }

    fn who(chance: &mut Chance, complaint: &Complaint) -> Self {
        let age = chance.pick(complaint.ages, |age| age.1).map_or(AgeGroup::Adult, |age| age.0);
        let (language, _) = *chance.pick(&LANGUAGES, |language| language.1).unwrap_or(&("", 1.0));
        let district = *chance.pick(&DISTRICTS, |_| 1.0).unwrap_or(&"");
        let level = |skill: &str| SkillLevel { skill: skill.to_owned(), level: 1 };
        let call = OpenCallRequest {
            request_id: String::new(),
            queue: complaint.queue.to_owned(),
            triage: Some(triage(chance, complaint, age)),
            needs: complaint.skill_for(age).map(level).into_iter().collect(),
            languages: Some(language.to_owned())
                .filter(|tag| !tag.is_empty())
                .into_iter()
                .collect(),
            caller_number: number(chance),
            district: district.to_owned(),
        };
        let leaves = chance.happens(0.3);
        let redials = chance.happens(0.4);
        let holds = !call.caller_number.is_empty() && chance.happens(HOLDS);
        let (seconds, talk) = (Duration::from_secs, complaint.talk());
        let ways = Ways {
            patience: Some(PATIENCE_LEAST + chance.exponential(PATIENCE_MORE)),
            holds_after: holds.then(|| chance.between(seconds(12), seconds(40))),
            leaves_after: leaves.then(|| chance.between(talk / 3, talk * 2)),
        };
        Self {
            call,
            ways,
            redials_after: redials.then(|| chance.between(seconds(10), seconds(150))),
        }
    }
}

fn triage(chance: &mut Chance, complaint: &Complaint, age: AgeGroup) -> Triage {
    let flag = complaint.red_flag.filter(|(_, share)| chance.happens(*share));
    Triage {
        stated: 0,
        complaint: complaint.code.to_owned(),
        red_flags: flag.map(|(flag, _)| flag.to_owned()).into_iter().collect(),
        age_group: age as i32,
    }
}

/// A number from the ranges that regulators keep free for fiction: 07700 900xxx of Ofcom, and
/// 555-01xx in the area codes of North America. Some withhold theirs.
pub(super) fn number(chance: &mut Chance) -> String {
    let mut digits = |least: u32, count: u32| least + (chance.unit() * f64::from(count)) as u32;
    match digits(0, 10) {
        0 => String::new(),
        1..=4 => format!("+447700900{:03}", digits(0, 1000)),
        _ => format!("+1{:03}55501{:02}", digits(201, 700), digits(0, 100)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::CentreFile;

    #[test]
    fn numbers_are_fictitious_and_can_be_read() {
        let numbering = CentreFile::longhua().numbering();
        let mut chance = Chance::seeded(5);
        for number in (0..2000).map(|_| number(&mut chance)).filter(|number| !number.is_empty()) {
            let canonical = numbering.read(&number).unwrap();
            assert_eq!(canonical.as_str(), number);
            let is_british = number.starts_with("+447700900") && number.len() == 13;
            let is_american = number.starts_with("+1") && number[5..].starts_with("55501");
            assert!(is_british || (is_american && number.len() == 12), "{number}");
        }
    }

    #[test]
    fn a_seed_invents_the_same_people_again() {
        let invent = |seed| {
            let mut chance = Chance::seeded(seed);
            let callers = (0..50).map(|_| format!("{:?}", Caller::invent(&mut chance, 3.0)));
            callers.collect::<Vec<_>>()
        };
        assert_eq!(invent(1), invent(1));
        assert_ne!(invent(1), invent(2));
    }

    #[test]
    fn infants_get_somebody_who_knows_infants() {
        let mut chance = Chance::seeded(2);
        let callers: Vec<_> = (0..500).map(|_| Caller::invent(&mut chance, 3.0).call).collect();
        let infants = callers.iter().filter(|call| {
            let triage = call.triage.as_ref().unwrap();
            triage.age_group() == AgeGroup::Infant && triage.complaint == "fever"
        });
        let mut count = 0;
        for call in infants {
            assert_eq!(call.needs[0].skill, "paediatrics");
            count += 1;
        }
        assert!(count > 55, "{count} of 500 at three in the morning");
    }

    #[test]
    fn arrivals_follow_the_day() {
        let zone = CentreFile::longhua().settings.zone;
        let midnight = zone.midnight("2026-03-02".parse().unwrap());
        let mut chance = Chance::seeded(3);
        let mut by_hour = [0_u32; 24];
        for _day in 0..20 {
            let mut at = midnight;
            loop {
                at = next_arrival(&mut chance, at, &zone, 1.0);
                if at >= midnight + Duration::from_secs(24 * 3600) {
                    break;
                }
                by_hour[hour(at, &zone) as usize] += 1;
            }
        }
        let mean = |hour: usize| f64::from(by_hour[hour]) / 20.0;
        assert!((mean(4) - 65.0).abs() < 8.0, "{}", mean(4));
        assert!((mean(20) - 325.0).abs() < 18.0, "{}", mean(20));
    }
}
