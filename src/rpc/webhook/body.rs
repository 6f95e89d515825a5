//! What is posted: the message that the stream would send, in the envelope of the specification.

use bytes::Bytes;
use serde_json::json;

use crate::centre::Centre;
use crate::domain::{CentreId, Transfer, TransferId};
use crate::rpc::api;
use crate::rpc::hotline::Office;
use crate::rpc::partner;

/// What a change of a transfer is called, for ever.
const KIND: &str = "transfer.changed";

/// A transfer as its partner may see it now; `None` while what it should be told cannot be read.
pub(super) async fn body(office: &Office, centre: &Centre, transfer: &Transfer) -> Option<Bytes> {
    let shown = partner::show(office, centre, transfer).await;
    if shown.summary.as_ref().is_some_and(|summary| summary.unavailable) {
        return None;
    }
    let at = transfer.telling.changed_at.to_string();
    Some(envelope(&at, centre.version().0, shown))
}

fn envelope(at: &str, version: u64, transfer: api::Transfer) -> Bytes {
    let changed = api::TransferChanged { version, transfer: Some(transfer) };
    let data: serde_json::Value =
        serde_json::from_str(&api::json(&changed)).expect("messages become JSON");
    json!({"type": KIND, "timestamp": at, "data": data}).to_string().into()
}

/// What a change is called wherever it is posted again, so that it can be dropped.
pub(super) fn id(centre: &CentreId, transfer: TransferId, change: u32) -> String {
    format!("{centre}:{transfer}:{change}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_message_of_the_stream_in_an_envelope() {
        let need = "food".to_owned();
        let transfer = api::Transfer { transfer_id: 7, need, ..Default::default() };
        let posted: serde_json::Value =
            serde_json::from_slice(&envelope("2026-11-22T08:00:00.000Z", 9, transfer)).unwrap();
        assert_eq!(posted["type"], "transfer.changed");
        assert_eq!(posted["timestamp"], "2026-11-22T08:00:00.000Z");
        assert_eq!(posted["data"]["version"], 9);
        assert_eq!(posted["data"]["transfer"]["transfer_id"], 7);
        assert_eq!(posted["data"]["transfer"]["need"], "food");
    }
}
