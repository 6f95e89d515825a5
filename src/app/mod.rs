//! Putting the server together.
//!
//! [`run`] is `firstline serve`: it reads the configuration, reports every mistake in it before
//! any port is bound, and serves until it is told to stop. [`Server`] is the same in one piece,
//! for the demo and the tests.

mod centres;
mod server;

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use crate::config::{Config, VARIABLE_PREFIX};
use crate::telemetry;

pub use server::{Server, admin_token_path};

/// What can be said to `firstline serve`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The configuration; without it everything is at its default.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The journal: local:PATH, redis://HOST/, rediss://HOST/ or memory: [default: local:data/journal]
    #[arg(long, value_name = "URL")]
    journal: Option<String>,
    /// How many times as fast as the world's the hotline's clock runs; for demos and replays.
    #[arg(long, value_name = "N")]
    clock_speed: Option<f64>,
}

/// Serves until SIGTERM or Ctrl-C.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let mut config = configuration(arguments)?;
    let node = config.node.get_or_insert_with(server::made_up_name).to_string();
    let telemetry = telemetry::begin_with_traces(&config.log, &config.traces, &node)?;
    let server = Server::start(config).await?;
    for file in server.made() {
        tracing::warn!(file = %file.display(), "no key was configured, so one was made");
    }
    let web = server.web_url().unwrap_or_default();
    let admin = server.admin_address().map(tracing::field::display);
    let (address, centres) = (server.address(), server.centres());
    tracing::info!(%address, %web, admin, ?centres, "serving");
    told_to_stop().await?;
    tracing::info!("stopping");
    server.shut_down().await;
    telemetry.finish().await;
    Ok(())
}

/// Returns when somebody wants the process to end.
pub async fn told_to_stop() -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be heard")?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        interrupted = tokio::signal::ctrl_c() => interrupted.context("Ctrl-C cannot be heard"),
    }
}

/// The file and the environment, and the command line over both.
fn configuration(arguments: Arguments) -> anyhow::Result<Config> {
    let Arguments { config, journal, clock_speed } = arguments;
    let text = match &config {
        Some(path) => {
            std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?
        }
        None => String::new(),
    };
    let mut variables: BTreeMap<String, String> =
        std::env::vars().filter(|(name, _)| name.starts_with(VARIABLE_PREFIX)).collect();
    let flags = [("JOURNAL", journal), ("CLOCK_SPEED", clock_speed.map(|speed| speed.to_string()))];
    for (key, value) in flags {
        variables.extend(value.map(|value| (format!("{VARIABLE_PREFIX}{key}"), value)));
    }
    Config::read(&text, &variables).map_err(|mistakes| {
        let name = config.map_or("the configuration".into(), |path| path.display().to_string());
        anyhow::anyhow!("{name} has mistakes:\n{mistakes}")
    })
}

/// Chooses the cryptography of the whole process, once.
pub fn install_crypto() {
    // An error means that it is chosen already.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}
