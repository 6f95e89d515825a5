//! A call comes in.

use std::sync::Arc;

use super::turn::{Outcome, Turn};
use super::{Centre, callback, reserve};
use crate::domain::{
    Acuity, Call, CallKind, CallOpened, CallState, CallerHash, Case, Demand, Event, OpenCall,
    QueueId, Refusal, Reply,
};

/// Acuity 1 is never turned away: neither a closed queue nor busy lines stop it. Somebody who calls
/// again about an open case goes to its owner, if that takes no long wait.
pub(super) fn open_call(turn: &mut Turn<'_>, asked: &OpenCall) -> Outcome {
    let acuity = turn.settings.triage.acuity(&asked.triage);
    queue_takes(turn, &asked.queue, acuity)?;
    lines_are_free(turn, acuity)?;

    let earlier = asked.caller.and_then(|caller| cut_off_call(turn, caller));
    let known = asked.caller.and_then(|caller| open_case(turn.centre, caller));
    let (case, arrival) = match (earlier, known) {
        (Some(call), _) => (call.case, call.arrival),
        (None, Some(case)) => (case.id, turn.now),
        (None, None) => (turn.centre.next_case, turn.now),
    };
    let redial = earlier.is_some();
    let demand = shared_demand(turn.centre, &asked.queue, &asked.needs);
    let wait = turn.settings.hands.returning_wait;
    let can_wait = acuity != Acuity::Immediate;
    let known = turn.centre.case(case);
    let is_new = known.is_none();
    let reserved =
        known.filter(|_| can_wait).and_then(|case| reserve::for_owner(turn, case, &demand, wait));
    let call = turn.centre.next_call;
    if is_new {
        turn.emit(Event::CaseOpened(case));
    }
    turn.emit(Event::CallOpened(CallOpened {
        call,
        case,
        kind: CallKind::Incoming,
        gateway: asked.gateway.clone(),
        caller: asked.caller,
        number: asked.number.clone(),
        key: Some(asked.key),
        triage: Arc::new(asked.triage.clone()),
        acuity,
        demand,
        district: asked.district.clone(),
        arrival,
        due: arrival + turn.settings.targets.of(acuity),
        reserved,
        give_up_at: None,
    }));
    turn.widen_rings(call);
    callback::stand_back(turn, case);
    Ok(Reply::CallOpened { call, case, acuity, redial })
}

/// Whether a call of this acuity may wait in that queue now.
pub(super) fn queue_takes(turn: &Turn<'_>, id: &QueueId, acuity: Acuity) -> Result<(), Refusal> {
    let unknown = || Refusal::UnknownQueue(id.clone());
    let duty = turn.centre.queue_duty(id, turn.now).ok_or_else(unknown)?;
    if duty.on || acuity == Acuity::Immediate {
        return Ok(());
    }
    // `until` may only say when to look again.
    let reopens_at = Some(duty.until).filter(|at| turn.centre.queue_is_open(id, *at));
    Err(Refusal::QueueClosed { queue: id.clone(), reopens_at })
}

pub(super) fn lines_are_free(turn: &Turn<'_>, acuity: Acuity) -> Result<(), Refusal> {
    let lines = turn.settings.lines;
    let are_free = turn.centre.live_calls() < lines as usize;
    if are_free || acuity == Acuity::Immediate { Ok(()) } else { Err(Refusal::LinesBusy { lines }) }
}

/// The caller's last call, if it was cut off so lately that this one takes its place.
fn cut_off_call<'a>(turn: &'a Turn<'_>, caller: CallerHash) -> Option<&'a Call> {
    let call = turn.centre.call(*turn.centre.cut_off.get(&caller)?)?;
    let CallState::Ended { at, .. } = call.state else { return None };
    let in_time = turn.now.since(at) <= turn.settings.timing.redial;
    let is_open = turn.centre.case(call.case).is_some_and(|case| case.is_open());
    (in_time && is_open).then_some(call)
}

/// The newest open case of a caller that somebody answers for, or on which something is owed.
pub(super) fn open_case(centre: &Centre, caller: CallerHash) -> Option<&Case> {
    let mut cases = centre.cases_of_caller(caller).rev();
    cases.find(|case| case.owner.is_some() || case.open_promises().next().is_some())
}

/// Calls of equal demand share it in memory; the newest call is the most likely to be equal.
pub(super) fn shared_demand(
    centre: &Centre,
    queue: &QueueId,
    needs: &[crate::domain::Need],
) -> Arc<Demand> {
    let demand = Demand::new(queue.clone(), needs.to_vec());
    let newest = centre.calls.get_max().map(|(_, call)| &call.demand);
    newest.filter(|newest| ***newest == demand).cloned().unwrap_or_else(|| Arc::new(demand))
}

impl Turn<'_> {
    /// Lets count all rings whose time has come for a call.
    pub(super) fn widen_rings(&mut self, id: crate::domain::CallId) {
        let Some(call) = self.centre.call(id) else { return };
        let waited = self.now.since(call.arrival);
        let pace = self.centre.pace();
        let over = self.settings.rings.iter().take_while(|ring| pace.ring(ring) <= waited);
        let rings = over.count();
        let ring = u8::try_from(rings).unwrap_or(u8::MAX);
        if ring > call.ring {
            self.emit(Event::RingWidened { call: id, ring });
        }
    }
}
