//! What a supervisor watches: finished contacts folded into figures, and estimates for those who
//! still wait.
//!
//! Every figure has a name, a formula and somebody who uses it; none is called just "the service
//! level". A figure that has nothing to go on is `None`, shown as "unknown", never 0 or 100 %.

mod annals;
mod attendance;
mod breakdown;
mod chronicle;
mod diary;
mod facts;
mod figures;
mod first_contact;
mod fold;
mod half_hour;
mod halves;
mod intervals;
mod ledger;
mod present;
mod queue_log;
mod report;
mod served;
mod service_level;
mod spread;
mod timesheet;
mod totals;
mod touched;
mod trail;
pub mod view;
mod waiting;

pub use annals::{Annals, Deed, Deeds};
pub use breakdown::{Breakdown, Scope};
pub use facts::{Facts, Grouping, age_group};
pub use figures::{Contact, Figures, Outcome};
pub use fold::Board;
pub use half_hour::HalfHour;
pub use intervals::{Interval, Intervals};
pub use ledger::{Finished, Ledger, Milestone};
pub use queue_log::{QueueLog, QueueLogLine};
pub use report::{Line, Value};
pub use service_level::{ServiceLevel, Threshold};
pub use spread::Spread;
pub use timesheet::{Away, Crew, Stretch, Timesheet, Work};
pub use totals::{Contacts, QueueSpans, Spans, Totals};
pub use trail::{About, Trail};
pub use view::View;
pub use waiting::{AnswerPace, LongestWaiting, Waiting};
