//! Sealing and opening the personal data of one centre: which key, and where it lies.
//!
//! Data keys lie wrapped beside the journal, under their ids as names. Keys that were made or opened
//! here are kept in memory for a while, since one case is looked at many times in a row: first of all
//! by whoever accepts the call, a moment after it came.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use secrecy::ExposeSecret;

use super::failure::{EdgeError, Failure};
use super::seal::{CentreKeys, DataKey};
use crate::domain::{CallerHash, Case, CentreId, KeyId, Sealed};
use crate::journal::Journal;
use crate::phone::Number;

/// How many keys are kept.
const KEYS_MAX: usize = 4096;

/// What a sealed text is: a text that was sealed as one thing does not open as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A caller's number.
    Number,
    /// A note on a case.
    Note,
    /// An operator's name.
    Name,
    /// A part of what is told with a transfer.
    Summary,
    /// What a supervisor says to operators.
    Message,
}

impl Field {
    fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Note => "note",
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Message => "message",
        }
    }
}

/// A data key that was just made, and what must be stored for it with the same append.
pub struct NewKey {
    key: Arc<DataKey>,
    wrapped: Bytes,
}

impl NewKey {
    /// Its id.
    pub fn id(&self) -> KeyId {
        self.key.id()
    }

    /// Seals a text with it.
    pub fn seal(&self, field: Field, text: &str) -> Sealed {
        seal(&self.key, field, text)
    }

    /// The blob to store with the append.
    pub fn into_blob(self) -> (String, Bytes) {
        (self.key.id().to_string(), self.wrapped)
    }
}

fn seal(key: &DataKey, field: Field, text: &str) -> Sealed {
    Sealed { key: key.id(), bytes: key.seal(field.as_str(), text.as_bytes()) }
}

/// The personal data of one centre.
pub struct Vault {
    centre: CentreId,
    keys: CentreKeys,
    journal: Arc<dyn Journal>,
    at_hand: Mutex<AtHand>,
}

#[derive(Default)]
struct AtHand {
    keys: HashMap<KeyId, Arc<DataKey>>,
    ages: VecDeque<KeyId>,
}

impl AtHand {
    fn keep(&mut self, key: Arc<DataKey>) {
        let id = key.id();
        if self.keys.insert(id, key).is_none() {
            self.ages.push_back(id);
        }
        while self.keys.len() > KEYS_MAX {
            let Some(oldest) = self.ages.pop_front() else { return };
            self.keys.remove(&oldest);
        }
    }

    fn forget(&mut self, id: KeyId) {
        self.keys.remove(&id);
        self.ages.retain(|age| *age != id);
    }
}

impl Vault {
    /// The vault of a centre whose keys lie beside its journal.
    pub fn new(centre: CentreId, keys: CentreKeys, journal: Arc<dyn Journal>) -> Self {
        Self { centre, keys, journal, at_hand: Mutex::default() }
    }

    /// A key for a new case, for an operator's record, or for a message.
    pub fn new_key(&self) -> NewKey {
        let (_, key, wrapped) = self.keys.new_data_key();
        let key = Arc::new(key);
        self.lock().keep(key.clone());
        NewKey { key, wrapped }
    }

    /// What stands for a number wherever numbers are compared.
    pub fn caller_hash(&self, number: &Number) -> CallerHash {
        CallerHash(self.keys.caller_hash(number.as_str()))
    }

    /// What stands for the content of a request.
    pub fn fingerprint(&self, content: &[u8]) -> [u8; 16] {
        self.keys.fingerprint(content)
    }

    /// Seals a note with the newest key of its case; `None` if the case was forgotten.
    pub async fn seal_note(&self, case: &Case, text: &str) -> Result<Option<Sealed>, Failure> {
        self.seal_in(case, Field::Note, text).await
    }

    /// Seals a text with the newest key of its case; `None` if the case was forgotten.
    pub async fn seal_in(
        &self,
        case: &Case,
        field: Field,
        text: &str,
    ) -> Result<Option<Sealed>, Failure> {
        let Some(id) = case.keys.last() else { return Ok(None) };
        let key = self.key(*id).await?.ok_or_else(|| self.absent(*id))?;
        Ok(Some(seal(&key, field, text)))
    }

    /// What was sealed with a key that the state names: if that is not there, it is missing.
    pub async fn read(&self, field: Field, sealed: &Sealed) -> Result<String, Failure> {
        self.open(field, sealed).await?.ok_or_else(|| self.absent(sealed.key).into())
    }

    /// Nodes bring back within seconds what a store has lost; what nobody holds is lost for good.
    fn absent(&self, key: KeyId) -> EdgeError {
        tracing::warn!(centre = %self.centre, %key, "a data key that is needed is not there");
        EdgeError::KeyAbsent
    }

    /// What was sealed, or `None` if its key was destroyed. A text that does not open although its
    /// key is there counts as damage, and is logged without its content.
    pub async fn open(&self, field: Field, sealed: &Sealed) -> Result<Option<String>, Failure> {
        let Some(key) = self.key(sealed.key).await? else { return Ok(None) };
        let opened = key.open(field.as_str(), &sealed.bytes).map_err(|error| {
            tracing::error!(centre = %self.centre, key = %sealed.key, %error, "sealed text");
            EdgeError::JournalDamaged
        })?;
        Ok(String::from_utf8(opened.expose_secret().to_vec()).ok())
    }

    /// Drops a key whose wrapped form is about to be destroyed, or has been.
    pub fn forget(&self, id: KeyId) {
        self.lock().forget(id);
    }

    async fn key(&self, id: KeyId) -> Result<Option<Arc<DataKey>>, Failure> {
        if let Some(key) = self.lock().keys.get(&id) {
            return Ok(Some(key.clone()));
        }
        let Some(wrapped) = self.journal.blob(&self.centre, &id.to_string()).await? else {
            return Ok(None);
        };
        let key = self.keys.unwrap(id, &wrapped).map_err(|error| {
            tracing::error!(centre = %self.centre, key = %id, %error, "data key");
            EdgeError::JournalDamaged
        })?;
        let key = Arc::new(key);
        self.lock().keep(key.clone());
        Ok(Some(key))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, AtHand> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use secrecy::SecretBox;

    use super::super::seal::NamedKey;
    use super::*;
    use crate::journal::MemoryJournal;

    #[tokio::test]
    async fn a_key_that_was_just_made_is_at_hand_until_it_is_forgotten() {
        let centre: CentreId = "longhua".parse().unwrap();
        let key = |id: &str| NamedKey { id: id.into(), secret: SecretBox::init_with(|| [7; 32]) };
        let keys = CentreKeys::new(centre.clone(), vec![key("2026")], "2026", key("h1")).unwrap();
        // Nothing lies beside this journal: whatever opens was not asked of it.
        let vault = Vault::new(centre, keys, Arc::new(MemoryJournal::new()));
        let key = vault.new_key();
        let sealed = key.seal(Field::Number, "+12025550143");
        let opened = vault.open(Field::Number, &sealed).await.unwrap();
        assert_eq!(opened.as_deref(), Some("+12025550143"));
        vault.forget(key.id());
        assert_eq!(vault.open(Field::Number, &sealed).await.unwrap(), None);
        // As long as something names it, it is missing.
        let missing = vault.read(Field::Number, &sealed).await.unwrap_err();
        assert_eq!(missing, EdgeError::KeyAbsent.into());
    }
}
