//! With which keys what is at hand was sealed.

use super::Centre;
use crate::domain::KeyId;

impl Centre {
    /// The data keys of what is at hand: those of the cases, of the operators' names and of the
    /// messages at their desks. What is told with transfers, and promised, is sealed with a key of its
    /// case.
    pub fn data_keys(&self) -> impl Iterator<Item = KeyId> {
        let of_cases = self.cases().flat_map(|case| case.keys.iter().copied());
        let of_names = self.operators().filter_map(|it| it.name.as_ref()).map(|name| name.key);
        let of_messages = self.desks().flat_map(|desk| &desk.messages).map(|it| it.text.key);
        of_cases.chain(of_names).chain(of_messages)
    }
}
