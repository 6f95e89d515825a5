//! The way to a server: its address, its certificate, our credential.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Certificate, Channel, ClientTlsConfig, Endpoint, Identity};
use tonic::{Request, Status};

use crate::rpc::api::console_service_client::ConsoleServiceClient;
use crate::rpc::api::gateway_service_client::GatewayServiceClient;
use crate::rpc::api::partner_service_client::PartnerServiceClient;
use crate::rpc::api::roster_service_client::RosterServiceClient;
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How often a quiet connection is asked whether it lives, and how long it may take to answer.
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(10);
const KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(5);
/// What a listing of a thousand records may come to, with room.
const MESSAGE_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A channel that shows the credential with every rpc.
pub type Secured = InterceptedService<Channel, Credential>;

/// Why there can be no connection to such a server.
#[derive(Debug, thiserror::Error)]
pub enum BadServer {
    /// The address is none.
    #[error("{0:?} is no server; write one such as http://127.0.0.1:7380")]
    Url(String),
    /// The credential cannot be sent.
    #[error("the credential holds characters that no token has")]
    Credential,
    /// A file cannot be read.
    #[error("{} cannot be read: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// The certificates do not work.
    #[error("TLS cannot be set up with these files: {0}")]
    Tls(tonic::transport::Error),
}

/// What the client shows and trusts on an encrypted connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TlsFiles {
    /// The authorities that vouch for the server, PEM; those of the system if unset.
    pub ca: Option<PathBuf>,
    /// The client's own certificate and its key, PEM, if the server asks for one.
    pub identity: Option<(PathBuf, PathBuf)>,
    /// The name in the server's certificate, if the address is another one.
    pub server_name: Option<String>,
}

/// What proves who the client is. Goes along with every rpc.
#[derive(Clone)]
pub struct Credential(Arc<dyn Fn() -> Option<MetadataValue<Ascii>> + Send + Sync>);

impl Credential {
    /// A token that stays the same.
    pub fn token(token: &SecretString) -> Result<Self, BadServer> {
        let value = bearer(token).ok_or(BadServer::Credential)?;
        Ok(Self(Arc::new(move || Some(value.clone()))))
    }

    /// A token that is asked for anew with every rpc, for clients that outlive one.
    pub fn renewed(issue: impl Fn() -> SecretString + Send + Sync + 'static) -> Self {
        Self(Arc::new(move || bearer(&issue())))
    }
}

fn bearer(token: &SecretString) -> Option<MetadataValue<Ascii>> {
    let text = format!("Bearer {}", token.expose_secret().trim());
    let mut value: MetadataValue<Ascii> = text.parse().ok()?;
    // Keeps it out of the HTTP/2 stack's own logs.
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(not shown)")
    }
}

impl Interceptor for Credential {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        let value = self.0().ok_or_else(|| Status::unauthenticated("the token cannot be sent"))?;
        request.metadata_mut().insert("authorization", value);
        Ok(request)
    }
}

/// The way to a server, or to any of several nodes that serve the same centres. Clones share one
/// connection to each node, which is made when it is first needed and again when it breaks.
///
/// Single rpcs go to the first node. A line that loses its node goes on at the next one, and leaves
/// its clones where they are: a node that hangs for one of them may serve the others.
#[derive(Debug, Clone)]
pub struct Connection {
    /// One for each node, never empty.
    channels: Arc<[Channel]>,
    /// The node that is spoken with.
    place: usize,
    credential: Credential,
}

impl Connection {
    /// The way to the server at that address: `http://` or `https://`, host and port; `http://` if
    /// it names neither. Several nodes are named with commas between them. Nothing is sent yet. Must
    /// be called inside a tokio runtime.
    pub fn to(url: &str, credential: Credential, tls: &TlsFiles) -> Result<Self, BadServer> {
        let channels = url.split(',').map(|node| Ok(endpoint(node.trim(), tls)?.connect_lazy()));
        Ok(Self { channels: channels.collect::<Result<_, _>>()?, place: 0, credential })
    }

    /// The same way for somebody else.
    pub fn with(&self, credential: Credential) -> Self {
        Self { credential, ..self.clone() }
    }

    /// How many nodes there are to go to.
    pub(super) fn nodes(&self) -> usize {
        self.channels.len()
    }

    /// Goes on at the next node.
    pub(super) fn turn(&mut self) {
        self.place = (self.place + 1) % self.channels.len();
    }

    fn secured(&self) -> Secured {
        InterceptedService::new(self.channels[self.place].clone(), self.credential.clone())
    }

    /// The gateway's rpcs.
    pub fn gateway(&self) -> GatewayServiceClient<Secured> {
        GatewayServiceClient::new(self.secured()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    /// The console's rpcs.
    pub fn console(&self) -> ConsoleServiceClient<Secured> {
        ConsoleServiceClient::new(self.secured()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    /// The partner's rpcs.
    pub fn partner(&self) -> PartnerServiceClient<Secured> {
        PartnerServiceClient::new(self.secured()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    /// The roster's rpcs.
    pub fn roster(&self) -> RosterServiceClient<Secured> {
        RosterServiceClient::new(self.secured()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    /// The supervisor's rpcs.
    pub fn supervisor(&self) -> SupervisorServiceClient<Secured> {
        SupervisorServiceClient::new(self.secured()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }
}

fn endpoint(url: &str, tls: &TlsFiles) -> Result<Endpoint, BadServer> {
    let bad = || BadServer::Url(url.to_owned());
    let full = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
    let endpoint = Endpoint::from_shared(full).map_err(|_| bad())?;
    let scheme = endpoint.uri().scheme_str().unwrap_or_default().to_owned();
    endpoint.uri().host().filter(|host| !host.is_empty()).ok_or_else(bad)?;
    let endpoint = match scheme.as_str() {
        "http" => endpoint,
        "https" => endpoint.tls_config(tls_config(tls)?).map_err(BadServer::Tls)?,
        _ => return Err(bad()),
    };
    Ok(endpoint
        .connect_timeout(CONNECT_TIMEOUT)
        .tcp_nodelay(true)
        .http2_keep_alive_interval(KEEPALIVE_INTERVAL)
        .keep_alive_timeout(KEEPALIVE_TIMEOUT)
        .keep_alive_while_idle(true))
}

fn tls_config(files: &TlsFiles) -> Result<ClientTlsConfig, BadServer> {
    let mut config = match &files.ca {
        Some(path) => ClientTlsConfig::new().ca_certificate(Certificate::from_pem(read(path)?)),
        None => ClientTlsConfig::new().with_native_roots(),
    };
    if let Some((certificate, key)) = &files.identity {
        config = config.identity(Identity::from_pem(read(certificate)?, read(key)?));
    }
    if let Some(name) = &files.server_name {
        config = config.domain_name(name);
    }
    Ok(config)
}

fn read(path: &Path) -> Result<Vec<u8>, BadServer> {
    std::fs::read(path).map_err(|why| BadServer::File { path: path.to_owned(), why })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credential() -> Credential {
        Credential::token(&"a.b.c".into()).unwrap()
    }

    #[tokio::test]
    async fn addresses() {
        let several = "http://127.0.0.1:7380, https://node-2.example:7380";
        for good in ["http://127.0.0.1:7380", "127.0.0.1:7380", "http://[::1]:7380", several] {
            assert!(Connection::to(good, credential(), &TlsFiles::default()).is_ok(), "{good}");
        }
        for bad in ["", "http://", "http://x:1,", "ftp://host:1", "two words", "redis://x"] {
            let refused = Connection::to(bad, credential(), &TlsFiles::default());
            assert!(matches!(refused, Err(BadServer::Url(_))), "{bad}");
        }
    }

    #[test]
    fn the_credential_goes_along_and_is_not_shown() {
        let mut credential = Credential::token(&"a.b.c\n".into()).unwrap();
        let request = credential.call(Request::new(())).unwrap();
        let sent = request.metadata().get("authorization").unwrap();
        assert_eq!(sent.as_bytes(), b"Bearer a.b.c");
        assert!(sent.is_sensitive());
        assert!(!format!("{credential:?}").contains("a.b.c"));
        assert!(matches!(Credential::token(&"a\nb".into()), Err(BadServer::Credential)));
    }
}
