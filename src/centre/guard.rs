//! The questions that verbs ask before they do anything. One question, one refusal.

use super::turn::Turn;
use crate::domain::{
    Actor, Call, CallId, Case, CaseId, Code, Desk, Offer, OfferId, OperatorId, Refusal, Status,
    Talk,
};

impl Turn<'_> {
    /// The call, if the asking gateway holds it. Supervisors and operators may name any call.
    pub(super) fn call(&self, id: CallId) -> Result<&Call, Refusal> {
        let call = self.centre.call(id).ok_or(Refusal::UnknownCall(id))?;
        match self.by {
            Actor::Gateway(gateway) if call.gateway != *gateway => Err(Refusal::CallElsewhere(id)),
            Actor::Partner(_) => Err(Refusal::NotAllowed),
            _ => Ok(call),
        }
    }

    /// The call, if it is not over.
    pub(super) fn live_call(&self, id: CallId) -> Result<&Call, Refusal> {
        let call = self.call(id)?;
        if call.has_ended() { Err(Refusal::CallEnded(id)) } else { Ok(call) }
    }

    /// The desk of an operator who is signed in.
    pub(super) fn desk(&self, id: &OperatorId) -> Result<&Desk, Refusal> {
        self.centre.desk(id).ok_or_else(|| Refusal::NotSignedIn(id.clone()))
    }

    /// The call that the operator is on, with the talk.
    pub(super) fn talking(&self, id: &OperatorId) -> Result<(&Call, &Talk), Refusal> {
        let call = self.desk(id)?.call().and_then(|call| self.centre.call(call));
        call.and_then(|call| Some((call, call.talk()?)))
            .ok_or_else(|| Refusal::NotTalking(id.clone()))
    }

    /// The same, if the two hear one another.
    pub(super) fn connected(&self, id: &OperatorId) -> Result<&Call, Refusal> {
        let (call, talk) = self.talking(id)?;
        if talk.bridged_at.is_some() { Ok(call) } else { Err(Refusal::NotConnectedYet) }
    }

    /// The open offer, if it was made to this operator.
    pub(super) fn offer(&self, id: OfferId, operator: &OperatorId) -> Result<&Offer, Refusal> {
        let Some(offer) = self.centre.offer(id) else {
            let has_been = id < self.centre.next_offer && id != OfferId(0);
            return Err(if has_been { Refusal::OfferGone(id) } else { Refusal::UnknownOffer(id) });
        };
        if offer.operator == *operator { Ok(offer) } else { Err(Refusal::OfferElsewhere(id)) }
    }

    /// The operator's open offer, if their console rings.
    pub(super) fn ringing(&self, id: &OperatorId) -> Option<OfferId> {
        match self.centre.desk(id)?.status {
            Status::Offered(offer) => Some(offer),
            _ => None,
        }
    }

    /// A case at hand.
    pub(super) fn case(&self, id: CaseId) -> Result<&Case, Refusal> {
        self.centre.case(id).ok_or(Refusal::UnknownCase(id))
    }

    /// An open case, if it is the asking operator's. Supervisors may act on any.
    pub(super) fn own_case(&self, id: CaseId) -> Result<&Case, Refusal> {
        let case = self.case(id)?;
        if !case.is_open() {
            return Err(Refusal::CaseClosed(id));
        }
        match self.by {
            Actor::Operator(operator) if case.owner.as_ref() != Some(operator) => {
                Err(Refusal::CaseElsewhere(id))
            }
            Actor::Gateway(_) | Actor::Partner(_) => Err(Refusal::NotAllowed),
            _ => Ok(case),
        }
    }

    /// Whether it is a supervisor or an administrator who asks.
    pub(super) fn supervises(&self) -> Result<(), Refusal> {
        match self.by {
            Actor::Supervisor(_) | Actor::Admin(_) => Ok(()),
            _ => Err(Refusal::NotAllowed),
        }
    }

    /// A disposition that the centre knows.
    pub(super) fn disposition(&self, code: &Code) -> Result<(), Refusal> {
        if self.settings.dispositions.contains(code) {
            Ok(())
        } else {
            Err(Refusal::UnknownDisposition(code.clone()))
        }
    }
}
