//! `firstline ctl`: what a person at a shell needs of a running server.
//!
//! Answers are tables for people, or with `--json` the messages of the API in their JSON form.
//! What the server refuses becomes an error that carries its sentence and its reason.

mod board;
mod calls;
mod cases;
mod door;
mod figures;
mod floor;
mod journal;
mod operators;
mod owed;
mod queue_log;
mod queues;
mod report;
mod roster;
mod token;
mod transfers;
mod view;
mod wait;
mod why;

use clap::Subcommand;

pub use door::{Address, Door, Premises};
use view::Format;
pub(crate) use view::words;

use crate::client::{CallError, Connection};

/// Looks at a running server, and changes what needs changing.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    door: Door,
    /// Print JSON for programs, one object or event a line.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the board: who waits, who works, what is owed, and how well callers are served.
    Board(board::Args),
    /// List the queues and who waits in them, or open and close one.
    Queues(queues::Args),
    /// List the calls at hand: those that wait first, by their place in the queue.
    Calls(calls::ListArgs),
    /// Look at one call.
    #[command(subcommand)]
    Call(calls::CallCommand),
    /// List the cases at hand.
    Cases(cases::ListArgs),
    /// Look at one case, give it to somebody, or have its personal data destroyed.
    #[command(subcommand)]
    Case(cases::CaseCommand),
    /// List what is promised and still open: what is late first.
    Promises(owed::ListArgs),
    /// List the transfers to partners and from them.
    Transfers(transfers::ListArgs),
    /// List the partners: who is open, and who has room.
    Partners,
    /// Show, begin or end a surge.
    Surge(floor::SurgeArgs),
    /// Show a message at the desks of operators who are signed in.
    Tell(floor::TellArgs),
    /// List the operators and what they are doing.
    Operators,
    /// Act on one operator.
    #[command(subcommand)]
    Operator(operators::OperatorCommand),
    /// List the rules of the roster.
    #[command(visible_alias = "rosters")]
    Shifts,
    /// Say who is on duty.
    OnDuty(roster::OnDutyArgs),
    /// Compute figures from the journal.
    Figures(figures::Args),
    /// Report by half-hour: a table, CSV or JSON.
    Report(report::Args),
    /// Write what happened to calls as Asterisk's queue_log, for report programs that read it.
    QueueLog(queue_log::Args),
    /// Read or check the journal.
    #[command(subcommand)]
    Journal(journal::JournalCommand),
    /// Issue credentials with the server's own key. Needs the key, not the server.
    #[command(subcommand)]
    Token(token::TokenCommand),
}

/// Carries out one command and prints what came of it.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let format = if args.json { Format::Json } else { Format::Table };
    if let Command::Token(command) = args.command {
        return print(&token::run(&command, args.door.premises(), format)?);
    }
    let shell = Shell { connection: args.door.connect()?, format };
    let shown = shell.carry_out(args.command).await;
    print(&shown.map_err(|error| args.door.explain(error))?)
}

/// The way to the server, and how its answers are shown.
struct Shell {
    connection: Connection,
    format: Format,
}

/// What a command prints, or why it was not carried out.
type Shown = anyhow::Result<String>;

impl Shell {
    async fn carry_out(&self, command: Command) -> Shown {
        match command {
            Command::Board(args) => self.board(args).await,
            Command::Queues(args) => self.queues(args).await,
            Command::Calls(args) => self.calls(args).await,
            Command::Call(command) => self.call(command).await,
            Command::Cases(args) => self.cases(args).await,
            Command::Case(command) => self.case(command).await,
            Command::Promises(args) => self.promises(args).await,
            Command::Transfers(args) => self.transfers(args).await,
            Command::Partners => self.partners().await,
            Command::Surge(args) => self.surge(args).await,
            Command::Tell(args) => self.tell(args).await,
            Command::Operators => self.operators().await,
            Command::Operator(command) => self.operator(command).await,
            Command::Shifts => self.shifts().await,
            Command::OnDuty(args) => self.on_duty(args).await,
            Command::Figures(args) => self.figures(args).await,
            Command::Report(args) => self.report(args).await,
            Command::QueueLog(args) => self.queue_log(args).await,
            Command::Journal(command) => self.journal(command).await,
            Command::Token(_) => unreachable!("tokens are issued without a server"),
        }
    }

    /// What a command without an answer of its own says.
    fn done(&self, sentence: String) -> Shown {
        Ok(match self.format {
            Format::Table => sentence,
            Format::Json => "{}".to_owned(),
        })
    }
}

/// Prints with a line's end. A reader that has seen enough, such as `head`, is no failure.
fn print(text: &str) -> anyhow::Result<()> {
    use std::io::{ErrorKind, Write};
    if text.is_empty() {
        return Ok(());
    }
    match writeln!(std::io::stdout().lock(), "{text}") {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// A page of a listing: what is on it, where it ended, the journal's version.
type Page<T> = (Vec<T>, String, u64);

/// All pages of a listing, one after another, and the journal's version of the last.
async fn all_pages<T, F, P>(mut page: F) -> Result<(Vec<T>, u64), CallError>
where
    F: FnMut(String) -> P,
    P: Future<Output = Result<Page<T>, tonic::Status>>,
{
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let (items, next, version) = page(token).await?;
        all.extend(items);
        if next.is_empty() {
            return Ok((all, version));
        }
        token = next;
    }
}

/// As many as the server gives at once.
const PAGE_SIZE: u32 = 1000;

/// Names a change, so that the server carries it out once.
fn request_id() -> String {
    crate::clock::new_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        args: Args,
    }

    #[test]
    fn every_command_is_understood() {
        use clap::CommandFactory;
        Program::command().debug_assert();
        for line in [
            "board",
            "board --at 2026-11-22T03:00:00+08:00 --json",
            "queues",
            "queues close medical --json",
            "calls --queue medical --state waiting",
            "call show 7",
            "call why 7",
            "call raise 7 --to 1 --reason called-again",
            "surge",
            "surge start --for 2h --reason heat-wave",
            "surge end --reason over",
            "tell --everybody drink-water",
            "tell --queue medical --urgent look-up",
            "tell --operator S01 --operator S02 well-done",
            "operator assign S01 --queue medical --queue pharmacy --for 2h",
            "operator assign S01",
            "cases --owner S01 --closed --overdue",
            "case show 7",
            "case forget 7",
            "case reassign 7 --to S02 --reason on-leave",
            "promises --overdue --queue medical --due-before 2026-11-22T03:00:00+08:00",
            "transfers --partner food-bank --open",
            "partners",
            "operator reassign S01 --to S02 --reason left-the-service",
            "operator sign-out S01 --reason fell-ill",
            "operators",
            "operator sign-out S01",
            "shifts",
            "rosters",
            "on-duty --at 2026-11-22T03:00:00+08:00",
            "figures --from 2026-11-22T00:00:00Z --threshold 20s --threshold 60s --by queue",
            "journal tail --last 5",
            "journal verify",
            "journal export --after 10",
            "token issue --role operator --subject S01 --centre longhua --for 8h",
        ] {
            let words = ["ctl"].into_iter().chain(line.split(' '));
            assert!(Program::try_parse_from(words).is_ok(), "{line}");
        }
    }

    #[test]
    fn mistakes_are_refused_before_anything_is_asked() {
        for line in [
            "",
            "call why",
            "call why seven",
            "call raise 7 --to 0 --reason x",
            "calls --state lost",
            "on-duty --at noon",
            "surge start --reason heat-wave",
            "tell nobody",
            "tell --everybody --queue medical both",
        ] {
            let words = ["ctl"].into_iter().chain(line.split_terminator(' '));
            assert!(Program::try_parse_from(words).is_err(), "{line}");
        }
    }
}
