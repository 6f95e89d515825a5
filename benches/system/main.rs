//! What Firstline costs beside the floor and its peers:
//! `cargo bench --bench system [-- --quick] [--json FILE] [--only SECTION] [--no-docs]`.
//!
//! Everything is measured in one run on one machine, in rounds in which the systems take turns, and
//! reported as medians with their spread: times on a shared machine are noisy, ratios of what was
//! measured side by side are less so. All times are read from one monotonic clock in this process,
//! which is every client there is. The servers are processes of their own: firstline's release
//! build, and the floor (`floor/`), each with a Redis of its own. `sections/` has a file for each
//! thing that is measured, `report.rs` the goals.
//!
//! A whole run writes its tables into docs/performance.md. `BENCH_SERVER` names another build of
//! the server to be measured in place of this one.

mod door;
mod floor;
#[path = "../../tests/simulation/floors.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod floors;
mod load;
mod peers;
mod plan;
mod redis;
mod report;
mod samples;
mod sections;
mod server;
mod stage;

use std::path::{Path, PathBuf};

use plan::Plan;
use report::Report;

const SECTIONS: [&str; 11] = [
    "offer",
    "handover",
    "lives",
    "bullmq",
    "by-hand",
    "memory",
    "reoffer",
    "recover",
    "backlog",
    "floor-size",
    "simulation",
];

/// Only when one is asked for: one server for a profiler to look at, under full load or with little
/// to do.
const FOR_PROFILERS: [&str; 2] = ["load", "steady"];

/// What was asked for.
struct Asked {
    is_quick: bool,
    json: Option<PathBuf>,
    only: Vec<String>,
    writes_docs: bool,
}

impl Asked {
    fn read(arguments: &[String]) -> anyhow::Result<Self> {
        let mut asked = Self { is_quick: false, json: None, only: Vec::new(), writes_docs: true };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--quick" => asked.is_quick = true,
                "--no-docs" => asked.writes_docs = false,
                "--json" => asked.json = rest.next().map(PathBuf::from),
                "--only" => asked.only.extend(rest.next().cloned()),
                "--bench" => {}
                other => anyhow::bail!("{other} is not known; sections are {SECTIONS:?}"),
            }
        }
        let is_known = |only: &str| SECTIONS.contains(&only) || FOR_PROFILERS.contains(&only);
        if let Some(unknown) = asked.only.iter().find(|only| !is_known(only)) {
            anyhow::bail!("{unknown} is no section; sections are {SECTIONS:?}");
        }
        Ok(asked)
    }

    fn wants(&self, section: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == section)
    }

    fn command(&self) -> String {
        let mut command = "cargo bench --bench system".to_owned();
        if let Some(program) = server::other_program() {
            command = format!("BENCH_SERVER={} {command}", program.display());
        }
        if self.is_quick {
            command += " -- --quick";
        }
        command
    }
}

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    if let [be, store, does] = arguments.as_slice()
        && be == floor::ARGUMENT
    {
        return runtime.block_on(floor::be(store, does));
    }
    if !arguments.iter().any(|argument| argument == "--bench") {
        // `cargo test --all-targets` runs this too, to see that it starts.
        return Ok(());
    }
    firstline::app::install_crypto();
    let asked = Asked::read(&arguments)?;
    let plan = if asked.is_quick { Plan::QUICK } else { Plan::FULL };
    let mut report = Report::default();
    if let Some(how) = FOR_PROFILERS.into_iter().find(|how| asked.only.iter().any(|it| it == how)) {
        return runtime.block_on(sections::profile::run(how == "load"));
    }
    for section in SECTIONS {
        if asked.wants(section) {
            eprintln!("{section}");
            // A section that cannot run here is said, and the others go on.
            if let Err(why) = runtime.block_on(run(section, &plan, &mut report)) {
                report.gap(section, &why);
            }
        }
    }
    let tables = report.tables(&asked.command());
    println!("{tables}");
    if let Some(path) = &asked.json {
        std::fs::write(path, serde_json::to_string_pretty(&report.json())?)?;
    }
    if asked.writes_docs && asked.only.is_empty() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        report::write_into(&root.join("docs/performance.md"), &tables)?;
    }
    Ok(())
}

async fn run(section: &str, plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    match section {
        "offer" => sections::offer::run(plan, report).await,
        "handover" => sections::handover::run(plan, report).await,
        "lives" => sections::lives::run(plan, report).await,
        "bullmq" => sections::peers::bullmq(plan, report).await,
        "by-hand" => sections::peers::by_hand(plan, report).await,
        "memory" => sections::memory::run(plan, report).await,
        "reoffer" => sections::faults::reoffer(plan, report).await,
        "recover" => sections::faults::recover(plan, report).await,
        "backlog" => sections::scale::backlog(plan, report).await,
        "floor-size" => sections::scale::floor_size(plan, report).await,
        _ => {
            sections::simulation::run(plan, report);
            Ok(())
        }
    }
}
