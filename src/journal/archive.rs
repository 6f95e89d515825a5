//! The archive: entries that were trimmed from the store, as compressed files.
//!
//! `<centre>/<first>-<last>.entries.zst` holds the entries from `first` to `last`. A file is written
//! under a temporary name, made durable and then renamed, so that a file with a proper name is
//! whole. It is full at a fixed number of entries or bytes, so that whoever archives the same
//! history writes the same files. Several nodes may share one directory.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::codec::bundle;
use super::{JournalError, Record, Result};
use crate::domain::{CentreId, Version};

/// A file is full with so many entries,
const FILE_ENTRIES: usize = 10_000;
/// or with so many bytes of entries. Whoever reads it holds all of it in memory.
const FILE_BYTES: usize = 16 << 20;

const SUFFIX: &str = ".entries.zst";

/// How many unfinished files of one name are passed over before something must be wrong.
const UNFINISHED_MAX: usize = 100;

/// A directory of archived entries.
#[derive(Debug, Clone)]
pub struct Archive {
    directory: PathBuf,
    file_entries: usize,
}

/// A file of the archive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ArchiveFile {
    /// The first entry in it.
    pub first: Version,
    /// The last entry in it.
    pub last: Version,
    /// Where it is.
    pub path: PathBuf,
}

impl Archive {
    /// The archive in this directory, which is made when something is put into it.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into(), file_entries: FILE_ENTRIES }
    }

    /// The same with so many entries in a file, for tests.
    #[must_use]
    pub fn with_file_entries(self, file_entries: usize) -> Self {
        Self { file_entries, ..self }
    }

    /// How many of these entries, which follow what is archived, fill a file; `None` if they do not
    /// yet.
    pub fn fills(&self, records: &[Record]) -> Option<usize> {
        let mut bytes = 0;
        let full = records.iter().enumerate().position(|(at, record)| {
            bytes += record.entry.len();
            at + 1 >= self.file_entries || bytes >= FILE_BYTES
        });
        full.map(|at| at + 1)
    }

    /// Puts entries into a file of their own. When this returns, they are durable. Doing it again is
    /// no mistake.
    ///
    /// # Panics
    /// If there is no entry.
    pub fn put(&self, centre: &CentreId, records: &[Record]) -> Result<()> {
        let (first, last) = (&records[0], &records[records.len() - 1]);
        let name = format!("{:020}-{:020}{SUFFIX}", first.version.0, last.version.0);
        let directory = self.of(centre);
        let path = directory.join(&name);
        if path.exists() && read(&path).is_ok_and(|(of, found)| of == *centre && found == records) {
            return Ok(());
        }
        let bytes = bundle::encode(centre, records);
        write(&directory, &name, &bytes).map_err(|error| failed("writing", &path, &error))
    }

    /// The entries after `after` that lie in one file with the next one; `None` if the next one is
    /// not here.
    pub fn read(&self, centre: &CentreId, after: Version) -> Result<Option<Vec<Record>>> {
        let wanted = after.next();
        let holds = |file: &ArchiveFile| (file.first..=file.last).contains(&wanted);
        let Some(file) = self.files(centre)?.into_iter().rfind(holds) else { return Ok(None) };
        let (of, mut records) = read(&file.path)?;
        let versions = (records.first(), records.last());
        let is_as_named = versions.0.is_some_and(|record| record.version == file.first)
            && versions.1.is_some_and(|record| record.version == file.last);
        if of != *centre || !is_as_named {
            return Err(damaged(&file.path, "it does not hold what its name says"));
        }
        records.retain(|record| record.version > after);
        Ok(Some(records))
    }

    /// The files of a centre, in the order of their entries.
    pub fn files(&self, centre: &CentreId) -> Result<Vec<ArchiveFile>> {
        let directory = self.of(centre);
        let named = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_suffix(SUFFIX)?;
            let (first, last) = name.split_once('-')?;
            let (first, last) = (first.parse().ok()?, last.parse().ok()?);
            Some(ArchiveFile { first, last, path })
        };
        let mut files: Vec<_> = list(&directory)?.into_iter().filter_map(named).collect();
        files.sort();
        Ok(files)
    }

    /// The centres of which something is archived.
    pub fn centres(&self) -> Result<Vec<CentreId>> {
        let named = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.replace("%2E", ".");
            name.parse().ok().filter(|_| path.is_dir())
        };
        let mut centres: Vec<_> = list(&self.directory)?.into_iter().filter_map(named).collect();
        centres.sort();
        Ok(centres)
    }

    fn of(&self, centre: &CentreId) -> PathBuf {
        // A name may begin with a dot; such a directory would be hidden, or another one.
        let name = match centre.as_str().strip_prefix('.') {
            Some(rest) => format!("%2E{rest}"),
            None => centre.to_string(),
        };
        self.directory.join(name)
    }
}

fn list(directory: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries,
    };
    let paths = entries.and_then(|all| all.map(|entry| Ok(entry?.path())).collect());
    paths.map_err(|error| failed("reading", directory, &error))
}

fn read(path: &Path) -> Result<(CentreId, Vec<Record>)> {
    let bytes = fs::read(path).map_err(|error| failed("reading", path, &error))?;
    bundle::decode(&bytes).map_err(|error| damaged(path, &error.to_string()))
}

/// Writes a file whose name appears only when all of it is durable.
fn write(directory: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    if !directory.exists() {
        fs::create_dir_all(directory)?;
        directory.parent().map_or(Ok(()), sync)?;
    }
    let (mut file, unfinished) = create(directory, name)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    let renamed = written.and_then(|()| fs::rename(&unfinished, directory.join(name)));
    match renamed {
        // Another node has finished the same file, and cleared this one away.
        Err(error) if error.kind() == ErrorKind::NotFound && directory.join(name).exists() => {}
        Err(error) => {
            let _ = fs::remove_file(&unfinished);
            return Err(error);
        }
        Ok(()) => {}
    }
    sync(directory)?;
    // What a crash has left of the same file.
    for number in 0..UNFINISHED_MAX {
        let _ = fs::remove_file(directory.join(unfinished_name(name, number)));
    }
    Ok(())
}

/// A new file under a temporary name. Another node may be writing the same; a crash may have left
/// one.
fn create(directory: &Path, name: &str) -> io::Result<(File, PathBuf)> {
    for number in 0..UNFINISHED_MAX {
        let path = directory.join(unfinished_name(name, number));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            file => return Ok((file?, path)),
        }
    }
    Err(io::Error::other("there are too many unfinished files of this name; remove them"))
}

fn unfinished_name(name: &str, number: usize) -> String {
    format!(".{name}.{number}.unfinished")
}

fn sync(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

fn failed(doing: &str, path: &Path, error: &io::Error) -> JournalError {
    let text = format!("{doing} {} failed: {error}", path.display());
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => JournalError::Full(text),
        _ => JournalError::Unavailable(text),
    }
}

fn damaged(path: &Path, why: &str) -> JournalError {
    JournalError::Damaged(format!("the archive file {}: {why}", path.display()))
}

#[cfg(test)]
#[path = "archive_tests.rs"]
mod tests;
