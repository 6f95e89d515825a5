//! What a supervisor can ask to be done.

use std::collections::BTreeSet;

use crate::domain::{CaseId, Command, Event, KeyId, Reply};
use crate::rpc::api;
use crate::rpc::failure::Failure;
use crate::rpc::field;
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};

commands! {
    OpenQueueRequest => OpenQueueResponse, |request, _caller| {
        Command::SetQueueOpen(field::name("queue", &request.queue)?, true)
    };
    CloseQueueRequest => CloseQueueResponse, |request, _caller| {
        Command::SetQueueOpen(field::name("queue", &request.queue)?, false)
    };
    SignOutOperatorRequest => SignOutOperatorResponse, |request, _caller| {
        let operator = field::name("operator_id", &request.operator_id)?;
        Command::SignOut(operator, field::name_if_any("reason", &request.reason)?)
    };
    ReassignRequest => ReassignResponse, |request, _caller| Command::Reassign {
        case: field::counted("case_id", CaseId, request.case_id)?,
        to: field::name("operator_id", &request.operator_id)?,
        reason: field::name("reason", &request.reason)?,
    };
}

impl Mutation for api::ReassignAllRequest {
    type Response = api::ReassignAllResponse;
    const RPC: &'static str = "ReassignAllRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, _: &Caller) -> Result<Plan, Failure> {
        let command = Command::ReassignAll {
            from: field::name("from_operator_id", &self.from_operator_id)?,
            to: field::name("to_operator_id", &self.to_operator_id)?,
            reason: field::name("reason", &self.reason)?,
        };
        Ok(command.into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Reassigned { cases } => Ok(api::ReassignAllResponse { cases }),
            other => Err(unexpected(&other)),
        }
    }
}

impl Mutation for api::ForgetCaseRequest {
    type Response = api::ForgetCaseResponse;
    const RPC: &'static str = "ForgetCaseRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The keys are looked up in the history: a case that was closed a while ago is no longer at
    /// hand, and one that was forgotten half-way has its keys nowhere else.
    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let case = field::counted("case_id", CaseId, self.case_id)?;
        let mut keys = BTreeSet::new();
        let mut history = History::of_case(&caller.office, case);
        while let Some(entries) = history.entries().await? {
            let steps = entries.iter().flat_map(|(_, entry)| &entry.steps);
            keys.extend(steps.flat_map(|step| &step.events).filter_map(|event| match event {
                Event::CallOpened(opened) if opened.case == case => opened.key,
                _ => None,
            }));
        }
        Ok(Command::ForgetCase(case, keys).into())
    }

    /// That the keys are to be destroyed is on record now; here it is done. Whoever asks again
    /// destroys what the first try has left.
    async fn response(caller: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        let Reply::Forgotten(keys) = reply else { return Err(unexpected(&reply)) };
        erase(caller, &keys).await?;
        Ok(api::ForgetCaseResponse { keys: u32::try_from(keys.len()).unwrap_or(u32::MAX) })
    }
}

async fn erase(caller: &Caller, keys: &BTreeSet<KeyId>) -> Result<(), Failure> {
    let switchboard = &caller.office.switchboard;
    let forget = || keys.iter().for_each(|key| caller.office.vault.forget(*key));
    let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
    forget();
    switchboard.journal().erase(switchboard.centre_id(), &names).await?;
    // Somebody may have opened one between the two.
    forget();
    Ok(())
}
