//! Everything the services need: the centres of this server, and what they share.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::failure::{EdgeError, Failure};
use super::identity::{Identity, Role};
use super::keeper::Keeper;
use super::meter::Meter;
use super::neighbours;
use super::presence::{Presence, Pulse};
use super::seal::CentreKeys;
use super::vault::Vault;
use crate::clock::{Clock, Deadline};
use crate::config::Config;
use crate::domain::{Actor, CentreId, GatewayId, NodeId, OperatorId, PartnerId};
use crate::phone::Numbering;
use crate::switchboard::Switchboard;

/// How long a stream's buffer may stay full before its reader is cut off. A commit of many commands
/// can be worth more messages to one gateway than there is room for.
const READER_PATIENCE: Duration = Duration::from_secs(2);

/// What all centres of a server share.
#[derive(Debug, Clone)]
pub struct House {
    /// What this process is called among its like.
    pub node: NodeId,
    /// The hotline's clock.
    pub clock: Clock,
    /// How long a unary rpc may take before its outcome counts as unknown.
    pub request_timeout: Duration,
    /// How many messages wait for a slow reader before it is cut off.
    pub stream_buffer: usize,
    /// How long so many messages wait for it.
    pub reader_patience: Duration,
    /// The largest message taken from a client, in bytes.
    pub message_bytes_max: usize,
    /// How consoles prove that they live.
    pub pulse: Pulse,
    /// How long streams stay open after `stop`, so that clients can go elsewhere.
    pub shutdown_grace: Duration,
    /// What is counted of its rpcs.
    pub meter: Arc<Meter>,
    /// Cancelled when the server is to go away: streams say so and end.
    pub stop: CancellationToken,
}

impl House {
    /// A house with the limits of the configuration. The edge's own deadline is a little shorter
    /// than that of the server beneath it, so that the client gets an answer that explains itself.
    pub fn new(node: NodeId, clock: Clock, config: &Config, stop: CancellationToken) -> Self {
        Self {
            node,
            clock,
            request_timeout: config.limits.request_timeout.mul_f64(0.9),
            stream_buffer: config.limits.stream_buffer,
            reader_patience: READER_PATIENCE,
            message_bytes_max: config.limits.message_bytes_max,
            pulse: Pulse::default(),
            shutdown_grace: config.shutdown_grace,
            meter: Arc::default(),
            stop,
        }
    }

    /// Returns at that moment of the world's clock, whatever the speed of the hotline's.
    pub async fn world_reaches(&self, at: crate::domain::Timestamp) {
        self.pass(at.since(self.clock.world_now())).await;
    }

    /// Returns when that span of the world's time has passed.
    pub async fn pass(&self, span: Duration) {
        self.clock.sleep_until(self.clock.now() + span.mul_f64(self.clock.speed())).await;
    }
}

/// One centre as the edge sees it.
pub struct Office {
    /// The centre's task.
    pub switchboard: Switchboard,
    /// Its personal data.
    pub vault: Arc<Vault>,
    /// How numbers are written where it works.
    pub numbering: Numbering,
    /// Who keeps its board, and knows its pace.
    pub keeper: Arc<Keeper>,
    /// Which consoles have been heard of.
    pub presence: Arc<Presence>,
    /// What it shares with the others.
    pub house: Arc<House>,
}

impl Office {
    /// Opens the office of a centre and begins to watch it. Must be called inside a tokio runtime.
    pub fn open(
        switchboard: Switchboard,
        keys: CentreKeys,
        numbering: Numbering,
        house: Arc<House>,
    ) -> Self {
        let journal = switchboard.journal().clone();
        let vault = Arc::new(Vault::new(switchboard.centre_id().clone(), keys, journal));
        let keeper = Keeper::begin(switchboard.clone(), vault.clone(), house.clone());
        let presence = Presence::begin(switchboard.clone(), house.clone());
        neighbours::begin(&switchboard, presence.clone(), house.clone());
        Self { switchboard, vault, numbering, keeper, presence, house }
    }
}

/// The centres of this server.
pub struct Hotline {
    house: Arc<House>,
    offices: BTreeMap<CentreId, Arc<Office>>,
}

impl Hotline {
    /// A hotline of these centres.
    pub fn new(house: Arc<House>, offices: impl IntoIterator<Item = Office>) -> Self {
        let named = |office: Office| (office.switchboard.centre_id().clone(), Arc::new(office));
        Self { house, offices: offices.into_iter().map(named).collect() }
    }

    /// What the centres share.
    pub fn house(&self) -> &Arc<House> {
        &self.house
    }

    /// Its centres, by name.
    pub fn offices(&self) -> impl Iterator<Item = &Arc<Office>> {
        self.offices.values()
    }

    /// The caller whom a credential names, at their centre.
    pub fn caller(&self, identity: Identity) -> Result<Caller, EdgeError> {
        let office = self.offices.get(&identity.centre).ok_or(EdgeError::UnknownCentre)?;
        Ok(Caller { office: office.clone(), identity, waits_until: None })
    }
}

/// Somebody at the door of their centre.
#[derive(Clone)]
pub struct Caller {
    /// The centre.
    pub office: Arc<Office>,
    /// Who it is.
    pub identity: Identity,
    /// For how long an answer is awaited, if that is known.
    pub waits_until: Option<Deadline>,
}

impl Caller {
    /// The operator, if it is one.
    pub fn operator(&self) -> Result<OperatorId, Failure> {
        self.identity.operator().ok_or(Failure::Edge(EdgeError::RoleNotAllowed))
    }

    /// The gateway, if it is one.
    pub fn gateway(&self) -> Result<GatewayId, Failure> {
        self.identity.gateway().ok_or(Failure::Edge(EdgeError::RoleNotAllowed))
    }

    /// The partner, if it is one.
    pub fn partner(&self) -> Result<PartnerId, Failure> {
        self.identity.partner().ok_or(Failure::Edge(EdgeError::RoleNotAllowed))
    }

    /// Who asks, in the centre's words.
    pub fn actor(&self) -> Result<Actor, Failure> {
        let subject = || self.identity.subject.clone();
        match self.identity.role {
            Role::Gateway => self.gateway().map(Actor::Gateway),
            Role::Operator => self.operator().map(Actor::Operator),
            Role::Supervisor => Ok(Actor::Supervisor(subject())),
            Role::Admin => Ok(Actor::Admin(subject())),
            Role::Partner => self.partner().map(Actor::Partner),
        }
    }
}
