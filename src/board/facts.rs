//! What contacts are told apart by.

use crate::domain::{
    Acuity, AgeGroup, CallId, CallOpened, Demand, DistrictId, QueueId, SkillId, Timestamp, Triage,
};

/// What reports tell contacts apart by. Triage may find out more while a caller waits, so the facts
/// of a contact are those of the moment of which something is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Which call it is.
    pub call: CallId,
    /// When it came in. A redial is a contact of its own.
    pub opened: Timestamp,
    /// The queue.
    pub queue: QueueId,
    /// How urgent it is.
    pub acuity: Acuity,
    /// Where the caller is.
    pub district: Option<DistrictId>,
    /// The languages it needs, sorted.
    pub languages: Vec<SkillId>,
    /// How old the patient is.
    pub age_group: AgeGroup,
}

impl Facts {
    /// Of a call that has just come in.
    pub fn of(opened: &CallOpened, at: Timestamp) -> Self {
        Self {
            call: opened.call,
            opened: at,
            queue: opened.demand.queue.clone(),
            acuity: opened.acuity,
            district: opened.district.clone(),
            languages: languages(&opened.demand),
            age_group: opened.triage.age_group,
        }
    }

    /// Takes in what triage has found out since.
    pub(super) fn retriage(&mut self, triage: &Triage, acuity: Acuity, demand: &Demand) {
        self.queue = demand.queue.clone();
        self.acuity = acuity;
        self.languages = languages(demand);
        self.age_group = triage.age_group;
    }
}

fn languages(demand: &Demand) -> Vec<SkillId> {
    let skills = demand.needs.iter().map(|need| &need.skill);
    skills.filter(|skill| skill.as_language().is_some()).cloned().collect()
}

/// By what the contacts of a centre are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// By queue.
    Queue,
    /// By acuity.
    Acuity,
    /// By the needed language, or languages.
    Language,
    /// By district.
    District,
    /// By age group.
    AgeGroup,
}

impl Grouping {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Queue, Self::Acuity, Self::Language, Self::District, Self::AgeGroup];

    /// What contacts of one group have in common: the queue's or district's id, the number of the
    /// acuity, languages joined by `+`, the name of the age group. Empty where nothing is known.
    pub fn key(self, facts: &Facts) -> String {
        match self {
            Self::Queue => facts.queue.to_string(),
            Self::Acuity => facts.acuity.number().to_string(),
            Self::Language => {
                let tags = facts.languages.iter().filter_map(|skill| skill.as_language());
                tags.collect::<Vec<_>>().join("+")
            }
            Self::District => facts.district.as_ref().map(ToString::to_string).unwrap_or_default(),
            Self::AgeGroup => age_group(facts.age_group).to_owned(),
        }
    }
}

/// The published name of an age group.
pub fn age_group(group: AgeGroup) -> &'static str {
    match group {
        AgeGroup::Unknown => "unknown",
        AgeGroup::Infant => "infant",
        AgeGroup::Child => "child",
        AgeGroup::Adult => "adult",
        AgeGroup::Senior => "senior",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_a_key_for_people() {
        let facts = Facts {
            call: CallId(1),
            opened: Timestamp::MIN,
            queue: "medical".parse().unwrap(),
            acuity: Acuity::VeryUrgent,
            district: None,
            languages: ["lang:en", "lang:th"].map(|it| it.parse().unwrap()).to_vec(),
            age_group: AgeGroup::Child,
        };
        let keys = Grouping::ALL.map(|grouping| grouping.key(&facts));
        assert_eq!(keys, ["medical", "2", "en+th", "", "child"]);
    }
}
