//! Watching an operator's own desk.

use std::sync::Arc;

use tonic::Response;

use crate::centre::Centre;
use crate::domain::OperatorId;
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
}

impl View {
    pub(super) fn new(caller: Caller, operator: OperatorId) -> Self {
        Self { caller, operator, shown: None }
    }

    /// The desk, if it looks different now.
    pub(super) async fn look(&mut self, centre: &Centre) -> Option<api::Desk> {
        let desk = convert::desk_of(&self.caller.office, centre, &self.operator).await;
        if self.shown.as_ref() == Some(&desk) {
            return None;
        }
        self.shown = Some(desk.clone());
        Some(desk)
    }
}

pub(super) fn watch_desk(
    caller: &Caller,
    request: &api::WatchDeskRequest,
) -> Result<Response<Down<api::WatchDeskResponse>>, Failure> {
    let operator = caller.operator()?;
    let interest = Interest::Operator(operator.clone());
    let (state, commits) = caller.office.switchboard.subscribe(interest)?;
    let after = request.after_version;
    let watcher = caller.clone();
    Ok(begin(caller, move |outlet| async move {
        let curfew = Curfew::of(&watcher);
        let view = View::new(watcher, operator);
        tokio::select! {
            ended = watch(view, state, commits, after, &outlet) => ended,
            reason = curfew.comes() => reason.into(),
            () = outlet.closed() => Ended::ByClient,
        }
    }))
}

async fn watch(
    mut view: View,
    state: Arc<Centre>,
    mut commits: Subscription,
    after: Option<u64>,
    outlet: &Outlet<api::WatchDeskResponse>,
) -> Ended {
    let first = view.look(&state).await.filter(|_| after != Some(state.version().0));
    let mut next = first.map(|desk| (state.version(), desk));
    drop(state);
    loop {
        if let Some((version, desk)) = next {
            let message = api::WatchDeskResponse { version: version.0, desk: Some(desk) };
            if let Err(ended) = outlet.send(message).await {
                return ended;
            }
        }
        next = match commits.next().await {
            Some(Ok(commit)) => {
                let desk = view.look(&commit.state).await;
                desk.map(|desk| (commit.version, desk))
            }
            Some(Err(_)) => return EdgeError::ReaderTooSlow.into(),
            None => return EdgeError::CentreStopped.into(),
        };
    }
}
