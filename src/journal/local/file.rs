//! The file: opened, and opened anew after the disk failed.
//!
//! redb gives up a database whose disk has failed once (a write that found no room, too): it must
//! be closed and opened again, and then ends at its last whole commit. That is done here at once,
//! or by the next one who needs the file if it cannot be done yet, so a full disk heals by itself
//! when there is room again.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use redb::{Builder, Database, DatabaseError, ReadTransaction, ReadableDatabase, WriteTransaction};

use super::super::{JournalError, Result};
use super::tables;

/// What redb may keep of the file in memory. A centre reads its history once, at its start.
const CACHE_BYTES: usize = 32 << 20;

type Redb<T> = std::result::Result<T, redb::Error>;
type Opener = Box<dyn Fn() -> std::result::Result<Database, DatabaseError> + Send + Sync>;

pub(super) struct StoreFile {
    path: PathBuf,
    opener: Opener,
    /// `None` from a failure until the file could be opened again.
    database: RwLock<Option<Database>>,
}

impl StoreFile {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let at = path.to_owned();
        let opener = move || Builder::new().set_cache_size(CACHE_BYTES).create(&at);
        Self::open_with(path, Box::new(opener))
    }

    /// Opens the file in a way of the caller's; tests put a failing disk between.
    pub(super) fn open_with(path: &Path, opener: Opener) -> Result<Self> {
        let file = Self { path: path.to_owned(), opener, database: RwLock::new(None) };
        file.reopen()?;
        Ok(file)
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&ReadTransaction) -> Redb<T>) -> Result<T> {
        let result = self.with(|database| work(&database.begin_read()?))?;
        result.map_err(|error| self.explain(error))
    }

    /// Runs `work` in one transaction and makes it durable if `work` wants it.
    pub(super) fn write<T>(
        &self,
        work: impl FnOnce(&WriteTransaction) -> Redb<Written<T>>,
    ) -> std::result::Result<T, Failure> {
        let mut committing = false;
        let attempt = |database: &Database| {
            let mut tx = database.begin_write()?;
            tx.set_durability(redb::Durability::Immediate)?;
            let Written { value, anything } = work(&tx)?;
            if anything {
                committing = true;
                tx.commit()?;
            } else {
                tx.abort()?;
            }
            Ok(value)
        };
        let attempted = self.with(attempt).map_err(Failure::Before)?;
        attempted.map_err(|error| {
            self.close();
            // Best at once, so that readers need not wait for it; but if it fails now, the next
            // caller tries again and reports.
            let _ = self.reopen();
            let error = self.explain(error);
            if committing { Failure::Halfway(error) } else { Failure::Before(error) }
        })
    }

    fn with<T>(&self, work: impl FnOnce(&Database) -> Redb<T>) -> Result<Redb<T>> {
        if self.opened().is_none() {
            self.reopen()?;
        }
        match &*self.opened() {
            Some(database) => Ok(work(database)),
            None => Err(JournalError::Unavailable("the file is being opened again".to_owned())),
        }
    }

    fn opened(&self) -> RwLockReadGuard<'_, Option<Database>> {
        // What the lock guards is one value, whole at any time, so poison means nothing.
        self.database.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        *self.database.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn reopen(&self) -> Result<()> {
        let mut slot = self.database.write().unwrap_or_else(PoisonError::into_inner);
        if slot.is_some() {
            return Ok(());
        }
        let database = (self.opener)().map_err(|error| self.explain(error.into()))?;
        match tables::format(&database).map_err(|error| self.explain(error))? {
            Some(tables::FORMAT) => {}
            None => tables::create(&database).map_err(|error| self.explain(error))?,
            Some(other) => {
                return Err(JournalError::Unusable(format!(
                    "{} has format {other}, this program writes format {}: use the program that \
                     wrote it, or another directory",
                    self.path.display(),
                    tables::FORMAT
                )));
            }
        }
        *slot = Some(database);
        Ok(())
    }

    fn explain(&self, error: redb::Error) -> JournalError {
        use redb::Error as E;
        let path = self.path.display();
        match error {
            E::Io(error) => match error.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                    JournalError::Full(format!("{path}: {error}"))
                }
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    JournalError::Unusable(format!(
                        "{path}: {error}: let this user write it, or choose another directory"
                    ))
                }
                ErrorKind::InvalidData | ErrorKind::IsADirectory => {
                    JournalError::Unusable(format!(
                        "{path} is no journal ({error}): move it away, or choose another directory"
                    ))
                }
                _ => JournalError::Unavailable(format!("{path}: {error}")),
            },
            E::PreviousIo => JournalError::Unavailable(format!("{path}: the disk has failed")),
            E::DatabaseAlreadyOpen | E::LockProtocolMismatch => JournalError::Unusable(format!(
                "another process has {path} open: stop it, or choose another directory"
            )),
            error => JournalError::Damaged(format!("{path}: {error}")),
        }
    }
}

/// Why a transaction failed.
pub(super) enum Failure {
    /// Before it was committed: nothing has changed.
    Before(JournalError),
    /// While it was committed: it may have become durable all the same.
    Halfway(JournalError),
}

/// The result of a transaction, and whether there is anything to commit.
pub(super) struct Written<T> {
    pub(super) value: T,
    pub(super) anything: bool,
}
