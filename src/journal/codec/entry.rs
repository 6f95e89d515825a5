//! Entries, steps, and the answers that are remembered.

use std::collections::BTreeSet;

use bytes::Bytes;
use smol_str::SmolStr;

use super::field::{self, Word, known, present};
use super::wire::actor::Who;
use super::wire::reply::{Accepted, CallOpened, Done, Forgotten, Kind, MessageSent, Received};
use super::{CodecError, Result, SCHEMA, wire};
use crate::domain::{
    Actor, Acuity, Answered, BatchId, Digest, Entry, Event, KeyId, Reply, RequestId, Step,
};

impl From<&Entry> for wire::Entry {
    fn from(entry: &Entry) -> Self {
        Self {
            schema: SCHEMA,
            node: entry.node.as_str().into(),
            batch: entry.batch.0.into_bytes().to_vec().into(),
            previous: entry.previous.0.to_vec().into(),
            steps: entry.steps.iter().map(Into::into).collect(),
        }
    }
}

impl TryFrom<wire::Entry> for Entry {
    type Error = CodecError;

    fn try_from(stored: wire::Entry) -> Result<Self> {
        Ok(Self {
            node: field::name("the id of the node", &stored.node)?,
            batch: BatchId(field::uuid("the id of the batch", &stored.batch)?),
            previous: Digest(field::fixed("the digest of the entry before", &stored.previous)?),
            steps: stored.steps.into_iter().map(Step::try_from).collect::<Result<_>>()?,
        })
    }
}

impl From<&Step> for wire::Step {
    fn from(step: &Step) -> Self {
        Self {
            at_ms: step.at.as_millis(),
            by: Some((&step.by).into()),
            answered: step.answered.as_ref().map(Into::into),
            events: step.events.iter().map(Into::into).collect(),
        }
    }
}

impl TryFrom<wire::Step> for Step {
    type Error = CodecError;

    fn try_from(stored: wire::Step) -> Result<Self> {
        Ok(Self {
            at: field::moment(stored.at_ms),
            by: present("who asked", stored.by)?.try_into()?,
            answered: stored.answered.map(Answered::try_from).transpose()?,
            events: stored.events.into_iter().map(Event::try_from).collect::<Result<_>>()?,
        })
    }
}

impl From<&Actor> for wire::Actor {
    fn from(actor: &Actor) -> Self {
        let who = match actor {
            Actor::Gateway(id) => Who::Gateway(id.as_str().into()),
            Actor::Operator(id) => Who::Operator(id.as_str().into()),
            Actor::Partner(id) => Who::Partner(id.as_str().into()),
            Actor::Supervisor(subject) => Who::Supervisor(subject.to_string()),
            Actor::Admin(subject) => Who::Admin(subject.to_string()),
            Actor::Node(id) => Who::Node(id.as_str().into()),
        };
        Self { who: Some(who) }
    }
}

impl TryFrom<wire::Actor> for Actor {
    type Error = CodecError;

    fn try_from(stored: wire::Actor) -> Result<Self> {
        Ok(match known("an actor", stored.who)? {
            Who::Gateway(id) => Self::Gateway(field::gateway(&id)?),
            Who::Operator(id) => Self::Operator(field::operator(&id)?),
            Who::Partner(id) => Self::Partner(field::partner(&id)?),
            Who::Supervisor(subject) => Self::Supervisor(SmolStr::new(subject)),
            Who::Admin(subject) => Self::Admin(SmolStr::new(subject)),
            Who::Node(id) => Self::Node(field::name("the id of a node", &id)?),
        })
    }
}

impl From<&Answered> for wire::Answered {
    fn from(answered: &Answered) -> Self {
        Self {
            request: answered.request.0.into_bytes().to_vec().into(),
            fingerprint: answered.fingerprint.to_vec().into(),
            reply: Some((&answered.reply).into()),
        }
    }
}

impl TryFrom<wire::Answered> for Answered {
    type Error = CodecError;

    fn try_from(stored: wire::Answered) -> Result<Self> {
        Ok(Self {
            request: RequestId(field::uuid("the id of a request", &stored.request)?),
            fingerprint: field::fixed("the fingerprint of a request", &stored.fingerprint)?,
            reply: present("the reply to a request", stored.reply)?.try_into()?,
        })
    }
}

impl From<&Reply> for wire::Reply {
    fn from(reply: &Reply) -> Self {
        let kind = match reply {
            Reply::Done => Kind::Done(Done {}),
            Reply::CallOpened { call, case, acuity, redial } => Kind::CallOpened(CallOpened {
                call: call.0,
                case: case.0,
                acuity: acuity.stored(),
                redial: *redial,
            }),
            Reply::Accepted { call, case } => {
                Kind::Accepted(Accepted { call: call.0, case: case.0 })
            }
            Reply::Promised(promise) => Kind::Promised(promise.0),
            Reply::Consulting(call) => Kind::Consulting(call.0),
            Reply::Proposed(transfer) => Kind::Proposed(transfer.0),
            Reply::Received { transfer, call } => {
                Kind::Received(Received { transfer: transfer.0, call: call.0 })
            }
            Reply::Reassigned { cases } => Kind::Reassigned(*cases),
            Reply::Written { revision } => Kind::Written(*revision),
            Reply::SignedIn { on_duty } => Kind::SignedIn(*on_duty),
            Reply::MessageSent { message, operators } => {
                Kind::MessageSent(MessageSent { message: message.0, operators: *operators })
            }
            Reply::Forgotten(keys) => Kind::Forgotten(Forgotten { keys: key_bytes(keys) }),
        };
        Self { kind: Some(kind) }
    }
}

impl TryFrom<wire::Reply> for Reply {
    type Error = CodecError;

    fn try_from(stored: wire::Reply) -> Result<Self> {
        Ok(match known("a reply", stored.kind)? {
            Kind::Done(Done {}) => Self::Done,
            Kind::CallOpened(CallOpened { call, case, acuity, redial }) => Self::CallOpened {
                call: field::call(call)?,
                case: field::case(case)?,
                acuity: Acuity::required(acuity)?,
                redial,
            },
            Kind::Accepted(Accepted { call, case }) => {
                Self::Accepted { call: field::call(call)?, case: field::case(case)? }
            }
            Kind::Promised(promise) => Self::Promised(field::promise(promise)?),
            Kind::Consulting(call) => Self::Consulting(field::call(call)?),
            Kind::Proposed(transfer) => Self::Proposed(field::transfer(transfer)?),
            Kind::Received(Received { transfer, call }) => {
                Self::Received { transfer: field::transfer(transfer)?, call: field::call(call)? }
            }
            Kind::Reassigned(cases) => Self::Reassigned { cases },
            Kind::Written(revision) => Self::Written { revision },
            Kind::SignedIn(on_duty) => Self::SignedIn { on_duty },
            Kind::MessageSent(MessageSent { message, operators }) => {
                Self::MessageSent { message: field::message(message)?, operators }
            }
            Kind::Forgotten(Forgotten { keys }) => Self::Forgotten(key_set(&keys)?),
        })
    }
}

pub(super) fn key_bytes(keys: &BTreeSet<KeyId>) -> Vec<Bytes> {
    keys.iter().map(|key| key.0.into_bytes().to_vec().into()).collect()
}

pub(super) fn key_set(stored: &[Bytes]) -> Result<BTreeSet<KeyId>> {
    let key = |bytes: &Bytes| field::uuid("the id of a key", bytes).map(KeyId);
    field::set("a list of keys", stored.iter().map(key))
}
