//! Watching one call.

use std::sync::Arc;

use tonic::Response;

use super::own_call;
use crate::centre::Centre;
use crate::domain::CallId;
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::{Caller, Office};
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, begin};
use crate::rpc::{api, convert, field};
use crate::switchboard::{Interest, Subscription};

pub(super) fn watch_call(
    caller: &Caller,
    request: &api::WatchCallRequest,
) -> Result<Response<Down<api::WatchCallResponse>>, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let (state, commits) = caller.office.switchboard.subscribe(Interest::Call(id))?;
    own_call(&state, &caller.gateway()?, id)?;
    let after = request.after_version;
    let watcher = caller.clone();
    Ok(begin(caller, move |outlet| async move {
        let curfew = Curfew::of(&watcher);
        tokio::select! {
            ended = watch(&watcher.office, state, commits, id, after, &outlet) => {
                ended.unwrap_or_else(|ended| ended)
            }
            reason = curfew.comes() => reason.into(),
            () = outlet.closed() => Ended::ByClient,
        }
    }))
}

async fn watch(
    office: &Office,
    state: Arc<Centre>,
    mut commits: Subscription,
    id: CallId,
    after: Option<u64>,
    outlet: &Outlet<api::WatchCallResponse>,
) -> Result<Ended, Ended> {
    if after != Some(state.version().0) {
        send(office, &state, id, outlet).await?;
    }
    if is_over(&state, id) {
        return Ok(Ended::Done);
    }
    drop(state);
    loop {
        let commit = match commits.next().await {
            Some(Ok(commit)) => commit,
            Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
            None => return Err(EdgeError::CentreStopped.into()),
        };
        send(office, &commit.state, id, outlet).await?;
        if is_over(&commit.state, id) {
            return Ok(Ended::Done);
        }
    }
}

fn is_over(centre: &Centre, id: CallId) -> bool {
    centre.call(id).is_none_or(crate::domain::Call::has_ended)
}

async fn send(
    office: &Office,
    centre: &Centre,
    id: CallId,
    outlet: &Outlet<api::WatchCallResponse>,
) -> Result<(), Ended> {
    let Some(call) = centre.call(id) else { return Ok(()) };
    let bridge = convert::show_bridge(office, centre, call).await;
    let shown = convert::show_call(centre, &office.keeper, call, office.house.clock.now());
    let version = centre.version().0;
    outlet.send(api::WatchCallResponse { version, call: Some(shown), bridge }).await
}
