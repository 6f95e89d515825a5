//! Callers, a gateway and operators, and an account of what each of them was told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstline::centre::Centre;
use firstline::client::{CallError, CallNews, Changes, ConsoleLine, GatewayLine};
use firstline::clock::{Stopwatch, new_uuid};
use firstline::domain::{CallId, Event, SessionId};
use firstline::rpc::api::{CallState, DeskCall, DeskStatus, OpenCallRequest};
use firstline::rpc::identity::Role;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;

use super::fleet::{Fleet, centre, operator};
use crate::support::history;

/// A bound on what takes a moment when nothing is wrong, on a machine that does other things, too.
const LONG: Duration = Duration::from_secs(60);

/// How long people wait until they try again.
const IMPATIENCE: Duration = Duration::from_millis(500);

/// What was acknowledged, with the moments since the beginning.
#[derive(Default)]
struct Account {
    opened: Vec<(Duration, u64)>,
    accepted: Vec<(Duration, u64, String)>,
    ended: Vec<u64>,
    refused: usize,
    /// When each console was told something.
    seen: BTreeMap<String, Vec<Duration>>,
}

/// People who go on whatever happens to the servers.
pub struct Traffic {
    account: Arc<Mutex<Account>>,
    began: Stopwatch,
    no_more_calls: CancellationToken,
    callers: JoinSet<()>,
    staff: JoinSet<()>,
    gateway: GatewayLine,
}

impl Traffic {
    /// Signs so many operators in, half of them at each node, and lets calls come in at that pace.
    pub async fn begin(fleet: &Fleet, operators: usize, pace: Duration) -> Self {
        let account = Arc::new(Mutex::new(Account::default()));
        let connection = fleet.connection(Role::Gateway, "pbx-1", 0);
        let gateway = GatewayLine::connect(&connection).await.expect("a line");
        let mut traffic = Self {
            account,
            began: Stopwatch::start(),
            no_more_calls: CancellationToken::new(),
            callers: JoinSet::new(),
            staff: JoinSet::new(),
            gateway: gateway.clone(),
        };
        for number in 0..operators {
            let name = operator(number);
            let connection = fleet.connection(Role::Operator, &name, number);
            let line = ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await;
            let line = line.expect("signed in");
            line.set_ready().await.expect("ready");
            let (account, began) = (traffic.account.clone(), traffic.began);
            traffic.staff.spawn(work(line, name, account, began));
        }
        traffic.staff.spawn(connect(gateway.clone(), gateway.changes()));
        let (account, began) = (traffic.account.clone(), traffic.began);
        let stop = traffic.no_more_calls.clone();
        traffic.callers.spawn(call(gateway, account, began, pace, stop));
        traffic
    }

    /// Returns when so many more calls have been answered.
    pub async fn answers(&self, more: usize) {
        let enough = self.account.lock().expect("the account").accepted.len() + more;
        let mut look = interval(Duration::from_millis(20));
        let reached = async {
            while self.account.lock().expect("the account").accepted.len() < enough {
                look.tick().await;
            }
        };
        timeout(LONG, reached).await.expect("calls are answered");
    }

    /// The time on the account's clock.
    pub fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// How long after `since` the first call was answered that was opened after it.
    pub fn first_answer_after(&self, since: Duration) -> Duration {
        let account = self.account.lock().expect("the account");
        let later = account.opened.iter().filter(|(at, _)| *at >= since);
        let later: BTreeSet<u64> = later.map(|(_, call)| *call).collect();
        let mut answers = account.accepted.iter().filter(|(_, call, _)| later.contains(call));
        answers.next().expect("one was answered").0 - since
    }

    /// How long after `since` any call was answered, of whoever waited.
    pub fn next_answer_after(&self, since: Duration) -> Duration {
        let account = self.account.lock().expect("the account");
        let mut answers = account.accepted.iter().filter(|(at, ..)| *at >= since);
        answers.next().expect("one was answered").0 - since
    }

    /// How many calls were turned away because the journal has no room.
    pub fn refused(&self) -> usize {
        self.account.lock().expect("the account").refused
    }

    /// How long after `since` the last of the consoles was heard of that began at a node.
    pub fn last_console_after(
        &self,
        since: Duration,
        mut began_there: impl FnMut(usize) -> bool,
    ) -> Duration {
        let account = self.account.lock().expect("the account");
        let theirs = account.seen.iter().enumerate().filter(|(number, _)| began_there(*number));
        let seen = theirs.map(|(_, (name, seen))| {
            let again = seen.iter().find_map(|at| at.checked_sub(since));
            again.unwrap_or_else(|| panic!("{name} was not heard of again"))
        });
        seen.max().expect("there are consoles")
    }

    /// No more calls come in. Returns when all have been answered and all is quiet, and holds what
    /// everybody was told against the history.
    pub async fn settle(mut self, fleet: &Fleet) -> Centre {
        self.no_more_calls.cancel();
        while let Some(done) = timeout(LONG, self.callers.join_next()).await.expect("all calls in")
        {
            done.expect("callers do not fail");
        }
        let account = self.account.clone();
        let mut look = interval(Duration::from_millis(20));
        let all_over = async {
            loop {
                {
                    let account = account.lock().expect("the account");
                    if account.ended.len() >= account.opened.len() {
                        return;
                    }
                }
                look.tick().await;
            }
        };
        let in_time = timeout(LONG, all_over).await.is_ok();
        self.staff.shutdown().await;
        drop(self.gateway);
        let account = std::mem::take(&mut *account.lock().expect("the account"));
        let counts = (account.opened.len(), account.accepted.len(), account.ended.len());
        assert!(in_time, "opened, accepted, ended: {counts:?}");
        let entries = history::entries(&fleet.journal().await, &centre()).await;
        let state = history::replay(&centre(), &entries);
        history::answers(&entries);
        account.hold_against(entries.iter().flat_map(|entry| &entry.steps).flat_map(|s| &s.events));
        state
    }
}

impl Account {
    /// Everything that somebody was told has happened, and once.
    fn hold_against<'a>(&self, events: impl Iterator<Item = &'a Event>) {
        let (mut opened, mut accepted) = (BTreeMap::new(), BTreeMap::new());
        let mut offers = BTreeMap::new();
        for event in events {
            match event {
                Event::CallOpened(call) => *opened.entry(call.call).or_insert(0) += 1,
                Event::OfferMade { offer, call, operator, .. } => {
                    offers.insert(*offer, (*call, operator.to_string()));
                }
                Event::OfferAccepted(offer) => {
                    let (call, operator) = offers[offer].clone();
                    let before = accepted.insert(call, operator);
                    assert_eq!(before, None, "{call} was accepted twice");
                }
                _ => {}
            }
        }
        let told: BTreeSet<u64> = self.opened.iter().map(|(_, call)| *call).collect();
        assert_eq!(told.len(), self.opened.len(), "no two callers were given the same call");
        for call in told {
            assert_eq!(opened.get(&CallId(call)), Some(&1), "call {call} was acknowledged");
        }
        for (_, call, operator) in &self.accepted {
            assert_eq!(accepted.get(&CallId(*call)), Some(operator), "{operator} was given {call}");
        }
    }
}

/// One caller after another.
async fn call(
    gateway: GatewayLine,
    account: Arc<Mutex<Account>>,
    began: Stopwatch,
    pace: Duration,
    stop: CancellationToken,
) {
    let mut arrivals = interval(pace);
    // What an outage holds up comes in afterwards, as it would.
    arrivals.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut under_way = JoinSet::new();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            _ = arrivals.tick() => {}
        }
        let (gateway, account) = (gateway.clone(), account.clone());
        under_way.spawn(async move {
            let at = began.elapsed();
            let request = OpenCallRequest { queue: "medical".into(), ..Default::default() };
            let opened = gateway.open_call(request).await;
            let mut account = account.lock().expect("the account");
            match opened {
                Ok(opened) => account.opened.push((at, opened.call_id)),
                Err(error) if has_no_room(&error) => account.refused += 1,
                Err(error) => panic!("a call was turned away: {error:?}"),
            }
        });
    }
    while let Some(done) = under_way.join_next().await {
        done.expect("a caller was acknowledged");
    }
}

/// The gateway connects whoever was accepted.
async fn connect(gateway: GatewayLine, mut changes: Changes) {
    let mut under_way = JoinSet::new();
    while let Some(news) = changes.next().await {
        let CallNews::Changed(changed) = &news else { continue };
        let Some(call) = &changed.call else { continue };
        if call.state() == CallState::Connected && call.connected_at.is_none() {
            let (gateway, id) = (gateway.clone(), call.call_id);
            under_way.spawn(async move {
                let mut tries = interval(IMPATIENCE);
                while is_full(&gateway.report_connected(id).await) {
                    tries.tick().await;
                }
            });
        }
        while under_way.try_join_next().is_some() {}
    }
}

/// An operator who takes whatever rings, and is done with it at once.
async fn work(line: ConsoleLine, name: String, account: Arc<Mutex<Account>>, began: Stopwatch) {
    let mut desks = line.desk();
    let mut is_news = true;
    loop {
        let desk = desks.borrow_and_update().desk.clone().unwrap_or_default();
        if is_news {
            let mut account = account.lock().expect("the account");
            account.seen.entry(name.clone()).or_default().push(began.elapsed());
        }
        match desk.status() {
            DeskStatus::Offered => {
                let offer = desk.offer.map(|offer| offer.offer_id).unwrap_or_default();
                // It may have rung out, or be withdrawn, while the answer was on its way.
                if let Ok(accepted) = line.accept(offer).await {
                    let at = began.elapsed();
                    let told = (at, accepted.call_id, name.clone());
                    account.lock().expect("the account").accepted.push(told);
                }
            }
            DeskStatus::Talking if desk.call.as_deref().is_some_and(is_connected) => {
                let call = desk.call.and_then(|call| call.call).map(|call| call.call_id);
                if line.end_call().await.is_ok() {
                    account.lock().expect("the account").ended.extend(call);
                }
            }
            DeskStatus::WrapUp => drop(line.wrap_up("", "advised").await),
            // A call that rang out here while nobody could be heard.
            DeskStatus::NotReady => drop(line.set_ready().await),
            _ => {}
        }
        // Whoever was refused tries again after a while.
        is_news = match timeout(IMPATIENCE, desks.changed()).await {
            Ok(Err(_)) => return,
            Ok(Ok(())) => true,
            Err(_) => false,
        };
    }
}

fn is_full(result: &Result<(), CallError>) -> bool {
    result.as_ref().is_err_and(has_no_room)
}

/// The journal is full, or what is left of it is kept for others.
fn has_no_room(error: &CallError) -> bool {
    error.is("JOURNAL_FULL") || error.is("ROOM_KEPT_BACK")
}

fn is_connected(call: &DeskCall) -> bool {
    call.call.as_ref().is_some_and(|call| call.connected_at.is_some())
}

mod tests {
    use super::*;

    /// What a history without any event is held against.
    #[test]
    #[should_panic(expected = "call 7 was acknowledged")]
    fn a_lost_call_is_noticed() {
        let account = Account { opened: vec![(Duration::ZERO, 7)], ..Account::default() };
        account.hold_against(std::iter::empty());
    }

    #[test]
    #[should_panic(expected = "op-1 was given 7")]
    fn a_lost_answer_is_noticed() {
        let accepted = vec![(Duration::ZERO, 7, "op-1".to_owned())];
        Account { accepted, ..Account::default() }.hold_against(std::iter::empty());
    }

    #[test]
    #[should_panic(expected = "no two callers were given the same call")]
    fn a_call_that_was_given_twice_is_noticed() {
        let opened = vec![(Duration::ZERO, 7), (Duration::ZERO, 7)];
        Account { opened, ..Account::default() }.hold_against(std::iter::empty());
    }
}
