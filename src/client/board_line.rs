//! The board of a centre, kept up to date.

use std::time::Duration;

use tokio::sync::watch;
use tokio_util::task::AbortOnDropHandle;
use tonic::Streaming;

use super::connection::{Connection, Secured};
use super::retry::Pauses;
use super::{CallError, read};
use crate::clock::Stopwatch;
use crate::rpc::api;
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::watch_board_response::Message;

/// What is known of the board.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The board, merged from all that has come.
    pub board: api::Board,
    /// Runs since the last message: what is old must not look live.
    pub heard: Stopwatch,
    /// Why nothing comes at the moment. `None`: something should.
    pub trouble: Option<CallError>,
}

impl Seen {
    /// What the hotline's clock says, if it runs `speed` times as fast as the world's: the moment of
    /// the board, and what has passed since it came.
    pub fn now(&self, speed: f64) -> crate::domain::Timestamp {
        let at = read::moment(self.board.at).unwrap_or(crate::domain::Timestamp::MIN);
        at + self.heard.elapsed().mul_f64(speed)
    }
}

/// Watches the board, across as many streams as that takes, until it is dropped.
#[derive(Debug)]
pub struct BoardLine {
    seen: watch::Receiver<Seen>,
    _upkeep: AbortOnDropHandle<()>,
}

impl BoardLine {
    /// Begins to watch, and returns once the first board is there. The first attempt decides: if it
    /// fails, so does this.
    pub async fn open(connection: &Connection, at_most_every: Duration) -> Result<Self, CallError> {
        let mut upkeep = Upkeep { supervisor: connection.supervisor(), at_most_every };
        let (first, stream) = upkeep.list().await?;
        let (told, seen) = watch::channel(first);
        let task = tokio::spawn(async move { upkeep.run(stream, told).await });
        Ok(Self { seen, _upkeep: AbortOnDropHandle::new(task) })
    }

    /// What is known, now and whenever it changes.
    pub fn seen(&self) -> watch::Receiver<Seen> {
        self.seen.clone()
    }
}

struct Upkeep {
    supervisor: SupervisorServiceClient<Secured>,
    at_most_every: Duration,
}

type Boards = Streaming<api::WatchBoardResponse>;

impl Upkeep {
    /// Opens a stream and awaits the whole board.
    async fn list(&mut self) -> Result<(Seen, Boards), CallError> {
        let at_most_every = prost_types::Duration::try_from(self.at_most_every).ok();
        let request = api::WatchBoardRequest { at_most_every };
        let mut boards = self.supervisor.watch_board(request).await?.into_inner();
        loop {
            match boards.message().await?.and_then(|down| down.message) {
                Some(Message::Listed(board)) => {
                    return Ok((Seen { board, heard: Stopwatch::start(), trouble: None }, boards));
                }
                Some(Message::Changed(_)) => {}
                None => return Err(CallError::protocol("the server has ended the stream")),
            }
        }
    }

    async fn run(&mut self, mut boards: Boards, told: watch::Sender<Seen>) {
        loop {
            let trouble = follow(&mut boards, &told).await;
            told.send_modify(|seen| seen.trouble = Some(trouble));
            let mut pauses = Pauses::new();
            boards = loop {
                match self.list().await {
                    Ok((seen, boards)) => {
                        told.send_replace(seen);
                        break boards;
                    }
                    Err(error) => {
                        let asked = error.retry_delay;
                        told.send_modify(|seen| seen.trouble = Some(error));
                        pauses.wait(asked).await;
                    }
                }
            };
        }
    }
}

/// Takes in what changes until the stream ends.
async fn follow(boards: &mut Boards, told: &watch::Sender<Seen>) -> CallError {
    loop {
        match boards.message().await {
            Ok(Some(api::WatchBoardResponse { message: Some(message) })) => {
                told.send_modify(|seen| {
                    take_in(&mut seen.board, message);
                    seen.heard = Stopwatch::start();
                });
            }
            Ok(Some(_)) => {}
            Ok(None) => return CallError::protocol("the server has ended the stream"),
            Err(status) => return status.into(),
        }
    }
}

/// A whole board takes the place of the old one; of a change, each part that it has.
fn take_in(board: &mut api::Board, message: Message) {
    let changed = match message {
        Message::Listed(listed) => {
            *board = listed;
            return;
        }
        Message::Changed(changed) => changed,
    };
    (board.version, board.at) = (changed.version, changed.at);
    renew(&mut board.centre, changed.centre);
    renew(&mut board.waiting, changed.waiting);
    renew(&mut board.operators, changed.operators);
    renew(&mut board.partners, changed.partners);
    renew(&mut board.promises, changed.promises);
    renew(&mut board.cases, changed.cases);
    renew(&mut board.figures, changed.figures);
    renew(&mut board.day, changed.day);
}

fn renew<T>(part: &mut Option<T>, newer: Option<T>) {
    if newer.is_some() {
        *part = newer;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_renews_the_parts_that_it_has() {
        let lines = |lines| Some(api::BoardCentre { lines, ..Default::default() });
        let open = |open| Some(api::BoardCases { open, ..Default::default() });
        let mut board = api::Board { version: 1, centre: lines(30), ..Default::default() };
        let changed = api::Board { version: 2, cases: open(7), ..Default::default() };
        take_in(&mut board, Message::Changed(changed));
        assert_eq!((board.version, &board.centre, &board.cases), (2, &lines(30), &open(7)));
        let listed = api::Board { version: 1, cases: open(8), ..Default::default() };
        take_in(&mut board, Message::Listed(listed));
        assert_eq!((board.version, &board.centre, &board.cases), (1, &None, &open(8)));
    }
}
