//! How far a partner has been told of a transfer by webhook.
//!
//! What is to be told follows from this alone, so any node can go on telling where another stopped.
//! Of a partner who listens to the stream, or asks, nothing but the changes is counted.

use serde::{Deserialize, Serialize};

use super::Timestamp;

/// How far a partner has been told of a transfer by webhook.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Telling {
    /// How many changes there have been, the proposal being the first.
    pub changes: u32,
    /// When the newest of them was.
    pub changed_at: Timestamp,
    /// The newest change that the partner has taken in; 0 for none.
    pub told: u32,
    /// The newest change that was given up, unless the partner was told of a later one.
    pub given_up: Option<GivenUp>,
}

/// A change that the partner could not be told of: a dead letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenUp {
    /// The change.
    pub change: u32,
    /// How often it was tried.
    pub tries: u32,
    /// When it was given up.
    pub at: Timestamp,
}

impl Telling {
    /// The change that the partner does not know and nobody has given up yet. It is always the
    /// newest: who is told of it has no use for those before.
    pub fn next(&self) -> Option<u32> {
        let given_up = self.given_up.map_or(0, |letter| letter.change);
        (self.changes > self.told.max(given_up)).then_some(self.changes)
    }

    pub(crate) fn note_change(&mut self, at: Timestamp) {
        self.changes += 1;
        self.changed_at = at;
    }

    pub(crate) fn note_told(&mut self, change: u32) {
        self.told = self.told.max(change);
        self.given_up = self.given_up.filter(|letter| letter.change > self.told);
    }

    pub(crate) fn note_given_up(&mut self, letter: GivenUp) {
        self.given_up = Some(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Timestamp = Timestamp::MIN;

    fn letter(change: u32) -> GivenUp {
        GivenUp { change, tries: 3, at: AT }
    }

    #[test]
    fn only_the_newest_change_is_told_and_each_once() {
        let mut telling = Telling::default();
        assert_eq!(telling.next(), None);
        telling.note_change(AT);
        telling.note_change(AT);
        assert_eq!(telling.next(), Some(2));
        telling.note_told(1);
        assert_eq!(telling.next(), Some(2));
        telling.note_told(2);
        assert_eq!(telling.next(), None);
    }

    #[test]
    fn what_was_given_up_stays_visible_until_a_later_change_is_told() {
        let mut telling = Telling::default();
        telling.note_change(AT);
        telling.note_given_up(letter(1));
        assert_eq!(telling.next(), None);
        telling.note_change(AT);
        assert_eq!(telling.next(), Some(2));
        assert_eq!(telling.given_up, Some(letter(1)));
        telling.note_told(2);
        assert_eq!((telling.given_up, telling.next()), (None, None));
    }
}
