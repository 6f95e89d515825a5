//! The file of a centre: how it works, and who works in it.
//!
//! `config/centres/longhua.toml` is the example that is built in, `config/centres/guangming.toml` its
//! twin, and `config/centres/bank.toml` the centre in which a bank's call log is replayed. A file is read like the configuration: every
//! mistake is found before anything is done with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::civil::{Date, Time};
use serde::Deserialize;
use toml::Table;

use super::read::{Mistakes, Model, Reading};
use super::roster_check;
use crate::domain::{
    CentreId, Day, LicenceId, Operator, OperatorId, Profile, QueueId, Settings, Shift, ShiftId,
    SkillId, Window,
};
use crate::phone::Numbering;

/// The example, as text: a district's medical hotline.
pub const LONGHUA: &str = include_str!("../../config/centres/longhua.toml");
/// The example's twin, as text: a smaller district's.
pub const GUANGMING: &str = include_str!("../../config/centres/guangming.toml");
/// The centre for the call log of a bank, as text.
pub const BANK: &str = include_str!("../../config/centres/bank.toml");

/// A centre as its file describes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentreFile {
    /// What it is called.
    pub centre: CentreId,
    /// How callers' numbers are written there.
    pub numbers: Numbers,
    /// How it works.
    pub settings: Settings,
    /// Who works there, and when.
    #[serde(default)]
    pub roster: Roster,
}

/// How callers' numbers are written where a centre works.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// The region (ISO 3166-1) of numbers that come without a country code.
    pub region: String,
    /// Numbers too short to be E.164, such as `120`.
    #[serde(default)]
    pub short_codes: BTreeSet<String>,
}

/// Who works, and when.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Roster {
    /// The operators.
    pub operators: Vec<Person>,
    /// The shifts.
    pub shifts: BTreeMap<ShiftId, Rule>,
}

/// An operator as the file has them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: OperatorId,
    /// Their name, if the centre keeps it.
    #[serde(default)]
    pub name: Option<Name>,
    /// What they are licensed as.
    pub licence: LicenceId,
    /// The last day on which the licence is valid; unset if it has no end.
    #[serde(default)]
    pub licence_until: Option<Date>,
    /// The only queues they serve; empty for every queue that the licence allows.
    #[serde(default)]
    pub queues: BTreeSet<QueueId>,
    /// Their skills, each with its level from 1 to 9.
    #[serde(default)]
    pub skills: BTreeMap<SkillId, u8>,
    /// The languages they speak, as BCP 47 tags.
    #[serde(default)]
    pub languages: BTreeSet<String>,
}

/// Somebody's name. `Debug` does not show it: it is personal, and sealed when it is put on record.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Name(pub String);

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Name(not shown)")
    }
}

/// A shift as the file has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The days on which it begins; empty for every day.
    #[serde(default)]
    pub days: BTreeSet<Day>,
    /// When it begins.
    pub from: Time,
    /// When it ends. At or before `from` means the next day.
    pub to: Time,
    /// The first day on which it begins, if it has not always been so.
    #[serde(default)]
    pub first_day: Option<Date>,
    /// The last day on which it begins, if it will not always be so.
    #[serde(default)]
    pub last_day: Option<Date>,
    /// Who is on duty in it.
    #[serde(default)]
    pub operators: BTreeSet<OperatorId>,
    /// Whether it counts only while a surge is on.
    #[serde(default)]
    pub standby: bool,
}

impl CentreFile {
    /// Reads the text of a file, and reports every mistake in it.
    pub fn read(text: &str) -> Result<Self, Mistakes> {
        let mut reading = Reading::new(text)?;
        let table: Table = LONGHUA.parse().expect("the example is TOML");
        let model = Model { table, shows: "in the example it is" };
        let shape: Option<Self> = reading.take_shape(&model);
        if let Some(file) = &shape {
            roster_check::check(file, &mut reading);
        }
        // Without a shape there is a mistake on record, so that `finish` does not come to this.
        reading.finish(shape).map(|shape| shape.expect("a file without mistakes has its shape"))
    }

    /// The example: Longhua's hotline of 30 lines and 90 operators.
    pub fn longhua() -> Self {
        Self::read(LONGHUA).expect("the example has no mistakes; a test reads it")
    }

    /// The example's twin: Guangming's hotline of 10 lines and 15 operators.
    pub fn guangming() -> Self {
        Self::read(GUANGMING).expect("the twin's file has no mistakes; a test reads it")
    }

    /// The centre for the call log of a bank.
    pub fn bank() -> Self {
        Self::read(BANK).expect("the bank's file has no mistakes; a test reads it")
    }

    /// How callers' numbers are written there.
    pub fn numbering(&self) -> Numbering {
        let codes = self.numbers.short_codes.iter().map(String::as_str);
        Numbering::new(&self.numbers.region, codes).expect("reading the file has checked it")
    }

    /// The rules of the roster.
    pub fn shifts(&self) -> impl Iterator<Item = Shift> + '_ {
        self.roster.shifts.iter().map(|(id, rule)| rule.shift(id))
    }
}

impl Person {
    /// The record for the roster, without the name: that must be sealed first.
    pub fn record(&self) -> Operator {
        let languages = self.languages.iter().filter_map(|tag| SkillId::language(tag).ok());
        let mut skills = self.skills.clone();
        for language in languages {
            skills.entry(language).or_insert(1);
        }
        let (licence, queues) = (self.licence.clone(), self.queues.clone());
        Operator {
            id: self.id.clone(),
            name: None,
            profile: Arc::new(Profile { licence, queues, skills }),
            licence_until: self.licence_until,
            revision: 0,
        }
    }
}

impl Rule {
    /// When it is.
    pub fn window(&self) -> Window {
        Window {
            days: self.days.clone(),
            from: self.from,
            to: self.to,
            first_day: self.first_day,
            last_day: self.last_day,
        }
    }

    fn shift(&self, id: &ShiftId) -> Shift {
        let (operators, standby) = (self.operators.clone(), self.standby);
        Shift { id: id.clone(), window: self.window(), operators, standby, revision: 0 }
    }
}

#[cfg(test)]
mod tests;
