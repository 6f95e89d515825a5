//! The floor: the least that a program with the same duties could do. A bare tonic service that runs
//! one small script in Redis for each command and tells the agent on their stream; no history, no
//! rules, no checks. What firstline costs is what it takes beyond this.
//!
//! It runs in a process of its own, so that it shares the machine with its clients as firstline
//! does. The process is this program again, with other arguments.

mod life;
mod matcher;
mod record;
mod service;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use anyhow::Context;
use tokio::net::TcpListener;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;

use self::life::Life;
use self::matcher::Matcher;
use self::record::Record;
use self::service::{Floor, Service};
use crate::door::Door;

/// The argument by which this program knows that it is to be the floor; the store follows, and
/// whether it is to play whole lives.
pub const ARGUMENT: &str = "--be-the-floor";

/// What a floor does with calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Gives each to an agent, and that is all.
    Matches,
    /// Plays their lives from the first command to the last.
    Lives,
    /// The same, and keeps a history of them in place of lists.
    Records,
}

impl Does {
    fn word(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::Lives => "lives",
            Self::Records => "records",
        }
    }
}

/// A floor in a process of its own, ended with this value.
pub struct FloorProcess {
    child: Child,
    url: String,
}

impl FloorProcess {
    /// Starts it on a store: the address of a Redis, or `memory`.
    pub fn start(store: &str, does: Does) -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([ARGUMENT, store, does.word()])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut said = String::new();
        let stdout = child.stdout.take().context("its output was piped")?;
        BufReader::new(stdout).read_line(&mut said)?;
        let url = said.trim().to_owned();
        anyhow::ensure!(url.starts_with("http://"), "the floor does not serve");
        Ok(Self { child, url })
    }

    pub fn door(&self) -> Door {
        Door { url: self.url.clone(), signer: None }
    }
}

impl Drop for FloorProcess {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Is the floor, until the process is ended.
pub async fn be(store: &str, does: &str) -> anyhow::Result<()> {
    let life = (does != Does::Matches.word()).then(Life::default);
    let (matcher, record) = if does == Does::Records.word() {
        (Matcher::on("memory").await?, Some(Record::on(store).await?))
    } else {
        (Matcher::on(store).await?, None)
    };
    let floor = Arc::new(Floor::new(matcher, life, record));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
    let (consoles, gateways) = (Service::<true>(floor.clone()), Service::<false>(floor));
    let floor = Server::builder().add_service(consoles).add_service(gateways);
    Ok(floor.serve_with_incoming(incoming).await?)
}
