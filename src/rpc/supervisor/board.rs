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
use crate::switchboard::Health;

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
        let mut newest = watcher.office.keeper.watch();
        let health = watcher.office.switchboard.health().borrow().clone();
        if matches!(health, Health::Stopped(_)) {
            return EdgeError::CentreStopped.into();
        }
        let work = async {
            // The board of this moment is being drawn.
            newest.changed().await.map_err(|_| EdgeError::CentreStopped)?;
            follow(newest, at_most_every, &outlet).await
        };
        guarded(&watcher, &outlet, work).await
    }))
}

fn at_most_every(span: Option<&prost_types::Duration>) -> Read<Duration> {
    let Some(span) = span else { return Ok(USUAL) };
    let span = field::span("at_most_every", span)?;
    let within = Some(span).filter(|span| (OFTENEST..=SELDOMEST).contains(span));
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
    outlet.send(api::WatchBoardResponse { message: Some(listed) }).await?;

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
        let next = newest.borrow_and_update().clone().ok_or(EdgeError::CentreStopped)?;
        if let Some(board) = news(&next, &known, is_pulse) {
            let changed = api::watch_board_response::Message::Changed(board);
            room.send(Box::new(api::WatchBoardResponse { message: Some(changed) }));
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
        (None, None) => office.keeper.look().await,
        _ => None,
    };
    let view = match view {
        Some(view) => view,
        None => office.keeper.recall(at.unwrap_or(now), version).await?,
    };
    let board = convert::Publication::of(view, None).whole();
    Ok(api::GetBoardResponse { board: Some(board) })
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::*;
    use crate::board::Board;
    use crate::board::view::CentreView;
    use crate::domain::Timestamp;

    fn publication(held: u32, before: Option<&Publication>) -> Arc<Publication> {
        let view = match before {
            Some(before) => (*before.view).clone(),
            None => Board::new("longhua".parse().unwrap()).view(Timestamp::from_millis(0)),
        };
        let centre = Arc::new(CentreView { held, ..(*view.centre).clone() });
        let view = crate::board::View { centre, ..view };
        Arc::new(Publication::of(view, before))
    }

    #[tokio::test]
    async fn who_reads_slowly_is_told_the_newest_and_only_what_is_new() {
        let mut last = publication(1, None);
        let newest = watch::Sender::new(Some(last.clone()));
        let (messages, mut told) = mpsc::channel(1);
        let watched = newest.subscribe();
        tokio::spawn(async move { follow(watched, OFTENEST, &Outlet::to(messages)).await });
        while told.is_empty() {
            tokio::task::yield_now().await;
        }
        for held in 2..=10 {
            last = publication(held, Some(&last));
            newest.send_replace(Some(last.clone()));
            tokio::task::yield_now().await;
        }
        let mut next = async || told.recv().await.unwrap().message.unwrap();
        let api::watch_board_response::Message::Listed(first) = next().await else {
            panic!("the board is listed first")
        };
        assert_eq!(first.centre.unwrap().held, 1);
        assert!(first.waiting.is_some() && first.day.is_some());
        let api::watch_board_response::Message::Changed(then) = next().await else {
            panic!("the board is listed once")
        };
        assert_eq!(then.centre.unwrap().held, 10);
        assert!(then.waiting.is_none() && then.operators.is_none() && then.day.is_none());
    }

    #[test]
    fn changes_come_neither_too_often_nor_too_seldom() {
        let ask = |ms: i64| {
            let nanos = (ms % 1000) as i32 * 1_000_000;
            at_most_every(Some(&prost_types::Duration { seconds: ms / 1000, nanos }))
        };
        assert_eq!(at_most_every(None), Ok(USUAL));
        assert_eq!(ask(100), Ok(OFTENEST));
        assert_eq!(ask(60_000), Ok(SELDOMEST));
        for ms in [-100, 0, 99, 60_001] {
            assert_eq!(ask(ms), Err(EdgeError::BadTime("at_most_every")), "{ms}");
        }
    }
}
