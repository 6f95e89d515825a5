//! Watching everything that happens, from any version on: first what the journal holds, then what
//! is committed.

use tonic::Response;

use crate::board::Trail;
use crate::domain::{Entry, Version};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::history::History;
use crate::rpc::hotline::{Caller, Office};
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, begin};
use crate::rpc::{api, convert};
use crate::switchboard::Interest;

/// How many entries before the first are read to know the offers that were open then.
const WARM_UP: u64 = 200;

/// Something that entries are turned into and sent.
pub(super) trait Sink: Send {
    /// Reads an entry without sending anything.
    fn skip(&mut self, _entry: &Entry) {}

    /// Sends what an entry comes to; waits for the reader only where history is replayed.
    fn send(
        &mut self,
        version: Version,
        entry: &Entry,
        patient: bool,
    ) -> impl Future<Output = Result<(), Ended>> + Send;
}

pub(super) fn watch_events(
    caller: &Caller,
    request: &api::WatchEventsRequest,
) -> Response<Down<api::WatchEventsResponse>> {
    let after = request.after_version.map(Version);
    let watcher = caller.clone();
    begin(caller, move |outlet| async move {
        let office = watcher.office.clone();
        let head = office.switchboard.state().version();
        let after = after.unwrap_or(head);
        if after > head {
            return EdgeError::VersionAhead { head }.into();
        }
        let listed = api::EventsListed { version: after.0 };
        let listed = api::watch_events_response::Message::Listed(listed);
        let listed = api::WatchEventsResponse { message: Some(listed) };
        if let Err(ended) = outlet.send(listed).await {
            return ended;
        }
        let events = Events { trail: Trail::default(), outlet: &outlet };
        guarded(&watcher, &outlet, follow(&office, after, true, events)).await
    })
}

pub(super) fn tail_journal(
    caller: &Caller,
    request: &api::TailJournalRequest,
) -> Response<Down<api::TailJournalResponse>> {
    let (after, stay) = (Version(request.after_version), request.follow);
    let watcher = caller.clone();
    begin(caller, move |outlet| async move {
        let lines = Lines { outlet: &outlet };
        guarded(&watcher, &outlet, follow(&watcher.office, after, stay, lines)).await
    })
}

/// Does the work of a stream until it ends, the credential does, or nobody reads any more.
pub(super) async fn guarded<T>(
    caller: &Caller,
    outlet: &Outlet<T>,
    work: impl Future<Output = Result<Ended, Ended>>,
) -> Ended {
    let curfew = Curfew::of(caller);
    tokio::select! {
        ended = work => ended.unwrap_or_else(|ended| ended),
        reason = curfew.comes() => reason.into(),
        () = outlet.closed() => Ended::ByClient,
    }
}

/// The journal after a version, then each commit.
pub(super) async fn follow(
    office: &Office,
    after: Version,
    stay: bool,
    mut sink: impl Sink,
) -> Result<Ended, Ended> {
    let head = office.switchboard.state().version();
    if after > head {
        return Err(EdgeError::VersionAhead { head }.into());
    }
    let warm = Version(after.0.saturating_sub(WARM_UP));
    let mut replay = Replay { history: History::after(office, warm), last: after };
    replay.run(&mut sink).await?;
    if !stay {
        return Ok(Ended::Done);
    }
    let mut commits = office.switchboard.subscribe(Interest::Everything)?.1;
    // What was committed between the last read and the subscription.
    replay.run(&mut sink).await?;
    loop {
        let commit = match commits.next().await {
            Some(Ok(commit)) => commit,
            Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
            None => return Err(EdgeError::CentreStopped.into()),
        };
        if commit.version > replay.last {
            sink.send(commit.version, &commit.entry, false).await?;
            replay.last = commit.version;
        }
    }
}

struct Replay {
    history: History,
    /// The last version that was sent, or that the client had already.
    last: Version,
}

impl Replay {
    /// Sends what the journal holds up to its head.
    async fn run(&mut self, sink: &mut impl Sink) -> Result<(), Ended> {
        while let Some(entries) = self.entries().await? {
            for (version, entry) in entries {
                if version <= self.last {
                    sink.skip(&entry);
                    continue;
                }
                sink.send(version, &entry, true).await?;
                self.last = version;
            }
        }
        Ok(())
    }

    /// The next entries. If those before the first that is to be sent are gone, they are done
    /// without.
    async fn entries(&mut self) -> Result<Option<Vec<(Version, Entry)>>, Failure> {
        match self.history.entries().await {
            Err(Failure::Edge(EdgeError::HistoryTrimmed { after })) if after <= self.last => {
                self.history.skip_to(after);
                self.history.entries().await
            }
            read => read,
        }
    }
}

struct Events<'a> {
    trail: Trail,
    outlet: &'a Outlet<api::WatchEventsResponse>,
}

impl Sink for Events<'_> {
    fn skip(&mut self, entry: &Entry) {
        self.trail.calls(entry);
    }

    async fn send(&mut self, version: Version, entry: &Entry, patient: bool) -> Result<(), Ended> {
        for step in &entry.steps {
            for event in &step.events {
                let about = self.trail.step(event);
                let shown = convert::show_event(version, step, event, &about);
                let message = Some(api::watch_events_response::Message::Event(shown));
                self.outlet.put(api::WatchEventsResponse { message }, patient).await?;
            }
        }
        Ok(())
    }
}

struct Lines<'a> {
    outlet: &'a Outlet<api::TailJournalResponse>,
}

impl Sink for Lines<'_> {
    async fn send(&mut self, version: Version, entry: &Entry, patient: bool) -> Result<(), Ended> {
        let line = convert::entry_line(version, entry);
        let message = api::TailJournalResponse { version: version.0, line };
        self.outlet.put(message, patient).await
    }
}
