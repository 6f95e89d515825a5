//! Transfers, and the partners with which callers are exchanged.

use super::view::{self, moment, plain, yes};
use super::{PAGE_SIZE, Shell, Shown, all_pages};
use crate::client::CallError;
use crate::rpc::api;

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// Only those with this partner.
    #[arg(long)]
    partner: Option<String>,
    /// Only those of which something is still to come.
    #[arg(long)]
    open: bool,
}

impl Shell {
    pub(super) async fn transfers(&self, args: ListArgs) -> Shown {
        let transfers = all_pages(|page_token| {
            let request = api::SupervisorServiceListTransfersRequest {
                page_size: PAGE_SIZE,
                page_token,
                partner_id: args.partner.clone().unwrap_or_default(),
                open_only: args.open,
            };
            let mut supervisor = self.connection.supervisor();
            async move {
                let answer = supervisor.list_transfers(request).await?.into_inner();
                Ok((answer.transfers, answer.next_page_token, answer.version))
            }
        });
        let (transfers, version) = transfers.await?;
        let next_page_token = String::new();
        let answer =
            api::SupervisorServiceListTransfersResponse { transfers, next_page_token, version };
        Ok(self.format.show(&answer, |answer| table(&answer.transfers)))
    }

    pub(super) async fn partners(&self) -> Shown {
        let request = api::SupervisorServiceListPartnersRequest {};
        let answer = self.connection.supervisor().list_partners(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        Ok(self.format.show(&answer, |answer| partner_table(&answer.partners)))
    }
}

fn table(transfers: &[api::Transfer]) -> String {
    let columns =
        ["transfer", "case", "way", "partner", "need", "proposed", "state", "until", "ended with"];
    let row = |transfer: &api::Transfer| {
        let until = transfer.until.or(transfer.outcome_due_at);
        [
            transfer.transfer_id.to_string(),
            transfer.case_id.to_string(),
            plain(transfer.direction().as_str_name(), "TRANSFER_DIRECTION_"),
            transfer.partner_id.clone(),
            transfer.need.clone(),
            moment(&transfer.proposed_at),
            plain(transfer.state().as_str_name(), "TRANSFER_STATE_"),
            moment(&until),
            format!("{}{}", transfer.outcome, transfer.reason),
        ]
    };
    view::table(columns, transfers.iter().map(row), "There are no such transfers.")
}

fn partner_table(partners: &[api::Partner]) -> String {
    let columns = ["partner", "name", "open", "until", "room", "out", "needs", "contact"];
    let row = |partner: &api::Partner| {
        [
            partner.partner_id.clone(),
            partner.name.clone(),
            yes(partner.open),
            moment(&partner.changes_at),
            format!("{} of {}", partner.room, partner.capacity),
            partner.open_transfers.to_string(),
            partner.needs.join(", "),
            partner.escalation_contact.clone(),
        ]
    };
    view::table(columns, partners.iter().map(row), "This centre has no partners.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transfers_and_partners_are_lines_of_tables() {
        let mut transfer = api::Transfer {
            transfer_id: 5,
            case_id: 3,
            partner_id: "food-bank".to_owned(),
            reason: "closed-early".to_owned(),
            ..api::Transfer::default()
        };
        transfer.set_direction(api::TransferDirection::Out);
        transfer.set_state(api::TransferState::Declined);
        let text = table(&[transfer]);
        for word in ["out", "food-bank", "declined", "closed-early"] {
            assert!(text.contains(word), "{word}: {text}");
        }
        let partner = api::Partner { capacity: 4, room: 3, open: true, ..api::Partner::default() };
        assert!(partner_table(&[partner]).contains("3 of 4"));
        assert_eq!(partner_table(&[]), "This centre has no partners.");
    }
}
