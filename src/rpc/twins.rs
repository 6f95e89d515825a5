//! Carries what the twinned centres of one server tell one another from journal to journal.
//!
//! What is to be told is worked out in `centre::twins` from the two states alone, so that nothing
//! is remembered here: a message that was lost is told again, one that was told twice changes
//! nothing, and whichever nodes live go on where others stopped. All that is added is what the pure
//! state cannot do: personal data are opened with the keys of one centre and sealed with those of
//! the other.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use tokio::sync::Notify;

use super::convert;
use super::failure::{EdgeError, Failure};
use super::hotline::{House, Office};
use super::vault::{Field, NewKey};
use crate::centre::twins::{self, Message};
use crate::domain::{
    Actor, Code, Command, Manner, Part, PartnerId, PartnerStep, ProposeInbound, QueueId, Refusal,
    Sealed, Transfer, TransferId,
};
use crate::switchboard::{Interest, Submission};

/// How long to wait before trying again what a journal out of reach has stopped.
const TRY_AGAIN: Duration = Duration::from_secs(1);

/// Begins to carry between all centres of a server, until the house is closed.
pub fn begin(house: &Arc<House>, offices: Vec<Arc<Office>>) {
    for origin in &offices {
        for twin in offices.iter().filter(|twin| !Arc::ptr_eq(twin, origin)) {
            let way = Way { origin: origin.clone(), twin: twin.clone() };
            let house = house.clone();
            tokio::spawn(async move {
                house.stop.run_until_cancelled(way.keep_carrying(&house)).await;
            });
        }
    }
}

/// The way from one centre to another.
struct Way {
    origin: Arc<Office>,
    twin: Arc<Office>,
}

impl Way {
    async fn keep_carrying(&self, house: &House) {
        let news = Arc::new(Notify::new());
        let watch = [&self.origin, &self.twin].map(|office| watch(office, house, news.clone()));
        tokio::join!(join_all(watch), self.carry(house, &news));
    }

    /// Carries until nothing is left to tell; then waits for news.
    async fn carry(&self, house: &House, news: &Notify) {
        loop {
            let heard = news.notified();
            let states = (self.origin.switchboard.state(), self.twin.switchboard.state());
            let messages = twins::messages(&states.0, &states.1);
            let mut is_stuck = false;
            for message in &messages {
                if let Err(failure) = self.tell(message).await {
                    tracing::debug!(%failure, "a message between two centres waits");
                    is_stuck = true;
                }
            }
            if is_stuck {
                tokio::select! {
                    () = heard => {}
                    () = house.pass(TRY_AGAIN) => {}
                }
            } else {
                heard.await;
            }
        }
    }

    async fn tell(&self, message: &Message) -> Result<(), Failure> {
        match message {
            Message::Propose(id) => self.propose(*id).await,
            Message::ToOrigin(id, step) => {
                let twin = known_as(&self.origin, &self.twin)?;
                step_at(&self.origin, twin, *id, step.clone()).await
            }
            Message::ToTwin(id, step) => {
                let origin = known_as(&self.twin, &self.origin)?;
                step_at(&self.twin, origin, *id, step.clone()).await
            }
        }
    }

    /// A twin that cannot help says no at once, so that the next one can be asked.
    async fn propose(&self, id: TransferId) -> Result<(), Failure> {
        let partner = known_as(&self.twin, &self.origin)?;
        let Some((asked, blobs)) = self.inbound(id, partner.clone()).await? else { return Ok(()) };
        let command = Command::ProposeInbound(asked);
        match submit(&self.twin, partner, command, blobs).await {
            Err(Failure::Refused(refusal)) => {
                let twin = known_as(&self.origin, &self.twin)?;
                let step = PartnerStep::Decline { reason: reason(&refusal) };
                step_at(&self.origin, twin, id, step).await
            }
            other => other,
        }
    }

    /// What the twin is told of a transfer, sealed with keys of its own; nothing if the transfer
    /// has gone meanwhile.
    async fn inbound(
        &self,
        id: TransferId,
        partner: PartnerId,
    ) -> Result<Option<(ProposeInbound, Vec<(String, Bytes)>)>, Failure> {
        let origin = self.origin.switchboard.state();
        let Some(out) = origin.transfer(id) else { return Ok(None) };
        let Some(call) = out.call.and_then(|call| origin.call(call)) else { return Ok(None) };
        let key = self.twin.vault.new_key();
        let number = match &call.number {
            Some(sealed) => self.origin.vault.open_patiently(Field::Number, sealed).await?,
            None => None,
        };
        let number = number.and_then(|number| self.twin.numbering.read(&number).ok());
        let gives_back = out
            .gives_back
            .and_then(|back| origin.transfer(back)?.reference.as_ref()?.as_str().parse().ok());
        let asked = ProposeInbound {
            partner,
            reference: twins::reference(id),
            need: out.need.clone(),
            queue: self.queue(out, &call.demand.queue),
            triage: (*call.triage).clone(),
            needs: call.demand.needs.clone(),
            caller: number.as_ref().map(|number| self.twin.vault.caller_hash(number)),
            number: number.as_ref().map(|number| key.seal(Field::Number, number.as_str())),
            key: key.id(),
            district: call.district.clone(),
            arrival: out.arrival,
            consent: out.consent.clone(),
            summary: self.summary(out, &key).await?,
            path: out.path.clone(),
            gives_back,
            overflow: out.manner == Manner::Overflow,
        };
        Ok(Some((asked, vec![key.into_blob()])))
    }

    /// The queue that is called like the need, if the twin has one; else that of the origin.
    fn queue(&self, out: &Transfer, queue: &QueueId) -> QueueId {
        let twin = self.twin.switchboard.state();
        let named = out.need.as_str().parse::<QueueId>().ok();
        let has = |queue: &QueueId| {
            twin.settings().is_some_and(|settings| settings.queues.contains_key(queue))
        };
        named.filter(has).unwrap_or_else(|| queue.clone())
    }

    async fn summary(
        &self,
        out: &Transfer,
        key: &NewKey,
    ) -> Result<BTreeMap<Part, Sealed>, Failure> {
        let mut summary = BTreeMap::new();
        for (part, sealed) in &out.summary {
            let field = convert::sealed_as(*part);
            if let Some(text) = self.origin.vault.open_patiently(field, sealed).await? {
                summary.insert(*part, key.seal(field, &text));
            }
        }
        Ok(summary)
    }
}

/// Says when something has happened to a transfer of a centre.
async fn watch(office: &Office, house: &House, news: Arc<Notify>) {
    loop {
        if let Ok((state, mut commits)) = office.switchboard.subscribe(Interest::Transfers) {
            drop(state);
            news.notify_one();
            while let Some(Ok(_)) = commits.next().await {
                news.notify_one();
            }
        }
        house.pass(TRY_AGAIN).await;
    }
}

fn known_as(centre: &Office, other: &Office) -> Result<PartnerId, Failure> {
    let (centre, other) = (centre.switchboard.state(), other.switchboard.state());
    let partner = twins::known_as(&centre, &other).cloned();
    partner.ok_or_else(|| EdgeError::UnknownCentre.into())
}

/// A step that no longer fits has been overtaken by another: the next look at the two states finds
/// what is to be said instead.
async fn step_at(
    office: &Office,
    partner: PartnerId,
    id: TransferId,
    step: PartnerStep,
) -> Result<(), Failure> {
    match submit(office, partner, Command::Partner(id, step), Vec::new()).await {
        Err(Failure::Refused(refusal)) => {
            tracing::debug!(%refusal, transfer = %id, "a step was overtaken");
            Ok(())
        }
        other => other,
    }
}

async fn submit(
    office: &Office,
    partner: PartnerId,
    command: Command,
    blobs: Vec<(String, Bytes)>,
) -> Result<(), Failure> {
    let submission = Submission { by: Actor::Partner(partner), request: None, command, blobs };
    office.switchboard.submit(submission).await?;
    Ok(())
}

/// A refusal as the reason of a transfer that was declined.
fn reason(refusal: &Refusal) -> Code {
    let name = refusal.name().to_ascii_lowercase().replace('_', "-");
    name.parse().expect("names of refusals are codes")
}
