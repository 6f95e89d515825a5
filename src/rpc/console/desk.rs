//! Watching an operator's own desk.

use tonic::Response;

use crate::centre::Centre;
use crate::domain::{Entry, Event, OfferId, OperatorId, Reason};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Caller;
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, begin};
use crate::rpc::{api, convert};
use crate::switchboard::{Interest, Subscription};

/// A desk as its console has been shown it.
pub(super) struct View {
    caller: Caller,
    operator: OperatorId,
    shown: Option<api::Desk>,
    reason: Option<(OfferId, Reason)>,
}

impl View {
    pub(super) fn new(caller: Caller, operator: OperatorId) -> Self {
        Self { caller, operator, shown: None, reason: None }
    }

    /// The desk after an entry, if it looks different now.
    pub(super) async fn look(
        &mut self,
        centre: &Centre,
        entry: Option<&Entry>,
    ) -> Option<api::Desk> {
        if let Some(entry) = entry {
            self.note_reasons(entry);
        }
        let reason = self.reason.as_ref().filter(|(offer, _)| centre.offer(*offer).is_some());
        let reason = reason.map(|(_, reason)| reason);
        let desk = convert::desk_of(&self.caller.office, centre, &self.operator, reason).await;
        let is_news = self.shown.as_ref() != Some(&desk);
        self.shown = Some(desk);
        self.shown.clone().filter(|_| is_news)
    }

    fn note_reasons(&mut self, entry: &Entry) {
        for event in entry.steps.iter().flat_map(|step| &step.events) {
            match event {
                Event::OfferMade { offer, operator, reason, .. } if *operator == self.operator => {
                    self.reason = Some((*offer, reason.clone()));
                }
                _ => {}
            }
        }
    }
}

pub(super) fn watch_desk(
    caller: &Caller,
    request: &api::WatchDeskRequest,
) -> Result<Response<Down<api::WatchDeskResponse>>, Failure> {
    let operator = caller.operator()?;
    let commits = caller.office.switchboard.subscribe(Interest::Operator(operator.clone()))?;
    let after = request.after_version;
    let watcher = caller.clone();
    Ok(begin(caller, move |outlet| async move {
        let curfew = Curfew::of(&watcher);
        let view = View::new(watcher, operator);
        tokio::select! {
            ended = watch(view, commits, after, &outlet) => ended,
            reason = curfew.comes() => reason.into(),
            () = outlet.closed() => Ended::ByClient,
        }
    }))
}

async fn watch(
    mut view: View,
    mut commits: Subscription,
    after: Option<u64>,
    outlet: &Outlet<api::WatchDeskResponse>,
) -> Ended {
    let state = commits.state.clone();
    let first = view.look(&state, None).await.filter(|_| after != Some(state.version().0));
    let mut next = first.map(|desk| (state.version(), desk));
    loop {
        if let Some((version, desk)) = next {
            let message = api::WatchDeskResponse { version: version.0, desk: Some(desk) };
            if let Err(ended) = outlet.send(message) {
                return ended;
            }
        }
        next = match commits.next().await {
            Some(Ok(commit)) => {
                let desk = view.look(&commit.state, Some(&commit.entry)).await;
                desk.map(|desk| (commit.version, desk))
            }
            Some(Err(_)) => return EdgeError::ReaderTooSlow.into(),
            None => return EdgeError::CentreStopped.into(),
        };
    }
}
