//! `firstline demo`: a hotline at work, for somebody who has never seen one.
//!
//! The server is the real one. Invented callers come in through a gateway's stream, invented
//! operators work at consoles' streams, and a supervisor watches: all of them through the public
//! API, all of them living by the server's clock, all chance from one seed.

mod board;
mod caller;
mod command;
mod complaint;
mod habits;
mod operator;
mod screen;
mod stage;
mod story;
mod summary;
mod telephone;
mod watch;

use std::time::Duration;

use tokio::task::JoinSet;

use crate::client::CallError;
use crate::config::CentreFile;
use crate::domain::{Settings, Timestamp};
use crate::rpc::identity::Role;
use crate::sim::Chance;
pub use command::{Arguments, run};
use operator::Operator;
use screen::Screen;
use stage::offspring;
pub use stage::{Issue, Stage};
use watch::Watch;

/// How long callers and operators may take to finish once the show is over, in the world's time.
const CURTAIN: Duration = Duration::from_secs(5);

/// The example centre for a clock of that speed. Deadlines for people pass as fast as the clock;
/// those for machines and networks keep their length in the world's time.
pub fn centre(speed: f64) -> CentreFile {
    let mut file = CentreFile::longhua();
    let Settings { timing, .. } = &mut file.settings;
    for span in [
        &mut timing.outage,
        &mut timing.connect,
        &mut timing.lost_console,
        &mut timing.request_memory,
    ] {
        *span = span.mul_f64(speed.max(1.0));
    }
    file
}

/// When the show begins: on the day of `now` in the centre, at that time of day.
pub fn opening(file: &CentreFile, now: Timestamp, at: jiff::civil::Time) -> Timestamp {
    let zone = &file.settings.zone;
    let day = zone.tz().to_datetime(now.to_jiff()).date();
    let moment = zone.tz().to_ambiguous_zoned(day.to_datetime(at)).compatible();
    moment.map_or(now, |zoned| zoned.timestamp().into())
}

/// Lets the hotline work until the stage is stopped, shows it, and at the end what it came to.
pub async fn play(stage: Stage, seed: u64, greeting: &[String]) -> Result<(), CallError> {
    let supervisor = stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
    let mut watch = Watch::begin(stage.clone(), supervisor.supervisor()).await?;
    let mut screen = Screen::open();
    greeting.iter().for_each(|line| screen.say(line));

    let mut cast = raise_curtain(&stage, seed);
    let played = tokio::select! {
        watched = watch.run(&mut screen) => watched,
        failed = first_failure(&mut cast) => Err(failed),
    };
    stage.stop.cancel();
    played?;

    screen.say("the show is over: callers hang up, operators finish their notes and go home");
    if tokio::time::timeout(CURTAIN, all_done(&mut cast)).await.is_err() {
        cast.abort_all();
    }
    let figures = watch.result(&screen).await?;
    screen.close();
    Screen::Plain.say(&format!("\nWhat the server counted:\n{}", summary::table(&figures)));
    Ok(())
}

type Cast = JoinSet<Result<(), CallError>>;

/// Callers and operators begin to live.
fn raise_curtain(stage: &Stage, seed: u64) -> Cast {
    let mut chance = Chance::seeded(seed);
    let mut cast = Cast::new();
    cast.spawn(telephone::run(stage.clone(), offspring(&mut chance)));
    for person in &stage.file.roster.operators {
        let own = offspring(&mut chance);
        cast.spawn(Operator::new(stage.clone(), person.id.clone(), own).run());
    }
    cast
}

/// Why somebody cannot go on. Never returns while all can.
async fn first_failure(cast: &mut Cast) -> CallError {
    while let Some(ended) = cast.join_next().await {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return error,
            Err(panic) => return CallError::local(panic),
        }
    }
    std::future::pending().await
}

async fn all_done(cast: &mut Cast) {
    while let Some(ended) = cast.join_next().await {
        if let Ok(Err(error)) = ended {
            tracing::debug!(%error, "somebody could not finish");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_keep_their_time_and_people_the_clocks() {
        let (plain, fast) = (CentreFile::longhua().settings.timing, centre(30.0).settings.timing);
        assert_eq!(fast.outage, plain.outage * 30);
        assert_eq!(fast.lost_console, plain.lost_console * 30);
        assert_eq!(
            (fast.ring, fast.wrap_up, fast.redial),
            (plain.ring, plain.wrap_up, plain.redial)
        );
        assert_eq!(centre(0.5), CentreFile::longhua());
        assert!(fast.outage > Duration::ZERO && centre(30.0).settings.mistakes().is_empty());
    }

    #[test]
    fn the_show_begins_in_the_evening() {
        let file = CentreFile::longhua();
        let moment = |text: &str| -> Timestamp { text.parse::<jiff::Timestamp>().unwrap().into() };
        let at = "21:50".parse().unwrap();
        let begins = opening(&file, moment("2026-03-02T03:00:00Z"), at);
        assert_eq!(begins, moment("2026-03-02T21:50:00+08:00"));
        // It is already the next day there.
        let begins = opening(&file, moment("2026-03-02T20:00:00Z"), at);
        assert_eq!(begins, moment("2026-03-03T21:50:00+08:00"));
    }
}
