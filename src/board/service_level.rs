//! The service levels in use, each by its name.

use std::fmt;
use std::time::Duration;

/// How long a wait may be to count as short: a whole number of seconds.
///
/// [`Figures`](super::Figures) counts waits by the second, so a threshold of whole seconds is
/// exact; this type admits no other. A wait of exactly the threshold is within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u32);

impl Threshold {
    /// That many seconds.
    pub const fn seconds(seconds: u32) -> Self {
        Self(seconds)
    }

    /// The number of seconds.
    pub const fn as_seconds(self) -> u32 {
        self.0
    }

    /// The threshold as a span of time.
    pub const fn as_duration(self) -> Duration {
        Duration::from_secs(self.0 as u64)
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} s", self.0)
    }
}

/// What "service level" means. The four disagree by several per cent on the same calls, so a
/// number without one of these names says nothing.
///
/// In the formulas A is the number answered, B the number who gave up while they waited, and
/// A_T and B_T are those of them whose wait was at most T.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServiceLevel {
    /// A_T / A. Who gave up does not count at all. Asterisk's `SL`; the NHS's "of calls answered".
    AnsweredOnly,
    /// A_T / (A + B). Everybody who gave up counts against the hotline: the strict one, and the
    /// default here.
    Offered,
    /// A_T / (A + B − B_T). Who gave up within T is left out. Many vendors.
    IgnoreShortAbandons,
    /// (A_T + B_T) / (A + B). Who left the queue within T, either way. Asterisk's `SL2`; Amazon
    /// Connect.
    Removed,
}

impl ServiceLevel {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] =
        [Self::AnsweredOnly, Self::Offered, Self::IgnoreShortAbandons, Self::Removed];

    /// The published name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AnsweredOnly => "answered_only",
            Self::Offered => "offered",
            Self::IgnoreShortAbandons => "ignore_short_abandons",
            Self::Removed => "removed",
        }
    }

    /// The formula, for a legend.
    pub const fn formula(self) -> &'static str {
        match self {
            Self::AnsweredOnly => "A_T / A",
            Self::Offered => "A_T / (A + B)",
            Self::IgnoreShortAbandons => "A_T / (A + B − B_T)",
            Self::Removed => "(A_T + B_T) / (A + B)",
        }
    }
}

impl fmt::Display for ServiceLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
