//! What is to be played: the callers of a log, and when its operators are at their desks.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};

use super::timeline::Timeline;
use super::{Log, LoggedCall, LoggedOutcome};
use crate::domain::{Acuity, OperatorId};

/// How long before their first call operators are taken to have sat down.
const SEATED_BEFORE: Duration = Duration::from_secs(60);

/// How long a caller who gave up in the log talks if somebody answers after all, in a log in which
/// nobody was answered.
const TALK_UNKNOWN: Duration = Duration::from_secs(180);

/// How a log is turned into a script.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// An operator who served nobody for longer than this was not there meanwhile.
    pub away_after: Duration,
    /// How much is played of a time in which nothing happens; `None` plays all of it.
    pub idle_max: Option<Duration>,
}

/// A log, ready to be played.
#[derive(Debug, Clone, PartialEq)]
pub struct Script {
    /// The callers, by arrival.
    pub callers: Vec<Caller>,
    /// When each operator is there.
    pub stints: BTreeMap<OperatorId, Vec<Stint>>,
    /// When what is played.
    pub timeline: Timeline,
    /// How many answered calls do not say by whom: some other operator has to take them.
    pub unnamed: u64,
}

/// One caller.
#[derive(Debug, Clone, PartialEq)]
pub struct Caller {
    /// When the call comes in, since the beginning of the replay.
    pub calls_at: Duration,
    /// How urgent it is.
    pub acuity: Acuity,
    /// After what wait the caller gives up; `None` for one who waited until answered.
    pub patience: Option<Duration>,
    /// How long the caller talks once answered.
    pub talk: Duration,
}

/// A stretch of time that an operator spends at the desk, since the beginning of the replay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stint {
    /// When the operator sits down.
    pub from: Duration,
    /// When the operator leaves, unless a call holds them.
    pub to: Duration,
}

/// A span of the log's civil time.
type Span = (DateTime, DateTime);

impl Script {
    /// Turns a log into a script.
    ///
    /// A call's talk time travels with the call, since another operator may take it. A caller who
    /// gave up never talked: should the server find an operator in time, the talk lasts as long as
    /// the others of that day did on average.
    pub fn new(log: &Log, reading: Reading) -> Self {
        let (stints, unnamed) = stints(&log.rows, reading.away_after);
        let at_hand = log.rows.iter().filter_map(presence);
        let busy = at_hand.chain(stints.values().flatten().copied()).collect();
        let timeline = Timeline::new(busy, reading.idle_max);
        let talks = Talks::of(&log.rows);
        let callers = log.rows.iter().filter_map(|row| caller(row, &timeline, &talks)).collect();
        let played =
            |(from, to): Span| Stint { from: timeline.plays_at(from), to: timeline.plays_at(to) };
        let stints = stints
            .into_iter()
            .map(|(operator, spans)| (operator, spans.into_iter().map(played).collect()))
            .collect();
        Self { callers, stints, timeline, unnamed }
    }

    /// How long it lasts, to the last thing that is certain to happen.
    pub fn length(&self) -> Duration {
        let left = self.stints.values().flatten().map(|stint| stint.to);
        self.callers.iter().map(|caller| caller.calls_at).chain(left).max().unwrap_or_default()
    }
}

fn caller(row: &LoggedCall, timeline: &Timeline, talks: &Talks) -> Option<Caller> {
    let (patience, talk) = match &row.outcome {
        LoggedOutcome::Answered { talk, .. } => (None, *talk),
        LoggedOutcome::Abandoned => (Some(row.waited), talks.usual_on(row.arrival.date())),
        LoggedOutcome::NeverQueued => return None,
    };
    let calls_at = timeline.plays_at(row.arrival);
    Some(Caller { calls_at, acuity: acuity(row.priority), patience, talk })
}

/// A log's priority becomes an acuity that keeps its meaning, sooner served, and no more: nobody
/// is turned into an emergency, for which several consoles would ring.
fn acuity(priority: u8) -> Acuity {
    match priority {
        0 | 1 => Acuity::Standard,
        _ => Acuity::Urgent,
    }
}

/// When a call was at hand, from its arrival to the end of its talk; `None` if nobody was asked.
fn presence(row: &LoggedCall) -> Option<Span> {
    let talk = match row.outcome {
        LoggedOutcome::Answered { talk, .. } => talk,
        LoggedOutcome::Abandoned => Duration::ZERO,
        LoggedOutcome::NeverQueued => return None,
    };
    Some((row.arrival, later(row.arrival, row.waited + talk)))
}

/// When each operator was there, and how many calls were answered by nobody knows whom.
///
/// A log does not say when its operators signed in, or went for a coffee while callers waited. All
/// there is to go by are the calls they took.
fn stints(rows: &[LoggedCall], away_after: Duration) -> (BTreeMap<OperatorId, Vec<Span>>, u64) {
    let mut served: BTreeMap<OperatorId, Vec<Span>> = BTreeMap::new();
    let mut unnamed = 0;
    for row in rows {
        let LoggedOutcome::Answered { server, talk } = &row.outcome else { continue };
        match server.as_deref().and_then(|name| name.parse().ok()) {
            Some(operator) => {
                let from = later(row.arrival, row.waited);
                served.entry(operator).or_default().push((from, later(from, *talk)));
            }
            None => unnamed += 1,
        }
    }
    for spans in served.values_mut() {
        *spans = joined(std::mem::take(spans), away_after.max(SEATED_BEFORE));
    }
    (served, unnamed)
}

/// Joins spans that are at most `gap` apart, and lets each begin a little earlier.
fn joined(mut spans: Vec<Span>, gap: Duration) -> Vec<Span> {
    spans.sort_unstable();
    let mut stints: Vec<Span> = Vec::new();
    for (from, to) in spans {
        match stints.last_mut() {
            Some(last) if from <= later(last.1, gap) => last.1 = last.1.max(to),
            _ => stints.push((from, to)),
        }
    }
    let seated = SignedDuration::try_from(SEATED_BEFORE).expect("a minute is no long time");
    stints.into_iter().map(|(from, to)| (from.saturating_sub(seated), to)).collect()
}

fn later(moment: DateTime, by: Duration) -> DateTime {
    SignedDuration::try_from(by).map_or(DateTime::MAX, |by| moment.saturating_add(by))
}

/// How long talks usually are.
struct Talks {
    by_day: BTreeMap<Date, Mean>,
    all: Mean,
}

#[derive(Default, Clone, Copy)]
struct Mean {
    sum: Duration,
    count: u32,
}

impl Mean {
    fn add(&mut self, talk: Duration) {
        self.sum += talk;
        self.count += 1;
    }

    fn value(self) -> Option<Duration> {
        self.sum.checked_div(self.count)
    }
}

impl Talks {
    fn of(rows: &[LoggedCall]) -> Self {
        let mut talks = Self { by_day: BTreeMap::new(), all: Mean::default() };
        for row in rows {
            if let LoggedOutcome::Answered { talk, .. } = row.outcome {
                talks.by_day.entry(row.arrival.date()).or_default().add(talk);
                talks.all.add(talk);
            }
        }
        talks
    }

    fn usual_on(&self, day: Date) -> Duration {
        let that_day = self.by_day.get(&day).and_then(|mean| mean.value());
        that_day.or(self.all.value()).unwrap_or(TALK_UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::read_log;

    const READING: Reading =
        Reading { away_after: Duration::from_secs(300), idle_max: Some(Duration::from_secs(600)) };

    fn script(rows: &[&str], reading: Reading) -> Script {
        let header = "date,type,priority,vru_entry,vru_exit,q_start,q_exit,outcome,\
                      ser_start,ser_exit,server";
        let text = format!("{header}\n{}\n", rows.join("\n"));
        let log = read_log(text.as_bytes()).unwrap();
        assert_eq!(log.unreadable, []);
        Script::new(&log, reading)
    }

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn callers_bring_their_patience_and_their_talk() {
        let script = script(
            &[
                "1999-01-01,PS,0,7:00:00,7:00:10,0:00:00,0:00:00,AGENT,7:00:10,7:02:10,S01",
                "1999-01-01,PS,2,7:00:00,7:00:15,7:00:15,7:00:45,AGENT,7:00:45,7:01:45,S02",
                "1999-01-01,PS,1,7:00:00,7:00:20,7:00:20,7:01:05,HANG,0:00:00,0:00:00,",
                "1999-01-01,PS,1,7:00:00,7:00:20,0:00:00,0:00:00,HANG,0:00:00,0:00:00,",
            ],
            READING,
        );
        let caller = |at, acuity, patience: Option<u64>, talk| Caller {
            calls_at: seconds(at),
            acuity,
            patience: patience.map(seconds),
            talk: seconds(talk),
        };
        assert_eq!(
            script.callers,
            [
                caller(60, Acuity::Standard, None, 120),
                caller(65, Acuity::Urgent, None, 60),
                caller(70, Acuity::Standard, Some(45), 90),
            ]
        );
    }

    #[test]
    fn operators_are_there_from_a_minute_before_their_first_call_and_leave_in_long_gaps() {
        let script = script(
            &[
                "1999-01-01,PS,0,7:00:00,7:00:00,0:00:00,0:00:00,AGENT,7:00:00,7:02:00,S01",
                "1999-01-01,PS,0,7:07:00,7:07:00,0:00:00,0:00:00,AGENT,7:07:00,7:08:00,S01",
                "1999-01-01,PS,0,7:14:00,7:14:00,0:00:00,0:00:00,AGENT,7:14:00,7:15:00,S01",
                "1999-01-01,PS,0,7:14:00,7:14:00,0:00:00,0:00:00,AGENT,7:14:00,7:15:00,",
            ],
            READING,
        );
        let stints: Vec<(u64, u64)> = script.stints[&"S01".parse().unwrap()]
            .iter()
            .map(|stint| (stint.from.as_secs(), stint.to.as_secs()))
            .collect();
        assert_eq!(stints, [(0, 9 * 60), (14 * 60, 16 * 60)]);
        assert_eq!(script.unnamed, 1);
        assert_eq!(script.length(), seconds(16 * 60));
    }

    #[test]
    fn nights_are_left_out_only_if_asked() {
        let rows = [
            "1999-01-01,PS,0,23:00:00,23:00:00,0:00:00,0:00:00,AGENT,23:00:00,23:02:00,S01",
            "1999-01-02,PS,0,7:00:00,7:00:00,0:00:00,0:00:00,AGENT,7:00:00,7:02:00,S01",
        ];
        let second = |reading| script(&rows, reading).callers[1].calls_at;
        // The first two minutes and the one before, ten idle ones, the one before the second.
        assert_eq!(second(READING), seconds((3 + 10 + 1) * 60));
        assert_eq!(second(Reading { idle_max: None, ..READING }), seconds(8 * 3600 + 60));
    }
}
