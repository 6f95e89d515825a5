//! Operators and shifts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::call::skill_level;
use crate::domain::{Day, Operator, Profile, Sealed, Shift, SkillId, Window};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::{self, Read};

/// The longest name of a person, in bytes.
const NAME_BYTES_MAX: usize = 200;
/// How many queues or skills an operator may have.
const PROFILE_MAX: usize = 64;
/// How many operators a shift may have.
const SHIFT_MAX: usize = 1000;

/// An operator's record. The name is sealed by `seal` once all else has been read.
pub fn operator(from: Option<&api::Operator>, seal: impl FnOnce(&str) -> Sealed) -> Read<Operator> {
    let from = from.ok_or(EdgeError::MissingField("operator"))?;
    let queues: BTreeSet<_> = field::names("operator.queues", &from.queues, PROFILE_MAX)?;
    let profile = Profile {
        licence: field::name("operator.licence", &from.licence)?,
        queues,
        skills: skills(from)?,
    };
    let id = field::name("operator.operator_id", &from.operator_id)?;
    let licence_until = field::date_if_any("operator.licence_until", &from.licence_until)?;
    let name = field::text("operator.name", &from.name, NAME_BYTES_MAX)?;
    Ok(Operator {
        id,
        name: (!name.is_empty()).then(|| seal(name)),
        profile: Arc::new(profile),
        licence_until,
        revision: 0,
    })
}

fn skills(from: &api::Operator) -> Read<BTreeMap<SkillId, u8>> {
    if from.skills.len() + from.languages.len() > PROFILE_MAX {
        return Err(EdgeError::TooMany { field: "operator.skills", most: PROFILE_MAX });
    }
    let spoken =
        from.languages.iter().map(|tag| Ok((field::language("operator.languages", tag)?, 1)));
    let mut skills = spoken.collect::<Read<BTreeMap<_, _>>>()?;
    for skill in &from.skills {
        let need = skill_level("operator.skills", skill)?;
        skills.insert(need.skill, need.level);
    }
    Ok(skills)
}

/// An operator's record as the API shows it; without a name if that cannot be read.
pub fn show_operator(operator: &Operator, name: Option<String>) -> api::Operator {
    let Profile { licence, queues, skills } = &*operator.profile;
    let languages = skills.iter().filter_map(plain_language);
    let others = skills.iter().filter(|skill| plain_language(*skill).is_none());
    api::Operator {
        operator_id: operator.id.to_string(),
        name_unavailable: name.is_none(),
        name: name.unwrap_or_default(),
        licence: licence.to_string(),
        licence_until: operator.licence_until.map(|day| day.to_string()).unwrap_or_default(),
        queues: queues.iter().map(ToString::to_string).collect(),
        languages: languages.map(str::to_owned).collect(),
        skills: others
            .map(|(skill, level)| api::SkillLevel {
                skill: skill.to_string(),
                level: (*level).into(),
            })
            .collect(),
        revision: operator.revision,
    }
}

/// The language that such a skill is, at the level that goes without saying.
fn plain_language<'a>((skill, level): (&'a SkillId, &u8)) -> Option<&'a str> {
    skill.as_language().filter(|_| *level == 1)
}

/// A rule of the roster.
pub fn shift(from: Option<&api::Shift>) -> Read<Shift> {
    let from = from.ok_or(EdgeError::MissingField("shift"))?;
    let days = from.days.iter().map(|day| self::day(*day)).collect::<Read<_>>()?;
    Ok(Shift {
        id: field::name("shift.shift_id", &from.shift_id)?,
        window: Window {
            days,
            from: field::time_of_day("shift.from", &from.from)?,
            to: field::time_of_day("shift.to", &from.to)?,
            first_day: field::date_if_any("shift.first_day", &from.first_day)?,
            last_day: field::date_if_any("shift.last_day", &from.last_day)?,
        },
        operators: field::names("shift.operator_ids", &from.operator_ids, SHIFT_MAX)?,
        standby: from.standby,
        revision: 0,
    })
}

/// A rule of the roster as the API shows it.
pub fn show_shift(shift: &Shift) -> api::Shift {
    let Window { days, from, to, first_day, last_day } = &shift.window;
    let date = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    api::Shift {
        shift_id: shift.id.to_string(),
        days: days.iter().map(|day| *day as i32 + 1).collect(),
        from: from.strftime("%H:%M").to_string(),
        to: to.strftime("%H:%M").to_string(),
        first_day: date(*first_day),
        last_day: date(*last_day),
        operator_ids: shift.operators.iter().map(ToString::to_string).collect(),
        standby: shift.standby,
        revision: shift.revision,
    }
}

/// Monday is 1, as in ISO 8601.
fn day(number: i32) -> Read<Day> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let day = place.and_then(|place| Day::ALL.get(place));
    day.copied().ok_or(EdgeError::UnknownValue("shift.days"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::KeyId;

    fn nobody(_: &str) -> Sealed {
        Sealed {
            key: KeyId("00000000-0000-0000-0000-000000000001".parse().unwrap()),
            bytes: "".into(),
        }
    }

    #[test]
    fn an_operator_comes_back_as_sent() {
        let sent = api::Operator {
            operator_id: "op-17".into(),
            name: String::new(),
            licence: "nurse".into(),
            licence_until: "2027-12-31".into(),
            queues: vec!["medical".into()],
            skills: vec![
                api::SkillLevel { skill: "lang:yue".into(), level: 3 },
                api::SkillLevel { skill: "paediatrics".into(), level: 2 },
            ],
            languages: vec!["en".into(), "zh".into()],
            revision: 0,
            name_unavailable: false,
        };
        let read = operator(Some(&sent), nobody).unwrap();
        assert_eq!(read.name, None);
        assert_eq!(read.profile.skills.len(), 4);
        assert_eq!(show_operator(&read, Some(String::new())), sent);
        let named = api::Operator { name: "Li Wei".into(), ..sent };
        assert!(operator(Some(&named), nobody).unwrap().name.is_some());
    }

    #[test]
    fn a_shift_comes_back_as_sent() {
        let sent = api::Shift {
            shift_id: "night".into(),
            days: vec![api::Weekday::Monday.into(), api::Weekday::Sunday.into()],
            from: "22:00".into(),
            to: "06:00".into(),
            first_day: "2026-01-01".into(),
            last_day: String::new(),
            operator_ids: vec!["op-1".into(), "op-2".into()],
            standby: true,
            revision: 0,
        };
        let read = shift(Some(&sent)).unwrap();
        assert_eq!(read.window.days, [Day::Mon, Day::Sun].into());
        assert_eq!(show_shift(&read), sent);
    }

    #[test]
    fn mistakes_name_their_field() {
        let sent =
            api::Shift { shift_id: "n".into(), from: "22:00".into(), ..api::Shift::default() };
        assert_eq!(shift(Some(&sent)), Err(EdgeError::MissingField("shift.to")));
        assert_eq!(shift(None), Err(EdgeError::MissingField("shift")));
        for number in [0, 8, -1] {
            assert_eq!(day(number), Err(EdgeError::UnknownValue("shift.days")));
        }
        let long = api::Operator {
            operator_id: "op-1".into(),
            licence: "nurse".into(),
            name: "x".repeat(201),
            ..api::Operator::default()
        };
        let too_long = EdgeError::TooLong { field: "operator.name", bytes_max: NAME_BYTES_MAX };
        assert_eq!(operator(Some(&long), nobody), Err(too_long));
    }
}
