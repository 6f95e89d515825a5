use super::*;
use crate::replay::script::{Reading, Script};
use crate::replay::{Log, read_log};
use crate::rpc::api::{CallState, DeskStatus, EndReason, Pause};

const BEGIN: Timestamp = Timestamp::from_millis(1_000_000);

fn log(rows: &[&str]) -> Log {
    let header = "date,type,priority,vru_entry,vru_exit,q_start,q_exit,outcome,\
                  ser_start,ser_exit,server";
    read_log(format!("{header}\n{}\n", rows.join("\n")).as_bytes()).unwrap()
}

/// Two minutes of talk at 7:00:00 with S01, whom the replay expects at 6:59.
const TALKER: &str = "1999-01-01,PS,0,7:00:00,7:00:00,0:00:00,0:00:00,AGENT,7:00:00,7:02:00,S01";
/// Gave up at 7:01:00 after 30 s.
const LEAVER: &str = "1999-01-01,PS,0,7:00:30,7:00:30,7:00:30,7:01:00,HANG,0:00:00,0:00:00,";

/// A replay whose server is the test.
struct Play {
    stage: Stage,
    agenda: Vec<(Timestamp, Cue)>,
}

impl Play {
    fn of(rows: &[&str]) -> Self {
        let reading = Reading { away_after: Duration::from_secs(300), idle_max: None };
        let (stage, acts) = Stage::new(Script::new(&log(rows), reading), BEGIN);
        let mut play = Self { stage, agenda: Vec::new() };
        assert_eq!(play.keep(acts), []);
        play
    }

    /// Puts cues down, and gives back what is left to do.
    fn keep(&mut self, acts: Vec<Act>) -> Vec<Act> {
        let mut others = Vec::new();
        for act in acts {
            match act {
                Act::Await(at, cue) => self.agenda.push((at, cue)),
                act => others.push(act),
            }
        }
        self.agenda.sort_by_key(|(at, _)| *at);
        others
    }

    /// Goes on to the next cue, which must come that many seconds after the beginning.
    fn at(&mut self, second: u64) -> Vec<Act> {
        let (at, cue) = self.agenda.remove(0);
        assert_eq!(at.since(BEGIN), Duration::from_secs(second), "{cue:?}");
        let acts = self.stage.hear(Heard::Cue(cue), at);
        self.keep(acts)
    }

    fn hear(&mut self, second: u64, heard: Heard) -> Vec<Act> {
        let acts = self.stage.hear(heard, BEGIN + Duration::from_secs(second));
        self.keep(acts)
    }

    fn desk(&mut self, second: u64, status: DeskStatus) -> Vec<Act> {
        let connected_at = Some(prost_types::Timestamp::default());
        let call = api::Call { call_id: 7, connected_at, ..api::Call::default() };
        let mut desk = api::Desk {
            offer: Some(api::DeskOffer { offer_id: 70, ..Default::default() }.into()),
            call: Some(api::DeskCall { call: Some(call), ..Default::default() }.into()),
            ..Default::default()
        };
        desk.set_status(status);
        self.hear(second, Heard::Desk(s01(), Box::new(desk)))
    }

    fn call(&mut self, second: u64, state: CallState, reason: EndReason) -> Vec<Act> {
        let mut call =
            api::Call { call_id: 7, operator_id: "S01".to_owned(), ..api::Call::default() };
        call.set_state(state);
        call.set_end_reason(reason);
        self.hear(second, Heard::Call(Box::new(call)))
    }

    fn dialled(&mut self, second: u64, index: usize) -> Vec<Act> {
        let answer = api::OpenCallResponse { call_id: 7, ..Default::default() };
        self.hear(second, Heard::Dialled(index, Ok(answer)))
    }

    fn sign_in(&mut self) {
        assert_eq!(self.at(0), [step(Step::SignIn)]);
        assert_eq!(self.desk(0, DeskStatus::NotReady), [step(Step::SetReady)]);
        assert_eq!(self.desk(0, DeskStatus::Ready), []);
    }
}

fn s01() -> OperatorId {
    "S01".parse().unwrap()
}

fn step(step: Step) -> Act {
    Act::Step(s01(), step)
}

#[test]
fn a_call_is_answered_talked_through_and_noted_down() {
    let mut play = Play::of(&[TALKER]);
    play.sign_in();
    assert_eq!(play.at(60), [Act::Dial(0, Acuity::Standard)]);
    assert_eq!(play.dialled(60, 0), []);
    assert_eq!(play.desk(60, DeskStatus::Offered), [step(Step::Accept(70))]);
    assert_eq!(play.desk(60, DeskStatus::Offered), [], "nothing is asked twice");
    assert_eq!(play.call(60, CallState::Connected, EndReason::Unspecified), [Act::Connect(7)]);
    assert_eq!(play.call(60, CallState::Connected, EndReason::Unspecified), []);
    assert_eq!(play.desk(61, DeskStatus::Talking), []);
    // The end of the stint comes first, but a call holds the operator.
    assert_eq!(play.at(180), [step(Step::SetNotReady)]);
    assert_eq!(play.at(180), [step(Step::EndCall(7))]);
    assert_eq!(play.desk(180, DeskStatus::WrapUp), [step(Step::WrapUp(7))]);
    assert_eq!(play.call(180, CallState::Ended, EndReason::OperatorEnded), []);
    assert!(!play.stage.is_over());
    assert_eq!(play.desk(181, DeskStatus::NotReady), [step(Step::SignOut)]);
    assert_eq!(play.desk(181, DeskStatus::SignedOut), []);
    assert!(play.stage.is_over());
    let tally = play.stage.tally();
    assert_eq!((tally.dialled, tally.answered, tally.saved, tally.abandoned), (1, 1, 0, 0));
}

#[test]
fn a_caller_gives_up_after_the_wait_of_the_log_even_if_nothing_was_heard_yet() {
    let mut play = Play::of(&[TALKER, LEAVER]);
    play.sign_in();
    assert_eq!(play.at(60), [Act::Dial(0, Acuity::Standard)]);
    assert_eq!(play.hear(60, Heard::Dialled(0, Err("LINES_BUSY".to_owned()))), []);
    assert_eq!(play.at(90), [Act::Dial(1, Acuity::Standard)]);
    assert_eq!(play.at(120), []);
    assert_eq!(play.dialled(121, 1), [Act::HangUp(7)]);
    assert_eq!(play.call(121, CallState::Ended, EndReason::Abandoned), []);
    let tally = play.stage.tally();
    assert_eq!((tally.turned_away, tally.abandoned, tally.answered), (1, 1, 0));
    assert_eq!(tally.refused["LINES_BUSY"], 1);
    assert_eq!(play.stage.waiting(), 0);
}

#[test]
fn news_of_a_call_may_come_before_the_answer_that_names_it() {
    let mut play = Play::of(&[LEAVER, TALKER]);
    play.sign_in();
    play.at(60);
    assert_eq!(play.call(60, CallState::Connected, EndReason::Unspecified), []);
    assert_eq!(play.dialled(61, 1), [Act::Connect(7)]);
}

#[test]
fn a_missed_offer_is_counted_and_the_operator_is_ready_again() {
    let mut play = Play::of(&[TALKER]);
    play.sign_in();
    play.desk(1, DeskStatus::Offered);
    let mut desk = api::Desk::default();
    desk.set_status(DeskStatus::NotReady);
    desk.set_pause(Pause::Missed);
    let heard = Heard::Desk(s01(), Box::new(desk));
    assert_eq!(play.hear(20, heard), [step(Step::SetReady)]);
    assert_eq!(play.stage.tally().missed, 1);
}

#[test]
fn the_end_of_a_talk_that_was_cut_short_does_not_hide_that_of_the_next() {
    let mut play = Play::of(&[TALKER]);
    play.sign_in();
    let talk_over = |call_id| Heard::Cue(Cue::TalkOver(s01(), call_id));
    assert_eq!(play.hear(90, talk_over(7)), []);
    // Call 6 ended before its time, and the desk does not show call 7 yet.
    assert_eq!(play.hear(91, talk_over(6)), []);
    assert_eq!(play.desk(92, DeskStatus::Talking), [step(Step::EndCall(7))]);
}

#[test]
fn who_leaves_before_having_sat_down_has_left() {
    let mut play = Play::of(&[TALKER]);
    assert_eq!(play.at(0), [step(Step::SignIn)]);
    let refused = Heard::StepRefused(s01(), Step::SignIn, "UNAVAILABLE".to_owned());
    assert_eq!(play.hear(0, refused), []);
    play.hear(1, Heard::Dialled(0, Err("LINES_BUSY".to_owned())));
    play.hear(1, Heard::Cue(Cue::Leave(s01())));
    assert!(play.stage.is_over());
}

#[test]
fn the_last_operator_stays_for_those_who_wait() {
    let unnamed = TALKER.replace("S01", "").replace("7:0", "8:0");
    let mut play = Play::of(&[TALKER, &unnamed]);
    play.sign_in();
    play.at(60);
    play.hear(60, Heard::Dialled(0, Err("LINES_BUSY".to_owned())));
    assert_eq!(play.at(180), [], "the stint is over, but a second caller is still to come");
    assert_eq!(play.at(3660), [Act::Dial(1, Acuity::Standard)]);
    assert_eq!(play.dialled(3660, 1), []);
    let acts = play.call(3670, CallState::Connected, EndReason::Unspecified);
    assert_eq!(acts, [Act::Connect(7), step(Step::SignOut)]);
    assert_eq!(play.desk(3670, DeskStatus::Talking), [step(Step::SetNotReady)]);
}

#[test]
fn a_refused_step_is_tried_again_later() {
    let mut play = Play::of(&[TALKER]);
    assert_eq!(play.at(0), [step(Step::SignIn)]);
    let refused = Heard::StepRefused(s01(), Step::SignIn, "SIGNED_IN_ELSEWHERE".to_owned());
    assert_eq!(play.hear(0, refused), []);
    assert_eq!(play.at(5), [step(Step::SignIn)]);
}
