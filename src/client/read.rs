//! Moments and spans as the API writes them.

use std::time::Duration;

use crate::domain::Timestamp;

/// A moment, if there is one that can be read.
pub fn moment(written: Option<prost_types::Timestamp>) -> Option<Timestamp> {
    let prost_types::Timestamp { seconds, nanos } = written?;
    let ms = seconds.checked_mul(1000)?.checked_add(i64::from(nanos) / 1_000_000)?;
    Some(Timestamp::from_millis(ms))
}

/// A moment as the API wants it.
pub fn written(at: Timestamp) -> prost_types::Timestamp {
    let ms = at.as_millis();
    let nanos = i32::try_from(ms.rem_euclid(1000) * 1_000_000).unwrap_or_default();
    prost_types::Timestamp { seconds: ms.div_euclid(1000), nanos }
}

/// A span, if there is one that is not negative.
pub fn span(written: Option<prost_types::Duration>) -> Option<Duration> {
    written?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_come_back_as_they_went() {
        for ms in [0, 1, 999, 1000, 1_700_000_000_123, -1, -1001] {
            let at = Timestamp::from_millis(ms);
            assert_eq!(moment(Some(written(at))), Some(at));
        }
        assert_eq!(moment(None), None);
        assert_eq!(span(Some(prost_types::Duration { seconds: -1, nanos: 0 })), None);
    }
}
