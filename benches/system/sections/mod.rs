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

use crate::load::{Wanted, Way};
use crate::redis::Fsync;
use crate::report::Report;
use crate::stage::{floor_with_history, name};

/// A call that any of the operators may take.
pub fn served() -> Wanted {
    Wanted { queue: "medical", needs: Vec::new() }
}

/// A call for whom nobody is there.
pub fn for_nobody() -> Wanted {
    Wanted { queue: "nobody", needs: Vec::new() }
}

/// How much of a measure is the promise that nothing is lost, and how much is ours: firstline against
/// the floor with a history under the first key, and that one against the floor under the second.
fn beside_history(report: &mut Report, [ours, theirs]: [&str; 2], measure: &str, fsync: Fsync) {
    let of = |what| name(what, Way::Streams, fsync);
    let kept = floor_with_history(fsync);
    report.ratio(ours, measure, &of("firstline"), (measure, &kept));
    report.ratio(theirs, measure, &kept, (measure, &of("floor")));
}
