//! Promises in the order in which they should be seen to.

use std::fmt;
use std::str::FromStr;

use crate::centre::Centre;
use crate::domain::{Case, Escalation, OperatorId, Promise, PromiseId, Timestamp};

/// Where a promise stands among others: those that are late come first by that alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DuePlace {
    due: Timestamp,
    promise: PromiseId,
}

impl fmt::Display for DuePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.due.as_millis(), self.promise)
    }
}

impl FromStr for DuePlace {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (due, promise) = text.split_once('_').unwrap_or((text, ""));
        let due = Timestamp::from_millis(due.parse()?);
        Ok(Self { due, promise: promise.parse()? })
    }
}

/// An open promise with its case.
#[derive(Debug, Clone, Copy)]
pub struct Owed<'a> {
    /// The case.
    pub case: &'a Case,
    /// What is owed on it.
    pub promise: &'a Promise,
}

impl Owed<'_> {
    /// Its place among others.
    pub fn place(&self) -> DuePlace {
        DuePlace { due: self.promise.due, promise: self.promise.id }
    }
}

/// The open promises of these cases, in their order.
pub fn owed_on<'a>(cases: impl Iterator<Item = &'a Case>) -> Vec<Owed<'a>> {
    let open = cases.flat_map(|case| case.open_promises().map(move |promise| (case, promise)));
    let mut owed: Vec<_> = open.map(|(case, promise)| Owed { case, promise }).collect();
    owed.sort_unstable_by_key(Owed::place);
    owed
}

/// What an operator should see to: what they owe, and what they are asked to cover.
pub fn owed_by<'a>(centre: &'a Centre, operator: &OperatorId) -> Vec<Owed<'a>> {
    let covers = |owed: &Owed<'_>| match &owed.promise.escalation {
        Escalation::Cover(cover) => cover.as_ref() == Some(operator),
        Escalation::Ower | Escalation::Supervisor => false,
    };
    let others = centre.cases_asked_of(operator);
    let others = others.filter(|case| case.owner.as_ref() != Some(operator));
    let mut owed = owed_on(centre.cases_of(operator));
    owed.extend(owed_on(others).into_iter().filter(covers));
    owed.sort_unstable_by_key(Owed::place);
    owed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let place = DuePlace { due: Timestamp::from_millis(-5), promise: PromiseId(7) };
        assert_eq!(place.to_string().parse(), Ok(place));
        for bad in ["", "5", "_", "5_", "5_x", "x_5"] {
            assert!(bad.parse::<DuePlace>().is_err(), "{bad}");
        }
        let later = DuePlace { due: Timestamp::from_millis(4), promise: PromiseId(1) };
        assert!(place < later);
    }
}
