//! What is right key by key in a centre's file, and wrong together.

use std::collections::BTreeMap;

use super::centre::{CentreFile, Person, Rule};
use super::read::Reading;
use crate::domain::{OperatorId, ShiftId, SkillId};
use crate::phone::Numbering;

/// The longest name, in bytes: as in the API.
const NAME_BYTES_MAX: usize = 200;
const LEVELS: std::ops::RangeInclusive<u8> = 1..=9;

/// Notes what contradicts itself. What has been replaced because it was wrong is left alone.
pub(super) fn check(file: &CentreFile, reading: &mut Reading<'_>) {
    check_numbers(file, reading);
    for mistake in file.settings.mistakes() {
        let (key, what) = mistake.split_once(": ").unwrap_or(("", &mistake));
        note(reading, &format!("settings.{key}"), what.to_owned());
    }
    check_triage(file, reading);
    for (index, person) in file.roster.operators.iter().enumerate() {
        check_person(file, person, &format!("roster.operators.{index}"), reading);
    }
    check_ids(file, reading);
    check_shifts(file, reading);
}

fn note(reading: &mut Reading<'_>, key: &str, what: String) {
    let path: Vec<String> = key.split('.').map(str::to_owned).collect();
    if !reading.is_hurt(&path) {
        reading.note(&path, what);
    }
}

fn check_numbers(file: &CentreFile, reading: &mut Reading<'_>) {
    let numbers = &file.numbers;
    if let Err(error) = Numbering::new(&numbers.region, []) {
        return note(reading, "numbers.region", error.to_string());
    }
    for code in &numbers.short_codes {
        if let Err(error) = Numbering::new(&numbers.region, [code.as_str()]) {
            note(reading, "numbers.short_codes", error.to_string());
        }
    }
}

fn check_triage(file: &CentreFile, reading: &mut Reading<'_>) {
    let rules = &file.settings.triage.rules;
    let everything =
        |at: &usize| rules[*at].complaint.is_none() && rules[*at].age_groups.is_empty();
    let last = rules.len().saturating_sub(1);
    if let Some(at) = (0..last).find(everything) {
        let what = "matches every call, so that no rule after it counts; write it last";
        note(reading, &format!("settings.triage.rules.{at}"), what.to_owned());
    }
}

fn check_person(file: &CentreFile, person: &Person, at: &str, reading: &mut Reading<'_>) {
    let settings = &file.settings;
    let who = &person.id;
    if person.name.as_ref().is_some_and(|name| name.0.len() > NAME_BYTES_MAX) {
        let what = format!("of {who} is longer than {NAME_BYTES_MAX} bytes");
        note(reading, &format!("{at}.name"), what);
    }
    for queue in person.queues.iter().filter(|queue| !settings.queues.contains_key(*queue)) {
        let what = format!("of {who} names {queue}, which is not among [settings.queues]");
        note(reading, &format!("{at}.queues"), what);
    }
    let anywhere = settings.medical_licences.contains(&person.licence)
        || settings
            .queues
            .values()
            .any(|queue| queue.licences.is_empty() || queue.licences.contains(&person.licence));
    if !anywhere {
        let licence = &person.licence;
        let what = format!("of {who} is {licence}, which no queue and no medical_licences names");
        note(reading, &format!("{at}.licence"), what);
    }
    for (skill, level) in person.skills.iter().filter(|(_, level)| !LEVELS.contains(level)) {
        let what = format!("of {who} has level {level}; levels go from 1 to 9");
        note(reading, &format!("{at}.skills.{skill}"), what);
    }
    for tag in person.languages.iter().filter(|tag| !is_language(tag)) {
        let what = format!("of {who} has {tag:?}, which is no BCP 47 tag such as \"yue\"");
        note(reading, &format!("{at}.languages"), what);
    }
}

/// Whether it looks like a BCP 47 tag: subtags of letters and digits, a language first.
fn is_language(tag: &str) -> bool {
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(subtag)
        && SkillId::language(tag).is_ok()
}

fn check_ids(file: &CentreFile, reading: &mut Reading<'_>) {
    let mut seen: BTreeMap<&OperatorId, usize> = BTreeMap::new();
    for (index, person) in file.roster.operators.iter().enumerate() {
        let key = format!("roster.operators.{index}.id");
        // An id that was taken from the example because there was none right is nobody's.
        let path: Vec<String> = key.split('.').map(str::to_owned).collect();
        if reading.is_hurt(&path) {
            continue;
        }
        if let Some(first) = seen.insert(&person.id, index) {
            let what = format!("is {}, as that of operators.{first} is", person.id);
            note(reading, &key, what);
        }
    }
}

fn check_shifts(file: &CentreFile, reading: &mut Reading<'_>) {
    let known = |id: &&OperatorId| file.roster.operators.iter().any(|person| person.id == **id);
    let shifts: Vec<(&ShiftId, &Rule)> = file.roster.shifts.iter().collect();
    for (at, (id, rule)) in shifts.iter().enumerate() {
        let key = format!("roster.shifts.{id}.operators");
        for stranger in rule.operators.iter().filter(|id| !known(id)) {
            note(reading, &key, format!("names {stranger}, who is not among the operators"));
        }
        for (other_id, other) in &shifts[..at] {
            let Some(both) = rule.operators.intersection(&other.operators).next() else { continue };
            if rule.window().overlaps(&other.window()) {
                let what = format!("has {both} on duty twice at once: shift {other_id} overlaps");
                note(reading, &key, what);
            }
        }
    }
}
