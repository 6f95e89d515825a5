//! Every step of a transfer from every place where it can stand, in whatever order the two sides
//! take them. The walk begins where transfers of each way begin and takes every step from every
//! place it comes to; `domain/transfer_steps.rs` says what must come of it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::exchange::step as partner_step;
use super::story::{Story, code, session, story};
use crate::centre::invariants;
use crate::domain::transfer_steps::{After, Place, Standing, Step, Way};
use crate::domain::*;

/// How many steps from its beginning every place of a transfer can be reached in.
const DEPTH_MAX: usize = 8;

/// A place, and whether the owner's console is silent meanwhile.
type Spot = (Place, bool);

#[derive(Clone)]
struct Walker {
    story: Story,
    is_silent: bool,
}

/// The story up to the proposal of transfer 1. Its call, if there is one, is call 1.
fn beginning(way: Way) -> Walker {
    let talking = "cat is ready
        cat pauses
        ann is ready
        call 4 from mum
        ann accepts
        connected 1";
    let mut told = match way {
        Way::Warm | Way::Blind | Way::Errand => story(talking),
        Way::Overflow | Way::Inbound | Way::FromTwin => {
            let mut story = story("ann is ready\nann pauses\ncat is ready\ncat pauses");
            let mut settings = story.centre.settings().unwrap().clone();
            settings.exchange.overflow.twins = vec!["west".parse().unwrap()];
            settings.exchange.overflow.ready_below = Some(1);
            story.act(&Command::Configure(Arc::new(settings))).unwrap();
            story
        }
    };
    told.play(match way {
        Way::Warm => "ann gives 1 to hall warm",
        Way::Blind => "ann gives 1 to hall blind",
        Way::Errand => "ann ends\nann wraps up\nann pauses\nann gives 1 to hall errand",
        Way::Overflow => "ben is ready\ncall 4 from mum\nben pauses",
        Way::Inbound => "ben is ready\nhall: send 4 from mum\nben pauses",
        Way::FromTwin => "ben is ready\nwest: send 4 from mum overflow\nben pauses",
    });
    Walker { story: told, is_silent: false }
}

impl Walker {
    fn transfer(&self) -> &Transfer {
        self.story.centre.transfer(TransferId(1)).unwrap()
    }

    fn spot(&self) -> Spot {
        let centre = &self.story.centre;
        let transfer = self.transfer();
        let is_twin = centre.settings().unwrap().partners[&transfer.partner].twin.is_some();
        let call = transfer.call.and_then(|call| centre.call(call));
        (Place::of(transfer, call, is_twin), self.is_silent)
    }

    /// Takes the step, and answers what came of it.
    fn take(&mut self, step: Step) -> After {
        let (before, was_at) = (self.story.centre.clone(), self.spot().0);
        let (by, command) = self.command(step);
        let begun = self.story.centre.clone();
        match self.story.act_as(&by, &command) {
            Err(refusal) => {
                assert_eq!(self.story.centre, begun, "{was_at:?} {step:?}: refused, and changed");
                After::Refused(refusal.name())
            }
            Ok(_) => {
                self.is_silent |= step == Step::OwnerFallsSilent;
                self.once_more(&by, &command, step);
                let now = self.spot().0;
                let is_same = now == was_at || step == Step::OwnerFallsSilent;
                drop(before);
                if is_same { After::Same } else { After::Now(now.transfer, now.line) }
            }
        }
    }

    /// Whoever says the same again changes nothing, whatever the answer is. How it goes is the one
    /// thing that can be said twice and be news both times.
    fn once_more(&mut self, by: &Actor, command: &Command, step: Step) {
        if step == Step::Progress {
            return;
        }
        let mut again = self.story.centre.clone();
        let answer = again.draft(command, by, self.story.now);
        assert_eq!(again, self.story.centre, "{step:?} said again: {answer:?}");
    }

    fn command(&mut self, step: Step) -> (Actor, Command) {
        let transfer = self.transfer();
        let (id, partner) = (transfer.id, transfer.partner.clone());
        let (call, case) = (transfer.call.unwrap_or_default(), transfer.case);
        let chief = Actor::Supervisor("chief".into());
        let by_partner = |verb, how: &[&str]| {
            (Actor::Partner(partner.clone()), Command::Partner(id, partner_step(verb, how)))
        };
        let outcome = code("helped");
        match step {
            Step::Accept => by_partner("accept", &[]),
            Step::Decline => by_partner("decline", &[]),
            Step::Connected => by_partner("connected", &[]),
            Step::Progress => by_partner("progress", &[]),
            Step::Complete => by_partner("complete", &[]),
            Step::ReturnOnTheLine => by_partner("return", &["on", "the", "line"]),
            Step::Return => by_partner("return", &[]),
            Step::PartnerWithdraws => by_partner("withdraw", &[]),
            Step::Confirm => by_partner("confirm", &[]),
            Step::Withdraw => (chief, Command::WithdrawTransfer(id, code("changed"))),
            Step::RecordOutcome => {
                (chief, Command::RecordOutcome { transfer: id, outcome, note: None })
            }
            Step::GatewayConnects => (chief, Command::ReportConnected(call)),
            Step::OperatorFails => (chief, Command::ReportConnectFailed(call)),
            Step::PartnerFails => (chief, Command::ReportPartnerFailed(call)),
            Step::HangUp => (chief, Command::HangUp(call)),
            Step::OperatorAnswers => (chief, self.answer(call)),
            Step::OperatorEnds => (chief, Command::EndCall(self.talker(call))),
            Step::OwnerFallsSilent => {
                (chief, Command::LoseConsole("ann".parse().unwrap(), session("first")))
            }
            Step::CloseCase => (chief, Command::CloseCase(case, code("advised"))),
            Step::TimeOut => (chief, self.wait()),
        }
    }

    /// Sees to it that the call rings somewhere, if it waits.
    fn answer(&mut self, call: CallId) -> Command {
        let waits = self.spot().0.line == transfer_steps::Line::Waits;
        for help in ["ben is ready", "21s pass"] {
            if waits && !self.rings(call) {
                self.story.play(help);
            }
        }
        let mut offers = self.story.centre.offers().filter(|offer| offer.call == call);
        let ringing = offers.next().map(|offer| (offer.operator.clone(), offer.id));
        let (operator, offer) = ringing.unwrap_or(("cat".parse().unwrap(), OfferId(1)));
        Command::Accept { operator, offer }
    }

    fn rings(&self, call: CallId) -> bool {
        self.story.centre.offers().any(|offer| offer.call == call)
    }

    /// Whoever talks to the caller; else somebody who talks to nobody.
    fn talker(&self, call: CallId) -> OperatorId {
        let talk = self.story.centre.call(call).and_then(|call| call.talk());
        talk.map_or("cat".parse().unwrap(), |talk| talk.operator.clone())
    }

    /// Lets the time of the transfer pass.
    fn wait(&mut self) -> Command {
        if let TransferState::Proposed { until } | TransferState::Accepted { until } =
            self.transfer().state
        {
            let left = until.since(self.story.now);
            self.story.pass(left);
        }
        Command::Tick { outage_until: None }
    }
}

/// Walks from the beginning of one way through every step from every place.
fn walk(way: Way, table: &mut BTreeMap<(Place, Step), After>) -> BTreeSet<Spot> {
    let first = beginning(way);
    assert_eq!(first.spot().0, way.begins());
    let mut seen = BTreeSet::from([first.spot()]);
    let mut next = VecDeque::from([(first, 0)]);
    while let Some((walker, depth)) = next.pop_front() {
        let (place, _) = walker.spot();
        for step in Step::ALL {
            let expected = place.after(step);
            let known = table.insert((place, step), expected);
            assert!(known.is_none_or(|known| known == expected));
            if expected == After::Beside {
                continue;
            }
            let mut there = walker.clone();
            assert_eq!(there.take(step), expected, "{place:?} {step:?}");
            let found = invariants::violations(&there.story.centre);
            assert!(found.is_empty(), "{place:?} {step:?}: {found:?}");
            if seen.insert(there.spot()) {
                assert!(depth < DEPTH_MAX, "{:?} is further away than any place", there.spot());
                next.push_back((there, depth + 1));
            }
        }
    }
    seen
}

#[test]
fn whatever_the_two_sides_do_in_whatever_order_one_of_them_has_the_caller() {
    let mut table = BTreeMap::new();
    for way in Way::ALL {
        let seen = walk(way, &mut table);
        let standings: BTreeSet<Standing> = seen.iter().map(|(place, _)| place.transfer).collect();
        let all: BTreeSet<Standing> = way.standings().iter().copied().collect();
        assert_eq!(standings, all, "{way:?}: where a transfer can stand");
    }
    let places: BTreeSet<Place> = table.keys().map(|(place, _)| *place).collect();
    assert_eq!(table.len(), places.len() * Step::ALL.len());
}
