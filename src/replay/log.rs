//! Reads a call log: a CSV file with one row for each call, as docs/call-log.md describes it.
//!
//! Logs come from machines that were restarted, set right and read out at midnight, so a row that
//! makes no sense is named by its line and left out, and the rest is read.

use std::io::{BufRead, BufReader, Read};
use std::time::Duration;

use csv::StringRecord;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::board::{Contact, Figures, Outcome};

/// A log as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Log {
    /// The calls, by arrival and then by line: logs are often sorted by agent or by kind.
    pub rows: Vec<LoggedCall>,
    /// How many rows said of themselves that they are no call.
    pub dropped_phantoms: u64,
    /// The rows that were left out because they make no sense, by line.
    pub unreadable: Vec<Unreadable>,
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line of the file, counted from 1; the header is line 1.
    pub line: u64,
    /// What is wrong with it, for the person who can look at it.
    pub reason: String,
}

/// One call of the log. Its times are of the log's own clock; who replays it says which zone that
/// clock was in.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggedCall {
    /// The line of the file, counted from 1; the header is line 1.
    pub line: u64,
    /// When the call reached the hotline's menu.
    pub entered: DateTime,
    /// When it left the menu: for a queue, an operator, or for good.
    pub arrival: DateTime,
    /// What the caller wanted, in the log's own code.
    pub kind: String,
    /// The caller's priority, in the log's own numbers; the greater, the sooner served.
    pub priority: u8,
    /// How long it was in the queue; zero if it was not queued.
    pub waited: Duration,
    /// How it ended.
    pub outcome: LoggedOutcome,
}

/// How a logged call ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoggedOutcome {
    /// An operator took it.
    Answered {
        /// Who, if the log knows.
        server: Option<String>,
        /// How long they spoke. Zero also where the log has lost the times.
        talk: Duration,
    },
    /// The caller gave up in the queue.
    Abandoned,
    /// The caller gave up in the menu. Nobody was asked to answer, so it is in no figure.
    NeverQueued,
}

/// Why a file cannot be read as a call log at all.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The header lacks columns.
    #[error("no call log: its first line lacks the columns {} (docs/call-log.md)", .0.join(", "))]
    Columns(Vec<&'static str>),
    /// The file could not be read to its end.
    #[error("the call log could not be read: {0}")]
    Read(#[from] std::io::Error),
}

/// Reads a call log. Rows that cannot be understood are counted in [`Log::unreadable`].
///
/// A row is a line: it is split off before it is read as CSV, so that a stray quotation mark
/// spoils its own row and not all that follow, and every row has the line number that an editor
/// shows for it (the csv crate's own count lags behind at blank lines and line ends of Windows).
pub fn read_log(from: impl Read) -> Result<Log, LogError> {
    let mut lines = (1..).zip(BufReader::new(from).split(b'\n'));
    let header = lines.next().map(|(_, line)| line).transpose()?.unwrap_or_default();
    let columns = Columns::find(&fields(&header).unwrap_or_default())?;
    let mut log = Log::default();
    for (line, text) in lines {
        let text = text?;
        if !text.trim_ascii().is_empty() {
            log.take(line, columns.call(line, &text));
        }
    }
    log.rows.sort_by_key(|call| (call.arrival, call.line));
    Ok(log)
}

fn fields(line: &[u8]) -> Result<StringRecord, String> {
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .trim(csv::Trim::All)
        .buffer_capacity(line.len())
        .from_reader(line);
    let mut record = StringRecord::new();
    csv.read_record(&mut record).map_err(|_| "not UTF-8 text".to_owned())?;
    Ok(record)
}

impl Log {
    /// Keeps what a row turned out to be: a call, no call, or the reason why neither.
    fn take(&mut self, line: u64, row: Result<Option<LoggedCall>, String>) {
        match row {
            Ok(Some(call)) => self.rows.push(call),
            Ok(None) => self.dropped_phantoms += 1,
            Err(reason) => self.unreadable.push(Unreadable { line, reason }),
        }
    }

    /// The figures of the log's own operators, to hold against those of a replay.
    pub fn figures(&self) -> Figures {
        self.rows.iter().filter_map(LoggedCall::contact).collect()
    }
}

impl LoggedCall {
    /// The call as a finished contact; `None` if it never came to a queue.
    pub fn contact(&self) -> Option<Contact> {
        let outcome = match self.outcome {
            LoggedOutcome::Answered { talk, .. } => {
                Outcome::Answered { talk, hold: Duration::ZERO, wrap_up: Duration::ZERO }
            }
            LoggedOutcome::Abandoned => Outcome::Abandoned,
            LoggedOutcome::NeverQueued => return None,
        };
        Some(Contact { waited: self.waited, outcome })
    }
}

const COLUMNS: [&str; 11] = [
    "date",
    "type",
    "priority",
    "vru_entry",
    "vru_exit",
    "q_start",
    "q_exit",
    "outcome",
    "ser_start",
    "ser_exit",
    "server",
];

/// Where each of [`COLUMNS`] stands in this file.
struct Columns([usize; COLUMNS.len()]);

impl Columns {
    fn find(header: &StringRecord) -> Result<Self, LogError> {
        let place = |name: &str| header.iter().position(|column| column == name);
        let missing: Vec<_> = COLUMNS.into_iter().filter(|name| place(name).is_none()).collect();
        if !missing.is_empty() {
            return Err(LogError::Columns(missing));
        }
        Ok(Self(COLUMNS.map(|name| place(name).expect("every column was just found"))))
    }

    fn call(&self, line: u64, text: &[u8]) -> Result<Option<LoggedCall>, String> {
        Row { columns: self, fields: fields(text)?, line }.call()
    }
}

/// One row on its way to becoming a call. Its errors are the reasons why it cannot.
struct Row<'r> {
    columns: &'r Columns,
    fields: StringRecord,
    line: u64,
}

impl Row<'_> {
    /// The call, or `None` if the row says that it was none.
    fn call(&self) -> Result<Option<LoggedCall>, String> {
        match self.field("outcome")? {
            "PHANTOM" => Ok(None),
            "AGENT" => self.answered().map(Some),
            "HANG" => self.hung_up().map(Some),
            other => Err(format!("outcome is {other:?}, not AGENT, HANG or PHANTOM")),
        }
    }

    fn answered(&self) -> Result<LoggedCall, String> {
        let server = Some(self.field("server")?).filter(|name| !name.is_empty());
        let talk = self.span("ser_start", "ser_exit")?;
        let outcome = LoggedOutcome::Answered { server: server.map(str::to_owned), talk };
        self.call_with(self.queue()?, outcome)
    }

    fn hung_up(&self) -> Result<LoggedCall, String> {
        let queue = self.queue()?;
        let outcome =
            if queue.is_some() { LoggedOutcome::Abandoned } else { LoggedOutcome::NeverQueued };
        self.call_with(queue, outcome)
    }

    fn call_with(
        &self,
        queue: Option<InQueue>,
        outcome: LoggedOutcome,
    ) -> Result<LoggedCall, String> {
        let entry = self.time("vru_entry")?;
        let left_menu = self.time("vru_exit")?;
        Ok(LoggedCall {
            line: self.line,
            entered: self.moment(entry)?,
            arrival: self.moment(nearest(queue.map_or(left_menu, |queue| queue.since), entry))?,
            kind: self.field("type")?.to_owned(),
            priority: self.priority()?,
            waited: queue.map_or(Duration::ZERO, |queue| queue.waited),
            outcome,
        })
    }

    /// The stay in the queue; `None` if there was none, which the log writes as 0:00:00 in both
    /// columns. One of them alone at 0:00:00 was midnight.
    fn queue(&self) -> Result<Option<InQueue>, String> {
        let (since, until) = (self.time("q_start")?, self.time("q_exit")?);
        if since == 0 && until == 0 {
            return Ok(None);
        }
        Ok(Some(InQueue { since, waited: self.span("q_start", "q_exit")? }))
    }

    /// The time between two columns. One that seems to end before it began went on past midnight.
    fn span(&self, from: &str, to: &str) -> Result<Duration, String> {
        let (begin, end) = (self.time(from)?, self.time(to)?);
        let seconds = if end < begin { end + DAY - begin } else { end - begin };
        let sane = (0..=SPAN_MAX).contains(&seconds);
        let hours = seconds / 3600;
        let text = || format!("{from} to {to} would be {hours} h, which no call takes");
        sane.then(|| Duration::from_secs(seconds.unsigned_abs())).ok_or_else(text)
    }

    fn moment(&self, second: i64) -> Result<DateTime, String> {
        let text = self.field("date")?;
        let date: Date = text.parse().map_err(|_| format!("date is {text:?}, not YYYY-MM-DD"))?;
        let midnight = date.to_datetime(jiff::civil::Time::midnight());
        midnight.checked_add(second.seconds()).map_err(|_| format!("date {text} is out of range"))
    }

    fn priority(&self) -> Result<u8, String> {
        let text = self.field("priority")?;
        text.parse().map_err(|_| format!("priority is {text:?}, not a number from 0 to 255"))
    }

    fn time(&self, name: &str) -> Result<i64, String> {
        let text = self.field(name)?;
        seconds_of(text).ok_or_else(|| format!("{name} is {text:?}, not a time H:MM:SS"))
    }

    fn field(&self, name: &str) -> Result<&str, String> {
        let known = COLUMNS.iter().position(|column| *column == name);
        let place = self.columns.0[known.expect("fields are asked for by the names of COLUMNS")];
        let missing = || format!("has {} fields, without {name}", self.fields.len());
        self.fields.get(place).ok_or_else(missing)
    }
}

/// A stay in the queue.
#[derive(Clone, Copy)]
struct InQueue {
    since: i64,
    waited: Duration,
}

/// A day of the log's clock, which knows nothing of summer time.
const DAY: i64 = 24 * 3600;

/// A stretch that long is a clock that was set back, not a call that went on past midnight.
const SPAN_MAX: i64 = DAY / 2;

/// The seconds since midnight. Hours may go on past 23, as some logs count a night on; a time two
/// days on is a mistake.
fn seconds_of(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let mut part = |below: i64| {
        let digits = parts.next().filter(|part| (1..=2).contains(&part.len()))?;
        let number: u8 =
            digits.parse().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))?;
        Some(i64::from(number)).filter(|&number| number < below)
    };
    let seconds = part(48)? * 3600 + part(60)? * 60 + part(60)?;
    parts.next().is_none().then_some(seconds)
}

/// The log writes a call's date once, for its first time. Another time belongs to whichever day
/// brings it nearest to that one: the next after midnight, but the same where a clock was set back
/// by seconds.
fn nearest(time: i64, to: i64) -> i64 {
    let ahead = (time - to).rem_euclid(DAY);
    to + if ahead > DAY / 2 { ahead - DAY } else { ahead }
}

#[cfg(test)]
#[path = "log_tests.rs"]
mod tests;
