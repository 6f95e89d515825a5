//! One end of the carrier's way: a centre as its partner sees it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::centre::twins::{Found, Progress, Record, Side, reference};
use crate::client::{CallError, Changes, Connection, Credential, PartnerLine, TlsFiles, moment};
use crate::clock::Clock;
use crate::domain::{Code, Direction, PartnerStep, Timestamp, TransferId, TransferState};
use crate::rpc::api::{self, TransferDirection};

/// Where a centre is served, and what shows who we are there.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its server, or several nodes with commas between them.
    pub url: String,
    /// The credential.
    pub token_file: PathBuf,
    /// The authorities that vouch for its certificate.
    pub ca: Option<PathBuf>,
}

/// The line to one of the two centres.
pub struct End {
    line: PartnerLine,
    changes: Changes<api::TransferChanged>,
}

impl End {
    /// Connects to a centre.
    pub(super) async fn at(place: &Place) -> anyhow::Result<Self> {
        // A credential that cannot be read now is a mistake; one that is replaced later is not.
        fs::read_to_string(&place.token_file)?;
        let file = place.token_file.clone();
        let read = move || fs::read_to_string(&file).unwrap_or_default().trim().into();
        let tls = TlsFiles { ca: place.ca.clone(), ..TlsFiles::default() };
        let connection = Connection::to(&place.url, Credential::renewed(read), &tls)?;
        Ok(Self::of(PartnerLine::connect(&connection).await?))
    }

    /// The end of a line that is open.
    pub fn of(line: PartnerLine) -> Self {
        Self { changes: line.changes(), line }
    }

    /// Waits until there is something new; false once the line has ended.
    pub(super) async fn hears(&mut self) -> bool {
        self.changes.next().await.is_some()
    }

    /// All transfers, as they stand; nothing while the server is still listing them.
    pub(super) fn book(&self) -> Option<Book> {
        let shown = self.line.all()?;
        Some(Book::of(shown.iter().filter_map(|changed| changed.transfer.as_ref())))
    }

    /// Proposes a caller: for the queue that is called like the need, if there is one; else for that
    /// in which the caller waits at the other end.
    pub(super) async fn propose(&self, proposal: Proposal) -> Result<(), CallError> {
        let Proposal { mut request, arrived_at, queue } = proposal;
        let waited = arrived_at.map(|at| Clock::system().now().since(at));
        request.waited = waited.and_then(|waited| waited.try_into().ok());
        let named = api::PartnerServiceProposeTransferRequest {
            queue: request.need.clone(),
            ..request.clone()
        };
        match self.line.propose(named).await {
            Err(error) if error.is("UNKNOWN_QUEUE") => {
                request.queue = queue;
                self.line.propose(request).await.map(drop)
            }
            other => other.map(drop),
        }
    }

    pub(super) async fn step(&self, id: TransferId, step: &PartnerStep) -> Result<(), CallError> {
        let (line, id) = (&self.line, id.0);
        match step {
            PartnerStep::Accept { reference } => {
                line.accept(id, reference.as_ref().map_or("", Code::as_str)).await
            }
            PartnerStep::Decline { reason } => line.decline(id, reason.as_str()).await,
            PartnerStep::Connected => line.report_connected(id).await,
            PartnerStep::Complete { outcome, .. } => line.complete(id, outcome.as_str(), "").await,
            PartnerStep::Return { reason, on_the_line, .. } => {
                let reason = reason.to_string();
                let on_the_line = *on_the_line;
                let request = api::ReturnTransferRequest {
                    transfer_id: id,
                    reason,
                    on_the_line,
                    ..Default::default()
                };
                line.give_back(request).await
            }
            PartnerStep::Withdraw { reason } => line.withdraw(id, reason.as_str()).await,
            PartnerStep::Confirm => line.confirm_outcome(id).await,
            // What is noted on a case stays in its centre.
            PartnerStep::Progress { .. } => Ok(()),
        }
    }
}

/// A caller who is to be proposed.
pub(super) struct Proposal {
    request: api::PartnerServiceProposeTransferRequest,
    /// When the caller first asked, anywhere.
    arrived_at: Option<Timestamp>,
    /// Where the caller waits.
    queue: String,
}

/// The transfers that a centre shows its twin.
#[derive(Debug, Default)]
pub(super) struct Book {
    shown: BTreeMap<TransferId, Entry>,
}

#[derive(Debug)]
struct Entry {
    direction: Direction,
    record: Record,
    shown: api::Transfer,
}

impl Book {
    fn of<'a>(shown: impl Iterator<Item = &'a api::Transfer>) -> Self {
        let entries = shown.filter_map(|transfer| {
            let direction = match transfer.direction() {
                TransferDirection::Out => Direction::Out,
                TransferDirection::In => Direction::In,
                TransferDirection::Unspecified => return None,
            };
            let record = read(transfer)?;
            Some((record.id, Entry { direction, record, shown: transfer.clone() }))
        });
        Self { shown: entries.collect() }
    }

    fn records(&self, direction: Direction) -> impl Iterator<Item = &Record> {
        let entries = self.shown.values().filter(move |entry| entry.direction == direction);
        entries.map(|entry| &entry.record)
    }

    /// What the twin is to be told of a caller; nothing without somebody on the line.
    pub(super) fn proposal(&self, id: TransferId) -> Option<Proposal> {
        let out = &self.shown.get(&id)?.shown;
        let view = out.twin.clone().filter(|_| out.call_id != 0)?;
        let given_back = self.shown.get(&TransferId(out.gives_back_id));
        let gives_back_id = given_back.and_then(|back| back.shown.reference.parse().ok());
        let request = api::PartnerServiceProposeTransferRequest {
            reference: reference(id).to_string(),
            need: out.need.clone(),
            triage: view.triage,
            // Languages are among them.
            needs: view.needs,
            district: out.district.clone(),
            consent: out.consent.clone(),
            summary: out.summary.clone(),
            path: out.path.clone(),
            gives_back_id: gives_back_id.unwrap_or_default(),
            overflow: out.manner() == api::TransferManner::Overflow,
            ..Default::default()
        };
        Some(Proposal { request, arrived_at: moment(out.arrived_at), queue: view.queue })
    }
}

impl Side for Book {
    fn pending(&self, direction: Direction) -> Vec<Record> {
        let is_pending = |record: &&Record| match record.state {
            TransferState::Completed { confirmed_at, .. } => confirmed_at.is_none(),
            _ => record.state.is_open(),
        };
        self.records(direction).filter(is_pending).cloned().collect()
    }

    /// A centre shows what is at hand; of what is not shown, nobody can tell from outside whether
    /// it is long over or has not been read yet by the node that answers.
    fn find(&self, id: TransferId) -> Found {
        let entry = self.shown.get(&id).filter(|entry| entry.direction == Direction::Out);
        entry.map_or(Found::Unknown, |entry| Found::There(entry.record.clone()))
    }

    fn called(&self, reference: &Code) -> Option<Record> {
        let is_called = |record: &&Record| record.reference.as_ref() == Some(reference);
        self.records(Direction::In).find(is_called).cloned()
    }
}

/// What the messages follow from; nothing if a newer server shows what cannot be read here.
fn read(shown: &api::Transfer) -> Option<Record> {
    let progress = match shown.twin.as_ref().map(api::TwinView::progress) {
        Some(api::TwinProgress::Taken) => Progress::Taken,
        Some(api::TwinProgress::Bridged) => Progress::Bridged,
        _ => Progress::Waiting,
    };
    Some(Record {
        id: TransferId(shown.transfer_id),
        reference: shown.reference.parse().ok(),
        state: state(shown)?,
        gives_back: Some(TransferId(shown.gives_back_id)).filter(|id| *id != TransferId(0)),
        progress,
    })
}

fn state(shown: &api::Transfer) -> Option<TransferState> {
    let until = moment(shown.until).unwrap_or(Timestamp::MAX);
    let at = || moment(shown.settled_at);
    let reason = || shown.reason.parse().ok();
    Some(match shown.state() {
        api::TransferState::Proposed => TransferState::Proposed { until },
        api::TransferState::Accepted => TransferState::Accepted { until },
        api::TransferState::Connected => {
            TransferState::Connected { at: moment(shown.connected_at)? }
        }
        api::TransferState::Completed => TransferState::Completed {
            at: at()?,
            outcome: shown.outcome.parse().ok()?,
            confirmed_at: moment(shown.confirmed_at),
        },
        api::TransferState::Returned => TransferState::Returned { at: at()?, reason: reason()? },
        api::TransferState::Declined => TransferState::Declined { at: at()?, reason: reason()? },
        api::TransferState::Withdrawn => TransferState::Withdrawn { at: at()?, reason: reason()? },
        api::TransferState::Expired => TransferState::Expired { at: at()? },
        api::TransferState::Unspecified => return None,
    })
}
