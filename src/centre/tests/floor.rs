//! What supervisors do about single operators and calls: assignments, raised calls, messages.

use std::time::Duration;

use super::story::{Story, operator, story};
use crate::domain::{
    Acuity, Audience, CallId, Command, KeyId, MESSAGES_MAX, MessageId, OperatorId, Profile,
    Refusal, Reply, Sealed,
};

#[test]
fn an_assignment_is_followed_at_once_and_ends_with_the_sign_in() {
    let mut story = story(
        "ann is ready
         call 4
         > 1: ringing ann
         refused NOT_LICENSED: ann serves counselling
         refused UNKNOWN_QUEUE: ann serves dentistry
         refused NOT_SIGNED_IN: ben serves medical
         ann serves medical
         > 1: ringing ann",
    );
    let mut changed = super::story::settings("UTC");
    let mut pharmacy = changed.queues[&"medical".parse().unwrap()].clone();
    pharmacy.licences.clear();
    changed.queues.insert("pharmacy".parse().unwrap(), pharmacy);
    story.act(&Command::Configure(changed.into())).unwrap();
    story.play(
        "ann serves pharmacy
         > 1: waiting
         > ann: ready
         call 4 to pharmacy
         > 2: ringing ann
         ann declines
         ann signs out
         ann is ready
         > 1: ringing ann
         ann serves pharmacy for 10m
         > 1: waiting
         ben is ready
         > 1: ringing ben
         ben serves pharmacy for 10m
         > 2: ringing ben
         ben serves the roster
         > 2: ringing ben
         ben declines
         > 1: ringing ben",
    );
}

#[test]
fn an_assignment_ends_when_it_should_and_outlives_a_new_record() {
    let mut story = story("ann is ready\nben is ready");
    let mut changed = super::story::settings("UTC");
    let pharmacy = changed.queues[&"medical".parse().unwrap()].clone();
    changed.queues.insert("pharmacy".parse().unwrap(), pharmacy);
    story.act(&Command::Configure(changed.into())).unwrap();
    story.play("ann serves pharmacy for 10m\nben serves pharmacy\ncall 4\n> 1: waiting");
    let mut ann = operator("ann");
    let profile = Profile { queues: ["medical".parse().unwrap()].into(), ..(*ann.profile).clone() };
    ann.profile = profile.into();
    story.act(&Command::PutOperator(ann, None)).unwrap();
    story.play("> 1: waiting\n10m pass\n> 1: ringing ann\n> ben: ready");
    let desk = story.centre.desk(&"ann".parse().unwrap()).unwrap();
    assert_eq!(desk.assigned, None);
    assert_eq!(desk.profile, story.centre.operator(&desk.operator).unwrap().profile);
    let past = Command::AssignQueues {
        operator: "ben".parse().unwrap(),
        queues: ["medical".parse().unwrap()].into(),
        until: Some(story.now),
    };
    assert_eq!(story.act(&past).unwrap_err(), Refusal::MomentPast);
}

#[test]
fn an_assignment_ends_though_the_console_is_silent() {
    let mut story = story("ann is ready\nann serves medical for 1m\nann loses first\n2m pass");
    let desk = story.centre.desk(&"ann".parse().unwrap()).unwrap();
    assert_eq!(desk.assigned, None);
    story.play("> ann: ready, lost\n4m pass\n> ann: signed out");
}

#[test]
fn somebody_whose_console_is_silent_is_signed_out_by_a_supervisor() {
    story(
        "ann is ready
         call 4
         ann loses first
         > ann: ready, lost
         ann is signed out because fell-ill
         > ann: signed out
         > 1: waiting",
    );
}

#[test]
fn a_raised_call_goes_ahead_and_rings_several_in_danger() {
    let mut story = story(
        "call 4
         call 4
         > waiting: 1 2
         raise 2 to 3
         > waiting: 2 1
         refused NOT_MORE_URGENT: raise 2 to 3
         refused NOT_MORE_URGENT: raise 2 to 5
         refused UNKNOWN_CALL: raise 7 to 1
         ann is ready
         ben is ready
         cat is ready
         > 2: ringing ann
         > 1: ringing ben
         raise 2 to 1
         > 2: ringing ann cat
         ann accepts
         refused CALL_NOT_WAITING: raise 2 to 1",
    );
    let call = story.centre.call(CallId(2)).unwrap();
    assert_eq!((call.acuity, call.due), (Acuity::Immediate, call.arrival));
    story.play("ben accepts\nconnected 1\nben ends\nrefused CALL_ENDED: raise 1 to 1");
}

#[test]
fn triage_does_not_undo_what_a_supervisor_decided() {
    let mut story = story("call 4\nraise 1 to 2\nretriage 1 5");
    let acuity = |story: &Story| story.centre.call(CallId(1)).unwrap().acuity.number();
    assert_eq!(acuity(&story), 2);
    story.play("retriage 1 1");
    assert_eq!(acuity(&story), 1);
    story.play("retriage 1 5");
    assert_eq!(acuity(&story), 2);
}

#[test]
fn a_call_kept_for_its_owner_is_kept_no_longer_in_danger() {
    story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         ann ends
         ben is ready
         call 4 from mum
         > 2: waiting
         raise 2 to 1
         > 2: ringing ben",
    );
}

fn send(story: &mut Story, to: Audience) -> Result<Reply, Refusal> {
    let text = Sealed { key: KeyId(uuid::Uuid::from_u128(9)), bytes: "text".into() };
    let command = Command::SendMessage { to, text, urgent: false };
    story.act(&command).map(|(_, reply)| reply)
}

fn shown(story: &Story, person: &str) -> Vec<u64> {
    let desk = story.centre.desk(&person.parse().unwrap()).unwrap();
    desk.messages.iter().map(|message| message.id.0).collect()
}

fn people(names: &[&str]) -> Audience {
    Audience::Operators(names.iter().map(|name| name.parse().unwrap()).collect())
}

#[test]
fn messages_reach_those_who_are_there() {
    let mut story = story("");
    assert_eq!(send(&mut story, Audience::Everybody), Err(Refusal::NobodyToTell));
    story.play("ann is ready\ncol is ready");
    let queue = |name: &str| Audience::Queue(name.parse().unwrap());
    let told =
        |message, operators| Ok(Reply::MessageSent { message: MessageId(message), operators });
    assert_eq!(send(&mut story, Audience::Everybody), told(1, 2));
    assert_eq!(send(&mut story, queue("medical")), told(2, 1));
    assert_eq!(send(&mut story, people(&["ann", "col", "dan"])), told(3, 2));
    assert_eq!(send(&mut story, people(&["dan"])), Err(Refusal::NobodyToTell));
    assert_eq!(send(&mut story, queue("dentistry")).unwrap_err().name(), "UNKNOWN_QUEUE");
    assert_eq!(send(&mut story, people(&["zoe"])).unwrap_err().name(), "UNKNOWN_OPERATOR");
    assert_eq!((shown(&story, "ann"), shown(&story, "col")), (vec![3, 2, 1], vec![3, 1]));

    let dismiss = |story: &mut Story, person: &str, message| {
        let (operator, message) = (person.parse::<OperatorId>().unwrap(), MessageId(message));
        story.act(&Command::DismissMessage { operator, message }).map(|(events, _)| events.len())
    };
    assert_eq!(dismiss(&mut story, "ann", 2), Ok(1));
    assert_eq!(dismiss(&mut story, "ann", 2), Ok(0));
    assert_eq!(dismiss(&mut story, "ann", 4), Err(Refusal::UnknownMessage(MessageId(4))));
    assert_eq!(dismiss(&mut story, "ann", 0), Err(Refusal::UnknownMessage(MessageId(0))));
    assert_eq!(dismiss(&mut story, "dan", 1).unwrap_err().name(), "NOT_SIGNED_IN");
    assert_eq!((shown(&story, "ann"), shown(&story, "col")), (vec![3, 1], vec![3, 1]));
    story.play("ann signs out\nann is ready");
    assert!(shown(&story, "ann").is_empty());
}

#[test]
fn a_desk_keeps_the_newest_messages() {
    let mut story = story("ann is ready");
    for _ in 0..MESSAGES_MAX + 5 {
        send(&mut story, Audience::Everybody).unwrap();
        story.pass(Duration::from_secs(1));
    }
    let newest: Vec<u64> = (6..=25).rev().collect();
    assert_eq!(shown(&story, "ann"), newest);
}
