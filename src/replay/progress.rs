//! The progress bar of a replay.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::stage::Stage;
use crate::domain::Timestamp;

/// How often it is drawn anew.
pub const REDRAWN_EVERY: Duration = Duration::from_millis(200);

const TEMPLATE: &str = "{bar:30} {percent:>3} %  {msg}  (left: {eta})";

/// A bar as long as the script. Shown on terminals only, on standard error.
pub struct Progress {
    bar: ProgressBar,
    speed: f64,
}

impl Progress {
    /// Begins a bar for a script of that length.
    pub fn begin(length: Duration, speed: f64) -> Self {
        let bar = ProgressBar::new(millis(length));
        let style = ProgressStyle::with_template(TEMPLATE).expect("the template is well-formed");
        bar.set_style(style.progress_chars("█▌ "));
        Self { bar, speed }
    }

    /// Shows where the replay stands.
    pub fn show(&self, stage: &Stage, now: Timestamp) {
        let since = now.since(stage.begin());
        self.bar.set_position(millis(since));
        self.bar.set_message(self.line(stage, since));
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }

    fn line(&self, stage: &Stage, since: Duration) -> String {
        let tally = stage.tally();
        format!(
            "{} ×{}  {} calls: {} answered, {} gave up, {} waiting",
            stage.script().timeline.shows(since).strftime("%Y-%m-%d %H:%M"),
            self.speed,
            tally.dialled,
            tally.answered,
            tally.abandoned,
            stage.waiting(),
        )
    }
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}
