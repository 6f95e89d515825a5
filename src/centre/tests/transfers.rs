//! A caller, or a need, goes to a partner, and comes back or does not.

use std::sync::Arc;

use super::exchange::consent;
use super::story::{Story, code, story};
use crate::domain::*;

const TALKING: &str = "ann is ready
    call 4 from mum
    ann accepts
    connected 1";

#[test]
fn a_warm_transfer_keeps_the_operator_until_the_partner_is_connected() {
    let mut story = story(TALKING);
    story.play(
        "ann gives 1 to hall warm
         > 1: talking to ann
         > transfer 1: Proposed
         > case 1: ann, 1 owed
         hall: accept 1
         > 1: talking to ann
         > holder 1: Centre
         connected 1
         > 1: with the partner of transfer 1
         > holder 1: Partner
         > ann: notes 1
         ann wraps up
         refused CASE_HAS_CALL: close 1 referred
         hall: progress 1
         hall: complete 1
         > 1: PartnerDone
         > transfer 1: Completed
         > case 1: ann, 0 owed
         close 1 referred",
    );
}

#[test]
fn a_blind_transfer_frees_the_operator_and_comes_back_to_the_owner() {
    let failures = [
        ("", "hall: decline 1", "Declined"),
        ("", "30s pass", "Expired"),
        ("", "ann takes back transfer 1", "Withdrawn"),
        ("hall: accept 1", "30s pass", "Expired"),
        ("hall: accept 1", "no partner on 1", "Withdrawn"),
        ("hall: accept 1", "hall: decline 1", "Declined"),
    ];
    for (before, failure, standing) in failures {
        let mut story = story(TALKING);
        story.play("ben is ready\nann gives 1 to hall blind\n> 1: parting by transfer 1");
        story.play("> ann: notes 1\nann wraps up\nann is ready");
        story.play(before);
        story.play(failure);
        story.play(&format!("> transfer 1: {standing}\n> holder 1: Centre\n> 1: ringing ann"));
        let call = story.centre.call(CallId(1)).unwrap();
        assert_eq!(call.arrival, call.opened_at, "{failure}: the old place");
        assert_eq!(story.centre.case(CaseId(1)).unwrap().open_promises().count(), 0, "{failure}");
    }
}

#[test]
fn who_came_back_does_not_wait_for_a_busy_owner_for_ever() {
    story(TALKING).play(
        "ben is ready
         ann gives 1 to hall blind
         hall: decline 1
         > 1: waiting
         > kept 1: ann
         19s pass
         > 1: waiting
         1s pass
         > 1: ringing ben",
    );
}

#[test]
fn what_is_owed_follows_the_transfer() {
    let mut story = story(TALKING);
    story.play("ann gives 1 to hall blind\nhall: accept 1\nhall: connected 1\nann wraps up");
    let promise = story.centre.case(CaseId(1)).unwrap().promises[0].clone();
    assert_eq!(promise.matter, Matter::Transfer(TransferId(1)));
    assert_eq!(promise.due, story.now + std::time::Duration::from_secs(24 * 3600));
    story.play("86400s pass");
    let promise = story.centre.case(CaseId(1)).unwrap().promises[0].clone();
    assert_eq!(promise.state, PromiseState::Overdue);
    story.play(
        "ann records 1 helped
         > transfer 1: Completed
         > case 1: ann, 0 owed
         ann records 1 helped
         refused TRANSFER_OVER: ann records 1 other",
    );
}

#[test]
fn a_partner_returns_the_caller_on_the_line_or_to_be_called_back() {
    let with_partner = format!(
        "{TALKING}\nann gives 1 to hall blind\nhall: accept 1\nhall: connected 1\nann wraps up"
    );
    story(&with_partner).play(
        "hall: return 1 on the line
         > transfer 1: Returned
         > holder 1: Centre
         > 1: ringing ann
         > case 1: ann, 0 owed",
    );
    let mut off_the_line = story(&with_partner);
    off_the_line.play("hall: return 1\n> 1: PartnerDone\n> case 1: ann, 1 owed");
    let promises = &off_the_line.centre.case(CaseId(1)).unwrap().promises;
    assert_eq!(promises[1].kind(), PromiseKind::Callback);
    // The gateway saw the caller leave: whatever the partner says, nobody is on the line.
    story(&with_partner).play(
        "caller 1 hangs up
         > transfer 1: Connected
         hall: return 1 on the line
         > 1: PartnerDone
         > case 1: ann, 1 owed",
    );
}

#[test]
fn an_errand_that_comes_to_nothing_is_still_to_be_seen_to() {
    let mut story = story(TALKING);
    story.play(
        "ann ends
         ann wraps up
         ann gives 1 to hall errand
         > case 1: ann, 1 owed
         hall: decline 1
         > case 1: ann, 1 owed
         refused STEPS_OPEN: keep 1 2
         check 1 2 find-other-help
         keep 1 2
         close 1 referred",
    );
}

#[test]
fn a_partner_without_software_is_rung_up() {
    let mut call = story(TALKING);
    call.play(
        "ann gives 1 to aunt warm
         > transfer 1: Accepted
         connected 1
         > transfer 1: Connected
         ann wraps up
         ann records 1 helped
         close 1 referred",
    );
    let mut errand = story(TALKING);
    errand.play(
        "ann ends
         ann wraps up
         ann gives 1 to aunt errand
         > transfer 1: Connected
         ann records 1 helped
         close 1 referred",
    );
}

#[test]
fn who_may_propose_what_to_whom() {
    story(TALKING).play("ben is ready\nrefused NOT_TALKING: ben gives 1 to hall warm");
    story(TALKING).play(
        "ben is ready
         refused UNKNOWN_PARTNER: ann gives 1 to nobody warm
         refused PARTNER_CLOSED: ann gives 1 to late warm
         refused UNKNOWN_TRANSFER: ann gives 1 to hall warm as a 9th
         refused CASE_ELSEWHERE: ben gives 1 to hall errand
         ann gives 1 to far warm
         refused TRANSFER_UNDER_WAY: ann gives 1 to hall warm
         refused PARTNER_FULL: ann gives 1 to far errand
         refused TRANSFER_UNDER_WAY: ann passes to ben
         refused TRANSFER_ELSEWHERE: hall: accept 1
         refused UNKNOWN_TRANSFER: hall: accept 2
         ann ends
         > transfer 1: Withdrawn
         ann wraps up
         close 1 referred",
    );
}

/// What a refusal depends on is changed, one thing at a time.
fn check(refusal: &str, change: impl FnOnce(&mut ProposeTransfer)) {
    let mut story = story(TALKING);
    let mut asked = ProposeTransfer {
        operator: "ann".parse().unwrap(),
        case: CaseId(1),
        partner: "hall".parse().unwrap(),
        need: code("food"),
        manner: Manner::Warm,
        consent: consent(),
        summary: [].into(),
        gives_back: None,
    };
    change(&mut asked);
    let by = Actor::Operator(asked.operator.clone());
    let refused = story.act_as(&by, &Command::ProposeTransfer(asked)).unwrap_err();
    assert_eq!(refused.name(), refusal);
}

#[test]
fn only_what_the_consent_covers_is_told() {
    check("NOT_COVERED", |asked| {
        asked.summary = super::exchange::summary(&[Part::Assessment]);
    });
    check("PARTNER_DOES_NOT_TAKE", |asked| asked.need = code("transport"));
    check("NOT_ALLOWED", |asked| asked.manner = Manner::Overflow);
}

#[test]
fn a_partner_speaks_for_itself_alone() {
    let mut story = story(TALKING);
    story.play("ann gives 1 to hall warm");
    let hall = Actor::Partner("hall".parse().unwrap());
    for command in [
        Command::CloseCase(CaseId(1), code("advised")),
        Command::HangUp(CallId(1)),
        Command::WithdrawTransfer(TransferId(1), code("changed")),
    ] {
        assert_eq!(story.act_as(&hall, &command).unwrap_err().name(), "NOT_ALLOWED");
    }
    let accept = Command::Partner(TransferId(1), PartnerStep::Accept { reference: None });
    for stranger in [Actor::Operator("ann".parse().unwrap()), Actor::Gateway(gateway())] {
        assert_eq!(story.act_as(&stranger, &accept).unwrap_err().name(), "NOT_ALLOWED");
    }
}

fn id(partner: &str) -> PartnerId {
    partner.parse().unwrap()
}

fn gateway() -> GatewayId {
    "exchange".parse().unwrap()
}

/// Which partners are listed for food, nearest first.
fn choices(story: &Story, district: Option<&str>, language: Option<&str>) -> Vec<String> {
    let district = district.map(|name| name.parse().unwrap());
    let language = language.map(code);
    let found =
        story.centre.partners_for(&code("food"), district.as_ref(), language.as_ref(), story.now);
    found.iter().map(|choice| choice.partner.to_string()).collect()
}

#[test]
fn partners_are_listed_who_can_help_now() {
    let mut story = story(TALKING);
    assert_eq!(choices(&story, Some("hills"), None), ["aunt", "east", "hall", "west"]);
    assert_eq!(choices(&story, Some("harbour"), None), ["aunt", "east", "hall", "west", "far"]);
    story.play("ann gives 1 to far warm");
    assert_eq!(choices(&story, Some("harbour"), None), ["aunt", "east", "hall", "west"]);
    let mut night = Story::begin("UTC", "2026-03-01T21:00", super::story::ALWAYS);
    assert_eq!(choices(&night, Some("harbour"), None)[4..], ["late", "far"]);
    let mut settings = night.centre.settings().unwrap().clone();
    settings.partners.get_mut(&id("west")).unwrap().languages = [code("yue")].into();
    settings.partners.get_mut(&id("east")).unwrap().capacity = 9;
    night.act(&Command::Configure(Arc::new(settings))).unwrap();
    assert_eq!(choices(&night, None, Some("yue"))[0], "west");
    assert_eq!(choices(&night, None, Some("zh"))[0], "east");
}
