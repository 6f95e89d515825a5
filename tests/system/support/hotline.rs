//! A whole server in the test's own process: memory journal, real gRPC over a real socket.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use firstline::client::{Connection, Credential, TlsFiles};
use firstline::clock::Clock;
use firstline::config::Config;
use firstline::domain::{Actor, CentreId, Command, Reply, Settings};
use firstline::journal::{Journal, MemoryJournal};
use firstline::phone::Numbering;
use firstline::rpc::api;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::api::partner_service_client::PartnerServiceClient;
use firstline::rpc::api::roster_service_client::RosterServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::hotline::{Hotline, House, Office};
use firstline::rpc::identity::{Role, Rules, Signer, Verifier, own_key_path};
use firstline::rpc::listen::server_builder;
use firstline::rpc::presence::Pulse;
use firstline::rpc::seal::CentreKeys;
use firstline::rpc::services::services;
use firstline::rpc::vault::Vault;
use firstline::switchboard::{Capacity, Parts, Submission, Switchboard, Upkeep};
use secrecy::ExposeSecret;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tokio_util::sync::CancellationToken;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};
use tonic_types::StatusExt;

const SETTINGS: &str = r#"
zone = "Asia/Shanghai"
lines = 30
medical_licences = ["doctor", "nurse"]
dispositions = ["advised", "referred"]

[queues.medical]
licences = ["doctor", "nurse"]

[queues.counselling]
licences = ["counsellor"]

[triage]
red_flags = ["convulsion"]
otherwise = "standard"

[partners.spring]
name = "Spring Street neighbours"
gateway = "pbx"
needs = ["food", "doctor"]

[partners.harbour]
name = "Harbour helpers"
gateway = "pbx"
needs = ["food"]
"#;

/// How long credentials are good for.
const LIFETIME: Duration = Duration::from_secs(600);

/// Where a hotline works, and by which rules.
pub struct Premises {
    pub centre: CentreId,
    pub journal: Arc<dyn Journal>,
    pub clock: Clock,
    pub settings: Settings,
    pub upkeep: Upkeep,
}

impl Default for Premises {
    fn default() -> Self {
        Self {
            centre: "longhua".parse().unwrap(),
            journal: Arc::new(MemoryJournal::new()),
            clock: Clock::system(),
            settings: toml::from_str(SETTINGS).unwrap(),
            upkeep: Upkeep::default(),
        }
    }
}

/// A server that ends with this value.
pub struct TestHotline {
    address: SocketAddr,
    signer: Signer,
    centre: CentreId,
    clock: Clock,
    pub stop: CancellationToken,
    /// The centre itself, for what a test arranges behind the API.
    pub switchboard: Switchboard,
    pub vault: Arc<Vault>,
    _files: TempDir,
}

/// A channel that shows a credential with every request.
pub type Signed = InterceptedService<Channel, Token>;

/// Adds a credential to requests.
#[derive(Clone)]
pub struct Token(MetadataValue<Ascii>);

impl Token {
    pub fn bearer(token: &str) -> Self {
        Self(format!("Bearer {token}").parse().unwrap())
    }
}

impl tonic::service::Interceptor for Token {
    fn call(&mut self, mut request: tonic::Request<()>) -> tonic::Result<tonic::Request<()>> {
        request.metadata_mut().insert("authorization", self.0.clone());
        Ok(request)
    }
}

impl TestHotline {
    /// Opens a hotline whose consoles may be silent for a minute.
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// Opens a hotline with the centre `longhua`, and changes what its centres share.
    pub async fn open_with(change: impl FnOnce(&mut House)) -> Self {
        Self::open_at(Premises::default(), change).await
    }

    /// Opens a hotline anywhere, and changes what its centres share.
    pub async fn open_at(premises: Premises, change: impl FnOnce(&mut House)) -> Self {
        let Premises { centre, journal, clock, settings, upkeep } = premises;
        let files = tempfile::tempdir().unwrap();
        let stop = CancellationToken::new();
        let config = Config::default();
        let switchboard = Switchboard::start(Parts {
            centre: centre.clone(),
            node: "node-1".parse().unwrap(),
            journal,
            clock: clock.clone(),
            capacity: Capacity::default(),
            upkeep,
            stop: CancellationToken::new(),
        });
        let switchboard = switchboard.await.unwrap();
        configure(&switchboard, settings).await;

        let mut house = House::new("node-1".parse().unwrap(), clock.clone(), &config, stop.clone());
        house.pulse = Pulse {
            interval: Duration::from_secs(20),
            silence: Duration::from_secs(60),
            silence_ringing: Duration::from_secs(60),
        };
        change(&mut house);
        let house = Arc::new(house);
        let (keys, _) = CentreKeys::read_or_create(centre.clone(), files.path()).unwrap();
        let numbering = Numbering::new("CN", ["120"]).unwrap();
        let office = Office::open(switchboard.clone(), keys, numbering, house.clone());
        let vault = office.vault.clone();
        let hotline = Arc::new(Hotline::new(house, [office]));

        let signer = Signer::read_or_create(&own_key_path(files.path()), "tests").unwrap().key;
        let rules = Rules {
            issuer: "tests".into(),
            lifetime_max: Duration::from_secs(3600),
            leeway: Duration::ZERO,
        };
        let verifier = Arc::new(Verifier::new(rules).trusting(&signer));
        let server = server_builder(&config.limits);
        let services = services(server, hotline, verifier, true).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = services.router.serve_with_incoming(TcpListenerStream::new(listener));
        tokio::spawn(serving);
        Self { address, signer, centre, clock, stop, switchboard, vault, _files: files }
    }

    /// A channel without a credential.
    pub fn channel(&self) -> Channel {
        Endpoint::from_shared(format!("http://{}", self.address)).unwrap().connect_lazy()
    }

    /// A channel of somebody whose connection holds little that has not been read.
    pub fn signed_narrow(&self, role: Role, subject: &str) -> Signed {
        let endpoint = Endpoint::from_shared(format!("http://{}", self.address)).unwrap();
        let window = 65_535;
        let narrow = endpoint.initial_stream_window_size(window).connect_lazy();
        let now = self.clock.world_now();
        let token = self.signer.issue(role, subject, &self.centre, now, LIFETIME);
        InterceptedService::new(narrow, Token::bearer(token.expose_secret()))
    }

    /// The way to it for a client of our own.
    pub fn connection(&self, role: Role, subject: &str) -> Connection {
        let now = self.clock.world_now();
        let token = self.signer.issue(role, subject, &self.centre, now, LIFETIME);
        let url = format!("http://{}", self.address);
        Connection::to(&url, Credential::token(&token).unwrap(), &TlsFiles::default()).unwrap()
    }

    /// Asks the centre itself.
    pub async fn submit(&self, by: Actor, command: Command) -> Reply {
        let submission = Submission { by, request: None, command, blobs: Vec::new() };
        self.switchboard.submit(submission).await.unwrap().reply
    }

    /// A channel of somebody at the centre, for so long.
    pub fn signed_for(&self, role: Role, subject: &str, lifetime: Duration) -> Signed {
        self.signed_at(role, subject, self.centre.as_str(), lifetime)
    }

    /// A channel of somebody at any centre.
    pub fn signed_at(&self, role: Role, subject: &str, centre: &str, lifetime: Duration) -> Signed {
        let (centre, now) = (centre.parse().unwrap(), self.clock.world_now());
        let token = self.signer.issue(role, subject, &centre, now, lifetime);
        InterceptedService::new(self.channel(), Token::bearer(token.expose_secret()))
    }

    /// A channel of somebody at the centre.
    pub fn signed(&self, role: Role, subject: &str) -> Signed {
        self.signed_for(role, subject, LIFETIME)
    }

    pub fn gateway(&self, id: &str) -> GatewayServiceClient<Signed> {
        GatewayServiceClient::new(self.signed(Role::Gateway, id))
    }

    pub fn console(&self, operator: &str) -> ConsoleServiceClient<Signed> {
        ConsoleServiceClient::new(self.signed(Role::Operator, operator))
    }

    pub fn partner(&self, id: &str) -> PartnerServiceClient<Signed> {
        PartnerServiceClient::new(self.signed(Role::Partner, id))
    }

    pub fn roster(&self) -> RosterServiceClient<Signed> {
        RosterServiceClient::new(self.signed(Role::Admin, "root"))
    }

    pub fn supervisor(&self) -> SupervisorServiceClient<Signed> {
        SupervisorServiceClient::new(self.signed(Role::Admin, "root"))
    }

    /// A nurse on the roster, on duty round the clock.
    pub async fn hire(&self, operator: &str) {
        let mut roster = self.roster();
        let record = api::Operator {
            operator_id: operator.into(),
            name: "Somebody".into(),
            licence: "nurse".into(),
            languages: vec!["zh".into()],
            ..Default::default()
        };
        let put = api::PutOperatorRequest {
            request_id: id(),
            operator: Some(record),
            ..Default::default()
        };
        roster.put_operator(put).await.unwrap();
        let shift = api::Shift {
            shift_id: format!("all-day-{operator}"),
            from: "00:00".into(),
            to: "00:00".into(),
            operator_ids: vec![operator.into()],
            ..Default::default()
        };
        let put =
            api::PutShiftRequest { request_id: id(), shift: Some(shift), ..Default::default() };
        roster.put_shift(put).await.unwrap();
    }

    /// A nurse at a console, waiting for a call.
    pub async fn ready(&self, operator: &str) -> ConsoleServiceClient<Signed> {
        self.hire(operator).await;
        let mut console = self.console(operator);
        let sign_in = api::SignInRequest { request_id: id(), session_id: id() };
        assert!(console.sign_in(sign_in).await.unwrap().into_inner().on_duty);
        console.set_ready(api::SetReadyRequest { request_id: id() }).await.unwrap();
        console
    }
}

impl Drop for TestHotline {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn configure(switchboard: &Switchboard, settings: Settings) {
    let submission = Submission {
        by: Actor::Node("node-1".parse().unwrap()),
        request: None,
        command: Command::Configure(Arc::new(settings)),
        blobs: Vec::new(),
    };
    switchboard.submit(submission).await.unwrap();
}

/// A new id for a mutation.
pub fn id() -> String {
    firstline::clock::new_uuid().to_string()
}

/// A routine call.
pub fn call() -> api::OpenCallRequest {
    api::OpenCallRequest {
        request_id: id(),
        queue: "medical".into(),
        caller_number: "+12025550143".into(),
        ..Default::default()
    }
}

/// The code and the reason of a status.
pub fn reason(status: &Status) -> (Code, String) {
    let info = status.get_details_error_info();
    (status.code(), info.map(|info| info.reason).unwrap_or_default())
}

/// Asserts what a request was refused with.
pub fn check_refused<T: std::fmt::Debug>(
    result: Result<T, Status>,
    code: Code,
    expected: &str,
) -> Status {
    let status = result.expect_err(expected);
    assert_eq!(reason(&status), (code, expected.to_owned()), "{status:?}");
    status
}
