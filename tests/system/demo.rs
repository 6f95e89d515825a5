//! The demo as a newcomer starts it.

use std::process::{Command, Stdio};

#[test]
fn the_demo_shows_a_hotline_at_work_and_ends_by_itself() {
    let shown = Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["demo", "--for", "18s", "--speed", "60", "--listen", "127.0.0.1:0"])
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let (out, log) =
        (String::from_utf8_lossy(&shown.stdout), String::from_utf8_lossy(&shown.stderr));
    assert!(shown.status.success(), "{out}\n{log}");
    assert_eq!(log, "", "nothing went wrong");
    for part in [
        "A hotline at work",
        "firstline ctl --server http://127.0.0.1:",
        "→ op-",
        " able, ",
        // Eighteen minutes of the centre's time, with a rush and a change of shifts.
        "promises to call the caller of case",
        "callback of case",
        "a rush: ",
        "→ twin guangming",
        "with consent; ",
        "-community accepts case",
        "answers for it",
        ": doctor, with consent; came to them",
        " takes case ",
        "transfers to ",
    ] {
        assert!(out.contains(part), "{part} is missing in\n{out}");
    }
    let (_, table) = out.split_once("What the server counted:").expect("a table at the end");
    assert!(table.contains("medical") && table.contains("all"), "{table}");
    let answered: u32 = table
        .lines()
        .find(|line| line.contains(" all "))
        .and_then(|line| line.split(['│', '┆']).nth(2)?.trim().parse().ok())
        .expect("a row for all queues");
    assert!(answered > 5, "{out}");
    assert!(table.contains("to minzhi-community") && table.contains("hand-overs: "), "{table}");
}

#[test]
fn a_speed_that_makes_no_sense_is_refused() {
    let refused = Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["demo", "--speed", "0"])
        .output()
        .expect("the program starts");
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("--speed is 0 and must be from 0.1 to 600"), "{said}");
}
