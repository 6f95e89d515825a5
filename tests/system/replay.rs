//! A call log, played through a real server in this process.

use clap::Parser;
use firstline::app::Server;
use firstline::config::{Admin, CentreFile, Config, Listen, Web};
use firstline::replay::{Args, Report, replay};
use tempfile::TempDir;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/sample-call-log.csv");

/// Fast enough for a test, slow enough for waits of a minute to be a minute.
const SPEED: f64 = 1500.0;

/// The command line of `firstline replay`.
#[derive(Parser)]
struct Program {
    #[command(flatten)]
    args: Args,
}

/// A server for the log of a bank, whose clock goes so fast.
struct Bank {
    server: Server,
    files: TempDir,
}

impl Bank {
    async fn open() -> Self {
        let files = tempfile::tempdir().unwrap();
        let config = Config {
            listen: "127.0.0.1:0".parse().unwrap(),
            admin: Admin { listen: Listen::nowhere() },
            web: Web { listen: Listen::nowhere(), ..Web::default() },
            data_dir: files.path().to_owned(),
            journal: "memory:".parse().unwrap(),
            clock_speed: SPEED,
            ..Config::default()
        };
        let server = Server::start_with(config, vec![CentreFile::bank()]).await.unwrap();
        Self { server, files }
    }

    async fn replay(&self, more: &[&str]) -> anyhow::Result<Report> {
        let data_dir = self.files.path().to_str().unwrap();
        let url = self.server.url();
        let line = ["replay", "--calls", SAMPLE, "--server", &url, "--data-dir", data_dir];
        replay(&Program::parse_from(line.iter().chain(more)).args).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_of_a_log_goes_through_the_server() {
    let bank = Bank::open().await;
    let report = bank.replay(&[]).await.unwrap();
    let json = report.json();
    assert_eq!(json["complete"], true);
    assert_eq!(json["calls"], 26, "{json}");
    assert_eq!(json["turned_away"], 0, "{json}");
    assert_eq!(json["unreadable"].as_array().unwrap().len(), 8);
    assert_eq!(json["clock_speed"], SPEED);
    assert_eq!(json["figures"]["answered"]["file"], 19);
    let from_server = |name: &str| json["figures"][name]["server"].as_u64().unwrap();
    // Some who gave up in the file may find somebody in time; nobody else gives up, nobody is lost.
    assert_eq!(from_server("answered") + from_server("abandoned"), 26);
    assert!(from_server("answered") >= 19, "{json}");
    assert_eq!(json["answered_who_gave_up_in_file"], from_server("answered") - 19);
    let talked = json["figures"]["handled_s"]["server"].as_f64().unwrap();
    assert!(talked >= 2193.0, "the talk of the file at least: {json}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_a_log_is_compared_with_that_part() {
    let bank = Bank::open().await;
    let report = bank.replay(&["--to", "1999-03-01T07:30", "--threshold", "30"]).await.unwrap();
    let json = report.json();
    assert_eq!(json["calls"], 6);
    let figures = &json["figures"];
    assert_eq!(figures["answered"], serde_json::json!({ "file": 6, "server": 6 }));
    assert_eq!(figures["answered_within_30_s"]["file"], 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_played_is_refused_with_what_to_do() {
    let bank = Bank::open().await;
    for (more, words) in [
        (["--speed", "10"], "start it with `firstline serve --clock-speed 10`"),
        (["--queue", "medical"], "--queue can be bank"),
        (["--from", "2001-01-01"], "holds no calls of that time"),
        (["--data-dir", "/nowhere"], "there is no key to sign with"),
    ] {
        let line: Vec<&str> = more.to_vec();
        let refused = match line[0] {
            "--data-dir" => {
                let url = bank.server.url();
                let line = ["replay", "--calls", SAMPLE, "--server", &url, more[0], more[1]];
                replay(&Program::parse_from(line).args).await
            }
            _ => bank.replay(&line).await,
        };
        let error = format!("{:#}", refused.unwrap_err());
        assert!(error.contains(words), "{error}");
    }
}
