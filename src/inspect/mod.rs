//! `firstline journal`: looks at histories without a server, in an archive, in a journal, or in both
//! as the one history that they are. It changes nothing, and needs no key: sealed data stays sealed.

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use clap::{Args, Subcommand};

use crate::domain::{CentreId, Version};
use crate::journal::{
    self, Archive, Chain, History, Journal, JournalError, JournalUrl, Record, codec,
};
use crate::rpc::convert::entry_line;

/// How many entries are read at once.
const PAGE: usize = 1_000;

/// What can be said to `firstline journal`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check that each entry carries the digest of the one before, and none is missing.
    Verify(Place),
    /// Say what there is of each centre: the files of the archive, what is in the journal.
    List(Place),
    /// Print entries as lines of JSON.
    Show {
        #[command(flatten)]
        place: Place,
        /// Begin after this version.
        #[arg(long, value_name = "VERSION", default_value_t = 0)]
        after: u64,
        /// How many at most.
        #[arg(long, value_name = "N", default_value_t = u64::MAX, hide_default_value = true)]
        limit: u64,
    },
}

/// Where the histories are.
#[derive(Debug, Args)]
struct Place {
    /// The directory of the archive.
    #[arg(long, value_name = "DIR")]
    archive: Option<PathBuf>,
    /// The journal: local:PATH (while no server has it open), redis://HOST/, or any other address of
    /// a Redis that a server takes
    #[arg(long, value_name = "URL")]
    journal: Option<JournalUrl>,
    /// The centre; without it all that the archive knows.
    #[arg(long, value_name = "CENTRE")]
    centre: Option<CentreId>,
}

/// Does what was asked, and prints it.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match arguments.command {
        Command::Verify(place) => verify(&Books::open(&place).await?, &mut out).await,
        Command::List(place) => list(&Books::open(&place).await?, &mut out).await,
        Command::Show { place, after, limit } => {
            let books = Books::open(&place).await?;
            let [centre] = &books.centres[..] else { bail!("name one centre with --centre") };
            show(&books, centre, Version(after), limit, &mut out).await
        }
    }
}

/// What was opened.
struct Books {
    archive: Option<Archive>,
    journal: Option<Arc<dyn Journal>>,
    centres: Vec<CentreId>,
}

impl Books {
    async fn open(place: &Place) -> anyhow::Result<Self> {
        ensure!(
            place.archive.is_some() || place.journal.is_some(),
            "say where to look: --archive DIR, --journal URL, or both"
        );
        if let Some(directory) = &place.archive {
            ensure!(directory.is_dir(), "there is no directory {}", directory.display());
        }
        let archive = place.archive.as_ref().map(Archive::new);
        let journal = match &place.journal {
            Some(url) => {
                let opened = journal::open_existing(url).await;
                Some(opened.with_context(|| format!("opening the journal {url}"))?)
            }
            None => None,
        };
        let centres = match (&place.centre, &archive) {
            (Some(centre), _) => vec![centre.clone()],
            (None, Some(archive)) => archive.centres()?,
            (None, None) => bail!("name the centre with --centre: a journal does not list them"),
        };
        Ok(Self { archive, journal, centres })
    }

    /// Where the history of a centre begins that is here.
    fn begins(&self, centre: &CentreId) -> anyhow::Result<Version> {
        let files = self.archive.as_ref().map(|archive| archive.files(centre)).transpose()?;
        let first = files.and_then(|files| files.first().map(|file| file.first));
        Ok(first.unwrap_or(Version(1)))
    }

    /// The entries after a version, file by file and page by page, until `see` says that it is
    /// enough.
    async fn read(
        &self,
        centre: &CentreId,
        after: Version,
        mut see: impl FnMut(&Record) -> anyhow::Result<bool>,
    ) -> anyhow::Result<()> {
        let mut after = Version(after.0.max(self.begins(centre)?.0 - 1));
        while let Some(archive) = &self.archive
            && let Some(records) = archive.read(centre, after)?
        {
            for record in &records {
                after = record.version;
                if !see(record)? {
                    return Ok(());
                }
            }
        }
        let Some(journal) = &self.journal else { return self.ends(centre, after) };
        let mut history = History::after(journal.clone(), None, centre.clone(), after);
        while !history.is_at_head() {
            let records = history.next(PAGE).await.map_err(|error| match error {
                JournalError::Trimmed { first } => {
                    let (missing, last) = (after.next(), first.0 - 1);
                    anyhow::anyhow!("entries {missing} to {last} of {centre} are not here")
                }
                other => other.into(),
            })?;
            for record in &records {
                if !see(record)? {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Nothing in the archive may come after its end.
    fn ends(&self, centre: &CentreId, after: Version) -> anyhow::Result<()> {
        let files = self.archive.as_ref().map(|archive| archive.files(centre)).transpose()?;
        let next = files.into_iter().flatten().find(|file| file.first > after);
        if let Some(next) = next {
            let last = next.first.0 - 1;
            bail!("entries {} to {last} of {centre} are not here", after.next());
        }
        Ok(())
    }
}

async fn verify(books: &Books, out: &mut impl Write) -> anyhow::Result<()> {
    let mut broken = 0;
    for centre in &books.centres {
        let (mut chain, mut problem) = (Chain::default(), None);
        let read = books
            .read(centre, Version(0), |record| {
                problem = chain.link(record);
                Ok(problem.is_none())
            })
            .await;
        let problem = problem.or(read.err().map(|error| format!("{error:#}")));
        let (entries, first, (last, digest)) = (chain.entries(), chain.first(), chain.last());
        let range =
            format!("{entries} entries, {first} to {last}, the last with digest {digest:?}");
        match problem {
            None => writeln!(out, "{centre} is intact: {range}")?,
            Some(problem) => {
                broken += 1;
                writeln!(out, "{centre} is NOT intact: {problem}; before that {range}")?;
            }
        }
    }
    ensure!(broken == 0, "{broken} of {} histories are not intact", books.centres.len());
    Ok(())
}

async fn list(books: &Books, out: &mut impl Write) -> anyhow::Result<()> {
    for centre in &books.centres {
        writeln!(out, "{centre}")?;
        for file in books.archive.iter().map(|archive| archive.files(centre)) {
            for file in file? {
                let bytes = std::fs::metadata(&file.path)?.len();
                let path = file.path.display();
                writeln!(out, "  {} to {}, {bytes} bytes: {path}", file.first, file.last)?;
            }
        }
        if let Some(journal) = &books.journal {
            let head = journal.head(centre).await?;
            let first = match journal.read(centre, Version(0), 1).await {
                Err(JournalError::Trimmed { first }) => first,
                read => read.map(|_| Version(1))?,
            };
            writeln!(out, "  {first} to {head}, in the journal")?;
            match journal.load_snapshot(centre).await {
                Ok(None) => {}
                Ok(Some(snapshot)) => {
                    let (version, bytes) = (snapshot.version, snapshot.state.len());
                    writeln!(out, "  a snapshot after {version}, {bytes} bytes")?;
                }
                Err(error) => writeln!(out, "  a snapshot that is of no use: {error}")?,
            }
        }
    }
    Ok(())
}

/// A reader that has seen enough ends it without complaint.
async fn show(
    books: &Books,
    centre: &CentreId,
    after: Version,
    limit: u64,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut left = limit;
    let mut print = |record: &Record| {
        if left == 0 {
            return Ok(false);
        }
        left -= 1;
        let entry = codec::decode(&record.entry)
            .with_context(|| format!("entry {} of {centre}", record.version))?;
        match writeln!(out, "{}", entry_line(record.version, &entry)) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
            written => Ok(written.map(|()| true)?),
        }
    };
    books.read(centre, after, &mut print).await
}

#[cfg(test)]
mod tests;
