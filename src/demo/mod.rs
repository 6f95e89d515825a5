//! `firstline demo`: a hotline at work, for somebody who has never seen one.
//!
//! The server is the real one. Invented callers come in through a gateway's stream, invented
//! operators work at consoles' streams, invented community hotlines at partners' streams, the twin
//! centre next door has people of its own, and a supervisor watches: all of them through the public
//! API, all of them living by the server's clock, all chance from one seed.

mod board;
mod caller;
mod cases;
mod command;
mod complaint;
mod facts;
mod habits;
mod leg;
mod operator;
mod partner;
mod proposals;
mod rush;
mod screen;
mod situation;
mod stage;
mod story;
mod summary;
mod talk;
mod tally;
mod telephone;
mod visitors;
mod watch;

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::client::CallError;
use crate::config::{CentreFile, Person};
use crate::domain::{Partner, Settings, Timestamp};
use crate::rpc::identity::Role;
use crate::sim::Chance;
use crate::web::guests::Wish;
pub use command::{Arguments, run};
use facts::Facts;
use operator::Operator;
use screen::Screen;
use stage::offspring;
pub use stage::{Issue, Stage};
use telephone::Load;
use watch::Watch;

/// How long callers and operators may take to finish once the show is over, in the world's time.
const CURTAIN: Duration = Duration::from_secs(5);

/// What share of the large example's calls its small twin gets.
const TWINS_SHARE: f64 = 0.05;

/// The example centre and its twin, for a clock of that speed. Deadlines for people pass as fast as
/// the clock; those for machines and networks keep their length in the world's time.
pub fn centres(speed: f64) -> [CentreFile; 2] {
    [CentreFile::longhua(), CentreFile::guangming()].map(|file| paced(file, speed))
}

fn paced(mut file: CentreFile, speed: f64) -> CentreFile {
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

/// Lets the hotline and its twin work until the stage is stopped, shows the hotline, and at the end
/// what it came to.
pub async fn play(
    stage: Stage,
    twin: Stage,
    seed: u64,
    greeting: &[String],
    wishes: mpsc::Receiver<Wish>,
) -> Result<(), CallError> {
    let supervises = |stage: &Stage| -> Result<_, CallError> {
        let connection = stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
        Ok(connection.supervisor())
    };
    let facts = Facts::new(supervises(&stage)?, supervises(&twin)?);
    let (told, asides) = mpsc::unbounded_channel();
    let mut watch = Watch::begin(stage.clone(), facts, asides).await?;
    let mut screen = Screen::open();
    greeting.iter().for_each(|line| screen.say(line));

    let mut chance = Chance::seeded(seed);
    let mut cast = raise_curtain(&stage, &twin, &mut chance, told);
    cast.spawn(visitors::run(stage.clone(), wishes, offspring(&mut chance)));
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
    let (figures, tally) = watch.result(&screen).await?;
    screen.close();
    Screen::Plain.say(&format!("\nWhat the server counted:\n{}", summary::table(&figures)));
    tally.lines().iter().for_each(|line| Screen::Plain.say(line));
    Ok(())
}

type Cast = JoinSet<Result<(), CallError>>;

/// Callers, operators and partners begin to live.
fn raise_curtain(
    stage: &Stage,
    twin: &Stage,
    chance: &mut Chance,
    told: mpsc::UnboundedSender<String>,
) -> Cast {
    let mut cast = Cast::new();
    let loads =
        [Load { share: 1.0, rushes: Some(told) }, Load { share: TWINS_SHARE, rushes: None }];
    for (stage, load) in [stage, twin].into_iter().zip(loads) {
        cast.spawn(telephone::run(stage.clone(), load, offspring(chance)));
        let is_played = |person: &&Person| !visitors::is_visitors(person.id.as_str());
        for person in stage.file.roster.operators.iter().filter(is_played) {
            let own = offspring(chance);
            cast.spawn(Operator::new(stage.clone(), person.id.clone(), own).run());
        }
    }
    let partners = &stage.file.settings.partners;
    let has_people = |it: &Partner| it.twin.is_none() && it.telephone.is_none();
    for (id, _) in partners.iter().filter(|(_, partner)| has_people(partner)) {
        cast.spawn(partner::run(stage.clone(), id.clone(), offspring(chance)));
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
        let fast = centres(30.0).map(|file| file.settings.timing)[0].clone();
        let plain = CentreFile::longhua().settings.timing;
        assert_eq!(fast.outage, plain.outage * 30);
        assert_eq!(fast.lost_console, plain.lost_console * 30);
        assert_eq!(
            (fast.ring, fast.wrap_up, fast.redial),
            (plain.ring, plain.wrap_up, plain.redial)
        );
        assert_eq!(centres(0.5), [CentreFile::longhua(), CentreFile::guangming()]);
        assert!(fast.outage > Duration::ZERO);
        assert!(centres(30.0).iter().all(|file| file.settings.mistakes().is_empty()));
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
