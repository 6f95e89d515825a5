//! The command line of Firstline.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use firstline::{app, carry, ctl, demo, inspect, replay, top};

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
    let result = runtime.block_on(async {
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
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("firstline: {error:#}");
    ExitCode::FAILURE
}
