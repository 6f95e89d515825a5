//! What a partner is shown of its transfers, and watching them from any version on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tonic::Response;

use super::{is_twin, known, own, own_transfer, show};
use crate::centre::Centre;
use crate::centre::twins::Progress;
use crate::domain::{Direction, Entry, Event, PartnerId, TransferId, Version};
use crate::rpc::api;
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::history::History;
use crate::rpc::hotline::{Caller, Office};
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, begin};
use crate::switchboard::{Commit, Interest, Subscription};

use api::watch_transfers_response::Message;

/// One partner's view of the centre.
pub(super) struct View {
    office: Arc<Office>,
    partner: PartnerId,
    /// How far the centre has got with the callers of a twin, as the twin has been shown it.
    shown: BTreeMap<TransferId, Progress>,
}

impl View {
    pub(super) fn new(office: Arc<Office>, partner: PartnerId) -> Self {
        Self { office, partner, shown: BTreeMap::new() }
    }

    /// The partner's transfers at hand, oldest first.
    pub(super) fn all(&self, centre: &Centre) -> BTreeSet<TransferId> {
        own(centre, &self.partner).map(|transfer| transfer.id).collect()
    }

    /// What a commit has changed of them. The case and the call of a transfer may change without
    /// it; that is no business of the partner's, but for a twin who waits until its caller is taken.
    pub(super) fn changed(&mut self, commit: &Commit) -> BTreeSet<TransferId> {
        let centre = &commit.state;
        let mut changed: BTreeSet<TransferId> = about(&commit.entry).collect();
        if is_twin(centre, &self.partner) {
            let pending = centre.transfers_with(&self.partner, Direction::In);
            let now: BTreeMap<TransferId, Progress> =
                pending.map(|transfer| (transfer.id, Progress::of(centre, transfer))).collect();
            let is_new = |(id, progress): &(&TransferId, &Progress)| {
                self.shown.get(*id).unwrap_or(&Progress::Waiting) != *progress
            };
            changed.extend(now.iter().filter(is_new).map(|(id, _)| *id));
            self.shown = now;
        }
        changed
    }

    /// What the journal says has changed after a version, up to that of `centre`.
    async fn changed_after(
        &self,
        centre: &Centre,
        after: Version,
    ) -> Result<BTreeSet<TransferId>, Failure> {
        let head = centre.version();
        if after > head {
            return Err(EdgeError::VersionAhead { head }.into());
        }
        let mut history = History::after(&self.office, after);
        let mut found = BTreeSet::new();
        while history.version() < head {
            let Some(entries) = history.entries().await? else { break };
            found.extend(entries.iter().flat_map(|(_, entry)| about(entry)));
        }
        Ok(found)
    }

    /// A transfer as it stands; `None` if it is another's, or no longer at hand.
    pub(super) async fn look(
        &self,
        centre: &Centre,
        id: TransferId,
    ) -> Option<api::TransferChanged> {
        let transfer = own_transfer(centre, &self.partner, id).ok()?;
        let transfer = Some(show(&self.office, centre, transfer).await);
        Some(api::TransferChanged { version: centre.version().0, transfer })
    }
}

/// The transfers that an entry changes. How far a webhook was told is no news to a stream.
fn about(entry: &Entry) -> impl Iterator<Item = TransferId> {
    let events = entry.steps.iter().flat_map(|step| &step.events);
    events.filter_map(|event| match event {
        Event::Transfer(id, event) if event.is_change() => Some(*id),
        _ => None,
    })
}

pub(super) fn watch_transfers(
    caller: &Caller,
    request: &api::WatchTransfersRequest,
) -> Result<Response<Down<api::WatchTransfersResponse>>, Failure> {
    let partner = caller.partner()?;
    let interest = Interest::Partner(partner.clone());
    let (state, commits) = caller.office.switchboard.subscribe(interest)?;
    known(caller, &state)?;
    let after = request.after_version.map(Version);
    let watcher = caller.clone();
    Ok(begin(caller, move |outlet| async move {
        let view = View::new(watcher.office.clone(), partner);
        let curfew = Curfew::of(&watcher);
        tokio::select! {
            ended = watch(view, state, commits, after, &outlet) => ended.unwrap_or_else(|ended| ended),
            reason = curfew.comes() => reason.into(),
            () = outlet.closed() => Ended::ByClient,
        }
    }))
}

async fn watch(
    mut view: View,
    centre: Arc<Centre>,
    mut commits: Subscription,
    after: Option<Version>,
    outlet: &Outlet<api::WatchTransfersResponse>,
) -> Result<Ended, Ended> {
    let first = match after {
        Some(after) => view.changed_after(&centre, after).await?,
        None => view.all(&centre),
    };
    for id in first {
        if let Some(changed) = view.look(&centre, id).await {
            let message = Some(Message::TransferChanged(changed));
            outlet.put(api::WatchTransfersResponse { message }, true).await?;
        }
    }
    let listed = Message::Listed(api::TransfersListed { version: centre.version().0 });
    outlet.put(api::WatchTransfersResponse { message: Some(listed) }, true).await?;
    drop(centre);
    loop {
        let commit = match commits.next().await {
            Some(Ok(commit)) => commit,
            Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
            None => return Err(EdgeError::CentreStopped.into()),
        };
        for id in view.changed(&commit) {
            if let Some(changed) = view.look(&commit.state, id).await {
                let message = Some(Message::TransferChanged(changed));
                outlet.send(api::WatchTransfersResponse { message }).await?;
            }
        }
    }
}
