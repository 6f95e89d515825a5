//! Messages of supervisors, and why no call comes.

use crate::domain::{Command, MessageId, Reply};
use crate::rpc::failure::Failure;
use crate::rpc::field;
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::{api, convert};

commands! {
    DismissMessageRequest => DismissMessageResponse, |request, caller| Command::DismissMessage {
        operator: caller.operator()?,
        message: field::counted("message_id", MessageId, request.message_id)?,
    };
}

pub(super) async fn why_not_me(
    caller: Caller,
    _: api::WhyNotMeRequest,
) -> Result<api::WhyNotMeResponse, Failure> {
    let (centre, now) = (caller.office.switchboard.state(), caller.office.house.clock.now());
    let idleness = centre.explain_idleness(&caller.operator()?, now);
    Ok(convert::show_idleness(&centre, &idleness))
}
