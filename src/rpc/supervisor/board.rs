//! The board: watched as it changes, and recalled as it was.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};
use tonic::Response;

use super::watch::guarded;
use crate::domain::Version;
use crate::rpc::convert::Publication;
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, Read};
use crate::rpc::hotline::Caller;
use crate::rpc::keeper::Newest;
use crate::rpc::stream::{Down, Ended, Outlet, begin_newest};
use crate::rpc::{api, convert};

/// How often a watcher hears of changes that does not say.
const USUAL: Duration = Duration::from_millis(250);
/// The most often that a watcher may ask for.
const OFTENEST: Duration = Duration::from_millis(100);
/// The least often.
const SELDOMEST: Duration = Duration::from_secs(60);
/// How often a watcher hears that nothing has changed, in the world's time.
const PULSE: Duration = Duration::from_secs(5);

pub(super) fn watch_board(
    caller: &Caller,
    request: &api::WatchBoardRequest,
) -> Result<Response<Down<api::WatchBoardResponse>>, Failure> {
    let at_most_every = at_most_every(request.at_most_every.as_ref())?;
    let watcher = caller.clone();
    Ok(begin_newest(caller, move |outlet| async move {
        let newest = watcher.office.keeper.watch();
        guarded(&watcher, &outlet, follow(newest, at_most_every, &outlet)).await
    }))
}

fn at_most_every(span: Option<&prost_types::Duration>) -> Read<Duration> {
    let Some(span) = span else { return Ok(USUAL) };
    let span = Duration::try_from(*span).ok();
    let within = span.filter(|span| (OFTENEST..=SELDOMEST).contains(span));
    within.ok_or(EdgeError::BadTime("at_most_every"))
}

/// The newest board, then what is new of each that is newest when there is room to send it.
async fn follow(
    mut newest: watch::Receiver<Newest>,
    at_most_every: Duration,
    outlet: &Outlet<api::WatchBoardResponse>,
) -> Result<Ended, Ended> {
    let mut known = loop {
        if let Some(first) = newest.borrow_and_update().clone() {
            break first;
        }
        newest.changed().await.map_err(|_| EdgeError::CentreStopped)?;
    };
    let listed = api::watch_board_response::Message::Listed(known.whole());
    outlet.send(api::WatchBoardResponse { message: Some(listed) })?;

    let (mut pause, mut pulse) = (interval(at_most_every), interval(PULSE));
    pause.set_missed_tick_behavior(MissedTickBehavior::Delay);
    pause.reset();
    pulse.reset();
    loop {
        let is_pulse = tokio::select! {
            changed = newest.changed() => {
                changed.map_err(|_| EdgeError::CentreStopped)?;
                pause.tick().await;
                false
            }
            _ = pulse.tick() => true,
        };
        let room = outlet.room().await?;
        let Some(next) = newest.borrow_and_update().clone() else { continue };
        if let Some(board) = news(&next, &known, is_pulse) {
            let changed = api::watch_board_response::Message::Changed(board);
            room.send(api::WatchBoardResponse { message: Some(changed) });
            pulse.reset();
        }
        known = next;
    }
}

fn news(next: &Arc<Publication>, known: &Publication, is_pulse: bool) -> Option<api::Board> {
    next.since(known).or_else(|| is_pulse.then(|| next.pulse()))
}

pub(super) async fn get_board(
    caller: Caller,
    request: api::GetBoardRequest,
) -> Result<api::GetBoardResponse, Failure> {
    let office = &caller.office;
    let at = field::moment_if_any("at", request.at.as_ref())?;
    let version = request.version.map(Version);
    let state = office.switchboard.state();
    if version.is_some_and(|version| version > state.version()) {
        return Err(EdgeError::VersionAhead { head: state.version() }.into());
    }
    // What was published is never before what had been decided, whatever this node's clock says.
    let now = office.house.clock.now().max(state.clock());
    if at.is_some_and(|at| now < at) {
        return Err(EdgeError::BadTime("at").into());
    }
    let view = match (at, version) {
        (None, None) => office.keeper.look(),
        _ => None,
    };
    let view = match view {
        Some(view) => view,
        None => office.keeper.recall(at.unwrap_or(now), version).await?,
    };
    let board = convert::Publication::of(view, None).whole();
    Ok(api::GetBoardResponse { board: Some(board) })
}
