//! What a gateway can ask to be done.

use crate::centre::Centre;
use crate::domain::{Call, CallId, Command, OpenCall, Reply};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert, field};

impl Mutation for api::OpenCallRequest {
    type Response = api::OpenCallResponse;
    const RPC: &'static str = "OpenCallRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The number goes no further than this: what leaves is sealed, and a keyed hash.
    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let vault = &caller.office.vault;
        let number = match self.caller_number.as_str() {
            "" => None,
            text => Some(caller.office.numbering.read(text).map_err(EdgeError::BadNumber)?),
        };
        let key = vault.new_key();
        let command = Command::OpenCall(OpenCall {
            gateway: caller.gateway()?,
            queue: field::name("queue", &self.queue)?,
            triage: convert::triage(self.triage.as_ref())?,
            needs: convert::languages_and_needs(&self.languages, &self.needs)?,
            caller: number.as_ref().map(|number| vault.caller_hash(number)),
            number: number.as_ref().map(|number| key.seal(Field::Number, number.as_str())),
            key: key.id(),
            district: field::name_if_any("district", &self.district)?,
        });
        Ok(Plan { command, blobs: vec![key.into_blob()] })
    }

    async fn response(caller: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        let Reply::CallOpened { call, case, acuity, redial } = reply else {
            return Err(unexpected(&reply));
        };
        let office = &caller.office;
        let centre = office.switchboard.state();
        let now = office.house.clock.now();
        let waiting = centre.call(call);
        let (place, expected_wait) = waiting
            .map_or((None, None), |call| convert::show_waiting(&centre, &office.keeper, call, now));
        let case_at_hand = centre.case(case);
        Ok(api::OpenCallResponse {
            call_id: call.0,
            case_id: case.0,
            acuity: acuity.number().into(),
            redial,
            place,
            expected_wait,
            returning: case_at_hand.is_some_and(|case| case.calls.first() != Some(&call)),
            owner_first: waiting.is_some_and(|call| asks_owner_first(&centre, call)),
        })
    }
}

/// Whether the owner of the call's case is asked first: it is kept for them, or rings at theirs.
fn asks_owner_first(centre: &Centre, call: &Call) -> bool {
    let Some(owner) = centre.case(call.case).and_then(|case| case.owner.as_ref()) else {
        return false;
    };
    let offers = call.offers().iter().filter_map(|offer| centre.offer(*offer));
    let asked = offers.map(|offer| &offer.operator);
    call.reserved.iter().map(|kept| &kept.operator).chain(asked).any(|asked| asked == owner)
}

impl Mutation for api::HoldPlaceRequest {
    type Response = api::HoldPlaceResponse;
    const RPC: &'static str = "HoldPlaceRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, _: &Caller) -> Result<Plan, Failure> {
        Ok(Command::HoldPlace(call(self.call_id)?).into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Promised(id) => Ok(api::HoldPlaceResponse { promise_id: id.0 }),
            other => Err(unexpected(&other)),
        }
    }
}

fn call(number: u64) -> Result<CallId, EdgeError> {
    field::counted("call_id", CallId, number)
}

commands! {
    ChangeTriageRequest => ChangeTriageResponse, |request, _caller| Command::ChangeTriage {
        call: call(request.call_id)?,
        triage: convert::triage(request.triage.as_ref())?,
        queue: field::name_if_any("queue", &request.queue)?,
        needs: request
            .needs
            .map(|new| convert::languages_and_needs(&new.languages, &new.needs))
            .transpose()?,
    };
    ReportConnectedRequest => ReportConnectedResponse, |request, _caller| {
        Command::ReportConnected(call(request.call_id)?)
    };
    ReportConnectFailedRequest => ReportConnectFailedResponse, |request, _caller| {
        Command::ReportConnectFailed(call(request.call_id)?)
    };
    ReportNotReachedRequest => ReportNotReachedResponse, |request, _caller| {
        Command::ReportNotReached(call(request.call_id)?, convert::outcome(request.outcome)?)
    };
    ReportPartnerFailedRequest => ReportPartnerFailedResponse, |request, _caller| {
        Command::ReportPartnerFailed(call(request.call_id)?)
    };
    HangUpRequest => HangUpResponse, |request, _caller| Command::HangUp(call(request.call_id)?);
}
