//! The accept loop over loopback sockets.

use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::RootCertStore;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsConnector;
use tokio_stream::StreamExt;
use tonic::transport::Endpoint;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use super::*;
use crate::config::Tls;
use crate::rpc::tls::server_config;

/// Longer than any test takes, so that the deadline plays no part.
const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(50);
const PREFACE: &[u8; PREFACE_BYTES] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

struct Floor {
    address: SocketAddr,
    stop: CancellationToken,
    counts: Arc<Counts>,
    incoming: Pin<Box<dyn Stream<Item = io::Result<Connection>> + Send>>,
}

impl Floor {
    async fn open(
        tls: Option<Arc<rustls::ServerConfig>>,
        connections_max: usize,
        handshake_timeout: Duration,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, counts) = (CancellationToken::new(), Arc::<Counts>::default());
        let acceptor = Acceptor {
            listener,
            tls,
            connections_max,
            handshake_timeout,
            stop: stop.clone(),
            counts: counts.clone(),
        };
        Self { address, stop, counts, incoming: Box::pin(acceptor.incoming()) }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    async fn next(&mut self) -> Connection {
        self.incoming.next().await.unwrap().unwrap()
    }
}

/// Whether the server has closed this connection, as a client sees it.
async fn is_closed(client: &mut (impl AsyncRead + Unpin)) -> bool {
    matches!(client.read(&mut [0; 64]).await, Ok(0) | Err(_))
}

#[tokio::test]
async fn a_connection_carries_bytes_both_ways() {
    let mut floor = Floor::open(None, 10, LONG).await;
    let mut client = floor.connect().await;
    let mut server = floor.next().await;
    assert_eq!(server.connect_info().address, client.local_addr().unwrap());
    assert!(server.connect_info().certificate.is_none());
    assert!(matches!(&server.io, Io::Plain(tcp) if tcp.nodelay().unwrap()));
    client.write_all(PREFACE).await.unwrap();
    let mut read = [0; PREFACE_BYTES];
    server.read_exact(&mut read).await.unwrap();
    assert_eq!(&read, PREFACE);
    assert!(server.opening.is_none(), "the allowance ends with the preface");
    server.write_all(b"hello").await.unwrap();
    client.read_exact(&mut read[..5]).await.unwrap();
    assert_eq!(&read[..5], b"hello");
    assert_eq!(floor.counts.accepted(), 1);
}

#[tokio::test]
async fn a_client_that_says_nothing_or_too_little_is_let_go() {
    let mut floor = Floor::open(None, 10, SHORT).await;
    let _silent = floor.connect().await;
    let mut server = floor.next().await;
    let error = server.read(&mut [0; 64]).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);

    let mut slow = floor.connect().await;
    let mut server = floor.next().await;
    slow.write_all(&PREFACE[..PREFACE_BYTES - 1]).await.unwrap();
    let error = loop {
        if let Err(error) = server.read(&mut [0; 64]).await {
            break error;
        }
    };
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
}

#[tokio::test]
async fn a_request_of_old_must_be_heard_to_the_end_of_its_head() {
    let mut floor = Floor::open(None, 10, SHORT).await;
    let head = b"GET /supervisor/board HTTP/1.1\r\nhost: board.example\r\n";
    let mut slow = floor.connect().await;
    let mut server = floor.next().await;
    slow.write_all(head).await.unwrap();
    let error = loop {
        if let Err(error) = server.read(&mut [0; 7]).await {
            break error;
        }
    };
    assert_eq!(error.kind(), io::ErrorKind::TimedOut, "lines without an end buy no time");

    let mut floor = Floor::open(None, 10, LONG).await;
    let mut client = floor.connect().await;
    let mut server = floor.next().await;
    client.write_all(head).await.unwrap();
    server.read_exact(&mut vec![0; head.len()]).await.unwrap();
    assert!(server.opening.is_some());
    client.write_all(b"\r\n").await.unwrap();
    server.read_exact(&mut [0; 2]).await.unwrap();
    assert!(server.opening.is_none(), "the allowance ends with the head");
}

#[tokio::test]
async fn connections_beyond_the_bound_are_closed_and_counted() {
    let mut floor = Floor::open(None, 1, LONG).await;
    let mut first = floor.connect().await;
    let server = floor.next().await;
    for refused in 1..=2 {
        assert!(is_closed(&mut floor.connect().await).await);
        assert_eq!(floor.counts.refused(), refused);
    }
    drop(server);
    assert!(is_closed(&mut first).await);
    let _second = floor.connect().await;
    floor.next().await;
    assert_eq!(floor.counts.accepted(), 2);
}

#[tokio::test]
async fn stopping_ends_the_stream_and_keeps_what_was_accepted() {
    let mut floor = Floor::open(None, 10, LONG).await;
    let mut client = floor.connect().await;
    let mut server = floor.next().await;
    floor.stop.cancel();
    assert!(floor.incoming.next().await.is_none());
    assert!(TcpStream::connect(floor.address).await.is_err());
    client.write_all(b"still here").await.unwrap();
    assert_eq!(server.read(&mut [0; 64]).await.unwrap(), 10);
}

#[test]
fn only_failures_that_would_come_back_at_once_make_a_pause() {
    let too_many_files = || io::Error::from_raw_os_error(24);
    for harmless in [
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::Interrupted,
    ] {
        assert_eq!(pause_after(&harmless.into(), Duration::ZERO), None);
    }
    let pauses: Vec<_> =
        std::iter::successors(Some(Duration::ZERO), |last| pause_after(&too_many_files(), *last))
            .skip(1)
            .take(9)
            .map(|pause| pause.as_millis())
            .collect();
    assert_eq!(pauses, [10, 20, 40, 80, 160, 320, 640, 1000, 1000]);
}

/// A certificate authority that has signed a server and a client.
struct Authority {
    dir: tempfile::TempDir,
    client: (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>),
    roots: Arc<RootCertStore>,
}

impl Authority {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let signed = |name: &str| {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new([name.to_owned()]).unwrap();
            (params.signed_by(&key, &authority).unwrap(), key)
        };
        let (server, server_key) = signed("localhost");
        let (client, client_key) = signed("console");
        let write = |name: &str, text: String| std::fs::write(dir.path().join(name), text).unwrap();
        write("ca.pem", authority.pem());
        write("server.pem", server.pem());
        write("server.key", server_key.serialize_pem());
        let mut roots = RootCertStore::empty();
        roots.add(authority.der().clone()).unwrap();
        let key = PrivateKeyDer::from_pem_slice(client_key.serialize_pem().as_bytes()).unwrap();
        Self { dir, client: (vec![client.der().clone()], key), roots: Arc::new(roots) }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.dir.path().join(name)
    }

    fn server(&self, ask_clients: bool) -> Option<Arc<rustls::ServerConfig>> {
        server_config(&Tls {
            certificate: Some(self.path("server.pem")),
            key: Some(self.path("server.key")),
            client_ca: ask_clients.then(|| self.path("ca.pem")),
        })
        .unwrap()
    }

    fn connector(&self, with_certificate: bool) -> TlsConnector {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(self.roots.clone());
        let (chain, key) = &self.client;
        let mut config = if with_certificate {
            builder.with_client_auth_cert(chain.clone(), key.clone_key()).unwrap()
        } else {
            builder.with_no_client_auth()
        };
        config.alpn_protocols = vec![b"h2".to_vec()];
        TlsConnector::from(Arc::new(config))
    }
}

async fn secured(
    connector: &TlsConnector,
    socket: TcpStream,
) -> io::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    connector.connect("localhost".try_into().unwrap(), socket).await
}

#[tokio::test]
async fn tls_is_spoken_and_the_handshake_has_a_deadline() {
    let authority = Authority::new();
    let mut floor = Floor::open(authority.server(false), 10, LONG).await;
    let mut client = secured(&authority.connector(false), floor.connect().await).await.unwrap();
    client.write_all(PREFACE).await.unwrap();
    let mut server = floor.next().await;
    server.read_exact(&mut [0; PREFACE_BYTES]).await.unwrap();
    assert!(server.connect_info().certificate.is_none());
    assert_eq!(client.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));

    let floor = Floor::open(authority.server(false), 10, SHORT).await;
    assert!(is_closed(&mut floor.connect().await).await);
    assert_eq!(floor.counts.failed_handshakes(), 1);
    assert_eq!(floor.counts.accepted(), 0);
}

#[tokio::test]
async fn a_silent_handshake_keeps_nobody_else_waiting() {
    let authority = Authority::new();
    let mut floor = Floor::open(authority.server(false), 10, LONG).await;
    let _silent = floor.connect().await;
    let _client = secured(&authority.connector(false), floor.connect().await).await.unwrap();
    floor.next().await;
}

#[tokio::test]
async fn a_client_certificate_can_be_required() {
    let authority = Authority::new();
    let mut floor = Floor::open(authority.server(true), 10, LONG).await;
    let _client = secured(&authority.connector(true), floor.connect().await).await.unwrap();
    let shown = floor.next().await.connect_info().certificate;
    assert_eq!(shown.as_ref(), authority.client.0.first());

    // With TLS 1.3 a client learns of its refusal when it first reads.
    let mut stranger = secured(&authority.connector(false), floor.connect().await).await.unwrap();
    assert!(is_closed(&mut stranger).await);
    let other = Authority::new();
    let (chain, key) = &other.client;
    let forged = Authority { client: (chain.clone(), key.clone_key()), ..authority };
    let mut forged = secured(&forged.connector(true), floor.connect().await).await.unwrap();
    assert!(is_closed(&mut forged).await);
    assert_eq!(floor.counts.failed_handshakes(), 2);
    assert_eq!(floor.counts.accepted(), 1);
}

#[test]
fn tls_files_that_do_not_fit_are_named() {
    let authority = Authority::new();
    let refused = |certificate: &Path, key: &Path| {
        let (certificate, key) = (Some(certificate.to_owned()), Some(key.to_owned()));
        server_config(&Tls { certificate, key, client_ca: None }).unwrap_err().to_string()
    };
    let (server, key) = (authority.path("server.pem"), authority.path("server.key"));
    assert!(refused(&key, &key).contains("server.key: it holds no certificate"));
    assert!(refused(&server, &server).contains("server.pem"));
    assert!(refused(&authority.path("absent"), &key).contains("absent"));
    let other = Authority::new();
    assert!(refused(&server, &other.path("server.key")).contains("cannot be used"));
    assert_eq!(server_config(&Tls::default()).unwrap().map(|_| ()), None);
}

#[tokio::test]
async fn tonic_serves_what_is_accepted_and_stops_gracefully() {
    let floor = Floor::open(None, 10, LONG).await;
    let (_reporter, health) = tonic_health::server::health_reporter();
    let stopped = floor.stop.clone().cancelled_owned();
    let serving = tokio::spawn(
        server_builder(&Limits::default())
            .add_service(health)
            .serve_with_incoming_shutdown(floor.incoming, stopped),
    );
    let endpoint = Endpoint::try_from(format!("http://{}", floor.address)).unwrap();
    let mut client = HealthClient::new(endpoint.connect().await.unwrap());
    let request = HealthCheckRequest { service: String::new() };
    client.check(request).await.unwrap();
    floor.stop.cancel();
    serving.await.unwrap().unwrap();
}
