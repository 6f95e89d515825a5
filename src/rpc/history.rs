//! Reading a centre's journal from some version on.

use crate::domain::{CaseId, Entry, Version};
use crate::journal::{self, Record, codec};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Office;
use crate::switchboard::Switchboard;

/// How many entries are read at once.
const PAGE: usize = 256;

/// A reader of the journal, and of the archive behind it.
pub struct History(journal::History);

impl History {
    /// Begins after a version.
    pub fn after(office: &Office, after: Version) -> Self {
        Self::of(&office.switchboard, after)
    }

    /// Begins after a version of the centre that a switchboard serves.
    pub fn of(switchboard: &Switchboard, after: Version) -> Self {
        Self(switchboard.history(after))
    }

    /// Begins where the story of a case does, or at the beginning if the case is no longer at hand.
    pub fn of_case(office: &Office, case: CaseId) -> Self {
        let state = office.switchboard.state();
        let first = state.case(case).map_or(Version(1), |case| case.opened_in);
        Self::after(office, Version(first.0.saturating_sub(1)))
    }

    /// The last version that was read.
    pub fn version(&self) -> Version {
        self.0.version()
    }

    /// Goes on after a later version.
    pub fn skip_to(&mut self, after: Version) {
        self.0.skip_to(after);
    }

    /// The next entries as they are stored; none at the head.
    pub async fn records(&mut self) -> Result<Vec<Record>, Failure> {
        Ok(self.0.next(PAGE).await?)
    }

    /// The next entries, at least one; `None` at the head.
    pub async fn entries(&mut self) -> Result<Option<Vec<(Version, Entry)>>, Failure> {
        let records = self.records().await?;
        let read = |record: Record| match codec::decode(&record.entry) {
            Ok(entry) => Ok((record.version, entry)),
            Err(error) => {
                let (centre, version) = (self.0.centre(), record.version);
                tracing::error!(%centre, %version, %error, "journal entry");
                Err(EdgeError::JournalDamaged.into())
            }
        };
        let entries = records.into_iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
        Ok(Some(entries).filter(|entries| !entries.is_empty()))
    }
}
