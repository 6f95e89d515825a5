//! `firstline replay`.

use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use tokio::time::MissedTickBehavior;

use super::play::{Cast, Venue};
use super::progress::{Progress, REDRAWN_EVERY};
use super::report::{self, Report};
use super::script::{Reading, Script};
use super::stage::Stage;
use super::{Comparison, Log, read_log, server};
use crate::board::Threshold;
use crate::client::{CallError, Connection, Credential, written};
use crate::clock::{Clock, Stopwatch};
use crate::ctl::{Address, Premises};
use crate::domain::{CentreId, LicenceId, OperatorId, QueueId};
use crate::rpc::api;
use crate::rpc::identity::{Role, Signer};

/// How long after the roster is in place the replay begins, in the world's time.
const LEAD: Duration = Duration::from_millis(200);

/// How long the credentials of the replayed people are good for: they are renewed long before.
const CREDENTIAL_LASTS: Duration = Duration::from_secs(3600);

/// Sends a real call log through a running server: arrivals, hang-ups and talk times from the
/// file, operators who sign in as in the file. At the end stands a table of what the server made
/// of it beside what the file says.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call log, a CSV file (docs/call-log.md).
    #[arg(long, value_name = "FILE")]
    calls: PathBuf,
    #[command(flatten)]
    address: Address,
    #[command(flatten)]
    premises: Premises,
    /// How many times as fast as the world's the server's clock must go. The server's speed is
    /// used whatever it is if this is not given.
    #[arg(long, value_name = "N")]
    speed: Option<f64>,
    /// Only calls that arrived at this time of the file or later, such as 1999-01-04.
    #[arg(long, value_name = "TIME")]
    from: Option<DateTime>,
    /// Only calls that arrived before this time of the file.
    #[arg(long, value_name = "TIME")]
    to: Option<DateTime>,
    /// The centre in which to play.
    #[arg(long, default_value = "bank")]
    centre: CentreId,
    /// The queue in which all callers wait.
    #[arg(long, default_value = "bank")]
    queue: QueueId,
    /// The licence of the file's operators; the queue must accept it.
    #[arg(long, default_value = "agent")]
    licence: LicenceId,
    /// How cases are closed: a code of the centre's settings.
    #[arg(long, default_value = "done")]
    disposition: String,
    /// Operators who served nobody for longer than this were away meanwhile.
    #[arg(long, value_name = "TIME", default_value = "5m")]
    away_after: SignedDuration,
    /// How much is played of a time in which nobody calls and nobody works.
    #[arg(long, value_name = "TIME", default_value = "10m")]
    idle_max: SignedDuration,
    /// Play idle nights at full length, too.
    #[arg(long, conflicts_with = "idle_max")]
    keep_idle: bool,
    /// A threshold of the figures that have one, in seconds; may be given several times.
    #[arg(long, value_name = "SECONDS", default_values_t = [20, 60])]
    threshold: Vec<u32>,
    /// Print JSON for programs instead of a table.
    #[arg(long)]
    json: bool,
}

/// Plays the file and prints the report.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let report = replay(&args).await?;
    println!("{}", if args.json { report.json().to_string() } else { report.text() });
    Ok(())
}

/// Plays the file.
pub async fn replay(args: &Args) -> anyhow::Result<Report> {
    let log = args.log()?;
    let reading = args.reading();
    let script = Script::new(&log, reading);
    if script.stints.is_empty() {
        bail!("no call of {} was answered by anybody it names", args.calls.display());
    }
    let house = House::open(args)?;
    let replay = Replay::prepare(args, &house, script).await;
    let mut replay = replay.map_err(|error| args.address.explain(error))?;
    let watch = Stopwatch::start();
    let is_complete = replay.play().await?;
    let thresholds: Vec<_> = args.threshold.iter().copied().map(Threshold::seconds).collect();
    // What was played for half an hour is not thrown away because the last question failed.
    let (figures, no_figures) = match replay.figures(&house, args).await {
        Ok(figures) => (report::lines(&figures), None),
        Err(error) => (Vec::new(), Some(error)),
    };
    Ok(Report {
        comparison: Comparison::new(log.figures().report(&thresholds), figures),
        no_figures,
        log,
        script: replay.stage.script().clone(),
        reading,
        tally: replay.stage.tally().clone(),
        speed: replay.clock.speed(),
        took: watch.elapsed(),
        is_complete,
    })
}

impl Args {
    fn log(&self) -> anyhow::Result<Log> {
        let path = self.calls.display();
        let file = File::open(&self.calls).with_context(|| format!("cannot open {path}"))?;
        let mut log = read_log(file).with_context(|| path.to_string())?;
        let begin = self.from.unwrap_or(DateTime::MIN);
        log.rows.retain(|row| row.arrival >= begin && self.to.is_none_or(|to| row.arrival < to));
        if log.rows.is_empty() {
            bail!("{path} holds no calls of that time");
        }
        Ok(log)
    }

    fn reading(&self) -> Reading {
        let span = |span: SignedDuration| Duration::try_from(span).unwrap_or_default();
        let idle_max = (!self.keep_idle).then(|| span(self.idle_max));
        Reading { away_after: span(self.away_after), idle_max }
    }
}

/// Whoever speaks to the server: each with a credential of their own, from the server's own key.
#[derive(Clone)]
struct House {
    address: Address,
    centre: CentreId,
    signer: Arc<Signer>,
    /// The administrator.
    admin: Connection,
}

impl House {
    fn open(args: &Args) -> anyhow::Result<Self> {
        let (signer, _) = args.premises.signer()?;
        let signer = Arc::new(signer);
        let address = args.address.clone();
        let admin = credential(&signer, &args.centre, Role::Admin, "replay");
        let admin = address.connect(admin)?;
        Ok(Self { address, centre: args.centre.clone(), signer, admin })
    }

    fn connect(&self, role: Role, subject: &str) -> anyhow::Result<Connection> {
        self.address.connect(credential(&self.signer, &self.centre, role, subject))
    }
}

/// A credential that is issued anew whenever it is shown, since a replay may outlast any.
fn credential(signer: &Arc<Signer>, centre: &CentreId, role: Role, subject: &str) -> Credential {
    let (signer, centre, subject) = (signer.clone(), centre.clone(), subject.to_owned());
    let world = Clock::system();
    Credential::renewed(move || {
        signer.issue(role, &subject, &centre, world.world_now(), CREDENTIAL_LASTS)
    })
}

/// A replay on its way.
struct Replay {
    clock: Clock,
    stage: Stage,
    cast: Cast,
}

impl Replay {
    async fn prepare(args: &Args, house: &House, script: Script) -> anyhow::Result<Self> {
        let clock = server::read_clock(&house.admin).await?;
        server::check_speed(&clock, args.speed)?;
        server::check_queue(&house.admin, args.queue.as_str()).await?;
        server::put_roster(&house.admin, &script, args.licence.as_str()).await?;
        let gateway = house.connect(Role::Gateway, "replay")?;
        let operators = house.clone();
        let venue = Venue {
            clock: clock.clone(),
            queue: args.queue.to_string(),
            disposition: args.disposition.clone(),
            for_operator: Box::new(move |operator: &OperatorId| {
                operators.connect(Role::Operator, operator.as_str())
            }),
        };
        let cast = Cast::gather(venue, &gateway).await?;
        let begin = clock.now() + LEAD.mul_f64(clock.speed());
        let (stage, acts) = Stage::new(script, begin);
        acts.into_iter().for_each(|act| cast.carry_out(act));
        Ok(Self { clock, stage, cast })
    }

    /// Plays to the end, or until it is interrupted. Whether it came to the end.
    async fn play(&mut self) -> anyhow::Result<bool> {
        let progress = Progress::begin(self.stage.script().length(), self.clock.speed());
        let mut redraw = tokio::time::interval(REDRAWN_EVERY);
        redraw.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let interrupted = tokio::signal::ctrl_c();
        tokio::pin!(interrupted);
        let is_complete = loop {
            tokio::select! {
                () = self.cast.go_on(&mut self.stage) => {}
                _ = redraw.tick() => progress.show(&self.stage, self.clock.now()),
                _ = &mut interrupted => break false,
            }
            if self.stage.is_cut_off() {
                progress.end();
                bail!("the server has closed the gateway's line for good");
            }
            if self.stage.is_over() {
                break true;
            }
        };
        progress.end();
        Ok(is_complete)
    }

    async fn figures(&self, house: &House, args: &Args) -> Result<api::Figures, CallError> {
        let seconds =
            |seconds: &u32| prost_types::Duration { seconds: (*seconds).into(), nanos: 0 };
        let request = api::GetFiguresRequest {
            from: Some(written(self.stage.begin())),
            thresholds: args.threshold.iter().map(seconds).collect(),
            queue: args.queue.to_string(),
            ..api::GetFiguresRequest::default()
        };
        let answer = house.admin.supervisor().get_figures(request).await;
        Ok(answer?.into_inner().total.unwrap_or_default())
    }
}
