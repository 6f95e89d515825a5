//! How much room a store has.

/// Room in a store, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// How much can still be written.
    pub left: u64,
    /// How much can be written in all.
    pub of: u64,
}

impl Room {
    /// Nobody has set a bound.
    pub const UNLIMITED: Self = Self { left: u64::MAX, of: u64::MAX };
}
