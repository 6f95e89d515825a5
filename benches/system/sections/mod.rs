//! What is measured, a file each.

pub mod faults;
pub mod handover;
pub mod lives;
pub mod memory;
pub mod offer;
pub mod peers;
pub mod profile;
pub mod scale;
pub mod simulation;

use crate::load::Wanted;

/// A call that any of the operators may take.
pub fn served() -> Wanted {
    Wanted { queue: "medical", needs: Vec::new() }
}

/// A call for whom nobody is there.
pub fn for_nobody() -> Wanted {
    Wanted { queue: "nobody", needs: Vec::new() }
}
