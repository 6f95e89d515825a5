//! The board: whoever watches sees what happens, and the past can be seen as it was seen then.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use firstline::clock::{Clock, Stopwatch};
use firstline::domain::{Timestamp, Version};
use firstline::journal::{Journal, MemoryJournal};
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::api::watch_board_response::Message;
use firstline::rpc::api::{self, Board};
use firstline::rpc::identity::Role;
use firstline::switchboard::Submission;
use prost::Message as _;
use tokio::time::timeout;
use tonic::{Code, Streaming};

use crate::support::chance::{Chance, Replayable};
use crate::support::crowd::{self, GATEWAYS, OPERATORS};
use crate::support::hotline::{Premises, Signed, TestHotline, call, check_refused, id};
use crate::support::{history, small_centre};

/// Longer than anything here takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody who watches, with the board as far as they have been told.
struct Watcher {
    messages: Streaming<api::WatchBoardResponse>,
    board: Board,
}

impl Watcher {
    async fn begin(mut supervisor: SupervisorServiceClient<Signed>) -> Self {
        let at_most_every = Some(prost_types::Duration { seconds: 0, nanos: 100_000_000 });
        let request = api::WatchBoardRequest { at_most_every };
        let mut messages = supervisor.watch_board(request).await.unwrap().into_inner();
        let first = messages.message().await.unwrap().unwrap();
        let Some(Message::Listed(board)) = first.message else { panic!("{first:?}") };
        Self { messages, board }
    }

    /// Takes in the next message.
    async fn hear(&mut self) {
        let next = timeout(PATIENCE, self.messages.message()).await.expect("it comes in time");
        let Some(Message::Changed(new)) = next.unwrap().unwrap().message else {
            panic!("listed twice")
        };
        let old = std::mem::take(&mut self.board);
        self.board = Board {
            version: new.version,
            at: new.at,
            centre: new.centre.or(old.centre),
            waiting: new.waiting.or(old.waiting),
            operators: new.operators.or(old.operators),
            partners: new.partners.or(old.partners),
            promises: new.promises.or(old.promises),
            cases: new.cases.or(old.cases),
            figures: new.figures.or(old.figures),
            day: new.day.or(old.day),
        };
    }

    /// Takes in messages until the board is as it should be.
    async fn hear_until(&mut self, is_so: impl Fn(&Board) -> bool) {
        while !is_so(&self.board) {
            self.hear().await;
        }
    }
}

fn waiting(board: &Board) -> u32 {
    board.waiting.as_ref().unwrap().by_acuity.iter().sum()
}

/// The board of that moment, of that version if one is given.
async fn recalled(
    supervisor: &mut SupervisorServiceClient<Signed>,
    at: Option<prost_types::Timestamp>,
    version: Option<u64>,
) -> Board {
    let request = api::GetBoardRequest { at, version };
    supervisor.get_board(request).await.unwrap().into_inner().board.unwrap()
}

#[tokio::test]
async fn what_happens_is_on_the_board_within_a_second() {
    let hotline = TestHotline::open().await;
    let mut watcher = Watcher::begin(hotline.supervisor()).await;
    assert_eq!(waiting(&watcher.board), 0);

    hotline.gateway("pbx").open_call(call()).await.unwrap();
    let since = Stopwatch::start();
    watcher.hear_until(|board| waiting(board) == 1).await;
    assert!(since.elapsed() < Duration::from_secs(1), "{:?}", since.elapsed());

    let _console = hotline.ready("S01").await;
    let rings = |board: &Board| board.waiting.as_ref().unwrap().queues[1].ringing == 1;
    watcher.hear_until(rings).await;
    let operators = watcher.board.operators.clone().unwrap();
    assert_eq!(operators.operators[0].status(), api::DeskStatus::Offered);
    assert_eq!(operators.operators[0].call_id, 1);
    let queue = &watcher.board.waiting.as_ref().unwrap().queues[1];
    assert_eq!((queue.queue.as_str(), queue.operators_on_duty), ("medical", 1));
    assert_eq!((queue.ready_operators, queue.expected_wait), (0, None));
}

#[tokio::test]
async fn whoever_asks_for_the_board_finds_on_it_what_was_done_before() {
    let hotline = TestHotline::open().await;
    let (mut gateway, mut supervisor) = (hotline.gateway("pbx"), hotline.supervisor());
    for calls in 1..=20 {
        gateway.open_call(call()).await.unwrap();
        let board = recalled(&mut supervisor, None, None).await;
        assert_eq!(waiting(&board), calls);
    }
}

#[tokio::test]
async fn whoever_comes_to_watch_is_shown_that_moment() {
    let clock = Clock::manual("2026-03-01T15:40:00Z".parse::<jiff::Timestamp>().unwrap().into());
    let premises = Premises { clock: clock.clone(), ..Premises::default() };
    let hotline = TestHotline::open_at(premises, |_| {}).await;
    for _ in 0..3 {
        // Nobody has to have watched meanwhile.
        clock.advance(Duration::from_secs(90));
        let watcher = timeout(PATIENCE, Watcher::begin(hotline.supervisor())).await;
        let at = watcher.expect("a board comes though nothing happens").board.at.unwrap();
        assert_eq!(at.seconds, clock.now().as_millis() / 1000);
    }
}

#[tokio::test]
async fn a_slow_watcher_is_told_the_newest() {
    let hotline = TestHotline::open().await;
    let slow = SupervisorServiceClient::new(hotline.signed_narrow(Role::Supervisor, "slow"));
    let mut slow = Watcher::begin(slow).await;
    let mut quick = Watcher::begin(hotline.supervisor()).await;
    let mut gateway = hotline.gateway("pbx");
    for calls in 1..=25 {
        gateway.open_call(call()).await.unwrap();
        quick.hear_until(|board| waiting(board) == calls).await;
    }
    slow.hear_until(|board| waiting(board) == 25).await;
    let version = hotline.switchboard.state().version();
    assert_eq!((slow.board.version, quick.board.version), (version.0, version.0));
}

#[tokio::test]
async fn boards_that_there_cannot_be_are_refused() {
    let hotline = TestHotline::open().await;
    let mut supervisor = hotline.supervisor();
    let version = hotline.switchboard.state().version().0;
    let ahead = prost_types::Timestamp { seconds: 99_999_999_999, nanos: 0 };
    let ask = |at, version| api::GetBoardRequest { at, version };
    let found = supervisor.get_board(ask(None, Some(version + 1))).await;
    check_refused(found, Code::OutOfRange, "VERSION_AHEAD");
    let found = supervisor.get_board(ask(Some(ahead), None)).await;
    check_refused(found, Code::InvalidArgument, "BAD_TIME");
    let long_ago = prost_types::Timestamp { seconds: 0, nanos: 0 };
    let found = supervisor.get_board(ask(Some(long_ago), Some(version))).await;
    check_refused(found, Code::InvalidArgument, "BAD_TIME");
    let nothing_yet = recalled(&mut supervisor, Some(long_ago), None).await;
    assert_eq!((nothing_yet.version, waiting(&nothing_yet)), (0, 0));
    let often = Some(prost_types::Duration { seconds: 0, nanos: 99_000_000 });
    let found = supervisor.watch_board(api::WatchBoardRequest { at_most_every: often }).await;
    check_refused(found.map(|_| ()), Code::InvalidArgument, "BAD_TIME");
}

/// A hotline shortly before midnight, where everybody does whatever they might do.
struct Evening {
    hotline: TestHotline,
    journal: Arc<MemoryJournal>,
    clock: Clock,
    chance: Chance,
}

impl Evening {
    async fn open(chance: Chance) -> Self {
        // 23:40 in Shanghai.
        let clock =
            Clock::manual("2026-03-01T15:40:00Z".parse::<jiff::Timestamp>().unwrap().into());
        let journal = Arc::new(MemoryJournal::new());
        let settings = crowd::settings();
        let premises = Premises {
            journal: journal.clone(),
            clock: clock.clone(),
            settings: settings.clone(),
            ..Premises::default()
        };
        let hotline = TestHotline::open_at(premises, |_| {}).await;
        let evening = Self { hotline, journal, clock, chance };
        let node = "node-1".parse().unwrap();
        for command in small_centre::opening(settings, &crowd::operators(), &node) {
            evening.submit(crowd::Role::Admin, command).await;
        }
        evening
    }

    /// Whether it was carried out or refused does not matter here.
    async fn submit(&self, role: crowd::Role, command: firstline::domain::Command) {
        let submission = Submission { by: role.actor(), request: None, command, blobs: Vec::new() };
        let _ = self.hotline.switchboard.submit(submission).await;
    }

    /// Somebody does something; often a while after.
    async fn go_on(&mut self) {
        if self.chance.percent(70) {
            self.clock.advance(Duration::from_millis(self.chance.number(0..12_000)));
        }
        let role = match self.chance.number(0..10) {
            0..4 => crowd::Role::Gateway(self.chance.number(0..GATEWAYS as u64) as usize),
            4..9 => crowd::Role::Operator(self.chance.number(0..OPERATORS as u64) as usize),
            _ => crowd::Role::Admin,
        };
        let state = self.hotline.switchboard.state();
        let command = crowd::command(&mut self.chance, role, &state, self.clock.now());
        self.submit(role, command).await;
    }

    /// The board as it is now, once everything is on it.
    async fn look(&self, supervisor: &mut SupervisorServiceClient<Signed>) -> Board {
        loop {
            let version = self.hotline.switchboard.state().version().0;
            let board = recalled(supervisor, None, None).await;
            if board.version >= version {
                return board;
            }
        }
    }

    /// When each entry was decided.
    async fn decided(&self) -> BTreeMap<u64, Timestamp> {
        let journal: &dyn Journal = &*self.journal;
        let entries = history::entries(journal, self.hotline.switchboard.centre_id()).await;
        let times = entries.iter().map(|entry| entry.steps.last().unwrap().at);
        (1..).zip(times).collect()
    }
}

fn moment(at: Option<prost_types::Timestamp>) -> Timestamp {
    let at = at.unwrap();
    Timestamp::from_millis(at.seconds * 1000 + i64::from(at.nanos) / 1_000_000)
}

#[tokio::test]
async fn a_thousand_moments_are_seen_as_they_were_seen_then() {
    let seed = Chance::seed();
    let _replayable = Replayable(seed);
    let mut evening = Evening::open(Chance::of(seed)).await;
    let mut live: Vec<Board> = Vec::new();
    let long = Duration::from_secs(3600);
    let first = evening.hotline.signed_for(Role::Supervisor, "wall", long);
    let mut watcher = Watcher::begin(SupervisorServiceClient::new(first)).await;
    for turn in 0..400 {
        evening.go_on().await;
        let mut supervisor = evening.hotline.supervisor();
        let board = evening.look(&mut supervisor).await;
        if turn % 20 == 0 {
            watcher.hear_until(|told| told.version >= board.version).await;
            live.push(watcher.board.clone());
        }
        live.push(board);
    }
    let days: BTreeSet<_> =
        live.iter().map(|board| board.day.as_ref().unwrap().intervals.len()).collect();
    assert!(days.contains(&48) && days.contains(&1), "midnight has not passed: {days:?}");

    let decided = evening.decided().await;
    let mut chance = evening.chance.branch();
    let mut supervisor = evening.hotline.supervisor();
    let mut alone = 0;
    for _ in 0..1_000 {
        let board = chance.pick(&live);
        let at = moment(board.at);
        // Where the clock stood still, more may have been decided at that moment afterwards.
        let is_last = decided.get(&(board.version + 1)).is_none_or(|next| *next > at);
        let version = (!is_last || chance.percent(50)).then_some(board.version);
        alone += usize::from(version.is_none());
        let again = recalled(&mut supervisor, board.at, version).await;
        let same = again.encode_to_vec() == board.encode_to_vec();
        assert!(same, "{} at {at}:\n{board:#?}\n{again:#?}", Version(board.version));
    }
    assert!(alone > 100, "only {alone} were recalled by the moment alone");
}

#[tokio::test]
async fn a_hundred_watchers_see_the_same() {
    let hotline = TestHotline::open().await;
    let mut watchers = Vec::new();
    for _ in 0..100 {
        watchers.push(Watcher::begin(hotline.supervisor()).await);
    }
    let mut console = hotline.ready("S01").await;
    for _ in 0..20 {
        hotline.gateway("pbx").open_call(call()).await.unwrap();
    }
    console.set_not_ready(api::SetNotReadyRequest { request_id: id(), pause: 3 }).await.unwrap();
    let version = hotline.switchboard.state().version().0;
    let mut hearing = tokio::task::JoinSet::new();
    for mut watcher in watchers {
        hearing.spawn(async move {
            watcher.hear_until(|board| board.version >= version).await;
            watcher.board.waiting
        });
    }
    let boards = hearing.join_all().await;
    assert!(boards.windows(2).all(|pair| pair[0] == pair[1]));
}
