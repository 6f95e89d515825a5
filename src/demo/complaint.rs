//! What invented callers call about, and how often at what time of day.

use std::time::Duration;

use crate::rpc::api::AgeGroup;

/// One kind of matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Complaint {
    /// Its code in the triage table.
    pub code: &'static str,
    /// Where such a call waits.
    pub queue: &'static str,
    /// How old the patients are, with weights.
    pub ages: &'static [(AgeGroup, f64)],
    /// The sign of danger that it may come with, and how often it does.
    pub red_flag: Option<(&'static str, f64)>,
    /// The skill that it needs, whatever the age.
    pub skill: Option<&'static str>,
    /// How long the talk takes on average, in seconds.
    pub talk_seconds: u64,
    /// How much of the calls it makes up at noon and at three in the morning.
    pub weights: (f64, f64),
    /// How its cases end.
    pub dispositions: &'static [&'static str],
    /// What operators write about it.
    pub note: &'static str,
    /// What a partner can do about it, if it is no medical matter.
    pub need: Option<&'static str>,
}

use AgeGroup::{Adult, Child, Infant, Senior};

/// Everything that callers of the demo call about.
pub(super) const COMPLAINTS: [Complaint; 14] = [
    Complaint {
        code: "fever",
        queue: "medical",
        ages: &[(Infant, 4.0), (Child, 4.0), (Adult, 2.0), (Senior, 1.0)],
        red_flag: Some(("febrile_convulsion", 0.03)),
        skill: None,
        talk_seconds: 230,
        weights: (3.0, 7.0),
        dispositions: &["self-care", "advice-given", "clinic-advised", "hospital-advised"],
        note: "Temperature and drinking asked after; told what to watch for and when to call again.",
        need: None,
    },
    Complaint {
        code: "breathing",
        queue: "medical",
        ages: &[(Child, 1.0), (Adult, 1.0), (Senior, 2.0)],
        red_flag: Some(("breathing_difficulty", 0.1)),
        skill: None,
        talk_seconds: 260,
        weights: (0.8, 0.8),
        dispositions: &["hospital-advised", "clinic-advised", "ambulance-called"],
        note: "Breathing rate counted with the caller.",
        need: None,
    },
    Complaint {
        code: "chest",
        queue: "medical",
        ages: &[(Adult, 1.0), (Senior, 2.0)],
        red_flag: Some(("chest_pain", 0.3)),
        skill: None,
        talk_seconds: 280,
        weights: (0.4, 0.3),
        dispositions: &["ambulance-called", "hospital-advised"],
        note: "Pain described; somebody stays with the patient.",
        need: None,
    },
    Complaint {
        code: "injury",
        queue: "medical",
        ages: &[(Child, 2.0), (Adult, 2.0), (Senior, 1.0)],
        red_flag: Some(("severe_bleeding", 0.05)),
        skill: None,
        talk_seconds: 190,
        weights: (1.0, 0.3),
        dispositions: &["self-care", "clinic-advised", "hospital-advised"],
        note: "First aid explained.",
        need: None,
    },
    Complaint {
        code: "pregnancy",
        queue: "medical",
        ages: &[(Adult, 1.0)],
        red_flag: Some(("labour", 0.08)),
        skill: Some("obstetrics"),
        talk_seconds: 270,
        weights: (0.6, 0.5),
        dispositions: &["advice-given", "hospital-advised"],
        note: "Week and complaints taken down.",
        need: None,
    },
    Complaint {
        code: "swallowed",
        queue: "medical",
        ages: &[(Child, 3.0), (Adult, 1.0)],
        red_flag: Some(("poisoning", 0.5)),
        skill: Some("toxicology"),
        talk_seconds: 300,
        weights: (0.15, 0.1),
        dispositions: &["hospital-advised", "ambulance-called", "advice-given"],
        note: "What, how much and when taken down; the package is kept.",
        need: None,
    },
    Complaint {
        code: "stomach",
        queue: "medical",
        ages: &[(Infant, 1.0), (Child, 2.0), (Adult, 3.0), (Senior, 1.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 210,
        weights: (1.2, 0.8),
        dispositions: &["self-care", "clinic-advised"],
        note: "Drinking little and often advised.",
        need: None,
    },
    Complaint {
        code: "dizziness",
        queue: "medical",
        ages: &[(Senior, 1.0)],
        red_flag: Some(("stroke_signs", 0.08)),
        skill: Some("geriatrics"),
        talk_seconds: 250,
        weights: (0.9, 0.5),
        dispositions: &["clinic-advised", "hospital-advised", "advice-given"],
        note: "Medicines and blood pressure asked after.",
        need: None,
    },
    Complaint {
        code: "information",
        queue: "medical",
        ages: &[(Adult, 3.0), (Senior, 1.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 90,
        weights: (1.5, 0.3),
        dispositions: &["advice-given", "referred"],
        note: "Nearest fever room and its hours given.",
        need: None,
    },
    Complaint {
        code: "medicine",
        queue: "pharmacy",
        ages: &[(Infant, 1.0), (Adult, 3.0), (Senior, 3.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 150,
        weights: (1.6, 0.4),
        dispositions: &["medicine-explained"],
        note: "Dose and interval explained.",
        need: None,
    },
    Complaint {
        code: "distress",
        queue: "counselling",
        ages: &[(Child, 1.0), (Adult, 4.0), (Senior, 2.0)],
        red_flag: Some(("suicidal", 0.05)),
        skill: Some("psychology"),
        talk_seconds: 420,
        weights: (0.6, 0.8),
        dispositions: &["counselled", "referred"],
        note: "Listened; will call again if the night gets long.",
        need: None,
    },
    Complaint {
        code: "food",
        queue: "medical",
        ages: &[(Adult, 1.0), (Senior, 2.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 130,
        weights: (0.7, 0.3),
        dispositions: &["referred"],
        note: "In bed with a fever, nothing left in the house, nobody who could go to the shop.",
        need: Some("food"),
    },
    Complaint {
        code: "medicine-delivery",
        queue: "medical",
        ages: &[(Adult, 1.0), (Senior, 2.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 130,
        weights: (0.7, 0.3),
        dispositions: &["referred"],
        note: "The prescription lies ready; somebody has to fetch it.",
        need: Some("medicine-delivery"),
    },
    Complaint {
        code: "transport",
        queue: "medical",
        ages: &[(Adult, 1.0), (Senior, 2.0)],
        red_flag: None,
        skill: None,
        talk_seconds: 130,
        weights: (0.8, 0.4),
        dispositions: &["referred"],
        note: "Is expected at the clinic and cannot get there alone; no ambulance needed.",
        need: Some("transport"),
    },
];

impl Complaint {
    /// The one of that code.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        COMPLAINTS.iter().find(|complaint| complaint.code == code)
    }

    /// How much of the calls it makes up at an hour of the day.
    pub(super) fn weight(&self, hour: f64) -> f64 {
        let (noon, night) = self.weights;
        // 0 at three in the morning, 1 at three in the afternoon.
        let light = (1.0 - ((hour - 3.0) / 24.0 * std::f64::consts::TAU).cos()) / 2.0;
        night + (noon - night) * light
    }

    /// The skills that a call needs: children need somebody who knows children.
    pub(super) fn skill_for(&self, age: AgeGroup) -> Option<&'static str> {
        let is_young = matches!(age, Infant | Child);
        let paediatrics = (is_young && self.queue == "medical").then_some("paediatrics");
        self.skill.or(paediatrics)
    }

    /// The mean of its talks.
    pub(super) fn talk(&self) -> Duration {
        Duration::from_secs(self.talk_seconds)
    }
}

/// How many calls come in an hour, at each full hour of the local day: in a winter in which nearly
/// everybody has a fever, enough to keep the lines full in the evening.
const CALLS_PER_HOUR: [f64; 24] = [
    140.0, 105.0, 80.0, 70.0, 60.0, 70.0, 105.0, 165.0, 225.0, 255.0, 260.0, 240.0, 195.0, 180.0,
    195.0, 210.0, 210.0, 220.0, 240.0, 285.0, 320.0, 330.0, 285.0, 210.0,
];

/// The most that ever come in an hour.
pub(super) const CALLS_PER_HOUR_MAX: f64 = 330.0;

/// How many calls come in an hour at that time of day, from 0 up to 24.
pub(super) fn calls_per_hour(hour: f64) -> f64 {
    let full = hour.rem_euclid(24.0);
    let (before, share) = (full as usize % 24, full.fract());
    let after = (before + 1) % 24;
    CALLS_PER_HOUR[before] * (1.0 - share) + CALLS_PER_HOUR[after] * share
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::CentreFile;
    use crate::domain::{Code, SkillId};

    #[test]
    fn the_example_centre_knows_all_of_it() {
        let file = CentreFile::longhua();
        let settings = &file.settings;
        for complaint in COMPLAINTS {
            assert!(settings.queues.keys().any(|queue| queue.as_str() == complaint.queue));
            if let Some((flag, _)) = complaint.red_flag {
                let flag: Code = flag.parse().unwrap();
                assert!(settings.triage.red_flags.contains(&flag), "{flag}");
            }
            if let Some(need) = complaint.need {
                let need: Code = need.parse().unwrap();
                let takers = settings.partners.values().filter(|it| it.needs.contains(&need));
                assert!(takers.count() > 1, "{need}");
            }
            for disposition in complaint.dispositions {
                let code: Code = disposition.parse().unwrap();
                assert!(settings.dispositions.contains(&code), "{code}");
            }
            if let Some(skill) = complaint.skill {
                let skill: SkillId = skill.parse().unwrap();
                let has = |p: &crate::config::Person| p.skills.contains_key(&skill);
                assert!(file.roster.operators.iter().any(has), "{skill}");
            }
        }
    }

    #[test]
    fn nights_belong_to_fevers() {
        let share = |hour: f64| {
            let all: f64 = COMPLAINTS.iter().map(|complaint| complaint.weight(hour)).sum();
            Complaint::of("fever").unwrap().weight(hour) / all
        };
        assert!(share(3.0) > 0.5 && share(15.0) < 0.3, "{} {}", share(3.0), share(15.0));
    }

    #[test]
    fn the_day_has_no_steps() {
        assert_eq!(calls_per_hour(0.0), 140.0);
        assert_eq!(calls_per_hour(20.5), 325.0);
        assert_eq!(calls_per_hour(23.5), 175.0);
        assert_eq!(calls_per_hour(24.0), 140.0);
        assert!(
            (0..240).all(|tenth| calls_per_hour(f64::from(tenth) / 10.0) <= CALLS_PER_HOUR_MAX)
        );
    }
}
