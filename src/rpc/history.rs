//! Reading a centre's journal from some version on.

use std::sync::Arc;

use crate::domain::{CaseId, CentreId, Entry, Version};
use crate::journal::{Journal, Record, codec};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Office;
use crate::switchboard::Switchboard;

/// How many entries are read at once.
const PAGE: usize = 256;

/// A reader of the journal.
pub struct History {
    journal: Arc<dyn Journal>,
    centre: CentreId,
    after: Version,
}

impl History {
    /// Begins after a version.
    pub fn after(office: &Office, after: Version) -> Self {
        Self::of(&office.switchboard, after)
    }

    /// Begins after a version of the centre that a switchboard serves.
    pub fn of(switchboard: &Switchboard, after: Version) -> Self {
        let (journal, centre) = (switchboard.journal().clone(), switchboard.centre_id().clone());
        Self { journal, centre, after }
    }

    /// Begins where the story of a case does, or at the beginning if the case is no longer at hand.
    pub fn of_case(office: &Office, case: CaseId) -> Self {
        let state = office.switchboard.state();
        let first = state.case(case).map_or(Version(1), |case| case.opened_in);
        Self::after(office, Version(first.0.saturating_sub(1)))
    }

    /// The last version that was read.
    pub fn version(&self) -> Version {
        self.after
    }

    /// The next entries as they are stored; none at the head.
    pub async fn records(&mut self) -> Result<Vec<Record>, Failure> {
        let records = self.journal.read(&self.centre, self.after, PAGE).await?;
        if let Some(last) = records.last() {
            self.after = last.version;
        }
        Ok(records)
    }

    /// The next entries, at least one; `None` at the head.
    pub async fn entries(&mut self) -> Result<Option<Vec<(Version, Entry)>>, Failure> {
        let records = self.records().await?;
        let read = |record: Record| match codec::decode(&record.entry) {
            Ok(entry) => Ok((record.version, entry)),
            Err(error) => {
                let (centre, version) = (&self.centre, record.version);
                tracing::error!(%centre, %version, %error, "journal entry");
                Err(EdgeError::JournalDamaged.into())
            }
        };
        let entries = records.into_iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
        Ok(Some(entries).filter(|entries| !entries.is_empty()))
    }
}
