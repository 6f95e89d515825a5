//! What a partner can ask to be done.

use std::time::Duration;

use super::own_transfer;
use crate::domain::{
    Command, Part, PartnerStep, ProposeInbound, Refusal, Reply, Sealed, TransferId,
};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, LIST_MAX, Read, TEXT_BYTES_MAX};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert};

/// The longest wait elsewhere that counts: whoever reports more has forgotten the caller.
const WAITED_MAX: Duration = Duration::from_secs(24 * 3600);

impl Mutation for api::PartnerServiceProposeTransferRequest {
    type Response = api::PartnerServiceProposeTransferResponse;
    const RPC: &'static str = "PartnerServiceProposeTransferRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    /// What is told goes no further than this: what leaves is sealed, and a keyed hash. The number
    /// is a part of what the consent covers, and the number of the call as well.
    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let office = &caller.office;
        let told = self.summary.unwrap_or_default();
        let number = match told.caller_number.as_str() {
            "" => None,
            text => Some(office.numbering.read(text).map_err(EdgeError::BadNumber)?),
        };
        let key = office.vault.new_key();
        let mut summary = convert::seal_summary(&key, &told)?;
        let sealed = number.as_ref().map(|number| key.seal(Field::Number, number.as_str()));
        summary.extend(sealed.clone().map(|sealed| (Part::Number, sealed)));
        let command = Command::ProposeInbound(ProposeInbound {
            partner: caller.partner()?,
            reference: field::name("reference", &self.reference)?,
            need: field::name("need", &self.need)?,
            queue: field::name("queue", &self.queue)?,
            triage: convert::triage(self.triage.as_ref())?,
            needs: convert::languages_and_needs(&self.languages, &self.needs)?,
            caller: number.as_ref().map(|number| office.vault.caller_hash(number)),
            number: sealed,
            key: key.id(),
            district: field::name_if_any("district", &self.district)?,
            arrival: office.house.clock.now() - waited(self.waited.as_ref())?,
            consent: convert::consent(self.consent.as_ref())?,
            summary,
            path: field::names("path", &self.path, LIST_MAX)?,
            gives_back: Some(TransferId(self.gives_back_id)).filter(|id| *id != TransferId(0)),
            overflow: self.overflow,
        });
        Ok(Plan { command, blobs: vec![key.into_blob()] })
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Received { transfer, call } => {
                Ok(Self::Response { transfer_id: transfer.0, call_id: call.0 })
            }
            other => Err(unexpected(&other)),
        }
    }
}

fn waited(span: Option<&prost_types::Duration>) -> Read<Duration> {
    let Some(span) = span else { return Ok(Duration::ZERO) };
    Ok(field::span("waited", span)?.min(WAITED_MAX))
}

commands! {
    AcceptTransferRequest => AcceptTransferResponse, |request, _caller| Command::Partner(
        transfer(request.transfer_id)?,
        PartnerStep::Accept { reference: field::name_if_any("reference", &request.reference)? },
    );
    DeclineTransferRequest => DeclineTransferResponse, |request, _caller| Command::Partner(
        transfer(request.transfer_id)?,
        PartnerStep::Decline { reason: field::name("reason", &request.reason)? },
    );
    ReportTransferConnectedRequest => ReportTransferConnectedResponse, |request, _caller| {
        Command::Partner(transfer(request.transfer_id)?, PartnerStep::Connected)
    };
    ReportTransferProgressRequest => ReportTransferProgressResponse, |request, caller| {
        let id = transfer(request.transfer_id)?;
        let note = sealed(caller, id, &request.text).await?;
        let note = note.ok_or(EdgeError::MissingField("text"))?;
        Command::Partner(id, PartnerStep::Progress { note })
    };
    CompleteTransferRequest => CompleteTransferResponse, |request, caller| {
        let id = transfer(request.transfer_id)?;
        let outcome = field::name("outcome", &request.outcome)?;
        let note = sealed(caller, id, &request.text).await?;
        Command::Partner(id, PartnerStep::Complete { outcome, note })
    };
    ReturnTransferRequest => ReturnTransferResponse, |request, caller| {
        let id = transfer(request.transfer_id)?;
        let reason = field::name("reason", &request.reason)?;
        let note = sealed(caller, id, &request.text).await?;
        let on_the_line = request.on_the_line;
        Command::Partner(id, PartnerStep::Return { reason, note, on_the_line })
    };
    PartnerServiceWithdrawTransferRequest => PartnerServiceWithdrawTransferResponse,
    |request, _caller| Command::Partner(
        transfer(request.transfer_id)?,
        PartnerStep::Withdraw { reason: field::name("reason", &request.reason)? },
    );
    ConfirmOutcomeRequest => ConfirmOutcomeResponse, |request, _caller| {
        Command::Partner(transfer(request.transfer_id)?, PartnerStep::Confirm)
    };
}

fn transfer(number: u64) -> Read<TransferId> {
    field::counted("transfer_id", TransferId, number)
}

/// What a partner has to say, sealed with the key of our case, if it says anything. Whose transfer
/// it is must be known before: without the case there is no key.
async fn sealed(caller: &Caller, id: TransferId, text: &str) -> Result<Option<Sealed>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let text = field::text("text", text, TEXT_BYTES_MAX)?;
    let centre = caller.office.switchboard.state();
    let transfer = own_transfer(&centre, &caller.partner()?, id)?;
    let case = centre.case(transfer.case).ok_or(Refusal::UnknownTransfer(id))?;
    let sealed = caller.office.vault.seal_note(case, text).await?;
    sealed.map(Some).ok_or_else(|| Refusal::CaseForgotten(case.id).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_elsewhere_is_a_day_at_most() {
        let span = |seconds, nanos| waited(Some(&prost_types::Duration { seconds, nanos }));
        assert_eq!(waited(None), Ok(Duration::ZERO));
        assert_eq!(span(90, 500_000_000), Ok(Duration::from_millis(90_500)));
        assert_eq!(span(i64::MAX, 0), Ok(WAITED_MAX));
        assert_eq!(span(-1, 0), Err(EdgeError::BadTime("waited")));
    }
}
