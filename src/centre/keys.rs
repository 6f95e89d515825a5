//! With which keys what is at hand was sealed.

use super::Centre;
use crate::domain::{Case, KeyId, Version};

impl Centre {
    /// The data keys of what is at hand: those of the cases, of the operators' names and of the
    /// messages at their desks. Of the cases only those in which something began after a version of
    /// the journal, since their other keys are older.
    pub fn data_keys(&self, after: Version) -> impl Iterator<Item = KeyId> {
        let is_newer = move |case: &&Case| {
            let calls = case.calls.iter().filter_map(|call| self.call(*call));
            case.opened_in > after || calls.into_iter().any(|call| call.opened_in > after)
        };
        let of_cases = self.cases().filter(is_newer).flat_map(|case| case.keys.iter().copied());
        let of_names = self.operators().filter_map(|it| it.name.as_ref()).map(|name| name.key);
        let of_messages = self.desks().flat_map(|desk| &desk.messages).map(|it| it.text.key);
        of_cases.chain(of_names).chain(of_messages)
    }
}
