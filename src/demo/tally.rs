//! What the show came to beyond the figures of the queues: who went to which partner and how that
//! ended, who was called back, which cases changed hands.

use std::collections::BTreeMap;

use comfy_table::presets;
use comfy_table::{CellAlignment, Table};

use crate::rpc::api::{Event, Transfer, TransferDirection, TransferManner};

/// The columns of the table of transfers, with the events that count for each.
const OUTCOMES: [(&str, &str); 6] = [
    ("proposed", "transfer_proposed"),
    ("helped", "transfer_completed"),
    ("returned", "transfer_returned"),
    ("declined", "transfer_declined"),
    ("no answer", "transfer_expired"),
    ("taken back", "transfer_withdrawn"),
];

/// Counts of what happened.
#[derive(Debug, Default)]
pub(super) struct Tally {
    transfers: BTreeMap<(bool, String), [u32; OUTCOMES.len()]>,
    callbacks: BTreeMap<&'static str, u32>,
    hand_overs: u32,
    consults: u32,
    passed_on: u32,
}

impl Tally {
    /// Counts an event; `transfer` is the one that it is about.
    pub(super) fn note(&mut self, event: &Event, transfer: Option<&Transfer>) {
        match event.name.as_str() {
            "owner_set" if event.sentence.contains("accepted case") => self.hand_overs += 1,
            "call_passed_on" => self.passed_on += 1,
            "call_opened" if event.sentence.contains("asks a colleague") => self.consults += 1,
            "callback_tried" => {
                let outcomes = ["reached", "nobody answered", "busy", "dialled"];
                let found = outcomes.into_iter().find(|outcome| event.sentence.contains(outcome));
                *self.callbacks.entry(found.unwrap_or("not taken")).or_default() += 1;
            }
            name => {
                let column = OUTCOMES.iter().position(|(_, counted)| *counted == name);
                if let (Some(column), Some(transfer)) = (column, transfer) {
                    let comes_in = transfer.direction() == TransferDirection::In;
                    let mut partner = transfer.partner_id.clone();
                    if transfer.manner() == TransferManner::Overflow {
                        partner.push_str(" (overflow)");
                    }
                    self.transfers.entry((comes_in, partner)).or_default()[column] += 1;
                }
            }
        }
    }

    /// The transfers as a table, and a sentence for the rest.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        let columns = OUTCOMES.iter().map(|(column, _)| (*column).to_owned());
        table.set_header(["transfers".to_owned()].into_iter().chain(columns));
        for ((comes_in, partner), counts) in &self.transfers {
            let way = if *comes_in { "from" } else { "to" };
            let counts = counts.iter().map(ToString::to_string);
            table.add_row([format!("{way} {partner}")].into_iter().chain(counts));
        }
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        let tried = |outcome| self.callbacks.get(outcome).copied().unwrap_or_default();
        let callbacks = format!(
            "callbacks: {} reached, {} not answered, {} busy",
            tried("reached"),
            tried("nobody answered"),
            tried("busy")
        );
        let rest = format!(
            "{callbacks}   hand-overs: {}   consults: {}   passed on: {}",
            self.hand_overs, self.consults, self.passed_on
        );
        table.to_string().lines().map(str::to_owned).chain([rest]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transfers_are_counted_by_partner_and_outcome() {
        let mut tally = Tally::default();
        let event = |name: &str, sentence: &str| Event {
            name: name.into(),
            sentence: sentence.into(),
            ..Default::default()
        };
        let out = Transfer { partner_id: "minzhi".into(), ..Default::default() };
        let manner = TransferManner::Overflow.into();
        let twin = Transfer { partner_id: "guangming".into(), manner, ..Default::default() };
        tally.note(&event("transfer_proposed", ""), Some(&out));
        tally.note(&event("transfer_completed", ""), Some(&out));
        tally.note(&event("transfer_proposed", ""), Some(&twin));
        tally.note(&event("callback_tried", "callback 1 on case 2: the line was busy"), None);
        tally.note(&event("owner_set", "op-061 accepted case 7 and owns it"), None);
        let lines = tally.lines().join("\n");
        for words in ["to minzhi ", "to guangming (overflow)", "0 reached, 0 not answered, 1 busy"]
        {
            assert!(lines.contains(words), "{words} in\n{lines}");
        }
        assert!(lines.ends_with("hand-overs: 1   consults: 0   passed on: 0"), "{lines}");
    }
}
