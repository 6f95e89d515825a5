//! Who may take a call.

use std::collections::{BTreeMap, BTreeSet};

use super::Class;
use crate::domain::{
    Call, Demand, Desk, LicenceId, OperatorId, Profile, QueueId, Relax, Settings, SkillId,
};

/// What a waiting call no longer insists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Relaxed {
    /// The language: an interpreter joins.
    pub language: bool,
    /// Skills and the queue's licence: any medical operator will do.
    pub skills: bool,
}

/// How well an operator who may take a call fits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Fit {
    /// The weight of the operator's skills beyond the need; the smallest fits best.
    pub surplus: u32,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
}

/// What routing needs of a centre's settings.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    licences: BTreeMap<QueueId, BTreeSet<LicenceId>>,
    medical: BTreeSet<LicenceId>,
    rings: Vec<Relax>,
    weights: BTreeMap<SkillId, u32>,
}

impl Policy {
    /// Picks out of the settings what decides who may take a call.
    pub fn of(settings: &Settings) -> Self {
        let licences =
            |(id, queue): (&QueueId, &crate::domain::Queue)| (id.clone(), queue.licences.clone());
        Self {
            licences: settings.queues.iter().map(licences).collect(),
            medical: settings.medical_licences.clone(),
            rings: settings.rings.iter().map(|ring| ring.relax).collect(),
            weights: settings.skill_weights.clone(),
        }
    }

    /// What a call no longer insists on when so many rings count.
    pub fn relaxed(&self, ring: u8) -> Relaxed {
        let mut relaxed = Relaxed::default();
        for relax in self.rings.iter().take(usize::from(ring)) {
            match relax {
                Relax::Language => relaxed.language = true,
                Relax::Skills => relaxed.skills = true,
                Relax::Twins => {}
            }
        }
        relaxed
    }

    /// Whether an operator of this profile may take a call of this demand, and how well they fit.
    pub fn fit(&self, profile: &Profile, demand: &Demand, relaxed: Relaxed) -> Option<Fit> {
        if !profile.queues.is_empty() && !profile.queues.contains(&demand.queue) {
            return None;
        }
        if !self.may_answer(&profile.licence, &demand.queue, relaxed) {
            return None;
        }
        let mut interpreter = false;
        for need in &demand.needs {
            if profile.skills.get(&need.skill).is_some_and(|level| *level >= need.level) {
                continue;
            }
            let is_language = need.skill.as_language().is_some();
            match is_language {
                true if relaxed.language => interpreter = true,
                false if relaxed.skills => {}
                _ => return None,
            }
        }
        Some(Fit { surplus: self.surplus(profile, demand), interpreter })
    }

    /// Whether an operator suits a class of calls, and how well they fit. Whoever was asked for by
    /// name suits it in any case: a person has judged that.
    pub fn suits(&self, class: &Class, operator: &OperatorId, profile: &Profile) -> Option<Fit> {
        let fit = || self.fit(profile, &class.demand, self.relaxed(class.ring));
        match &class.kept {
            Some(kept) if kept.operator != *operator => None,
            Some(kept) if kept.by_name => Some(fit().unwrap_or_default()),
            _ => fit(),
        }
    }

    /// Whether the licence is one of those of the queue.
    pub fn is_licensed(&self, licence: &LicenceId, queue: &QueueId) -> bool {
        self.may_answer(licence, queue, Relaxed::default())
    }

    /// Whether an operator of this profile serves a queue; skills are a matter of the call.
    pub fn serves(&self, profile: &Profile, queue: &QueueId) -> bool {
        let is_theirs = profile.queues.is_empty() || profile.queues.contains(queue);
        is_theirs && self.is_licensed(&profile.licence, queue)
    }

    pub(super) fn may_answer(
        &self,
        licence: &LicenceId,
        queue: &QueueId,
        relaxed: Relaxed,
    ) -> bool {
        let wanted = self.licences.get(queue);
        wanted.is_some_and(|wanted| wanted.is_empty() || wanted.contains(licence))
            || (relaxed.skills && self.medical.contains(licence))
    }

    /// The weight of what the operator can do beyond the need: levels above it count once each.
    fn surplus(&self, profile: &Profile, demand: &Demand) -> u32 {
        let beyond = |(skill, level): (&SkillId, &u8)| {
            let need = demand.needs.iter().find(|need| need.skill == *skill);
            let spare = level.saturating_sub(need.map_or(0, |need| need.level));
            self.weights.get(skill).copied().unwrap_or(1).saturating_mul(u32::from(spare))
        };
        profile.skills.iter().map(beyond).fold(0, u32::saturating_add)
    }
}

/// Whether this operator could take this call now, and how well they fit.
pub fn may_take(policy: &Policy, call: &Call, desk: &Desk) -> Option<Fit> {
    if !desk.is_available() || call.excludes(&desk.operator) {
        return None;
    }
    policy.suits(&Class::of(call), &desk.operator, &desk.profile)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Need;

    const PLAIN: Relaxed = Relaxed { language: false, skills: false };
    const LANGUAGE: Relaxed = Relaxed { language: true, skills: false };
    const ALL: Relaxed = Relaxed { language: true, skills: true };

    fn policy() -> Policy {
        let licences = |names: &[&str]| names.iter().map(|name| name.parse().unwrap()).collect();
        Policy {
            licences: [
                ("medical".parse().unwrap(), licences(&["doctor", "nurse"])),
                ("counselling".parse().unwrap(), licences(&["counsellor"])),
            ]
            .into(),
            medical: licences(&["doctor", "nurse"]),
            rings: vec![Relax::Language, Relax::Skills],
            weights: [("toxicology".parse().unwrap(), 10)].into(),
        }
    }

    fn profile(licence: &str, skills: &[(&str, u8)]) -> Profile {
        Profile {
            licence: licence.parse().unwrap(),
            queues: BTreeSet::new(),
            skills: skills.iter().map(|(skill, level)| (skill.parse().unwrap(), *level)).collect(),
        }
    }

    fn demand(queue: &str, needs: &[(&str, u8)]) -> Demand {
        let need =
            |(skill, level): &(&str, u8)| Need { skill: skill.parse().unwrap(), level: *level };
        Demand::new(queue.parse().unwrap(), needs.iter().map(need).collect())
    }

    fn check(profile: &Profile, demand: &Demand, relaxed: Relaxed, fit: Option<(u32, bool)>) {
        let fit = fit.map(|(surplus, interpreter)| Fit { surplus, interpreter });
        assert_eq!(policy().fit(profile, demand, relaxed), fit, "{profile:?} for {demand:?}");
        let misfits = policy().misfits(profile, demand, relaxed);
        assert_eq!(misfits.is_empty(), fit.is_some(), "{misfits:?}");
    }

    #[test]
    fn licence_skills_and_language_decide() {
        let nurse = profile("nurse", &[("lang:yue", 2), ("paediatrics", 1)]);
        let fever = demand("medical", &[("lang:yue", 1), ("paediatrics", 1)]);
        check(&nurse, &fever, PLAIN, Some((1, false)));
        check(&nurse, &demand("medical", &[("paediatrics", 2)]), PLAIN, None);
        check(&nurse, &demand("medical", &[("paediatrics", 2)]), LANGUAGE, None);
        check(&nurse, &demand("medical", &[("paediatrics", 2)]), ALL, Some((2, false)));
        check(&nurse, &demand("medical", &[("lang:ar", 1)]), PLAIN, None);
        check(&nurse, &demand("medical", &[("lang:ar", 1)]), LANGUAGE, Some((3, true)));
        check(&nurse, &demand("counselling", &[]), LANGUAGE, None);
        check(&nurse, &demand("counselling", &[]), ALL, Some((3, false)));
        check(&profile("counsellor", &[]), &fever, ALL, None);
        check(&nurse, &demand("unheard-of", &[]), PLAIN, None);
    }

    #[test]
    fn an_operator_of_some_queues_serves_no_others() {
        let mut nurse = profile("nurse", &[]);
        nurse.queues = ["pharmacy".parse().unwrap()].into();
        check(&nurse, &demand("medical", &[]), ALL, None);
    }

    #[test]
    fn rare_skills_weigh_more() {
        let expert = profile("doctor", &[("toxicology", 2)]);
        check(&expert, &demand("medical", &[]), PLAIN, Some((20, false)));
        check(&expert, &demand("medical", &[("toxicology", 1)]), PLAIN, Some((10, false)));
    }

    #[test]
    fn rings_add_up() {
        assert_eq!(policy().relaxed(0), PLAIN);
        assert_eq!(policy().relaxed(1), LANGUAGE);
        assert_eq!(policy().relaxed(2), ALL);
        assert_eq!(policy().relaxed(9), ALL);
    }
}
