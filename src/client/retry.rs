//! How long to wait before the next attempt.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

const SHORTEST: Duration = Duration::from_millis(50);
/// Consoles should be back within a second of the server.
const LONGEST: Duration = Duration::from_secs(1);

/// Growing pauses, each made a little longer by chance, so that a thousand consoles which lose
/// their server at once do not come back at once.
#[derive(Debug)]
pub(super) struct Pauses(ExponentialBackoff);

impl Pauses {
    /// The shortest comes first.
    pub(super) fn new() -> Self {
        let pauses = ExponentialBuilder::new()
            .with_min_delay(SHORTEST)
            .with_max_delay(LONGEST)
            .with_jitter()
            .without_max_times();
        Self(pauses.build())
    }

    /// Waits for the next pause to pass, or for as long as the server asks if that is longer.
    pub(super) async fn wait(&mut self, asked: Option<Duration>) {
        let pause = self.0.next().unwrap_or(LONGEST);
        tokio::time::sleep(pause.max(asked.unwrap_or_default())).await;
    }
}
