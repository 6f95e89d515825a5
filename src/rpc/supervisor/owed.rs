//! What the centre owes, and whom it exchanges callers with.

use crate::centre::Centre;
use crate::domain::{
    Case, Partner, PartnerId, PromiseState, QueueId, Refusal, Timestamp, Transfer, TransferId,
};
use crate::rpc::due::{self, DuePlace, Owed};
use crate::rpc::failure::Failure;
use crate::rpc::field::{self, Page};
use crate::rpc::hotline::Caller;
use crate::rpc::{api, convert};

pub(super) async fn promises(
    caller: Caller,
    request: api::ListPromisesRequest,
) -> Result<api::ListPromisesResponse, Failure> {
    let page: Page<DuePlace> = Page::read(request.page_size, &request.page_token)?;
    let queue: Option<QueueId> = field::name_if_any("queue", &request.queue)?;
    let before = field::moment_if_any("due_before", request.due_before.as_ref())?;
    let centre = caller.office.switchboard.state();
    let mut owed = due::owed_on(centre.cases().filter(|case| case.is_open()));
    owed.retain(|owed| {
        let is_late = owed.promise.state == PromiseState::Overdue;
        (is_late || !request.overdue_only)
            && before.is_none_or(|before| owed.promise.due < before)
            && queue.as_ref().is_none_or(|queue| queue_of(&centre, owed) == Some(queue))
    });
    let (owed, next_page_token) = page.cut(owed.into_iter(), Owed::place);
    let show = |owed: Owed<'_>| convert::show_promise(owed.case.id, owed.promise);
    let promises = owed.into_iter().map(show).collect();
    Ok(api::ListPromisesResponse { promises, next_page_token, version: centre.version().0 })
}

/// The queue whose operators see to a promise.
fn queue_of<'a>(centre: &'a Centre, owed: &Owed<'a>) -> Option<&'a QueueId> {
    let last = |case: &Case| {
        let mut calls = case.calls.iter().rev().filter_map(|id| centre.call(*id));
        calls.find(|call| call.asker().is_none())
    };
    let demand = owed.promise.callback().map(|callback| &callback.demand);
    demand.or_else(|| last(owed.case).map(|call| &call.demand)).map(|demand| &demand.queue)
}

pub(super) async fn transfers(
    caller: Caller,
    request: api::SupervisorServiceListTransfersRequest,
) -> Result<api::SupervisorServiceListTransfersResponse, Failure> {
    let page: Page<TransferId> = Page::read(request.page_size, &request.page_token)?;
    let partner: Option<PartnerId> = field::name_if_any("partner_id", &request.partner_id)?;
    let centre = caller.office.switchboard.state();
    let is_asked_for = |transfer: &&Transfer| {
        partner.as_ref().is_none_or(|partner| transfer.partner == *partner)
            && (transfer.state.is_open() || !request.open_only)
    };
    let found = centre.transfers().filter(is_asked_for);
    let (found, next_page_token) = page.cut(found, |transfer| transfer.id);
    Ok(api::SupervisorServiceListTransfersResponse {
        transfers: found.into_iter().map(|it| convert::show_transfer(&centre, it)).collect(),
        next_page_token,
        version: centre.version().0,
    })
}

pub(super) async fn transfer(
    caller: Caller,
    request: api::SupervisorServiceGetTransferRequest,
) -> Result<api::SupervisorServiceGetTransferResponse, Failure> {
    let id = field::counted("transfer_id", TransferId, request.transfer_id)?;
    let centre = caller.office.switchboard.state();
    let transfer = centre.transfer(id).ok_or(Refusal::UnknownTransfer(id))?;
    let (shown, version) = (convert::show_transfer(&centre, transfer), centre.version().0);
    Ok(api::SupervisorServiceGetTransferResponse { transfer: Some(shown), version })
}

pub(super) async fn partners(
    caller: Caller,
    _: api::SupervisorServiceListPartnersRequest,
) -> Result<api::SupervisorServiceListPartnersResponse, Failure> {
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let settings = centre.settings().ok_or(Refusal::CentreNotConfigured)?;
    let show = |(id, partner)| show_partner(&centre, id, partner, now);
    let partners = settings.partners.iter().map(show).collect();
    Ok(api::SupervisorServiceListPartnersResponse { partners, version: centre.version().0 })
}

fn show_partner(centre: &Centre, id: &PartnerId, partner: &Partner, at: Timestamp) -> api::Partner {
    let duty = centre.settings().map(|settings| partner.duty(&settings.zone, at));
    let open_transfers = u32::try_from(centre.open_with(id)).unwrap_or(u32::MAX);
    api::Partner {
        partner_id: id.to_string(),
        name: partner.name.clone(),
        open: duty.is_some_and(|duty| duty.on),
        changes_at: duty.and_then(|duty| convert::moment_if_any(duty.until)),
        capacity: partner.capacity,
        open_transfers,
        room: partner.capacity.saturating_sub(open_transfers),
        needs: partner.needs.iter().map(ToString::to_string).collect(),
        languages: partner.languages.iter().map(ToString::to_string).collect(),
        districts: partner.areas.keys().map(ToString::to_string).collect(),
        escalation_contact: partner.escalation_contact.clone(),
        twin_centre: partner.twin.as_ref().map(|twin| twin.centre.to_string()).unwrap_or_default(),
        by_telephone: partner.telephone.is_some(),
        answer_within: Some(convert::span(partner.answer_within)),
    }
}
