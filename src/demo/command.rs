//! The command: a server of its own, the show in it, and both brought to an end.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use jiff::civil::Time;
use jiff::fmt::friendly::SpanParser;
use tokio_util::sync::CancellationToken;

use super::{Issue, Stage, centres, opening, play, visitors};
use crate::app::{Server, admin_token_path, told_to_stop};
use crate::clock::{Clock, new_uuid};
use crate::config::{Admin, CentreFile, Config, Listen, Log, Web};
use crate::domain::CentreId;
use crate::rpc::identity::{Signer, own_key_path};
use crate::telemetry;
use crate::web::guests::Guests;

/// Where a server listens unless told otherwise, so that `firstline ctl` finds it.
const USUAL_PORT: u16 = 7380;
/// Where it listens for browsers.
const USUAL_WEB_PORT: u16 = 7381;

/// What can be said to `firstline demo`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How many times as fast as life it goes. Beyond 100 the delays of the machine itself begin to
    /// look like waits.
    #[arg(long, value_name = "N", default_value_t = 30.0)]
    speed: f64,
    /// The journal: local:PATH, redis://HOST/, rediss://HOST/ or memory: [default: a local one that
    /// is thrown away at the end]
    #[arg(long, value_name = "URL")]
    journal: Option<String>,
    /// End by itself after that long, such as 30s or 5m [default: at Ctrl-C]
    #[arg(long = "for", value_name = "SPAN", value_parser = span)]
    length: Option<Duration>,
    /// The time of day at which it begins, in the centre.
    #[arg(long, value_name = "HH:MM", default_value = "21:50")]
    at: Time,
    /// Another seed invents other people.
    #[arg(long, value_name = "N", default_value_t = 2)]
    seed: u64,
    /// Where its server listens [default: 127.0.0.1:7380, or any port if that is taken]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Where its pages for browsers are [default: 127.0.0.1:7381, or any port if that is taken]
    #[arg(long, value_name = "ADDRESS")]
    web: Option<SocketAddr>,
}

fn span(text: &str) -> Result<Duration, String> {
    SpanParser::new().parse_unsigned_duration(text).map_err(|error| error.to_string())
}

/// Plays until somebody has seen enough.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let home = Home::find(arguments.journal.is_some());
    let config = configuration(&arguments, home.path())?;
    telemetry::begin(&config.log);
    let mut files = centres(arguments.speed);
    visitors::open(&mut files[0], arguments.speed);
    let (guests, wishes) = Guests::invited(visitors::menu(&files[0]));
    let begins = opening(&files[0], Clock::system().now(), arguments.at);
    let server =
        Server::start_at(config.clone(), files.to_vec(), Some(begins), Some(guests)).await?;

    let stop = CancellationToken::new();
    tokio::spawn(end(stop.clone(), arguments.length));
    let greeting = greeting(&arguments, &config, &server);
    let stage = |file: CentreFile| -> anyhow::Result<Stage> {
        Ok(Stage {
            url: server.url(),
            clock: server.clock().clone(),
            issue: issue(&config, &file, server.clock().clone())?,
            file: Arc::new(file),
            stop: stop.clone(),
        })
    };
    let [centre, twin] = files;
    let played = play(stage(centre)?, stage(twin)?, arguments.seed, &greeting, wishes).await;
    server.shut_down().await;
    home.leave();
    played?;
    if arguments.journal.is_none() {
        println!(
            "\nIts journal is thrown away. Another time, keep one: --journal local:data/journal"
        );
    }
    Ok(())
}

/// Ends the show: at Ctrl-C, or after a while.
async fn end(stop: CancellationToken, length: Option<Duration>) {
    let enough = async {
        match length {
            Some(length) => tokio::time::sleep(length).await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        told = told_to_stop() => if let Err(error) = told {
            tracing::error!(%error, "only --for or a kill ends the demo");
            return;
        },
        () = enough => {}
    }
    stop.cancel();
}

fn configuration(arguments: &Arguments, home: &Path) -> anyhow::Result<Config> {
    let speed = arguments.speed;
    anyhow::ensure!(
        speed.is_finite() && (0.1..=600.0).contains(&speed),
        "--speed is {speed} and must be from 0.1 to 600"
    );
    let journal = match &arguments.journal {
        Some(url) => url.clone(),
        None => format!("local:{}", home.join("journal").display()),
    };
    let web = arguments.web.unwrap_or_else(|| free_address(USUAL_WEB_PORT));
    Ok(Config {
        listen: arguments.listen.unwrap_or_else(|| free_address(USUAL_PORT)),
        web: Web { listen: Listen(Some(web)), ..Web::default() },
        admin: Admin { listen: Listen::locally(0) },
        data_dir: home.to_owned(),
        journal: journal.parse().context("--journal")?,
        // Always the same name, so that after a crash this server looks after the consoles that it
        // left behind.
        node: Some("demo".parse().expect("a word is a name")),
        clock_speed: speed,
        // The show says what happens; what is left for the log is what goes wrong.
        log: Log { filter: "error".into(), ..Log::default() },
        shutdown_grace: Duration::from_secs(2),
        ..Config::default()
    })
}

fn free_address(port: u16) -> SocketAddr {
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let is_free = TcpListener::bind(usual).is_ok();
    if is_free { usual } else { SocketAddr::from((Ipv4Addr::LOCALHOST, 0)) }
}

/// The server has made its own signing key; whoever may read that may play all roles.
fn issue(config: &Config, file: &CentreFile, clock: Clock) -> anyhow::Result<Arc<Issue>> {
    let signer = Signer::read(&own_key_path(&config.data_dir), &config.identity.issuer)?;
    let (centre, lifetime): (CentreId, _) = (file.centre.clone(), config.identity.lifetime_max);
    Ok(Arc::new(move |role, subject: &str| {
        signer.issue(role, subject, &centre, clock.world_now(), lifetime)
    }))
}

fn greeting(arguments: &Arguments, config: &Config, server: &Server) -> Vec<String> {
    let token = admin_token_path(&config.data_dir);
    let site = server.web_url().unwrap_or_default();
    let admin = server.admin_address().map_or_else(String::new, |address| address.to_string());
    let page = |path: &str| format!("{site}{path}");
    vec![
        format!("A hotline at work, {} times as fast as life. Ctrl-C ends it.", arguments.speed),
        "Callers, operators and partners are invented; the server is the real one, and they speak \
         to it through its public API."
            .into(),
        String::new(),
        format!("  wallboard  {}", page("/supervisor/board")),
        format!("  console    {}", page("/operator/console")),
        format!("  sign in    {}   one click, as a supervisor or as an operator", page("/login")),
        String::new(),
        format!("  gRPC       {}", server.url()),
        format!("  metrics    http://{admin}/metrics"),
        format!(
            "  ask it     firstline ctl --server {} --token-file {} queues",
            server.url(),
            token.display()
        ),
        format!("  journal    {:?}", config.journal),
        String::new(),
    ]
}

/// Where the demo keeps its keys, and its journal unless that is elsewhere.
enum Home {
    /// Thrown away at the end.
    Passing(PathBuf),
    /// Beside a journal that stays: without the keys nobody could read it.
    Lasting(PathBuf),
}

impl Home {
    fn find(journal_stays: bool) -> Self {
        if journal_stays {
            return Self::Lasting(Config::default().data_dir);
        }
        let name = new_uuid().simple().to_string();
        Self::Passing(std::env::temp_dir().join(format!("firstline-demo-{}", &name[..8])))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Passing(path) | Self::Lasting(path) => path,
        }
    }

    /// Takes away what nobody needs any more.
    fn leave(self) {
        if let Self::Passing(path) = self
            && let Err(error) = std::fs::remove_dir_all(&path)
        {
            tracing::error!(%error, path = %path.display(), "this directory stays behind");
        }
    }
}
