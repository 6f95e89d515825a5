//! What goes first when more is asked than can be done.

use super::story::story;
use crate::centre::Priority;
use crate::domain::*;

fn triage(stated: Option<Acuity>) -> Triage {
    Triage { stated, ..Triage::default() }
}

fn call(triage: Triage) -> Command {
    Command::OpenCall(OpenCall {
        gateway: "pbx".parse().unwrap(),
        queue: "medical".parse().unwrap(),
        triage,
        needs: Vec::new(),
        caller: None,
        number: None,
        key: KeyId(uuid::Uuid::nil()),
        district: None,
    })
}

#[test]
fn callers_are_told_apart_by_what_is_known_of_them() {
    let centre = story("").centre;
    let of = |triage| centre.priority(&call(triage));
    assert_eq!(of(triage(Some(Acuity::Immediate))), Priority::Emergency);
    let flagged = Triage { red_flags: vec!["chest-pain".parse().unwrap()], ..triage(None) };
    assert_eq!(of(flagged), Priority::Emergency);
    assert_eq!(of(triage(Some(Acuity::VeryUrgent))), Priority::Pressing);
    assert_eq!(of(triage(None)), Priority::Pressing, "nothing is known");
    let child = Triage { age_group: AgeGroup::Child, ..triage(None) };
    assert_eq!(of(child), Priority::Pressing, "an age says nothing of the danger");
    for acuity in [Acuity::Urgent, Acuity::Standard, Acuity::NotUrgent] {
        assert_eq!(of(triage(Some(acuity))), Priority::Routine);
    }
    let asked = Triage { complaint: Some("cough".parse().unwrap()), ..triage(None) };
    assert_eq!(of(asked), Priority::Routine);
}

#[test]
fn whatever_is_there_already_goes_before_new_callers() {
    let centre = story("call 4").centre;
    let ann: OperatorId = "ann".parse().unwrap();
    for command in [
        Command::HangUp(CallId(1)),
        Command::ChangeTriage {
            call: CallId(1),
            triage: triage(Some(Acuity::Standard)),
            queue: None,
            needs: None,
        },
        Command::Accept { operator: ann.clone(), offer: OfferId(1) },
        Command::EndCall(ann.clone()),
        Command::SetReady(ann),
        Command::Tick { outage_until: None },
    ] {
        assert_eq!(centre.priority(&command), Priority::UnderWay, "{command:?}");
    }
    assert!(!Priority::UnderWay.may_be_shed() && !Priority::Emergency.may_be_shed());
}

#[test]
fn a_centre_without_settings_knows_nothing_of_anybody() {
    let centre = crate::centre::Centre::new("new".parse().unwrap());
    let routine = call(triage(Some(Acuity::Standard)));
    assert_eq!(centre.priority(&routine), Priority::Pressing);
}
