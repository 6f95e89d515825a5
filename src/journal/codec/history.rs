//! What happens to a history itself.

use smol_str::SmolStr;

use super::field::{self, known, moment};
use super::wire::history_event as stored;
use super::{CodecError, Result, wire};
use crate::domain::{
    Digest, HistoryEvent, HistoryLost, LostCaller, LostRequest, RequestId, Version,
};

impl From<&HistoryEvent> for wire::HistoryEvent {
    fn from(event: &HistoryEvent) -> Self {
        let kind = match event {
            HistoryEvent::PutBack { first, last, begins } => {
                let begins = begins.map(|begins| begins.0);
                stored::Kind::PutBack(stored::PutBack { first: first.0, last: last.0, begins })
            }
            HistoryEvent::Lost(lost) => stored::Kind::Lost(lost.as_ref().into()),
        };
        Self { kind: Some(kind) }
    }
}

impl TryFrom<wire::HistoryEvent> for HistoryEvent {
    type Error = CodecError;

    fn try_from(event: wire::HistoryEvent) -> Result<Self> {
        Ok(match known("what happened to the history", event.kind)? {
            stored::Kind::PutBack(stored::PutBack { first, last, begins }) => Self::PutBack {
                first: Version(first),
                last: Version(last),
                begins: begins.map(Version),
            },
            stored::Kind::Lost(lost) => Self::Lost(Box::new(lost.try_into()?)),
        })
    }
}

impl From<&HistoryLost> for stored::Lost {
    fn from(lost: &HistoryLost) -> Self {
        Self {
            fork: lost.fork.map(|fork| fork.0),
            head: lost.head.0,
            digest: lost.digest.0.to_vec().into(),
            kept_head: lost.kept_head.0,
            kept_digest: lost.kept_digest.0.to_vec().into(),
            steps: lost.steps,
            requests_lost: lost.requests_lost,
            requests: lost.requests.iter().map(Into::into).collect(),
            callers: lost.callers.iter().map(Into::into).collect(),
        }
    }
}

impl TryFrom<stored::Lost> for HistoryLost {
    type Error = CodecError;

    fn try_from(lost: stored::Lost) -> Result<Self> {
        Ok(Self {
            fork: lost.fork.map(Version),
            head: Version(lost.head),
            digest: Digest(field::fixed("the digest of a lost history", &lost.digest)?),
            kept_head: Version(lost.kept_head),
            kept_digest: Digest(field::fixed("the digest of a history", &lost.kept_digest)?),
            steps: lost.steps,
            requests_lost: lost.requests_lost,
            requests: lost.requests.into_iter().map(TryInto::try_into).collect::<Result<_>>()?,
            callers: lost.callers.into_iter().map(TryInto::try_into).collect::<Result<_>>()?,
        })
    }
}

impl From<&LostRequest> for stored::Request {
    fn from(lost: &LostRequest) -> Self {
        Self {
            version: lost.version.0,
            at_ms: lost.at.as_millis(),
            request: lost.request.0.into_bytes().to_vec().into(),
            by: lost.by.to_string(),
            kind: lost.kind.as_str().into(),
            number: lost.number,
        }
    }
}

impl TryFrom<stored::Request> for LostRequest {
    type Error = CodecError;

    fn try_from(lost: stored::Request) -> Result<Self> {
        Ok(Self {
            version: Version(lost.version),
            at: moment(lost.at_ms),
            request: RequestId(field::uuid("the id of a lost request", &lost.request)?),
            by: SmolStr::new(lost.by),
            kind: field::name("the kind of a lost answer", &lost.kind)?,
            number: lost.number,
        })
    }
}

impl From<&LostCaller> for stored::Caller {
    fn from(lost: &LostCaller) -> Self {
        Self {
            call: lost.call.0,
            gateway: lost.gateway.as_str().into(),
            arrival_ms: lost.arrival.as_millis(),
        }
    }
}

impl TryFrom<stored::Caller> for LostCaller {
    type Error = CodecError;

    fn try_from(lost: stored::Caller) -> Result<Self> {
        Ok(Self {
            call: field::call(lost.call)?,
            gateway: field::gateway(&lost.gateway)?,
            arrival: moment(lost.arrival_ms),
        })
    }
}
