//! The command line of Firstline.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use firstline::{app, carry, ctl, demo, inspect, replay, top};
use futures_util::future::LocalBoxFuture;

/// Call routing for a public medical triage hotline.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run a server.
    Serve(app::Arguments),
    /// Watch a hotline at work: a server, with invented callers and operators.
    Demo(demo::Arguments),
    /// Send a real call log through a running server.
    Replay(replay::Args),
    /// Look at a running server, and change what needs changing.
    Ctl(ctl::Args),
    /// Watch the board in a terminal.
    Top(top::Args),
    /// Carry what two twinned centres on different servers tell one another.
    Carry(carry::Arguments),
    /// Look at histories without a server: in an archive, in a journal, or in both.
    Journal(inspect::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    app::install_crypto();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    // Boxed, so that the runtime's ways to run it are not each compiled with all of it inside.
    let command: LocalBoxFuture<'static, anyhow::Result<()>> = Box::pin(async {
        match arguments.command {
            Command::Serve(arguments) => app::run(arguments).await,
            Command::Demo(arguments) => demo::run(arguments).await,
            Command::Replay(arguments) => replay::run(arguments).await,
            Command::Ctl(arguments) => ctl::run(arguments).await,
            Command::Top(arguments) => top::run(arguments).await,
            Command::Carry(arguments) => carry::run(arguments).await,
            Command::Journal(arguments) => inspect::run(arguments).await,
        }
    });
    match runtime.block_on(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("firstline: {error:#}");
    ExitCode::FAILURE
}
