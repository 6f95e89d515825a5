//! Sealing and opening the personal data of one centre: which key, and where it lies.
//!
//! Data keys lie wrapped beside the journal, under their ids as names. Keys that were made or opened
//! here are kept in memory for a while, since one case is looked at many times in a row: first of all
//! by whoever accepts the call, a moment after it came.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use secrecy::ExposeSecret;

use super::failure::{EdgeError, Failure};
use super::seal::{CentreKeys, DataKey};
use crate::domain::{CallerHash, Case, CentreId, KeyId, Sealed};
use crate::journal::Journal;
use crate::phone::Number;

/// How long a key is sought that the state names and that is not there: nodes bring back within
/// seconds what a store has lost. What none of them has is lost for good.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often it is asked for meanwhile.
const PAUSE: Duration = Duration::from_millis(250);

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
        if case.keys.is_empty() {
            return Ok(None);
        }
        // All of them are destroyed together.
        let newest_first: Vec<KeyId> = case.keys.iter().rev().copied().collect();
        let key = self.seek(&newest_first).await?.ok_or(EdgeError::KeyMissing)?;
        Ok(Some(seal(&key, field, text)))
    }

    /// The first of these keys that is there, sooner or later.
    async fn seek(&self, keys: &[KeyId]) -> Result<Option<Arc<DataKey>>, Failure> {
        let seeking = async {
            loop {
                for id in keys {
                    if let Some(key) = self.key(*id).await? {
                        return Ok(Some(key));
                    }
                }
                tokio::time::sleep(PAUSE).await;
            }
        };
        tokio::time::timeout(PATIENCE, seeking).await.unwrap_or_else(|_| {
            tracing::error!(centre = %self.centre, ?keys, "nobody brings back a data key");
            Ok(None)
        })
    }

    /// What was sealed with a key that the state names; `None` if that is lost for good.
    pub async fn open_patiently(
        &self,
        field: Field,
        sealed: &Sealed,
    ) -> Result<Option<String>, Failure> {
        let Some(key) = self.seek(&[sealed.key]).await? else { return Ok(None) };
        self.open_with(&key, field, sealed)
    }

    /// What was sealed, or `None` if its key is not there: destroyed, or missing if the state names
    /// it.
    pub async fn open(&self, field: Field, sealed: &Sealed) -> Result<Option<String>, Failure> {
        let Some(key) = self.key(sealed.key).await? else { return Ok(None) };
        self.open_with(&key, field, sealed)
    }

    /// A text that does not open although its key is there counts as damage, and is logged without
    /// its content.
    fn open_with(
        &self,
        key: &DataKey,
        field: Field,
        sealed: &Sealed,
    ) -> Result<Option<String>, Failure> {
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
    use crate::domain::Version;
    use crate::journal::{MemoryJournal, PutBack};

    fn vault(centre: &CentreId, journal: &MemoryJournal) -> Vault {
        let key = |id: &str| NamedKey { id: id.into(), secret: SecretBox::init_with(|| [7; 32]) };
        let keys = CentreKeys::new(centre.clone(), vec![key("2026")], "2026", key("h1")).unwrap();
        Vault::new(centre.clone(), keys, Arc::new(journal.clone()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_that_was_just_made_is_at_hand_until_it_is_forgotten() {
        // Nothing lies beside this journal: whatever opens was not asked of it.
        let vault = vault(&"longhua".parse().unwrap(), &MemoryJournal::new());
        let key = vault.new_key();
        let sealed = key.seal(Field::Number, "+12025550143");
        let opened = vault.open(Field::Number, &sealed).await.unwrap();
        assert_eq!(opened.as_deref(), Some("+12025550143"));
        vault.forget(key.id());
        assert_eq!(vault.open(Field::Number, &sealed).await.unwrap(), None);
        assert_eq!(vault.open_patiently(Field::Number, &sealed).await.unwrap(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_that_is_missing_is_waited_for() {
        let (centre, journal) = ("longhua".parse::<CentreId>().unwrap(), MemoryJournal::new());
        let vault = vault(&centre, &journal);
        let key = vault.new_key();
        let sealed = key.seal(Field::Number, "+12025550143");
        vault.forget(key.id());
        let coming_back = async {
            tokio::time::sleep(PATIENCE / 2).await;
            let what = PutBack { blobs: vec![key.into_blob()], ..PutBack::default() };
            journal.put_back(&centre, Version(0), what).await.unwrap();
        };
        let opening = vault.open_patiently(Field::Number, &sealed);
        let (opened, ()) = tokio::join!(opening, coming_back);
        assert_eq!(opened.unwrap().as_deref(), Some("+12025550143"));
    }
}
