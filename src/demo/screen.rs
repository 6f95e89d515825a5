//! The terminal: lines that scroll by, and a block that stays at the foot. Where nobody watches
//! (a pipe, a log), the same as plain lines.

use std::io::{IsTerminal, Write};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often a second the block is drawn.
const DRAWN_PER_SECOND: u8 = 8;
/// How wide the rule is; a narrower terminal cuts it off.
const RULE_WIDTH: usize = 100;

/// Where the demo shows what happens.
pub(super) enum Screen {
    /// Somebody watches.
    Terminal {
        /// The whole.
        whole: MultiProgress,
        /// The lines of the block.
        block: Vec<ProgressBar>,
    },
    /// Somebody may read it later.
    Plain,
}

impl Screen {
    /// The standard output, whatever it is.
    pub(super) fn open() -> Self {
        if !std::io::stdout().is_terminal() {
            return Self::Plain;
        }
        let target = ProgressDrawTarget::stdout_with_hz(DRAWN_PER_SECOND);
        Self::Terminal { whole: MultiProgress::with_draw_target(target), block: Vec::new() }
    }

    /// Shows a line that scrolls by.
    pub(super) fn say(&self, line: &str) {
        match self {
            // Whoever has closed the other end does not want to read it.
            Self::Terminal { whole, .. } => drop(whole.println(line)),
            Self::Plain => drop(writeln!(std::io::stdout(), "{line}")),
        }
    }

    /// Shows the block, under a rule. Plain output gets it as lines.
    pub(super) fn show(&mut self, lines: &[String]) {
        let Self::Terminal { whole, block } = self else {
            return lines.iter().for_each(|line| self.say(line));
        };
        while block.len() <= lines.len() {
            let style = ProgressStyle::with_template("{wide_msg}");
            let style = style.expect("the template is one");
            block.push(whole.add(ProgressBar::new_spinner().with_style(style)));
        }
        let rule = "─".repeat(RULE_WIDTH);
        for (bar, line) in block.iter().zip([&rule].into_iter().chain(lines)) {
            bar.set_message(line.clone());
            bar.tick();
        }
    }

    /// Whether the block stays in its place.
    pub(super) fn is_terminal(&self) -> bool {
        matches!(self, Self::Terminal { .. })
    }

    /// Takes the block away.
    pub(super) fn close(self) {
        if let Self::Terminal { whole, block } = self {
            block.iter().for_each(ProgressBar::finish_and_clear);
            drop(whole.clear());
        }
    }
}
