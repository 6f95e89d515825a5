use std::fs::File;
use std::io::BufReader;

use super::*;
use crate::board::{ServiceLevel, Threshold};

const T20: Threshold = Threshold::seconds(20);
const T60: Threshold = Threshold::seconds(60);
const HEADER: &str =
    "date,type,priority,vru_entry,vru_exit,q_start,q_exit,outcome,ser_start,ser_exit,server\n";

fn sample() -> Log {
    read_log(include_bytes!("../../tests/data/sample-call-log.csv").as_slice()).unwrap()
}

fn row(row: &str) -> Log {
    read_log(format!("{HEADER}{row}\n").as_bytes()).unwrap()
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The figures below were added up by hand from the rows of the sample; lines are the file's.
#[test]
fn the_sample_gives_its_figures() {
    let log = sample();
    assert_eq!(log.dropped_phantoms, 2); // lines 20, 21
    let figures = log.figures();
    // Lines 2 to 12, 22 to 26, 28, 29 and 39.
    assert_eq!(figures.answered(), 19);
    // Lines 13 to 17, 27 and 40; lines 18 and 19 never came to a queue.
    assert_eq!(figures.abandoned(), 7);
    assert_eq!(log.rows.len(), 19 + 7 + 2);
    // 5 + 19 + 20 + 21 + 59 + 60 + 61 + 300, then 30, 40 over midnight, 20, 10 and 30.
    assert_eq!(figures.wait_of_answered(), seconds(675));
    // 0 + 18 + 20 + 21 + 180, then 5 until midnight and 40.
    assert_eq!(figures.wait_of_abandoned(), seconds(284));
    // 120 + 60 + 180 + 90 + 60 + 120 + 60 + 240 + 90 + 90 + 600, then 0 where the times are lost,
    // 3, 60, 180 and 60 over midnight, 60, 60 and 60.
    assert_eq!(figures.handled(), seconds(2193));
    // 6 without waiting, then 5, 19, 20 and lines 28, 29.
    assert_eq!(figures.answered_within(T20), 11);
    // 0, 18, 20, 5.
    assert_eq!(figures.abandoned_within(T20), 4);
    // Those, then 21, 59, 60, 30, 40, 30.
    assert_eq!(figures.answered_within(T60), 17);
    let level = |level| figures.service_level(level, T20).unwrap();
    assert_eq!(level(ServiceLevel::AnsweredOnly), 11.0 / 19.0);
    assert_eq!(level(ServiceLevel::Offered), 11.0 / 26.0);
    assert_eq!(level(ServiceLevel::IgnoreShortAbandons), 11.0 / 22.0);
    assert_eq!(level(ServiceLevel::Removed), 15.0 / 26.0);
}

#[test]
fn bad_rows_are_named_by_line() {
    let reasons: Vec<_> =
        sample().unreadable.into_iter().map(|row| (row.line, row.reason)).collect();
    let expected = [
        (30, "outcome is \"BUSY\", not AGENT, HANG or PHANTOM"),
        (31, "has 9 fields, without server"),
        (32, "vru_entry is \"6:10\", not a time H:MM:SS"),
        (33, "date is \"1999-02-30\", not YYYY-MM-DD"),
        (34, "priority is \"high\", not a number from 0 to 255"),
        (35, "q_start to q_exit would be 23 h, which no call takes"),
        (36, "ser_exit is \"6:30:71\", not a time H:MM:SS"),
        (38, "has 1 fields, without outcome"),
    ];
    assert_eq!(reasons, expected.map(|(line, reason)| (line, reason.to_owned())));
}

#[test]
fn calls_come_in_order_of_arrival() {
    let log = sample();
    assert!(log.rows.is_sorted_by_key(|call| call.arrival));
    let call = |line| log.rows.iter().find(|call| call.line == line).unwrap();
    let arrival = |line| call(line).arrival.to_string();
    assert_eq!(arrival(2), "1999-03-01T07:00:10");
    assert_eq!(arrival(24), "1999-03-01T15:45:24", "a clock set back is the same day");
    assert_eq!(arrival(28), "1999-03-02T00:00:05", "past midnight is the next day");
    assert_eq!(arrival(29), "1999-03-02T00:00:40", "and so is an hour of 24");
    assert_eq!(call(28).entered.to_string(), "1999-03-01T23:59:55");
    assert_eq!(call(40).kind, "PS, again");
    assert_eq!(call(18).outcome, LoggedOutcome::NeverQueued);
    assert_eq!(call(18).contact(), None);
    let unnamed = LoggedOutcome::Answered { server: None, talk: seconds(3) };
    assert_eq!(call(23).outcome, unnamed);
}

#[test]
fn a_queue_entered_at_midnight_is_a_queue() {
    let log = row("1999-03-01,PS,1,23:59:50,0:00:00,0:00:00,0:00:09,HANG,0:00:00,0:00:00,");
    assert_eq!(log.rows[0].waited, seconds(9));
    assert_eq!(log.rows[0].outcome, LoggedOutcome::Abandoned);
    assert_eq!(log.rows[0].arrival.to_string(), "1999-03-02T00:00:00");
}

#[test]
fn columns_are_found_by_name() {
    let file = "server,note,ser_exit,ser_start,outcome,q_exit,q_start,vru_exit,vru_entry,priority,\
                type,date\r\nS1,x,9:01:05,9:00:05,AGENT,9:00:05,9:00:01,9:00:01,9:00:00,2,PS,\
                1999-03-01\r\n";
    let log = read_log(file.as_bytes()).unwrap();
    assert_eq!(log.unreadable, []);
    assert_eq!((log.rows[0].line, log.rows[0].waited), (2, seconds(4)));
}

#[test]
fn a_file_of_something_else_is_refused() {
    for file in ["", "name,number\nA,1\n"] {
        let error = read_log(file.as_bytes()).unwrap_err().to_string();
        assert!(error.contains("vru_entry, vru_exit"), "{error}");
    }
    let lacking = HEADER.replace(",server", "");
    let error = read_log(lacking.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("lacks the columns server (docs"), "{error}");
}

#[test]
fn rows_of_rubbish_are_only_bad_rows() {
    for rubbish in ["\"", ",,,,,,,,,,", ",,,,,,,AGENT,,,", "\u{0}\u{7}", "-::,:-1:,9999:99:99"] {
        let log = row(rubbish);
        assert_eq!((log.rows.len(), log.unreadable.len()), (0, 1), "{rubbish:?}");
    }
    let time = "1999-03-01,PS,1,+1:00:00,1:00:01,0:00:00,0:00:00,HANG,0:00:00,0:00:00,";
    assert_eq!(row(time).unreadable.len(), 1);
    let last_day = "9999-12-31,PS,1,47:00:00,47:00:01,0:00:00,0:00:00,HANG,0:00:00,0:00:00,";
    assert_eq!(row(last_day).unreadable[0].reason, "date 9999-12-31 is out of range");
    let unclosed = row("1999-03-01,\"PS,1,1:00:00\n1999-03-01,PS,1,1:00:00,1:00:01,0:00:00,\
                        0:00:00,HANG,0:00:00,0:00:00,");
    assert_eq!((unclosed.rows.len(), unclosed.unreadable.len()), (1, 1));
    let mut latin = HEADER.as_bytes().to_vec();
    latin.extend(b"1999-03-01,caf\xe9,1,1:00:00,1:00:01,0:00:00,0:00:00,HANG,0:00:00,0:00:00,\n");
    latin.extend(b"1999-03-01,PS,1,1:00:00,1:00:01,0:00:00,0:00:00,HANG,0:00:00,0:00:00,\n");
    let log = read_log(latin.as_slice()).unwrap();
    assert_eq!((log.rows.len(), log.unreadable.len(), log.unreadable[0].line), (1, 1, 2));
}

/// The published values of the log of January 1999, to the last digit. The file is not ours to
/// publish here: docs/call-log.md says where it comes from.
#[test]
fn january_1999_gives_its_published_figures() {
    let Some(path) = std::env::var_os("FIRSTLINE_CALL_LOG") else {
        eprintln!("NOT RUN: FIRSTLINE_CALL_LOG does not name the log; see docs/call-log.md");
        return;
    };
    let log = read_log(BufReader::new(File::open(path).unwrap())).unwrap();
    assert_eq!(log.unreadable, []);
    assert_eq!(log.rows.len() as u64 + log.dropped_phantoms, 31_599);
    assert_eq!(log.dropped_phantoms, 240);
    let figures = log.figures();
    assert_eq!(figures.answered(), 27_060);
    assert_eq!(figures.abandoned(), 3_101);
    assert_eq!(figures.wait_of_answered(), seconds(947_857));
    assert_eq!(figures.wait_of_abandoned(), seconds(188_305));
    assert_eq!(figures.handled(), seconds(4_964_204));
    assert_eq!(figures.answered_within(T20), 16_402);
    assert_eq!(figures.abandoned_within(T20), 1_006);
    assert_eq!(figures.answered_within(T60), 21_442);
    let levels = ServiceLevel::ALL
        .map(|level| format!("{level} {:.6}", figures.service_level(level, T20).unwrap()));
    let published = [
        "answered_only 0.606135",
        "offered 0.543815",
        "ignore_short_abandons 0.562579",
        "removed 0.577169",
    ];
    assert_eq!(levels, published);
}
