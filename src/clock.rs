//! What time it is, and chance. The one module that may ask the machine for either; `clippy.toml`
//! refuses it everywhere else.
//!
//! A hotline runs on [`Clock::system`], which shows the machine's own time until something else is
//! agreed on ([`agreement`]). A demo or the replay of a call log runs on
//! [`Clock::scaled`], where a minute of the file passes in a second. A test runs on
//! [`Clock::manual`], where time stands until the test moves it; the simulation of many nodes on
//! [`Clock::of_runtime`], where it passes when nobody has anything left to do.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the module that the ban sends everybody to"
)]

pub mod agreement;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;
use uuid::Uuid;

use crate::domain::Timestamp;

/// The longest a sleeper goes without looking at the clock again. The machine's clock can be set
/// while it sleeps; a deadline should not be off by as much.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Tells the time and wakes sleepers. Clones tell the same time.
#[derive(Clone)]
pub struct Clock(Arc<Kind>);

enum Kind {
    System {
        started: Instant,
        agreed: Agreed,
    },
    Scaled {
        origin: Timestamp,
        started: Instant,
        speed: f64,
    },
    Manual(watch::Sender<Timestamp>),
    Runtime {
        origin: Timestamp,
        started: tokio::time::Instant,
        /// Of the machine, and so of all processes on it.
        ahead_ms: Arc<AtomicI64>,
        agreed: Agreed,
    },
}

/// The clocks that a machine has itself, read at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readings {
    /// The time of day, as people and NTP have set it.
    pub own: Timestamp,
    /// How long this clock has existed, by one that nobody can set.
    pub running: Duration,
    /// What was agreed on last, carried on by that one.
    pub carried: Option<Timestamp>,
}

/// The agreed time at the moment at which a clock was made, in microseconds; or that there is none.
struct Agreed(AtomicI64);

impl Agreed {
    const NOT_YET: i64 = i64::MIN;

    fn not_yet() -> Self {
        Self(AtomicI64::new(Self::NOT_YET))
    }

    /// What time it is when the clock has been running for so long.
    fn after(&self, running: Duration) -> Option<Timestamp> {
        let micros = self.0.load(Ordering::Relaxed);
        let micros =
            (micros != Self::NOT_YET).then(|| micros.saturating_add(whole_micros(running)));
        micros.map(|micros| Timestamp::from_millis(micros.div_euclid(1_000)))
    }

    /// It was `at` when the clock had been running for so long.
    fn set(&self, at: Timestamp, running: Duration) {
        let micros = at.as_millis().saturating_mul(1_000).saturating_sub(whole_micros(running));
        self.0.store(micros, Ordering::Relaxed);
    }
}

fn whole_micros(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

impl Clock {
    /// The machine's own time, until something else is agreed on ([`Clock::agree_on`]). From then
    /// on setting the machine's clock does not move this one: whoever agrees looks again.
    pub fn system() -> Self {
        Self(Arc::new(Kind::System { started: Instant::now(), agreed: Agreed::not_yet() }))
    }

    /// A clock that shows `origin` now and runs `speed` times as fast as the machine's. It never
    /// steps: setting the machine's clock does not move it.
    ///
    /// # Panics
    /// If `speed` is not a finite number above zero; the configuration checks that first.
    pub fn scaled(origin: Timestamp, speed: f64) -> Self {
        assert!(speed.is_finite() && speed > 0.0, "a clock's speed is above zero");
        Self(Arc::new(Kind::Scaled { origin, started: Instant::now(), speed }))
    }

    /// A clock that stands at `at` until [`Clock::advance`] or [`Clock::set`] moves it.
    pub fn manual(at: Timestamp) -> Self {
        Self(Arc::new(Kind::Manual(watch::Sender::new(at))))
    }

    /// A clock that shows `origin` now and goes with the timers of the Tokio runtime it is made in.
    /// In a runtime whose time is paused that is virtual time: it passes when every task waits.
    /// Each such clock can be off by itself, as those of several machines are: [`Clock::set`].
    pub fn of_runtime(origin: Timestamp) -> Self {
        let (started, ahead_ms) = (tokio::time::Instant::now(), Arc::default());
        Self(Arc::new(Kind::Runtime { origin, started, ahead_ms, agreed: Agreed::not_yet() }))
    }

    /// The clock of another process on the machine of this one: the machine's clock is the same,
    /// and nothing is agreed there yet.
    ///
    /// # Panics
    /// If the clock is not one of a runtime.
    pub fn of_another_process(&self) -> Self {
        let Kind::Runtime { origin, started, ahead_ms, .. } = &*self.0 else {
            panic!("only the clock of a runtime is one of several on a machine")
        };
        let (origin, started, ahead_ms) = (*origin, *started, ahead_ms.clone());
        Self(Arc::new(Kind::Runtime { origin, started, ahead_ms, agreed: Agreed::not_yet() }))
    }

    /// The present moment on this clock.
    pub fn now(&self) -> Timestamp {
        match &*self.0 {
            Kind::System { started, agreed } => {
                agreed.after(started.elapsed()).unwrap_or_else(system_now)
            }
            Kind::Scaled { origin, started, speed } => *origin + started.elapsed().mul_f64(*speed),
            Kind::Manual(at) => *at.borrow(),
            Kind::Runtime { origin, started, ahead_ms, agreed } => {
                let running = started.elapsed();
                agreed.after(running).unwrap_or_else(|| set_clock(*origin + running, ahead_ms))
            }
        }
    }

    /// What the machine's clocks say, for whoever agrees on a time; `None` for a clock that goes by
    /// none of them.
    pub fn readings(&self) -> Option<Readings> {
        let (own, running, agreed) = match &*self.0 {
            Kind::System { started, agreed } => (system_now(), started.elapsed(), agreed),
            Kind::Runtime { origin, started, ahead_ms, agreed } => {
                let running = started.elapsed();
                (set_clock(*origin + running, ahead_ms), running, agreed)
            }
            Kind::Scaled { .. } | Kind::Manual(_) => return None,
        };
        Some(Readings { own, running, carried: agreed.after(running) })
    }

    /// Goes by what was agreed on: that it was `at` when the clock had been `running` for so long.
    ///
    /// # Panics
    /// If it is a clock that does not go by the machine's, and so has nothing to agree on.
    pub fn agree_on(&self, at: Timestamp, running: Duration) {
        match &*self.0 {
            Kind::System { agreed, .. } | Kind::Runtime { agreed, .. } => agreed.set(at, running),
            Kind::Scaled { .. } | Kind::Manual(_) => panic!("this clock is nobody else's"),
        }
    }

    /// The present moment as the world outside knows it, whatever the speed: what the expiry of a
    /// credential is held against. What was agreed on, if anything was: whoever issues credentials
    /// has another clock than this machine. The own time of a clock that a test has made.
    pub fn world_now(&self) -> Timestamp {
        match &*self.0 {
            Kind::Scaled { .. } => system_now(),
            Kind::System { .. } | Kind::Manual(_) | Kind::Runtime { .. } => self.now(),
        }
    }

    /// The latest moment that it may be in the world outside, by any clock of this machine: whoever
    /// has just issued a credential may go by one that is ahead of what was agreed on.
    pub fn world_now_at_most(&self) -> Timestamp {
        let own = self.readings().map(|readings| readings.own);
        own.map_or_else(|| self.world_now(), |own| own.max(self.world_now()))
    }

    /// How many times as fast as the world's this clock runs.
    pub fn speed(&self) -> f64 {
        match &*self.0 {
            Kind::System { .. } | Kind::Manual(_) | Kind::Runtime { .. } => 1.0,
            Kind::Scaled { speed, .. } => *speed,
        }
    }

    /// Returns at `at` on this clock; at once if that has passed. May be dropped at any time.
    pub async fn sleep_until(&self, at: Timestamp) {
        if let Kind::Manual(now) = &*self.0 {
            // The sender lives in this clock, so the wait cannot fail.
            let _ = now.subscribe().wait_for(|now| *now >= at).await;
            return;
        }
        loop {
            let left = at.since(self.now());
            if left.is_zero() {
                return;
            }
            let real = left.as_secs_f64() / self.speed();
            tokio::time::sleep(Duration::from_secs_f64(real.min(LOOK_AGAIN.as_secs_f64()))).await;
        }
    }

    /// Moves a manual clock on by `span` and wakes whoever was waiting for that.
    ///
    /// # Panics
    /// If the clock is not a manual one: real time cannot be moved.
    pub fn advance(&self, span: Duration) {
        self.by_hand().send_modify(|at| *at = *at + span);
    }

    /// Sets a clock that a test has made, also backwards, as the clock of a machine can be. Whoever
    /// sleeps by a runtime's clock notices within a few seconds, as on a real machine; where
    /// something was agreed on, that counts.
    ///
    /// # Panics
    /// If it is the machine's clock or goes by it: real time cannot be moved.
    pub fn set(&self, to: Timestamp) {
        match &*self.0 {
            Kind::Runtime { origin, started, ahead_ms, .. } => {
                let right = *origin + started.elapsed();
                let by = to.as_millis().saturating_sub(right.as_millis());
                ahead_ms.store(by, Ordering::Relaxed);
            }
            _ => _ = self.by_hand().send_replace(to),
        }
    }

    fn by_hand(&self) -> &watch::Sender<Timestamp> {
        match &*self.0 {
            Kind::Manual(at) => at,
            Kind::System { .. } | Kind::Scaled { .. } | Kind::Runtime { .. } => {
                panic!("only a manual clock is moved by hand")
            }
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({} at {}x)", self.now(), self.speed())
    }
}

fn system_now() -> Timestamp {
    // A machine whose clock stands before 1970 shows 1970: wrong as well, but not a crash.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(0) + since
}

/// What a machine's clock shows that is off by so much.
fn set_clock(right: Timestamp, ahead_ms: &AtomicI64) -> Timestamp {
    Timestamp::from_millis(right.as_millis().saturating_add(ahead_ms.load(Ordering::Relaxed)))
}

/// Measures how long our own work takes, for figures and logs. Never decides anything.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts measuring.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// How long it has been running, in the world's time.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// A moment until which something is worth doing, by timers that nobody sets. For what waits inside
/// this process: a deadline of the hotline is a [`Timestamp`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline(tokio::time::Instant);

impl Deadline {
    /// So long from now.
    pub fn within(span: Duration) -> Self {
        Self(tokio::time::Instant::now() + span)
    }

    /// Whether it is too late.
    pub fn has_passed(self) -> bool {
        self.0 <= tokio::time::Instant::now()
    }
}

/// A new random id.
pub fn new_uuid() -> Uuid {
    Uuid::new_v4()
}

/// Bytes that nobody can guess, good enough for keys.
///
/// # Panics
/// If the operating system has no random numbers to give: then nothing here can be kept secret.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_millis(12 * 3_600_000);
    const HOUR: Duration = Duration::from_secs(3600);

    #[tokio::test]
    async fn a_manual_clock_wakes_sleepers_when_it_is_moved() {
        let clock = Clock::manual(NOON);
        let sleeper = {
            let clock = clock.clone();
            tokio::spawn(async move {
                clock.sleep_until(NOON + HOUR).await;
                clock.now()
            })
        };
        tokio::task::yield_now().await;
        clock.advance(HOUR / 2);
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(HOUR / 2);
        assert_eq!(sleeper.await.unwrap(), NOON + HOUR);

        clock.set(NOON);
        assert_eq!(clock.now(), NOON);
        clock.sleep_until(NOON).await;
    }

    #[tokio::test]
    async fn a_scaled_clock_runs_faster_for_now_and_for_sleepers() {
        let clock = Clock::scaled(NOON, 1_000_000.0);
        let real = Stopwatch::start();
        clock.sleep_until(NOON + HOUR).await;
        assert!(clock.now() >= NOON + HOUR);
        assert!(real.elapsed() >= HOUR.div_f64(1_100_000.0));
        assert!(real.elapsed() < Duration::from_secs(60));
        assert!(clock.world_now() > NOON + HOUR * 24);
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_of_the_runtime_passes_when_nothing_is_left_to_do() {
        let (clock, real) = (Clock::of_runtime(NOON), Stopwatch::start());
        clock.sleep_until(NOON + HOUR).await;
        assert_eq!(clock.now(), NOON + HOUR);
        clock.set(NOON);
        tokio::time::sleep(HOUR).await;
        assert_eq!((clock.now(), clock.world_now()), (NOON + HOUR, NOON + HOUR));
        assert!(real.elapsed() < HOUR);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_agreed_on_goes_on_whatever_becomes_of_the_machines_clock() {
        let clock = Clock::of_runtime(NOON);
        clock.set(NOON + HOUR);
        let other = clock.of_another_process();
        tokio::time::sleep(HOUR / 2).await;
        let Readings { own, running, carried } = clock.readings().unwrap();
        assert_eq!((own, running, carried), (NOON + HOUR * 3 / 2, HOUR / 2, None));
        clock.agree_on(NOON + HOUR / 2, running);
        assert_eq!(clock.now(), NOON + HOUR / 2);
        clock.sleep_until(NOON + HOUR).await;
        clock.set(NOON);
        assert_eq!((clock.now(), clock.world_now()), (NOON + HOUR, NOON + HOUR));
        let read = clock.readings().unwrap();
        assert_eq!((read.own, read.carried), (NOON, Some(NOON + HOUR)));
        assert_eq!(other.now(), NOON, "it is on the same machine, and agrees for itself");
    }

    #[tokio::test]
    async fn the_system_clock_can_be_told_another_time() {
        let clock = Clock::system();
        let Readings { own, running, carried } = clock.readings().unwrap();
        assert_eq!(carried, None);
        clock.agree_on(own - HOUR, running);
        let now = clock.now();
        assert!(now >= own - HOUR && now < own - HOUR / 2, "{now}");
        assert!(clock.world_now() >= now && clock.readings().unwrap().own >= own);
        clock.sleep_until(now + Duration::from_millis(3)).await;
        assert!(clock.now() >= now + Duration::from_millis(3));
        assert_eq!(Clock::manual(NOON).readings(), None);
    }

    #[tokio::test]
    async fn the_system_clock_is_the_machines() {
        let clock = Clock::system();
        let before = system_now();
        clock.sleep_until(clock.now() + Duration::from_millis(3)).await;
        assert!(clock.now() >= before + Duration::from_millis(3));
        clock.sleep_until(Timestamp::MIN).await;
    }

    #[test]
    fn chance_does_not_repeat_itself() {
        assert_ne!(new_uuid(), new_uuid());
        assert_ne!(random_bytes::<32>(), random_bytes::<32>());
    }
}
