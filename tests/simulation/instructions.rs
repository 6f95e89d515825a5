//! How many instructions the pure centre takes for a day. Times on a shared machine tell slower code
//! from a busy neighbour only when it is very much slower; instructions, counted by valgrind, are the
//! same on each run to some parts in a thousand.
//!
//! After a change that is worth its price, put the new count on record:
//! `FIRSTLINE_RECORD=1 cargo test --release --test simulation instructions`.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::DOES_ALL;
use super::floors::busy;

/// The count on record, of an optimised build.
const RECORD: &str = "tests/data/instructions-per-day.txt";

/// How much more than on record is a regression: another compiler, or another processor's way through
/// memcpy, comes to less.
const MORE_AT_MOST: f64 = 1.1;

/// Tells the counted run how many days it has.
const DAYS: &str = "FIRSTLINE_DAYS";

#[test]
fn a_day_takes_no_more_than_on_record() {
    if !DOES_ALL {
        println!("only an optimised build is counted");
        return;
    }
    // What starting takes is in one day as in three.
    let per_day = (count(3) - count(1)) / 2;
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join(RECORD);
    if std::env::var_os("FIRSTLINE_RECORD").is_some() {
        fs::write(&record, format!("{per_day}\n")).unwrap();
    }
    let known: u64 = fs::read_to_string(&record).unwrap().trim().parse().unwrap();
    let ratio = per_day as f64 / known as f64;
    println!("{per_day} instructions a day, {ratio:.3} of those on record");
    assert!(
        ratio <= MORE_AT_MOST,
        "a day takes {per_day} instructions, {ratio:.3} times those on record ({known})"
    );
}

/// What is counted: days of a busy hotline.
#[test]
fn days_to_be_counted() {
    let days = std::env::var(DAYS).map_or(1, |days| days.parse().expect("a number of days"));
    let outcome = busy("Asia/Shanghai", "2026-03-01T06:00", days).run(1);
    assert!(outcome.figures.offered() > 100 * days, "{} calls", outcome.figures.offered());
}

/// How many instructions so many days take.
fn count(days: u64) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "instructions::days_to_be_counted"])
        .env(DAYS, days.to_string())
        .output()
        .expect("valgrind counts instructions; Debian's package is of that name");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let line = told.lines().find_map(|line| line.split_once("Collected : "));
    line.expect("valgrind tells what it has counted").1.trim().parse().unwrap()
}
