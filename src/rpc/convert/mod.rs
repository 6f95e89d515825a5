//! Between the domain's words and the API's. Reading a request can fail; showing what is cannot.

mod agenda;
mod board;
mod bridge;
mod call;
mod case;
mod code;
mod desk;
mod event;
mod figures;
mod floor;
mod history;
mod json;
mod number;
mod obstacle;
mod roster;
mod transfer;

pub use board::{Part, Publication};
pub use bridge::show_bridge;
pub use call::{PLACE_MAX, call_state, languages_and_needs, show_call, show_waiting, triage};
pub use case::{hours, promise_kind, show_case, show_promise};
pub use code::{acuity, decline_reason, outcome, pause};
pub use desk::{desk_of, show_desk, signed_out};
pub use event::show_event;
pub use figures::{show_figures, show_grouping, show_interval};
pub use json::entry_line;
pub use obstacle::{show_idleness, show_wait};
pub use roster::{operator, shift, show_operator, show_shift};
pub use transfer::{
    consent, direction, manner, open_summary, seal_summary, sealed_as, show_transfer,
    show_twin_view, summary_texts, transfer_state,
};

use std::time::Duration;

use crate::domain::{Timestamp, Version};

/// A moment as the API shows it.
pub fn moment(at: Timestamp) -> prost_types::Timestamp {
    let ms = at.as_millis();
    let nanos = i32::try_from(ms.rem_euclid(1000) * 1_000_000).expect("less than a second");
    prost_types::Timestamp { seconds: ms.div_euclid(1000), nanos }
}

/// A moment that may never come: the end of time is shown as nothing.
pub fn moment_if_any(at: Timestamp) -> Option<prost_types::Timestamp> {
    (at != Timestamp::MAX).then(|| moment(at))
}

/// A span as the API shows it.
pub fn span(span: Duration) -> prost_types::Duration {
    let longest = prost_types::Duration { seconds: i64::MAX, nanos: 0 };
    prost_types::Duration::try_from(span).unwrap_or(longest)
}

/// A version as the API shows it.
pub fn version(version: Version) -> u64 {
    version.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::field;

    #[test]
    fn moments_come_back_as_they_were() {
        for ms in [0, 1, 999, 1_000, -1, -1_001, 1_780_000_000_123] {
            let at = Timestamp::from_millis(ms);
            assert_eq!(field::moment("at", Some(&moment(at))), Ok(at), "{ms}");
        }
        assert_eq!(moment_if_any(Timestamp::MAX), None);
    }
}
