//! Keeps the time of this process right, whatever becomes of the machine's clock: asks the journal's
//! store now and then what time it is there, and goes by what the clocks agree on.
//!
//! A node whose clock is ahead would move the centre's time on, and keep promises early. Which clock
//! is wrong takes three to find out ([`Opinions`]).

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tracing::{info, warn};

use crate::clock::agreement::{ANSWER_MAX, Opinions, TOLERANCE};
use crate::clock::{Clock, Readings};
use crate::domain::{CentreId, Timestamp};
use crate::journal::{Journal, JournalError};

/// How often the store is asked. A clock that is set meanwhile is not gone by before that; one that
/// is set right heals a wrong agreement within so long.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// What there is to do about a clock that is off.
const ADVICE: &str = "compare the clocks of this machine and of the journal's, keep both with NTP";

/// How far clocks are ahead of the time that this process goes by, when it last looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offsets {
    /// The machine's clock, in milliseconds; less than nothing if it is behind.
    pub machine_ms: i64,
    /// The clock of the journal's store, if it tells the time.
    pub journal_ms: Option<i64>,
}

/// Who asks what time it is, and sets the clock of this process.
pub struct Timekeeper {
    clock: Clock,
    journal: Arc<dyn Journal>,
    /// Whose part of the store is asked.
    centre: CentreId,
    history: Timestamp,
    offsets: watch::Sender<Offsets>,
    machine: Watched,
    store: Watched,
    is_refused: bool,
}

impl Timekeeper {
    /// Agrees on a time, before anything is decided by the clock. `history` is the last moment in the
    /// histories of the store. `None` if there is nobody to agree with, as with a journal on this
    /// machine, or nothing to agree on, as with a clock that does not go by the machine's: then the
    /// clock stays as it is.
    ///
    /// # Errors
    /// What is passing, as of any reading at the start. A store that answers, but may not say what
    /// time it is, keeps nobody from starting.
    pub async fn begin(
        clock: Clock,
        journal: Arc<dyn Journal>,
        centre: CentreId,
        history: Timestamp,
    ) -> Result<Option<Self>, JournalError> {
        let offsets = watch::Sender::new(Offsets::default());
        let (machine, store) = (Watched::default(), Watched::default());
        let is_refused = false;
        let mut keeper =
            Self { clock, journal, centre, history, offsets, machine, store, is_refused };
        match keeper.look().await {
            Ok(has_agreed) => Ok(has_agreed.then_some(keeper)),
            Err(error) if error.is_passing() => Err(error),
            Err(error) => {
                keeper.note_refusal(&error);
                Ok(Some(keeper))
            }
        }
    }

    /// How far clocks are off, as it is found out.
    pub fn offsets(&self) -> watch::Receiver<Offsets> {
        self.offsets.subscribe()
    }

    /// Goes on looking for as long as it is polled.
    pub async fn keep(mut self) {
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            match self.look().await {
                // What was agreed before goes on. That the journal is out of reach is said elsewhere.
                Err(error) if error.is_passing() => self.forget_the_stores(),
                Err(error) => self.note_refusal(&error),
                Ok(_) => self.is_refused = false,
            }
        }
    }

    /// Asks, and goes by what the opinions come to. Answers whether there was anything to agree on.
    async fn look(&mut self) -> Result<bool, JournalError> {
        let Some(asked) = self.clock.readings() else { return Ok(false) };
        let Some(store) = self.journal.time(&self.centre).await? else { return Ok(false) };
        let Some(Readings { own, running, carried }) = self.clock.readings() else {
            return Ok(false);
        };
        let took = running.saturating_sub(asked.running);
        if took > ANSWER_MAX {
            let why = format!("it has taken {took:?} to say what time it is");
            return Err(JournalError::Unavailable(why));
        }
        let store = store + took / 2;
        let agreed = Opinions { own, store, carried, history: self.history }.agreed();
        if carried != Some(agreed) {
            self.clock.agree_on(agreed, running);
        }
        let ahead_ms = |clock: Timestamp| clock.as_millis().saturating_sub(agreed.as_millis());
        self.note(ahead_ms(own), ahead_ms(store));
        Ok(true)
    }

    fn note(&mut self, machine_ms: i64, journal_ms: i64) {
        self.offsets.send_replace(Offsets { machine_ms, journal_ms: Some(journal_ms) });
        match self.machine.find(machine_ms) {
            Some(true) => warn!(
                ahead_ms = machine_ms,
                fix = ADVICE,
                "the clock of this machine is off, the time that was agreed on counts"
            ),
            Some(false) => info!("the clock of this machine is right again"),
            None => {}
        }
        match self.store.find(journal_ms) {
            Some(true) => warn!(
                ahead_ms = journal_ms,
                fix = ADVICE,
                "the clock of the journal's machine is off, the time that was agreed on counts"
            ),
            Some(false) => info!("the clock of the journal's machine is right again"),
            None => {}
        }
    }

    /// How far the store's clock is off is not known any more.
    fn forget_the_stores(&self) {
        self.offsets.send_modify(|offsets| offsets.journal_ms = None);
    }

    fn note_refusal(&mut self, error: &JournalError) {
        self.forget_the_stores();
        if !std::mem::replace(&mut self.is_refused, true) {
            warn!(
                %error,
                fix = "let the journal's user ask: TIME in Redis",
                "the journal does not say what time it is, so nobody sees a clock that is off"
            );
        }
    }
}

/// A clock that may be off.
#[derive(Debug, Default)]
struct Watched {
    is_off: bool,
}

impl Watched {
    /// Whether it is off, if that is news. Once off, it is right again when it is well within the
    /// tolerance, or one that is just at it would make news all the time.
    fn find(&mut self, ahead_ms: i64) -> Option<bool> {
        let by = Duration::from_millis(ahead_ms.unsigned_abs());
        let is_off = by > if self.is_off { TOLERANCE / 2 } else { TOLERANCE };
        (std::mem::replace(&mut self.is_off, is_off) != is_off).then_some(is_off)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::MemoryJournal;

    const NOON: Timestamp = Timestamp::from_millis(1_772_424_000_000);
    const HOUR: Duration = Duration::from_secs(3_600);
    const HOUR_MS: i64 = 3_600_000;

    /// A machine, a store on another one, and a third clock that is always right.
    struct Place {
        machine: Clock,
        store: Clock,
        right: Clock,
        journal: Arc<dyn Journal>,
    }

    impl Place {
        fn new() -> Self {
            let [machine, store, right] = [(); 3].map(|()| Clock::of_runtime(NOON));
            let (journal, told) = (MemoryJournal::new(), store.clone());
            journal.tell_time(move || told.now());
            Self { machine, store, right, journal: Arc::new(journal) }
        }

        /// Starts a program on the machine, with a keeper of its time.
        async fn start(&self) -> (Clock, watch::Receiver<Offsets>) {
            let clock = self.machine.of_another_process();
            let centre = "longhua".parse().unwrap();
            let journal = self.journal.clone();
            let begun = Timekeeper::begin(clock.clone(), journal, centre, Timestamp::MIN).await;
            let keeper = begun.unwrap().expect("there is something to keep");
            let offsets = keeper.offsets();
            tokio::spawn(keeper.keep());
            (clock, offsets)
        }

        fn set(&self, clock: &Clock, ahead_ms: i64) {
            clock.set(Timestamp::from_millis(self.right.now().as_millis() + ahead_ms));
        }
    }

    async fn finds(offsets: &mut watch::Receiver<Offsets>, machine_ms: i64, journal_ms: i64) {
        let expected = Offsets { machine_ms, journal_ms: Some(journal_ms) };
        let found = offsets.wait_for(|offsets| *offsets == expected);
        tokio::time::timeout(HOUR, found).await.expect("it is found out").unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_machine_that_is_ahead_from_the_start_moves_nothing_on() {
        let place = Place::new();
        place.set(&place.machine, HOUR_MS);
        let (clock, mut offsets) = place.start().await;
        assert_eq!(clock.now(), place.right.now());
        finds(&mut offsets, HOUR_MS, 0).await;
        place.set(&place.machine, 0);
        finds(&mut offsets, 0, 0).await;
        assert_eq!(clock.now(), place.right.now());
    }

    #[tokio::test(start_paused = true)]
    async fn a_machine_whose_clock_jumps_moves_nothing_on_not_even_for_a_moment() {
        let place = Place::new();
        let (clock, mut offsets) = place.start().await;
        for ahead_ms in [HOUR_MS, -HOUR_MS] {
            place.set(&place.machine, ahead_ms);
            assert_eq!(clock.now(), place.right.now());
            finds(&mut offsets, ahead_ms, 0).await;
            assert_eq!(clock.now(), place.right.now());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_fails_over_to_another_clock_moves_nothing_on() {
        let place = Place::new();
        let (clock, mut offsets) = place.start().await;
        for ahead_ms in [HOUR_MS, -HOUR_MS] {
            place.set(&place.store, ahead_ms);
            finds(&mut offsets, 0, ahead_ms).await;
            assert_eq!(clock.now(), place.right.now());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_wrong_agreement_heals_when_the_clock_is_set_right() {
        let place = Place::new();
        place.set(&place.store, -HOUR_MS);
        let (clock, mut offsets) = place.start().await;
        assert_eq!(clock.now() + HOUR, place.right.now(), "late rather than early");
        finds(&mut offsets, HOUR_MS, 0).await;
        place.set(&place.store, 0);
        finds(&mut offsets, 0, 0).await;
        assert_eq!(clock.now(), place.right.now());
    }

    #[tokio::test(start_paused = true)]
    async fn with_nobody_to_agree_with_the_machines_clock_counts() {
        let (clock, journal) = (Clock::of_runtime(NOON), Arc::new(MemoryJournal::new()));
        let centre = "longhua".parse().unwrap();
        let begun = Timekeeper::begin(clock.clone(), journal, centre, Timestamp::MIN).await;
        assert!(begun.unwrap().is_none());
        clock.set(NOON + HOUR);
        assert_eq!(clock.now(), NOON + HOUR);
    }

    #[test]
    fn news_of_a_clock_are_made_once() {
        let mut clock = Watched::default();
        let found = [0, 1_900, -2_100, -2_100, 1_900, -1_100, 900, 1_900, 2_001];
        let news = found.map(|ahead_ms| clock.find(ahead_ms));
        let (off, right) = (Some(true), Some(false));
        assert_eq!(news, [None, None, off, None, None, None, right, None, off]);
    }
}
