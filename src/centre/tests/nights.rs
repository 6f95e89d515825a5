//! Shifts across midnight and the changes of clocks.

use super::story::{Story, span};

/// A night from 22:00 to 06:00 in Berlin lasts so many hours; to its last second calls are offered.
fn check(evening: &str, hours: u64) {
    let mut story =
        Story::begin("Europe/Berlin", &format!("{evening}T21:59:59"), ("22:00", "06:00"));
    story.play(
        "ann is ready
         ben is ready
         cat is ready
         > ann: ready, off duty
         call 4
         > 1: waiting
         1s pass
         > 1: ringing ann
         caller 1 hangs up",
    );
    story.pass(span(&format!("{}s", hours * 3600 - 60)));
    story.play(
        "> ann: ready
         call 4
         ann accepts
         connected 2
         call 4
         ben accepts
         connected 3
         ben ends
         59s pass
         > ben: notes 3
         call 4
         > 4: ringing cat
         1s pass
         > 4: waiting
         > cat: ready, off duty
         > ann: talking 2, off duty
         > ben: ready, off duty
         3600s pass
         > 2: talking to ann
         ann ends
         59s pass
         > ann: notes 2, off duty
         1s pass
         > ann: ready, off duty
         > 4: waiting",
    );
}

#[test]
fn an_ordinary_night_has_eight_hours() {
    check("2026-06-01", 8);
}

#[test]
fn the_night_on_which_clocks_go_forward_has_seven() {
    check("2026-03-28", 7);
}

#[test]
fn the_night_on_which_clocks_go_back_has_nine() {
    check("2026-10-24", 9);
}

#[test]
fn a_deadline_does_not_see_the_clocks_change() {
    let mut story = Story::begin("Europe/Berlin", "2026-10-25T00:00", ("00:00", "00:00"));
    story.pass(span("10795s"));
    story.play(
        "ann is ready
         call 4
         14s pass
         > ann: ringing 1
         1s pass
         > ann: missed",
    );
}
