//! People who come and go in crowds.

use super::time;
use crate::domain::{Timestamp, Zone};
use crate::rpc::api::Event;

/// People who come and go in crowds, at the change of shifts or after a crash: told together.
#[derive(Debug, Default)]
pub(in crate::demo) struct Crowd {
    came: Vec<String>,
    went: Vec<String>,
    off_duty: Vec<String>,
    silent: Vec<String>,
}

impl Crowd {
    /// Takes note of who comes, goes, or has come to the end of a shift.
    pub(in crate::demo) fn note(&mut self, event: &Event) {
        let who = event.operator_id.clone();
        match event.name.as_str() {
            "signed_in" => self.came.push(who),
            "signed_out" => self.went.push(who),
            "console_lost" => self.silent.push(who),
            "duty_changed" if event.sentence.contains("off duty") => self.off_duty.push(who),
            _ => {}
        }
    }

    /// Tells of them, and forgets them.
    pub(in crate::demo) fn tell(&mut self, at: Timestamp, zone: &Zone) -> Vec<String> {
        let Self { came, went, off_duty, silent } = std::mem::take(self);
        let groups = [
            (silent, "cannot be heard any more: what rang there rings elsewhere"),
            (off_duty, "came to the end of the shift; calls under way go on"),
            (came, "signed in"),
            (went, "signed out"),
        ];
        let told = groups.into_iter().filter_map(|(who, what)| Some((some(&who)?, what)));
        told.map(|(who, what)| format!("{} {who} {what}", time(at, zone))).collect()
    }
}

fn some(who: &[String]) -> Option<String> {
    match who {
        [] => None,
        [one] => Some(one.clone()),
        [one, other] => Some(format!("{one} and {other}")),
        [one, rest @ ..] => Some(format!("{one} and {} others", rest.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crowds_are_told_together() {
        let zone = Zone::named("Asia/Shanghai").unwrap();
        let now: jiff::Timestamp = "2026-03-02T22:14:03+08:00".parse().unwrap();
        let event = |name: &str, operator: String| Event {
            name: name.into(),
            operator_id: operator,
            ..Default::default()
        };
        let mut crowd = Crowd::default();
        for number in 1..=30 {
            crowd.note(&event("signed_in", format!("op-{number:03}")));
        }
        crowd.note(&event("signed_out", "op-017".into()));
        let told = crowd.tell(now.into(), &zone);
        assert_eq!(told, ["22:14:03 op-001 and 29 others signed in", "22:14:03 op-017 signed out"]);
        assert!(crowd.tell(now.into(), &zone).is_empty());
    }
}
