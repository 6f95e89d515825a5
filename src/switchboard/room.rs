//! Room that is kept back: when the store is nearly full, new callers are turned away while there
//! is still room in which those who are there already can go on and come to an end.
//!
//! A store that is full refuses everything alike, also the words that would end a call. So each
//! node asks it from time to time how much room is left, and sheds before it comes to that, in the
//! order of [`Priority`]: routine callers when less is left than the reserve, pressing ones when
//! less than half of it is.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tracing::{info, warn};

use super::Parts;
use crate::centre::Priority;
use crate::journal::Room;

/// How often the store is asked. In so long a busy centre writes a few megabytes.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How much room is kept back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reserve {
    /// Which share of the whole, from 0 to 1.
    pub share: f64,
    /// But no more than so many bytes.
    pub bytes_max: u64,
}

impl Default for Reserve {
    fn default() -> Self {
        Self { share: 0.1, bytes_max: 1 << 30 }
    }
}

impl Reserve {
    /// How many bytes are kept back in a store of that size.
    pub fn of(&self, room: Room) -> u64 {
        ((room.of as f64 * self.share) as u64).min(self.bytes_max)
    }
}

/// For whom the room that is left is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum RoomFor {
    /// There is enough.
    #[default]
    Everybody,
    /// No routine new callers.
    Pressing,
    /// No new callers but emergencies.
    UnderWay,
}

impl RoomFor {
    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Pressing => "pressing",
            Self::UnderWay => "under_way",
        }
    }

    /// Whether a command of this priority is still taken.
    pub fn admits(self, priority: Priority) -> bool {
        match priority {
            Priority::Emergency | Priority::UnderWay => true,
            Priority::Pressing => self < Self::UnderWay,
            Priority::Routine => self < Self::Pressing,
        }
    }

    /// What follows from the room that is left. Whoever is turned away is only taken again when
    /// there is an eighth more than what turned them away, or each call that ends would let
    /// another one in.
    fn after(self, left: u64, kept: u64) -> Self {
        let is_short = |of: u64, step: Self| {
            let margin = if self >= step { of / 8 } else { 0 };
            left < of.saturating_add(margin)
        };
        match () {
            () if is_short(kept / 2, Self::UnderWay) => Self::UnderWay,
            () if is_short(kept, Self::Pressing) => Self::Pressing,
            () => Self::Everybody,
        }
    }
}

/// What is known of the store's room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Space {
    /// How much there was when it was last asked; nothing if the store knows of no bounds.
    pub room: Option<Room>,
    /// For whom that is.
    pub kept_for: RoomFor,
}

/// Asks the store how much room it has, for as long as it is polled.
pub(super) async fn keep_looking(parts: Arc<Parts>, space: watch::Sender<Space>) {
    let mut look = tokio::time::interval(LOOK_EVERY);
    look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        // One that cannot be asked has what it had: it is out of reach for writers, too.
        match parts.journal.room(&parts.centre).await {
            Ok(Some(room)) => note(&parts, &space, room),
            Ok(None) => std::future::pending().await,
            Err(_) => {}
        }
        look.tick().await;
    }
}

fn note(parts: &Parts, space: &watch::Sender<Space>, room: Room) {
    let (before, kept) = (space.borrow().kept_for, parts.capacity.reserve.of(room));
    let kept_for = before.after(room.left, kept);
    space.send_replace(Space { room: Some(room), kept_for });
    let (centre, left) = (&parts.centre, room.left);
    if kept_for > before {
        warn!(%centre, left, kept, r#for = kept_for.name(), "the room that is left is kept back");
    } else if kept_for < before {
        info!(%centre, left, kept, r#for = kept_for.name(), "there is room again");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reserve_is_a_share_with_a_bound() {
        let reserve = Reserve { share: 0.1, bytes_max: 1_000 };
        assert_eq!(reserve.of(Room { left: 0, of: 2_000 }), 200);
        assert_eq!(reserve.of(Room { left: 0, of: u64::MAX }), 1_000);
        assert_eq!(Reserve { share: 0.0, ..reserve }.of(Room { left: 0, of: 2_000 }), 0);
    }

    #[test]
    fn who_is_turned_away_follows_from_what_is_left() {
        let mut now = RoomFor::Everybody;
        for (left, then) in [
            (1_000, RoomFor::Everybody),
            (800, RoomFor::Everybody),
            (799, RoomFor::Pressing),
            (899, RoomFor::Pressing),
            (399, RoomFor::UnderWay),
            (449, RoomFor::UnderWay),
            (450, RoomFor::Pressing),
            (900, RoomFor::Everybody),
            (0, RoomFor::UnderWay),
        ] {
            now = now.after(left, 800);
            assert_eq!(now, then, "{left}");
        }
        assert_eq!(RoomFor::UnderWay.after(0, 0), RoomFor::Everybody, "nothing is to be kept");
    }

    #[test]
    fn what_is_there_already_always_has_room() {
        for kept_for in [RoomFor::Everybody, RoomFor::Pressing, RoomFor::UnderWay] {
            assert!(kept_for.admits(Priority::Emergency) && kept_for.admits(Priority::UnderWay));
        }
        assert!(RoomFor::Pressing.admits(Priority::Pressing));
        assert!(!RoomFor::Pressing.admits(Priority::Routine));
        assert!(!RoomFor::UnderWay.admits(Priority::Pressing));
    }
}
