//! Who is to hear one another on a call, as its gateway is told.

use super::number::number;
use crate::centre::Centre;
use crate::domain::{
    Call, CallKind, CallState, Direction, OperatorId, Talk, Transfer, TransferState,
};
use crate::rpc::api;
use crate::rpc::hotline::Office;

/// Who is to hear one another on a call; nobody before somebody has accepted it, and nobody any
/// more when it is over. Only for the gateway that holds the call.
pub async fn show_bridge(office: &Office, centre: &Centre, call: &Call) -> Option<api::Bridge> {
    let mut bridge = api::Bridge::default();
    if let Some(talk) = call.talk() {
        bridge.operator_ids = heard(call, talk);
        if call.callback().is_some() && talk.bridged_at.is_none() {
            match number(office, centre, Some(call)).await {
                Some(number) => bridge.dial_number = number,
                None => bridge.dial_number_unavailable = true,
            }
        }
    }
    if let CallKind::Consult { about: Some(about), joined: true, .. } = call.kind {
        bridge.joined_call_id = about.0;
    }
    if let Some(transfer) = to_connect(centre, call) {
        let partners = centre.settings().map(|settings| &settings.partners);
        let partner = partners.and_then(|partners| partners.get(&transfer.partner));
        bridge.connect_partner_id = transfer.partner.to_string();
        bridge.transfer_id = transfer.id.0;
        bridge.partner_telephone = partner.and_then(|it| it.telephone.clone()).unwrap_or_default();
    }
    (bridge != api::Bridge::default()).then_some(bridge)
}

/// The operators on the call: of a consult both, unless it has not been answered yet.
fn heard(call: &Call, talk: &Talk) -> Vec<String> {
    call.asker().into_iter().chain([&talk.operator]).map(OperatorId::to_string).collect()
}

/// The transfer whose partner has accepted the caller, or has them.
fn to_connect<'a>(centre: &'a Centre, call: &Call) -> Option<&'a Transfer> {
    if let CallState::WithPartner(transfer) = call.state {
        return centre.transfer(transfer);
    }
    if call.has_ended() {
        return None;
    }
    let transfers = centre.case(call.case)?.transfers.iter().rev();
    transfers.filter_map(|id| centre.transfer(*id)).find(|transfer| {
        transfer.direction == Direction::Out
            && transfer.call == Some(call.id)
            && matches!(transfer.state, TransferState::Accepted { .. })
    })
}
