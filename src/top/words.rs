//! How moments, spans and shares are written in a narrow column.

use std::time::Duration;

use jiff::tz::TimeZone;

use crate::client;
use crate::domain::Timestamp;
use crate::rpc::api;

/// What stands for a figure that has nothing to go on.
pub(super) const UNKNOWN: &str = "-";

/// A span as a clock shows it: `0:07`, `12:30`, `3:05:00`.
pub(super) fn clock_face(span: Duration) -> String {
    let seconds = span.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// How long ago that was; unknown if it is not set.
pub(super) fn age(since: Option<prost_types::Timestamp>, now: Timestamp) -> String {
    client::moment(since).map_or_else(|| UNKNOWN.to_owned(), |at| clock_face(now.since(at)))
}

/// A span of the API.
pub(super) fn span(span: Option<prost_types::Duration>) -> String {
    client::span(span).map_or_else(|| UNKNOWN.to_owned(), clock_face)
}

/// A share as people write it.
pub(super) fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| UNKNOWN.to_owned(), |share| format!("{:.0} %", share * 100.0))
}

/// The share of all who were offered to us that was answered within that: the `offered` service
/// level.
pub(super) fn level(
    figures: Option<&api::Figures>,
    within: Option<prost_types::Duration>,
) -> Option<f64> {
    figures?.within.iter().find(|it| it.threshold == within)?.offered
}

/// A moment on the centre's clock.
pub(super) fn local(at: Timestamp, zone: &TimeZone, format: &str) -> String {
    zone.to_datetime(at.to_jiff()).strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stay_narrow() {
        for (seconds, shown) in [(7, "0:07"), (750, "12:30"), (11_100, "3:05:00")] {
            assert_eq!(clock_face(Duration::from_secs(seconds)), shown);
        }
        assert_eq!(age(None, Timestamp::from_millis(0)), "-");
        assert_eq!(percent(Some(0.8567)), "86 %");
        assert_eq!(percent(None), "-");
    }

    #[test]
    fn a_level_is_that_of_its_threshold() {
        let within = |seconds, offered| api::FiguresWithin {
            threshold: Some(prost_types::Duration { seconds, nanos: 0 }),
            offered: Some(offered),
            ..Default::default()
        };
        let figures =
            api::Figures { within: vec![within(20, 0.5), within(60, 0.75)], ..Default::default() };
        let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
        assert_eq!(level(Some(&figures), seconds(60)), Some(0.75));
        assert_eq!(level(Some(&figures), seconds(30)), None);
        assert_eq!(level(None, seconds(20)), None);
    }
}
