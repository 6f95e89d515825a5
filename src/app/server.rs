//! A server in one piece.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::sync::CancellationToken;
use tonic::service::Routes;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

use super::centres;
use crate::admin::Admin;
use crate::admin::metrics::{Port, Sources};
use crate::clock::{Clock, new_uuid};
use crate::config::{self, CentreFile, Config, Limits, Listen};
use crate::domain::{CentreId, NodeId, Timestamp};
use crate::journal::{self, Archive, Journal, JournalUrl};
use crate::rpc::hotline::{Hotline, House, Office};
use crate::rpc::identity::{self, Role, Rules, Signer, Verifier};
use crate::rpc::listen::{Acceptor, server_builder};
use crate::rpc::seal::CentreKeys;
use crate::rpc::services::{SERVICES, Services, services};
use crate::rpc::tls;
use crate::rpc::twins;
use crate::rpc::webhook;
use crate::switchboard::{
    Capacity, Health, Offsets, Parts, Reserve, Switchboard, Timekeeper, Upkeep,
};
use crate::traces::Teller;
use crate::web::guests::Guests;
use crate::web::{Site, site};

/// The ports that are served.
type Serving = JoinSet<Result<(), tonic::transport::Error>>;

/// A running server.
pub struct Server {
    address: SocketAddr,
    admin_address: Option<SocketAddr>,
    web_address: Option<SocketAddr>,
    is_encrypted: bool,
    centres: Vec<CentreId>,
    clock: Clock,
    signer: Option<Signer>,
    made: Vec<PathBuf>,
    /// Nobody should be sent here any more.
    leaving: CancellationToken,
    /// Ends when that has been said.
    readiness: JoinHandle<()>,
    /// Those who are here should go.
    closing: CancellationToken,
    stop: CancellationToken,
    grace: Duration,
    serving: Serving,
    teller: Option<Teller>,
}

impl Server {
    /// Opens the journal, brings the centres up, and begins to listen. Whatever is wrong with the
    /// configuration, the centres' files or the keys is said before a port is bound.
    pub async fn start(config: Config) -> anyhow::Result<Self> {
        let files = centres::files(&config)?;
        Self::start_with(config, files).await
    }

    /// The same with centres that are already read.
    pub async fn start_with(config: Config, files: Vec<CentreFile>) -> anyhow::Result<Self> {
        Self::start_at(config, files, None, None).await
    }

    /// The same with a clock that begins at `opening` instead of now, unless the journal has
    /// already come further; and with pages for the guests of a demo, if there are any.
    pub async fn start_at(
        config: Config,
        files: Vec<CentreFile>,
        opening: Option<Timestamp>,
        guests: Option<Guests>,
    ) -> anyhow::Result<Self> {
        let tls = tls::server_config(&config.tls)?;
        let Credentials { verifier, signer, mut made } = credentials(&config)?;
        let mut keys = Vec::new();
        for file in &files {
            let (centre_keys, files_made) = centres::keys(&config, &file.centre)?;
            keys.push((file, centre_keys));
            made.extend(files_made);
        }

        let journal = open_journal(&config).await?;
        let (clock, history) =
            centres::clock(&journal, &files, config.clock_speed, opening).await?;
        let stop = CancellationToken::new();
        let offsets = keep_time(&clock, &journal, &files, history, &stop).await?;
        let house = House::new(node(&config), clock.clone(), &config, CancellationToken::new());
        let house = Arc::new(house);
        let offices = open_offices(&config, keys, &house, &journal, &stop).await?;
        let switchboards: Vec<_> = offices.iter().map(|o| o.switchboard.clone()).collect();
        let healths = switchboards.iter().map(Switchboard::health).collect();
        let teller = tell_stories(&config, &house, &switchboards, &stop)?;
        let closing = house.stop.clone();
        let rpcs = house.meter.clone();
        let hotline = Arc::new(Hotline::new(house, offices));
        let offices: Vec<_> = hotline.offices().cloned().collect();
        webhook::begin(&config.webhooks, &offices)?;
        twins::begin(hotline.house(), offices.clone());

        let (listener, address) = bind(config.listen).await?;
        let (web_listener, web_address) = bind_if_any(config.web.listen).await?;
        let (admin_listener, admin_address) = bind_if_any(config.admin.listen).await?;
        let is_encrypted = tls.is_some();
        let verifier = Arc::new(verifier);
        let builder = server_builder(&config.limits);
        let Services { router, routes, health } =
            services(builder, hotline.clone(), verifier.clone(), config.reflection).await;
        let leaving = CancellationToken::new();
        let readiness = tokio::spawn(keep_readiness(health.clone(), healths, leaving.clone()));
        let [grpc, web] = ["grpc", "web"].map(|name| port(name, &config.limits));
        let mut serving = Serving::new();
        if let Some(listener) = web_listener {
            let tls = tls.as_ref().map(tls::for_browsers);
            let door = acceptor(listener, tls, &config.limits, closing.clone(), &web);
            let is_secure = is_encrypted || config.web.behind_https;
            let pages = site(Site { hotline, verifier, is_secure, guests }, routes);
            let mut builder = server_builder(&config.limits).accept_http1(true);
            let router = builder.add_routes(Routes::from(pages));
            let end = closing.clone().cancelled_owned();
            serving.spawn(router.serve_with_incoming_shutdown(door.incoming(), end));
        }
        let door = acceptor(listener, tls, &config.limits, closing.clone(), &grpc);
        if let Some(listener) = admin_listener {
            let ports = [Some(grpc), web_address.map(|_| web)].into_iter().flatten().collect();
            let sources = Sources { offices, ports, rpcs, clock: clock.clone(), offsets };
            let admin = Admin::of(sources, leaving.clone());
            tokio::spawn(admin.serve(listener, stop.clone()));
        }
        let end = closing.clone().cancelled_owned();
        serving.spawn(router.serve_with_incoming_shutdown(door.incoming(), end));

        let server = Self {
            address,
            admin_address,
            web_address,
            is_encrypted,
            centres: files.into_iter().map(|file| file.centre).collect(),
            clock,
            signer,
            made,
            leaving,
            readiness,
            closing,
            stop,
            grace: config.shutdown_grace,
            serving,
            teller,
        };
        server.leave_admin_token(&config)?;
        Ok(server)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where programs look that watch over it; `None` if that is switched off.
    pub fn admin_address(&self) -> Option<SocketAddr> {
        self.admin_address
    }

    /// Where it listens for browsers; `None` if that is switched off.
    pub fn web_address(&self) -> Option<SocketAddr> {
        self.web_address
    }

    /// Where a browser finds it, unless that is switched off.
    pub fn web_url(&self) -> Option<String> {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        self.web_address.map(|address| format!("{scheme}://{address}"))
    }

    /// Where it listens, as clients want it.
    pub fn url(&self) -> String {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// The centres that it serves.
    pub fn centres(&self) -> &[CentreId] {
        &self.centres
    }

    /// What time it is there.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The key files that had to be made.
    pub fn made(&self) -> &[PathBuf] {
        &self.made
    }

    /// A credential, if the server holds a key to sign it.
    pub fn token(
        &self,
        role: Role,
        subject: &str,
        centre: &CentreId,
        lifetime: Duration,
    ) -> Option<SecretString> {
        let now = self.clock.world_now();
        Some(self.signer.as_ref()?.issue(role, subject, centre, now, lifetime))
    }

    /// Says that nobody should come, tells everybody to go elsewhere, waits until they have, but no
    /// longer than the configured grace, and ends. The centres go on until nobody can ask them
    /// anything any more.
    pub async fn shut_down(self) {
        // First, or whoever is told to go is sent here again.
        self.leaving.cancel();
        let _ = self.readiness.await;
        self.closing.cancel();
        let mut serving = self.serving;
        let all = async { while serving.join_next().await.is_some() {} };
        if tokio::time::timeout(self.grace, all).await.is_err() {
            tracing::warn!("some clients did not go in time");
            serving.shutdown().await;
        }
        self.stop.cancel();
        if let Some(teller) = self.teller {
            teller.finish().await;
        }
    }

    /// Whoever may read the data directory may administrate the first centre: a file with a
    /// credential for `firstline ctl`, if this server signs credentials with a key of its own.
    fn leave_admin_token(&self, config: &Config) -> anyhow::Result<()> {
        let has_own_key = config.identity.signing_key.is_none();
        let Some(centre) = self.centres.first().filter(|_| has_own_key) else { return Ok(()) };
        let lifetime = config.identity.lifetime_max;
        let Some(token) = self.token(Role::Admin, "local-admin", centre, lifetime) else {
            return Ok(());
        };
        let path = admin_token_path(&config.data_dir);
        write_secret(&path, token.expose_secret())
            .with_context(|| format!("writing {}", path.display()))
    }
}

/// Where a server that makes its own key leaves a credential for its administrator.
pub fn admin_token_path(data_dir: &Path) -> PathBuf {
    data_dir.join("admin.token")
}

fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;

    let mut options = std::fs::OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(path)?;
    writeln!(file, "{text}")
}

struct Credentials {
    verifier: Verifier,
    signer: Option<Signer>,
    made: Vec<PathBuf>,
}

/// Lets the clocks of this machine and of the journal's agree on what time it is, now and for as long
/// as the server runs. How far they are off, if there are two.
async fn keep_time(
    clock: &Clock,
    journal: &Arc<dyn Journal>,
    files: &[CentreFile],
    history: Timestamp,
    stop: &CancellationToken,
) -> anyhow::Result<Option<watch::Receiver<Offsets>>> {
    let Some(file) = files.first() else { return Ok(None) };
    let (clock, journal) = (clock.clone(), journal.clone());
    let keeper = Timekeeper::begin(clock, journal, file.centre.clone(), history).await;
    let keeper = keeper.context("asking the journal what time it is")?;
    let offsets = keeper.as_ref().map(Timekeeper::offsets);
    if let Some(keeper) = keeper {
        tokio::spawn(stop.clone().run_until_cancelled_owned(keeper.keep()));
    }
    Ok(offsets)
}

/// Brings the centres up: reads their histories, and tells each what its file says.
async fn open_offices(
    config: &Config,
    keys: Vec<(&CentreFile, CentreKeys)>,
    house: &Arc<House>,
    journal: &Arc<dyn Journal>,
    stop: &CancellationToken,
) -> anyhow::Result<Vec<Office>> {
    let mut offices = Vec::new();
    for (file, keys) in keys {
        let parts = parts(config, file.centre.clone(), house, journal.clone(), stop.clone());
        let switchboard = Switchboard::start(parts)
            .await
            .with_context(|| format!("reading the history of {}", file.centre))?;
        let office = Office::open(switchboard, keys, file.numbering(), house.clone());
        centres::furnish(&office, file).await?;
        offices.push(office);
    }
    Ok(offices)
}

/// Begins to tell the stories of calls, if somebody wants to hear them.
fn tell_stories(
    config: &Config,
    house: &House,
    switchboards: &[Switchboard],
    stop: &CancellationToken,
) -> anyhow::Result<Option<Teller>> {
    let teller = Teller::new(&config.traces, &house.node).context("traces cannot be sent")?;
    if let Some(teller) = &teller {
        switchboards.iter().for_each(|centre| teller.begin(centre.clone(), stop.clone()));
    }
    Ok(teller)
}

/// Who may issue credentials: the keys of the configuration, or one of our own if there is none.
fn credentials(config: &Config) -> anyhow::Result<Credentials> {
    let identity = &config.identity;
    let rules = Rules {
        issuer: identity.issuer.as_str().into(),
        lifetime_max: identity.lifetime_max,
        leeway: identity.leeway,
    };
    let mut verifier = Verifier::new(rules);
    for path in &identity.verify_keys {
        verifier = verifier.trusting_file(path)?;
    }
    let (signer, made) = match &identity.signing_key {
        Some(path) => (Some(Signer::read(path, &identity.issuer)?), None),
        None if identity.verify_keys.is_empty() => {
            let path = identity::own_key_path(&config.data_dir);
            let found = Signer::read_or_create(&path, &identity.issuer)?;
            (Some(found.key), found.created)
        }
        None => (None, None),
    };
    if let Some(signer) = &signer {
        verifier = verifier.trusting(signer);
    }
    Ok(Credentials { verifier, signer, made: made.into_iter().collect() })
}

async fn bind(address: SocketAddr) -> anyhow::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(address).await;
    let listener = listener.with_context(|| format!("listening on {address}"))?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

async fn bind_if_any(listen: Listen) -> anyhow::Result<(Option<TcpListener>, Option<SocketAddr>)> {
    let Some(address) = listen.0 else { return Ok((None, None)) };
    let (listener, address) = bind(address).await?;
    Ok((Some(listener), Some(address)))
}

fn port(name: &'static str, limits: &Limits) -> Port {
    Port { name, counts: Arc::default(), connections_max: limits.connections_max }
}

fn acceptor(
    listener: TcpListener,
    tls: Option<Arc<rustls::ServerConfig>>,
    limits: &Limits,
    stop: CancellationToken,
    port: &Port,
) -> Acceptor {
    let (connections_max, counts) = (port.connections_max, port.counts.clone());
    let handshake_timeout = limits.handshake_timeout;
    Acceptor { listener, tls, connections_max, handshake_timeout, stop, counts }
}

async fn open_journal(config: &Config) -> anyhow::Result<Arc<dyn Journal>> {
    let url: &JournalUrl = &config.journal;
    journal::open(url, config.wait_replicas)
        .await
        .with_context(|| format!("opening the journal {url}"))
}

fn node(config: &Config) -> NodeId {
    config.node.clone().unwrap_or_else(made_up_name)
}

/// A name for a node that nobody has named.
pub(super) fn made_up_name() -> NodeId {
    let name = format!("node-{}", new_uuid().simple());
    name.parse().expect("letters and digits are a name")
}

fn parts(
    config: &Config,
    centre: CentreId,
    house: &House,
    journal: Arc<dyn Journal>,
    stop: CancellationToken,
) -> Parts {
    let capacity = Capacity {
        mailbox: config.limits.mailbox_max,
        pressing: config.limits.pressing_waiting_max,
        routine: config.limits.routine_waiting_max,
        routine_wait: config.limits.routine_wait_max,
        batch: config.limits.batch_max,
        backlog: config.limits.stream_buffer,
        held_entries: config.limits.held_entries_max,
        held_bytes: config.limits.held_bytes_max,
        reserve: Reserve {
            share: config.limits.room_kept_share,
            bytes_max: config.limits.room_kept_bytes_max,
        },
    };
    let (node, clock) = (house.node.clone(), house.clock.clone());
    let upkeep = upkeep(&config.history);
    Parts { centre, node, journal, clock, capacity, upkeep, stop }
}

fn upkeep(history: &config::History) -> Upkeep {
    Upkeep {
        snapshot_every: history.snapshot_every,
        keep_entries: history.keep_entries,
        archive: history.archive.as_ref().map(|path| Arc::new(Archive::new(path))),
    }
}

/// Says whether clients should come here: only while every centre's journal answers, and not once
/// the server is leaving. The whole server's own entry, named by nothing, stays at serving for as
/// long as the process lives: an outage of the journal is no reason to restart it.
async fn keep_readiness(
    health: HealthReporter,
    mut centres: Vec<watch::Receiver<Health>>,
    leaving: CancellationToken,
) {
    loop {
        let is_ready = !leaving.is_cancelled()
            && centres.iter_mut().all(|centre| *centre.borrow_and_update() == Health::Serving);
        let status = if is_ready { ServingStatus::Serving } else { ServingStatus::NotServing };
        for service in SERVICES {
            health.set_service_status(service, status).await;
        }
        if leaving.is_cancelled() {
            return;
        }
        let changes = centres.iter_mut().map(|centre| Box::pin(centre.changed()));
        tokio::select! {
            _ = futures_util::future::select_all(changes) => {}
            () = leaving.cancelled() => {}
        }
    }
}
