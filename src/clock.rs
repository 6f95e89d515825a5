//! What time it is, and chance. The one module that may ask the machine for either; `clippy.toml`
//! refuses it everywhere else.
//!
//! A hotline runs on [`Clock::system`]. A demo or the replay of a call log runs on
//! [`Clock::scaled`], where a minute of the file passes in a second. A test runs on
//! [`Clock::manual`], where time stands until the test moves it; the simulation of many nodes on
//! [`Clock::of_runtime`], where it passes when nobody has anything left to do.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the module that the ban sends everybody to"
)]

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
    System,
    Scaled { origin: Timestamp, started: Instant, speed: f64 },
    Manual(watch::Sender<Timestamp>),
    Runtime { origin: Timestamp, started: tokio::time::Instant, ahead_ms: AtomicI64 },
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self(Arc::new(Kind::System))
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
        let (started, ahead_ms) = (tokio::time::Instant::now(), AtomicI64::new(0));
        Self(Arc::new(Kind::Runtime { origin, started, ahead_ms }))
    }

    /// The present moment on this clock.
    pub fn now(&self) -> Timestamp {
        match &*self.0 {
            Kind::System => system_now(),
            Kind::Scaled { origin, started, speed } => *origin + started.elapsed().mul_f64(*speed),
            Kind::Manual(at) => *at.borrow(),
            Kind::Runtime { origin, started, ahead_ms } => {
                let ahead = ahead_ms.load(Ordering::Relaxed);
                let right = *origin + started.elapsed();
                Timestamp::from_millis(right.as_millis().saturating_add(ahead))
            }
        }
    }

    /// The present moment as the world outside knows it, whatever the speed: what the expiry of a
    /// credential is held against. The own time of a clock that a test has made.
    pub fn world_now(&self) -> Timestamp {
        match &*self.0 {
            Kind::System | Kind::Scaled { .. } => system_now(),
            Kind::Manual(_) | Kind::Runtime { .. } => self.now(),
        }
    }

    /// How many times as fast as the world's this clock runs.
    pub fn speed(&self) -> f64 {
        match &*self.0 {
            Kind::System | Kind::Manual(_) | Kind::Runtime { .. } => 1.0,
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
    /// sleeps by a runtime's clock notices within a few seconds, as on a real machine.
    ///
    /// # Panics
    /// If it is the machine's clock or goes by it: real time cannot be moved.
    pub fn set(&self, to: Timestamp) {
        match &*self.0 {
            Kind::Runtime { ahead_ms, .. } => {
                let by = to.as_millis().saturating_sub(self.now().as_millis());
                ahead_ms.fetch_add(by, Ordering::Relaxed);
            }
            _ => _ = self.by_hand().send_replace(to),
        }
    }

    fn by_hand(&self) -> &watch::Sender<Timestamp> {
        match &*self.0 {
            Kind::Manual(at) => at,
            Kind::System | Kind::Scaled { .. } | Kind::Runtime { .. } => {
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
