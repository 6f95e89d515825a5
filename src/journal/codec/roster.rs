//! The roster, and the settings that a centre works by.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;

use super::field::{self, Word, present, words};
use super::{CodecError, Result, wire};
use crate::domain::{
    Day, Operator, Pause, Profile, Sealed, Settings, Shift, SignOutReason, SkillId, Window,
};

words!(Day, "a day of the week": Mon, Tue, Wed, Thu, Fri, Sat, Sun);
words!(Pause, "a pause": SignedIn, Missed, Break, Meal, Training, Paperwork);
words!(
    SignOutReason, "the reason why a desk was closed":
    Asked, BySupervisor, ConsoleLost, Removed
);

impl From<&Operator> for wire::Operator {
    fn from(operator: &Operator) -> Self {
        let profile = &operator.profile;
        let skill = |(skill, level): (&SkillId, &u8)| wire::Skill {
            skill: skill.as_str().into(),
            level: u32::from(*level),
        };
        Self {
            id: operator.id.as_str().into(),
            name: operator.name.as_ref().map(Into::into),
            licence: profile.licence.as_str().into(),
            queues: field::texts(&profile.queues),
            skills: profile.skills.iter().map(skill).collect(),
            licence_until: field::text_or_empty(operator.licence_until.as_ref()),
            revision: operator.revision,
        }
    }
}

impl TryFrom<wire::Operator> for Operator {
    type Error = CodecError;

    fn try_from(stored: wire::Operator) -> Result<Self> {
        let profile = Profile {
            licence: field::name("the id of a licence", &stored.licence)?,
            queues: field::names("the list of queues of an operator", &stored.queues)?,
            skills: skills(stored.skills)?,
        };
        Ok(Self {
            id: field::operator(&stored.id)?,
            name: stored.name.map(Sealed::try_from).transpose()?,
            profile: Arc::new(profile),
            licence_until: field::civil_or_none("the end of a licence", &stored.licence_until)?,
            revision: stored.revision,
        })
    }
}

fn skills(stored: Vec<wire::Skill>) -> Result<BTreeMap<SkillId, u8>> {
    let skill = |stored: wire::Skill| {
        let id = field::name("the id of a skill", &stored.skill)?;
        Ok((id, field::small("the level of a skill", stored.level)?))
    };
    let skills: Vec<(SkillId, u8)> = stored.into_iter().map(skill).collect::<Result<_>>()?;
    if !skills.is_sorted_by(|(one, _), (next, _)| one < next) {
        return Err(CodecError::Invalid("the order of an operator's skills"));
    }
    Ok(skills.into_iter().collect())
}

impl From<&Window> for wire::Window {
    fn from(window: &Window) -> Self {
        Self {
            days: window.days.iter().map(|day| day.stored()).collect(),
            from: window.from.to_string(),
            to: window.to.to_string(),
            first_day: field::text_or_empty(window.first_day.as_ref()),
            last_day: field::text_or_empty(window.last_day.as_ref()),
        }
    }
}

impl TryFrom<wire::Window> for Window {
    type Error = CodecError;

    fn try_from(stored: wire::Window) -> Result<Self> {
        let days = stored.days.iter().map(|day| Day::required(*day));
        Ok(Self {
            days: field::set("the list of days of a window", days)?,
            from: field::civil("the beginning of a window", &stored.from)?,
            to: field::civil("the end of a window", &stored.to)?,
            first_day: field::civil_or_none("the first day of a window", &stored.first_day)?,
            last_day: field::civil_or_none("the last day of a window", &stored.last_day)?,
        })
    }
}

impl From<&Shift> for wire::Shift {
    fn from(shift: &Shift) -> Self {
        Self {
            id: shift.id.as_str().into(),
            window: Some((&shift.window).into()),
            operators: field::texts(&shift.operators),
            standby: shift.standby,
            revision: shift.revision,
        }
    }
}

impl TryFrom<wire::Shift> for Shift {
    type Error = CodecError;

    fn try_from(stored: wire::Shift) -> Result<Self> {
        Ok(Self {
            id: field::name("the id of a shift", &stored.id)?,
            window: present("the time of a shift", stored.window)?.try_into()?,
            operators: field::names("the list of operators of a shift", &stored.operators)?,
            standby: stored.standby,
            revision: stored.revision,
        })
    }
}

/// Settings are stored as one document, whose keys may have defaults.
pub(super) fn settings_json(settings: &Settings) -> Bytes {
    serde_json::to_vec(settings).expect("settings are maps with text keys").into()
}

pub(super) fn settings(json: &[u8]) -> Result<Arc<Settings>> {
    let settings = serde_json::from_slice(json);
    settings.map(Arc::new).map_err(|error| CodecError::Settings(error.to_string()))
}
