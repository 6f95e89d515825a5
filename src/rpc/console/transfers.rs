//! Callers and needs go to partners.

use std::collections::BTreeMap;

use super::commands::{case, note_if_any, seal_in};
use crate::centre::{Centre, PartnerChoice};
use crate::domain::{
    CaseId, Code, Command, Consent, DistrictId, Part, ProposeTransfer, Refusal, Reply, Sealed,
    TransferId,
};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, Read};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert};

impl Mutation for api::ProposeTransferRequest {
    type Response = api::ProposeTransferResponse;
    const RPC: &'static str = "ProposeTransferRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let case = case(self.case_id)?;
        let consent = convert::consent(self.consent.as_ref())?;
        let told = self.summary.unwrap_or_default();
        let command = Command::ProposeTransfer(ProposeTransfer {
            operator: caller.operator()?,
            case,
            partner: field::name("partner_id", &self.partner_id)?,
            need: field::name("need", &self.need)?,
            manner: convert::manner(self.manner)?,
            summary: summary(caller, case, &consent, &told).await?,
            consent,
            gives_back: Some(TransferId(self.gives_back_id)).filter(|id| *id != TransferId(0)),
        });
        Ok(command.into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Proposed(id) => Ok(api::ProposeTransferResponse { transfer_id: id.0 }),
            other => Err(unexpected(&other)),
        }
    }
}

/// What is told, sealed with the key of the case. Whoever looks into a case to take a key from it
/// must have a reason to be there.
async fn summary(
    caller: &Caller,
    id: CaseId,
    consent: &Consent,
    told: &api::Summary,
) -> Result<BTreeMap<Part, Sealed>, Failure> {
    let centre = caller.office.switchboard.state();
    seen_case(caller, &centre, id)?;
    let mut summary = BTreeMap::new();
    for (part, text) in convert::summary_texts(told)? {
        summary.insert(part, seal_in(caller, id, convert::sealed_as(part), text).await?);
    }
    let number = match told.caller_number.as_str() {
        "" if consent.covers.contains(&Part::Number) => number_on_record(&centre, id),
        "" => None,
        text => {
            let number = caller.office.numbering.read(text).map_err(EdgeError::BadNumber)?;
            Some(seal_in(caller, id, Field::Number, number.as_str()).await?)
        }
    };
    summary.extend(number.map(|number| (Part::Number, number)));
    Ok(summary)
}

/// The number of the newest call that shows one; it is sealed with a key of the same case already.
fn number_on_record(centre: &Centre, id: CaseId) -> Option<Sealed> {
    let case = centre.case(id)?;
    let calls = case.calls.iter().rev().filter_map(|call| centre.call(*call));
    let mut numbers = calls.filter_map(|call| call.number.as_ref());
    numbers.find(|sealed| case.keys.contains(&sealed.key)).cloned()
}

commands! {
    WithdrawTransferRequest => WithdrawTransferResponse, |request, _caller| {
        let reason = field::name("reason", &request.reason)?;
        Command::WithdrawTransfer(transfer(request.transfer_id)?, reason)
    };
    RecordOutcomeRequest => RecordOutcomeResponse, |request, caller| {
        let transfer = transfer(request.transfer_id)?;
        let outcome = field::name("outcome", &request.outcome)?;
        let note = outcome_note(caller, transfer, &request.note).await?;
        Command::RecordOutcome { transfer, outcome, note }
    };
}

fn transfer(number: u64) -> Read<TransferId> {
    field::counted("transfer_id", TransferId, number)
}

async fn outcome_note(
    caller: &Caller,
    id: TransferId,
    note: &str,
) -> Result<Option<Sealed>, Failure> {
    let centre = caller.office.switchboard.state();
    let transfer = centre.transfer(id).ok_or(Refusal::UnknownTransfer(id))?;
    note_if_any(caller, transfer.case, note).await
}

/// Whether the case is at hand, and the operator may see it.
fn seen_case(caller: &Caller, centre: &Centre, id: CaseId) -> Result<(), Failure> {
    centre.case(id).ok_or(Refusal::UnknownCase(id))?;
    if centre.may_see(&caller.operator()?, id) {
        Ok(())
    } else {
        Err(Refusal::CaseElsewhere(id).into())
    }
}

pub(super) async fn list_partners(
    caller: Caller,
    request: api::ListPartnersRequest,
) -> Result<api::ListPartnersResponse, Failure> {
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let need: Code = field::name("need", &request.need)?;
    let language: Option<Code> = field::name_if_any("language", &request.language)?;
    let mut district: Option<DistrictId> = field::name_if_any("district", &request.district)?;
    if request.case_id != 0 {
        let id = CaseId(request.case_id);
        seen_case(&caller, &centre, id)?;
        district = district.or_else(|| centre.case(id)?.district.clone());
    }
    let found = centre.partners_for(&need, district.as_ref(), language.as_ref(), now);
    let partners = found.into_iter().filter_map(|choice| show_choice(&centre, &choice)).collect();
    Ok(api::ListPartnersResponse { partners, version: centre.version().0 })
}

fn show_choice(centre: &Centre, choice: &PartnerChoice) -> Option<api::PartnerChoice> {
    let partner = centre.settings()?.partners.get(&choice.partner)?;
    Some(api::PartnerChoice {
        partner_id: choice.partner.to_string(),
        name: partner.name.clone(),
        distance_metres: choice.distance,
        speaks_language: choice.speaks,
        room: choice.room,
        closes_at: convert::moment_if_any(choice.closes_at),
        by_telephone: partner.telephone.is_some(),
    })
}

pub(super) async fn get_transfer(
    caller: Caller,
    request: api::ConsoleServiceGetTransferRequest,
) -> Result<api::ConsoleServiceGetTransferResponse, Failure> {
    let id = transfer(request.transfer_id)?;
    let office = &caller.office;
    let centre = office.switchboard.state();
    let transfer = centre.transfer(id).ok_or(Refusal::UnknownTransfer(id))?;
    seen_case(&caller, &centre, transfer.case)?;
    let mut shown = convert::show_transfer(&centre, transfer);
    shown.summary = convert::open_summary(office, &centre, transfer, |_| true).await;
    let version = centre.version().0;
    Ok(api::ConsoleServiceGetTransferResponse { transfer: Some(shown), version })
}
