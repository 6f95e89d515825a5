//! Two twinned centres of one server on a real Redis: a caller overflows from one to the other,
//! and the outcome comes back. The node that carries the word between them dies at every step, and
//! another goes on.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstline::centre::{Centre, invariants, twins};
use firstline::clock::Clock;
use firstline::config::Config;
use firstline::domain::{
    Actor, Command, Holder, NodeId, OpenCall, Operator, OperatorId, Profile, Settings, Shift,
    Transfer, TransferId, TransferState, Triage, Window,
};
use firstline::journal::{Journal, RedisJournal};
use firstline::phone::Numbering;
use firstline::rpc::hotline::{House, Office};
use firstline::rpc::seal::CentreKeys;
use firstline::rpc::twins::begin;
use firstline::rpc::vault::Field;
use firstline::switchboard::{Capacity, Interest, Parts, Submission, Switchboard, Upkeep};
use tokio_util::sync::CancellationToken;

use crate::support::redis::RedisServer;

const PATIENCE: Duration = Duration::from_secs(20);
const NUMBER: &str = "+12025550143";
const TRANSFER: TransferId = TransferId(1);

/// One process that serves both centres.
struct Node {
    west: Arc<Office>,
    east: Arc<Office>,
    house: Arc<House>,
    stop: CancellationToken,
}

impl Node {
    async fn start(name: &str, redis: &RedisServer, keys: &Path) -> Self {
        let journal: Arc<dyn Journal> =
            Arc::new(RedisJournal::connect(&redis.url()).await.unwrap());
        let (clock, stop) = (Clock::system(), CancellationToken::new());
        let node: NodeId = name.parse().unwrap();
        let closing = CancellationToken::new();
        let house = House::new(node.clone(), clock.clone(), &Config::default(), closing);
        let house = Arc::new(house);
        let mut offices = Vec::new();
        for centre in ["west", "east"] {
            let parts = Parts {
                centre: centre.parse().unwrap(),
                node: node.clone(),
                journal: journal.clone(),
                clock: clock.clone(),
                capacity: Capacity::default(),
                upkeep: Upkeep::default(),
                stop: stop.clone(),
            };
            let switchboard = Switchboard::start(parts).await.unwrap();
            let (keys, _) = CentreKeys::read_or_create(centre.parse().unwrap(), keys).unwrap();
            let numbering = Numbering::new("US", []).unwrap();
            offices.push(Arc::new(Office::open(switchboard, keys, numbering, house.clone())));
        }
        begin(&house, offices.clone());
        let [west, east] = offices.try_into().ok().unwrap();
        Self { west, east, house, stop }
    }

    /// Ends as a process does that is killed: whatever it was about to say is never said.
    fn die(self) {
        self.house.stop.cancel();
        self.stop.cancel();
    }

    /// What the two centres say of the one transfer.
    fn sides(&self) -> (Option<Transfer>, Option<Transfer>) {
        let side = |office: &Office| office.switchboard.state().transfer(TRANSFER).cloned();
        (side(&self.west), side(&self.east))
    }

    /// Waits until both centres have come so far. Nobody is ever in two hands on the way.
    async fn until(&self, what: &str, is_so: impl Fn(&Centre, &Centre) -> bool) {
        let mut news = [&self.west, &self.east]
            .map(|office| office.switchboard.subscribe(Interest::Everything).unwrap().1);
        let wait = async {
            loop {
                let west = self.west.switchboard.state();
                let east = self.east.switchboard.state();
                for centre in [&west, &east] {
                    assert_eq!(invariants::violations(centre), Vec::<String>::new(), "{what}");
                }
                if let Some(out) = west.transfer(TRANSFER) {
                    assert!(!twins::is_in_two_hands(&west, &east, out), "{what}");
                }
                if is_so(&west, &east) {
                    return;
                }
                let [one, other] = &mut news;
                tokio::select! {
                    commit = one.next() => { commit.unwrap().unwrap(); }
                    commit = other.next() => { commit.unwrap().unwrap(); }
                }
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, wait).await;
        in_time.unwrap_or_else(|_| panic!("{what}: {:?}", self.sides()));
    }
}

async fn ask(office: &Office, by: Actor, command: Command) {
    let submission = Submission { by, request: None, command, blobs: Vec::new() };
    office.switchboard.submit(submission).await.unwrap();
}

fn settings(twin: &str) -> Arc<Settings> {
    let text = format!(
        r#"
        zone = "UTC"
        lines = 4
        medical_licences = ["nurse"]
        dispositions = ["advised"]
        [queues.medical]
        licences = ["nurse"]
        [triage]
        otherwise = "standard"
        [partners.{twin}]
        name = "The other hotline"
        gateway = "pbx"
        needs = ["medical"]
        twin = {{ centre = "{twin}" }}
        [exchange.overflow]
        twins = ["{twin}"]
        ready_below = 1
        "#
    );
    Arc::new(toml::from_str(&text).unwrap())
}

fn bea() -> OperatorId {
    "bea".parse().unwrap()
}

/// Nobody works in the west tonight; in the east bea waits for a call.
async fn furnish(node: &Node) {
    let admin = || Actor::Admin("root".into());
    ask(&node.west, admin(), Command::Configure(settings("east"))).await;
    ask(&node.east, admin(), Command::Configure(settings("west"))).await;
    let profile =
        Profile { licence: "nurse".parse().unwrap(), queues: [].into(), skills: [].into() };
    let operator = Operator {
        id: bea(),
        name: None,
        profile: Arc::new(profile),
        licence_until: None,
        revision: 0,
    };
    let window = Window {
        days: [].into(),
        from: "00:00".parse().unwrap(),
        to: "00:00".parse().unwrap(),
        first_day: None,
        last_day: None,
    };
    let (id, operators) = ("always".parse().unwrap(), [bea()].into());
    let shift = Shift { id, window, operators, standby: false, revision: 0 };
    ask(&node.east, admin(), Command::PutOperator(operator, None)).await;
    ask(&node.east, admin(), Command::PutShift(shift, None)).await;
    let sign_in = Command::SignIn {
        operator: bea(),
        session: "00000000-0000-0000-0000-000000000001".parse().unwrap(),
        home: node.house.node.clone(),
    };
    ask(&node.east, Actor::Operator(bea()), sign_in).await;
    ask(&node.east, Actor::Operator(bea()), Command::SetReady(bea())).await;
}

/// What people do, one after another.
const SCRIPT: [&str; 5] = ["call", "answer", "connect", "end", "close"];

async fn act(node: &Node, what: &str) {
    let (operator, gateway) = (Actor::Operator(bea()), Actor::Gateway("pbx".parse().unwrap()));
    let east = node.east.switchboard.state();
    match what {
        "call" => call(node, gateway).await,
        "answer" => {
            let offer = east.offers().next().unwrap().id;
            ask(&node.east, operator, Command::Accept { operator: bea(), offer }).await;
        }
        "connect" => {
            let call = east.transfer(TRANSFER).and_then(|it| it.call).unwrap();
            ask(&node.east, gateway, Command::ReportConnected(call)).await;
        }
        "end" => ask(&node.east, operator, Command::EndCall(bea())).await,
        _ => {
            let disposition = Some("advised".parse().unwrap());
            let wrap_up = Command::WrapUp { operator: bea(), note: None, disposition };
            ask(&node.east, operator, wrap_up).await;
        }
    }
}

async fn call(node: &Node, by: Actor) {
    let (key, number) = (node.west.vault.new_key(), node.west.numbering.read(NUMBER).unwrap());
    let command = Command::OpenCall(OpenCall {
        gateway: "pbx".parse().unwrap(),
        queue: "medical".parse().unwrap(),
        triage: Triage::default(),
        needs: Vec::new(),
        caller: Some(node.west.vault.caller_hash(&number)),
        number: Some(key.seal(Field::Number, number.as_str())),
        key: key.id(),
        district: None,
    });
    let submission = Submission { by, request: None, command, blobs: vec![key.into_blob()] };
    node.west.switchboard.submit(submission).await.unwrap();
}

/// How far the two must have come before the next thing is done.
fn is_through(what: &str, west: &Centre, east: &Centre) -> bool {
    use TransferState::{Accepted, Completed, Connected};

    let (Some(out), Some(other)) = (west.transfer(TRANSFER), east.transfer(TRANSFER)) else {
        return false;
    };
    match what {
        "call" => east.offers().next().is_some(),
        "answer" => matches!((&out.state, &other.state), (Accepted { .. }, Accepted { .. })),
        "connect" | "end" => {
            matches!((&out.state, &other.state), (Connected { .. }, Connected { .. }))
        }
        _ => matches!(
            (&out.state, &other.state),
            (Completed { .. }, Completed { confirmed_at: Some(_), .. })
        ),
    }
}

/// Plays the script; the node dies right after the `fatal` step, and another one takes over.
async fn play(fatal: usize) {
    let (redis, keys) = (RedisServer::start(), tempfile::tempdir().unwrap());
    let mut node = Node::start("node-1", &redis, keys.path()).await;
    furnish(&node).await;
    for (step, what) in SCRIPT.into_iter().enumerate() {
        act(&node, what).await;
        if step == fatal {
            node.die();
            node = Node::start("node-2", &redis, keys.path()).await;
        }
        let about = format!("{what}, with a death after step {fatal}");
        node.until(&about, |west, east| is_through(what, west, east)).await;
        if what == "answer" {
            the_caller_is_known_by_the_twins_own_keys(&node).await;
        }
    }
    let (out, other) = node.sides();
    let (out, other) = (out.unwrap(), other.unwrap());
    assert_eq!((out.holder(), other.holder()), (Holder::Partner, Holder::Centre));
    assert_eq!(out.arrival, other.arrival, "the time waited travels with the caller");
    assert_eq!(other.path, ["west".parse().unwrap()]);
    // One caller, one record on each side, however often it was told.
    assert_eq!(node.west.switchboard.state().transfers().count(), 1);
    assert_eq!(node.east.switchboard.state().transfers().count(), 1);
    node.die();
}

async fn the_caller_is_known_by_the_twins_own_keys(node: &Node) {
    let east = node.east.switchboard.state();
    let call = east.call(east.transfer(TRANSFER).unwrap().call.unwrap()).unwrap();
    let number = node.east.numbering.read(NUMBER).unwrap();
    assert_eq!(call.caller, Some(node.east.vault.caller_hash(&number)));
    let sealed = call.number.as_ref().unwrap();
    let opened = node.east.vault.open(Field::Number, sealed).await.unwrap();
    assert_eq!(opened.as_deref(), Some(NUMBER));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_overflows_to_a_twin_and_the_outcome_comes_back() {
    play(usize::MAX).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_carrier_dies_at_any_step_and_another_goes_on() {
    for fatal in 0..SCRIPT.len() {
        play(fatal).await;
    }
}
