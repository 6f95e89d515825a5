//! A call log, fed as events: every way out of the program shows the figures that the log itself
//! comes to, to the last digit.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use firstline::app::Server;
use firstline::board::{
    Board, Breakdown, Figures, Ledger, Milestone, Scope, ServiceLevel, Threshold,
};
use firstline::centre::Centre;
use firstline::client::{Connection, Credential, TlsFiles};
use firstline::config::{Admin, Config, Listen, Web};
use firstline::domain::Timestamp;
use firstline::journal::LocalJournal;
use firstline::replay::{Log, read_log};
use firstline::rpc::api;
use firstline::rpc::identity::Role;
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;

use crate::support::january::History;
use crate::support::prometheus::Prometheus;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/sample-call-log.csv");

/// What every way out must show. Sums are in milliseconds; the service levels, within 20 s, are
/// written to six digits, as they are published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Seen {
    answered: u64,
    abandoned: u64,
    wait_of_answered: u128,
    wait_of_abandoned: u128,
    handled: u128,
    answered_within_20: u64,
    abandoned_within_20: u64,
    answered_within_60: u64,
    levels: [String; 4],
}

impl Seen {
    fn of(figures: &Figures) -> Self {
        let (t20, t60) = (Threshold::seconds(20), Threshold::seconds(60));
        let level = |level| written(figures.service_level(level, t20));
        Self {
            answered: figures.answered(),
            abandoned: figures.abandoned(),
            wait_of_answered: figures.wait_of_answered().as_millis(),
            wait_of_abandoned: figures.wait_of_abandoned().as_millis(),
            handled: figures.handled().as_millis(),
            answered_within_20: figures.answered_within(t20),
            abandoned_within_20: figures.abandoned_within(t20),
            answered_within_60: figures.answered_within(t60),
            levels: ServiceLevel::ALL.map(level),
        }
    }

    fn of_api(figures: &api::Figures) -> Self {
        let ms = |span: &Option<prost_types::Duration>| {
            Duration::try_from(span.expect("it is known")).expect("a span").as_millis()
        };
        let [within_20, within_60] = &figures.within[..] else { panic!("{figures:?}") };
        let levels = [
            within_20.answered_only,
            within_20.offered,
            within_20.ignore_short_abandons,
            within_20.removed,
        ];
        Self {
            answered: figures.answered,
            abandoned: figures.abandoned,
            wait_of_answered: ms(&figures.wait_of_answered),
            wait_of_abandoned: ms(&figures.wait_of_abandoned),
            handled: ms(&figures.handled),
            answered_within_20: within_20.answered_within,
            abandoned_within_20: within_20.abandoned_within,
            answered_within_60: within_60.answered_within,
            levels: levels.map(written),
        }
    }

    /// The same with service levels worked out from the counts by their published formulas.
    fn with_levels(self) -> Self {
        let (a, b) = (self.answered as f64, self.abandoned as f64);
        let (at, bt) = (self.answered_within_20 as f64, self.abandoned_within_20 as f64);
        let levels = [at / a, at / (a + b), at / (a + b - bt), (at + bt) / (a + b)];
        Self { levels: levels.map(|level| written(Some(level))), ..self }
    }
}

fn written(level: Option<f64>) -> String {
    level.map_or_else(|| "unknown".to_owned(), |level| format!("{level:.6}"))
}

fn thresholds() -> Vec<prost_types::Duration> {
    [20, 60].map(|seconds| prost_types::Duration { seconds, nanos: 0 }).to_vec()
}

/// A real server on the journal of a log.
struct Bank {
    history: History,
    server: Server,
    files: TempDir,
}

impl Bank {
    async fn open(history: History) -> Self {
        let files = tempfile::tempdir().unwrap();
        let journal = files.path().join("journal");
        history.write(&LocalJournal::open(&journal).unwrap()).await;
        let mut config = Config {
            listen: "127.0.0.1:0".parse().unwrap(),
            web: Web { listen: Listen::locally(0), ..Web::default() },
            admin: Admin { listen: Listen::locally(0) },
            data_dir: files.path().to_owned(),
            journal: format!("local:{}", journal.display()).parse().unwrap(),
            ..Config::default()
        };
        // A debug build reads a month of a busy bank more slowly than a hotline should wait.
        config.limits.request_timeout = Duration::from_secs(300);
        let server = Server::start_with(config, vec![history.file.clone()]).await.unwrap();
        Self { history, server, files }
    }

    fn connection(&self) -> Connection {
        let token = std::fs::read_to_string(self.files.path().join("admin.token")).unwrap();
        let credential = Credential::token(&SecretString::from(token.trim().to_owned())).unwrap();
        Connection::to(&self.server.url(), credential, &TlsFiles::default()).unwrap()
    }

    /// What `firstline ctl` prints.
    async fn ctl(&self, line: &[&str]) -> String {
        let mut program = Command::new(env!("CARGO_BIN_EXE_firstline"));
        program.arg("ctl").args(line).args(["--server", &self.server.url(), "--data-dir"]);
        program.arg(self.files.path());
        // It begins as variables do that set keys of the configuration.
        program.env_remove("FIRSTLINE_CALL_LOG");
        let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line:?}: {complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The days of the log, as the command line takes them.
    fn days(&self) -> [String; 2] {
        let (from, to) = self.history.days();
        [from.timestamp().to_string(), to.timestamp().to_string()]
    }
}

/// The library: finished contacts, and half-hours with what happens to contacts as it happens.
fn by_the_library(history: &History) -> [Seen; 2] {
    let (from, to) = history.days();
    let (from, to) = (from.timestamp().into(), to.timestamp().into());
    let zone = history.file.settings.zone.tz().clone();
    let (mut ledger, mut figures) = (Ledger::default(), Figures::default());
    let mut breakdown = Breakdown::new(Scope::between(from, to, zone));
    for step in history.entries.iter().flat_map(|entry| &entry.steps) {
        for event in &step.events {
            breakdown.read(step.at, event);
            for told in ledger.read(step.at, event) {
                if let Milestone::Finished(finished) = told {
                    figures.add(finished.contact);
                }
            }
        }
    }
    assert_eq!((ledger.unfinished(), breakdown.unfinished()), (0, 0));
    let mut halves = Figures::default();
    breakdown.half_hours("").for_each(|(_, interval)| halves.merge(&interval.figures));
    assert_eq!(halves.arrived(), halves.offered());
    assert_eq!(halves.finished(), halves.answered());
    [Seen::of(&figures), Seen::of(&halves)]
}

async fn by_get_figures(bank: &Bank) -> Seen {
    let request =
        api::GetFiguresRequest { thresholds: thresholds(), ..api::GetFiguresRequest::default() };
    let answer = bank.connection().supervisor().get_figures(request).await.unwrap().into_inner();
    assert_eq!(answer.unfinished, 0);
    let total = answer.total.unwrap();
    assert_eq!(total.arrived, total.answered + total.abandoned);
    Seen::of_api(&total)
}

/// Half-hours of all days: their sums, and what the server says of them together. Groups come to
/// the same.
async fn by_get_intervals(bank: &Bank) -> Seen {
    let (from, to) = bank.history.days();
    let at = |at: &jiff::Zoned| firstline::client::written(at.timestamp().into());
    let request = api::GetIntervalsRequest {
        from: Some(at(&from)),
        to: Some(at(&to)),
        thresholds: thresholds(),
        ..api::GetIntervalsRequest::default()
    };
    let mut supervisor = bank.connection().supervisor();
    let answer = supervisor.get_intervals(request.clone()).await.unwrap().into_inner();
    assert_eq!((answer.unfinished, answer.time_zone.as_str()), (0, "America/Lima"));
    let [group] = &answer.groups[..] else { panic!("{}", answer.groups.len()) };
    let days = from.duration_until(&to).as_hours() / 24;
    assert_eq!(group.intervals.len() as i64, 48 * days);
    let total = Seen::of_api(group.total.as_ref().unwrap().figures.as_ref().unwrap());
    assert_eq!(halves(&group.intervals), total);

    let by_acuity = api::FigureGrouping::Acuity.into();
    let request = api::GetIntervalsRequest { group_by: by_acuity, ..request };
    let answer = supervisor.get_intervals(request).await.unwrap().into_inner();
    assert_eq!(
        answer.groups.iter().map(|group| group.key.as_str()).collect::<Vec<_>>(),
        ["3", "4"]
    );
    let all: Vec<_> = answer.groups.into_iter().flat_map(|group| group.intervals).collect();
    assert_eq!(halves(&all), total);
    total
}

fn halves(intervals: &[api::Interval]) -> Seen {
    let figures = intervals.iter().map(|interval| interval.figures.clone().unwrap());
    summed(&figures.collect::<Vec<_>>())
}

fn summed(parts: &[api::Figures]) -> Seen {
    let mut sum = Seen::default();
    for part in parts {
        let seen = Seen::of_api(part);
        sum.answered += seen.answered;
        sum.abandoned += seen.abandoned;
        sum.wait_of_answered += seen.wait_of_answered;
        sum.wait_of_abandoned += seen.wait_of_abandoned;
        sum.handled += seen.handled;
        sum.answered_within_20 += seen.answered_within_20;
        sum.abandoned_within_20 += seen.abandoned_within_20;
        sum.answered_within_60 += seen.answered_within_60;
    }
    sum.with_levels()
}

/// The file of `firstline ctl report`, read as a spreadsheet would.
async fn by_the_report(bank: &Bank) -> Seen {
    let [from, to] = bank.days();
    let line = ["report", "--from", &from, "--to", &to, "--threshold", "20s", "--threshold", "60s"];
    let text = bank.ctl(&[&line[..], &["--format", "csv"]].concat()).await;
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    let header = csv.headers().unwrap().clone();
    let mut sums: HashMap<String, f64> = HashMap::new();
    for record in csv.records() {
        for (name, value) in header.iter().zip(&record.unwrap()) {
            *sums.entry(name.to_owned()).or_default() += value.parse::<f64>().unwrap_or(0.0);
        }
    }
    let count = |name: &str| sums[name] as u64;
    let ms = |name: &str| (sums[name] * 1000.0).round() as u128;
    let seen = Seen {
        answered: count("answered"),
        abandoned: count("abandoned"),
        wait_of_answered: ms("wait_of_answered_s"),
        wait_of_abandoned: ms("wait_of_abandoned_s"),
        handled: ms("handled_s"),
        answered_within_20: count("answered_within_20_s"),
        abandoned_within_20: count("abandoned_within_20_s"),
        answered_within_60: count("answered_within_60_s"),
        ..Seen::default()
    };
    seen.with_levels()
}

/// The queue log, read by the documentation of Asterisk alone.
async fn by_the_queue_log(bank: &Bank) -> Seen {
    let text = bank.ctl(&["queue-log"]).await;
    let mut seen = Seen::default();
    let mut waiting: HashMap<&str, u128> = HashMap::new();
    let mut before = 0;
    for line in text.lines() {
        let fields: Vec<&str> = line.split('|').collect();
        let [epoch, call, queue, agent, event, data @ ..] = &fields[..] else { panic!("{line}") };
        let epoch: u128 = epoch.parse().unwrap();
        assert!(epoch >= before, "{line}");
        before = epoch;
        let number = |place: usize| data[place].parse::<u128>().unwrap();
        match *event {
            "ENTERQUEUE" => {
                assert_eq!((*queue, *agent, &data[..2]), ("bank", "NONE", &["", ""][..]), "{line}");
                waiting.insert(call, epoch);
            }
            "CONNECT" => {
                let waited = epoch - waiting.remove(call).expect("it waited");
                assert_eq!((waited, agent.starts_with("op-")), (number(0), true), "{line}");
                seen.answered += 1;
                seen.wait_of_answered += 1000 * waited;
                seen.answered_within_20 += u64::from(waited <= 20);
                seen.answered_within_60 += u64::from(waited <= 60);
            }
            "ABANDON" => {
                let waited = epoch - waiting.remove(call).expect("it waited");
                assert_eq!(waited, number(2), "{line}");
                seen.abandoned += 1;
                seen.wait_of_abandoned += 1000 * waited;
                seen.abandoned_within_20 += u64::from(waited <= 20);
            }
            "COMPLETEAGENT" | "COMPLETECALLER" => seen.handled += 1000 * number(1),
            "ADDMEMBER" | "REMOVEMEMBER" | "PAUSE" | "UNPAUSE" => assert_eq!(*call, "NONE"),
            "RINGCANCELED" => assert!(number(0) < 86_400_000, "{line}"),
            _ => panic!("{line}"),
        }
    }
    assert_eq!(waiting.len(), 0);
    seen.with_levels()
}

/// The last millisecond of each day of the bank.
fn ends_of_days(history: &History) -> Vec<Timestamp> {
    let (from, to) = history.days();
    let midnights = std::iter::successors(Some(from), |day| day.tomorrow().ok());
    let ends = midnights.skip(1).take_while(|midnight| *midnight <= to);
    ends.map(|midnight| Timestamp::from_millis(midnight.timestamp().as_millisecond() - 1)).collect()
}

/// The board of each day's last moment: what it says of that day adds up to all days.
fn by_the_board(history: &History) -> Seen {
    let mut centre = Centre::new(history.file.centre.clone());
    let mut board = Board::new(history.file.centre.clone());
    let mut figures = Figures::default();
    let mut entries = history.entries.iter().peekable();
    for end in ends_of_days(history) {
        while let Some(entry) = entries.next_if(|entry| entry.steps[0].at <= end) {
            centre.apply_entry(entry);
            board.read(centre.version(), entry, &centre);
        }
        let view = board.view(end);
        view.figures.groups.first().iter().for_each(|all| figures.merge(&all.today));
    }
    assert!(entries.next().is_none());
    Seen::of(&figures)
}

/// The same from the server, which reads the journal up to the end of each day.
async fn by_get_board(bank: &Bank) -> Seen {
    let mut supervisor = bank.connection().supervisor();
    let mut days = Vec::new();
    for end in ends_of_days(&bank.history) {
        let at = Some(firstline::client::written(end));
        let request = api::GetBoardRequest { at, version: None };
        let board = supervisor.get_board(request).await.unwrap().into_inner().board.unwrap();
        let groups = board.figures.unwrap().groups;
        // Before the first call of all there is nothing to show.
        let all = groups.into_iter().find(|group| group.key.is_empty());
        days.extend(all.map(|all| all.today.unwrap()));
    }
    summed(&days)
}

/// What a Prometheus makes of it that watches the server.
async fn by_prometheus(bank: &Bank) -> Seen {
    // The figures are counted while the journal is read; the first board is shown after that.
    let mut supervisor = bank.connection().supervisor();
    let watch = supervisor.watch_board(api::WatchBoardRequest::default()).await.unwrap();
    watch.into_inner().message().await.unwrap().expect("a board");
    let admin = bank.server.admin_address().expect("it has one").to_string();
    let mut prometheus = Prometheus::watching(&admin).await;
    prometheus.has_looked().await;
    let sum = async |figure: &str| prometheus.number(&format!("sum({figure})")).await;
    let wait = |part: &str, labels: &str| format!("firstline_wait_seconds_{part}{{{labels}}}");
    let [answered, abandoned] = ["answered", "abandoned"].map(|it| format!("outcome=\"{it}\""));
    let within = |outcome: &str, s: u64| wait("bucket", &format!("{outcome}, le=\"{s}\""));
    let ms = |seconds: f64| (seconds * 1000.0).round() as u128;
    let seen = Seen {
        answered: sum("firstline_contacts_answered_total").await as u64,
        abandoned: sum("firstline_contacts_abandoned_total").await as u64,
        wait_of_answered: ms(sum(&wait("sum", &answered)).await),
        wait_of_abandoned: ms(sum(&wait("sum", &abandoned)).await),
        handled: ms(sum("firstline_handle_seconds_sum").await),
        answered_within_20: sum(&within(&answered, 20)).await as u64,
        abandoned_within_20: sum(&within(&abandoned, 20)).await as u64,
        answered_within_60: sum(&within(&answered, 60)).await as u64,
        ..Seen::default()
    };
    let arrived = sum("firstline_contacts_arrived_total").await as u64;
    assert_eq!(arrived, seen.answered + seen.abandoned);
    let [all, gone] = [&answered, &abandoned].map(|outcome| wait("count", outcome));
    assert_eq!(sum(&all).await as u64, seen.answered);
    assert_eq!(sum(&gone).await as u64, seen.abandoned);
    seen.with_levels()
}

/// What a supervisor reads on the report page, in a real browser. The script is built with the tests
/// of the pages; whoever names a browser wants it run.
async fn by_the_page(bank: &Bank) -> Option<Seen> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("web/target/tests/read_report.mjs");
    if std::env::var_os("CHROMIUM").is_none() && !script.exists() {
        eprintln!("NOT RUN: the page; see web/README.md for how its tests are built");
        return None;
    }
    let (first, end) = bank.history.days();
    let (first, last) = (first.date(), end.date().yesterday().unwrap());
    let (centre, hour) = (&bank.history.file.centre, Duration::from_secs(3600));
    let token = bank.server.token(Role::Supervisor, "lin", centre, hour).unwrap();
    let mut reader = Command::new("node");
    reader.arg(&script).arg(bank.server.web_url().unwrap()).arg(token.expose_secret());
    reader.args([first.to_string(), last.to_string()]);
    let output = tokio::task::spawn_blocking(move || reader.output().unwrap()).await.unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {complaint}", script.display());
    let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let count = |name: &str| shown[name].as_u64().unwrap_or_else(|| panic!("{name}: {shown}"));
    let levels = [0, 1, 2, 3].map(|place| shown["levels"][place].as_str().unwrap().to_owned());
    Some(Seen {
        answered: count("answered"),
        abandoned: count("abandoned"),
        wait_of_answered: count("wait_of_answered_ms").into(),
        wait_of_abandoned: count("wait_of_abandoned_ms").into(),
        handled: count("handled_ms").into(),
        answered_within_20: count("answered_within_20"),
        abandoned_within_20: count("abandoned_within_20"),
        answered_within_60: count("answered_within_60"),
        levels,
    })
}

async fn check(log: &Log) -> Seen {
    let history = History::of(log);
    let expected = Seen::of(&log.figures());
    assert_eq!(by_the_library(&history), [expected.clone(), expected.clone()]);
    assert_eq!(by_the_board(&history), expected);
    let bank = Bank::open(history).await;
    assert_eq!(by_get_figures(&bank).await, expected);
    assert_eq!(by_get_intervals(&bank).await, expected);
    assert_eq!(by_the_report(&bank).await, expected);
    assert_eq!(by_the_queue_log(&bank).await, expected);
    assert_eq!(by_get_board(&bank).await, expected);
    assert_eq!(by_prometheus(&bank).await, expected);
    if let Some(seen) = by_the_page(&bank).await {
        assert_eq!(seen, expected);
    }
    expected
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_way_out_shows_the_figures_of_a_log() {
    let log = read_log(File::open(SAMPLE).unwrap()).unwrap();
    let seen = check(&log).await;
    assert_eq!((seen.answered, seen.abandoned), (19, 7));
}

/// The published values of the log of January 1999. The file is not ours to publish here:
/// docs/call-log.md says where it comes from.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_way_out_shows_the_published_figures_of_january_1999() {
    let Some(path) = std::env::var_os("FIRSTLINE_CALL_LOG") else {
        eprintln!("NOT RUN: FIRSTLINE_CALL_LOG does not name the log; see docs/call-log.md");
        return;
    };
    let log = read_log(BufReader::new(File::open(path).unwrap())).unwrap();
    let published = Seen {
        answered: 27_060,
        abandoned: 3_101,
        wait_of_answered: 947_857_000,
        wait_of_abandoned: 188_305_000,
        handled: 4_964_204_000,
        answered_within_20: 16_402,
        abandoned_within_20: 1_006,
        answered_within_60: 21_442,
        levels: ["0.606135", "0.543815", "0.562579", "0.577169"].map(str::to_owned),
    };
    assert_eq!(check(&log).await, published);
}
