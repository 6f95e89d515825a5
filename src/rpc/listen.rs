//! Accepting connections. tonic's own loop has no bound on connections, waits for ever for a
//! handshake, and spins when the process has no file descriptors left; so the loop is ours, and
//! tonic is handed connections that are ready to be served. It is the same for gRPC and for
//! browsers.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use rustls_pki_types::CertificateDer;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::{Sleep, sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;
use tonic::transport::Server;
use tonic::transport::server::Connected;

use crate::config::Limits;

/// What every HTTP/2 client sends first has this many bytes. No request of HTTP/1.1 is shorter.
const PREFACE_BYTES: usize = 24;
/// What ends the preface of HTTP/2, and the head of each request of HTTP/1.1.
const BLANK_LINE: &[u8; 4] = b"\r\n\r\n";
/// The pause after the first failure to accept, doubled with each further one.
const PAUSE_MIN: Duration = Duration::from_millis(10);
/// The longest pause between two attempts to accept.
const PAUSE_MAX: Duration = Duration::from_secs(1);
/// Metadata of a request: a credential, trace ids, a deadline. Nobody needs more.
const HEADER_BYTES_MAX: u32 = 16 * 1024;
/// A client that resets more streams than this before we have seen them is an attack
/// (CVE-2023-44487).
const PENDING_RESETS_MAX: usize = 20;

/// A gRPC server with every limit set that tonic leaves open. Message sizes are set on each
/// service.
pub fn server_builder(limits: &Limits) -> Server {
    Server::builder()
        .timeout(limits.request_timeout)
        .max_concurrent_streams(limits.streams_per_connection_max)
        .http2_keepalive_interval(Some(limits.keepalive_interval))
        .http2_keepalive_timeout(Some(limits.keepalive_timeout))
        .http2_max_header_list_size(HEADER_BYTES_MAX)
        .http2_max_pending_accept_reset_streams(Some(PENDING_RESETS_MAX))
}

/// What the accept loop has seen since the start.
#[derive(Debug, Default)]
pub struct Counts {
    open: AtomicU64,
    accepted: AtomicU64,
    refused: AtomicU64,
    failed_handshakes: AtomicU64,
    failed_accepts: AtomicU64,
}

impl Counts {
    /// Connections that are open now, those still in a handshake included.
    pub fn open(&self) -> u64 {
        self.open.load(Ordering::Relaxed)
    }

    /// Connections that were handed to the server.
    pub fn accepted(&self) -> u64 {
        self.accepted.load(Ordering::Relaxed)
    }

    /// Connections that were closed at once because there were too many.
    pub fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    /// TLS handshakes that failed or took too long.
    pub fn failed_handshakes(&self) -> u64 {
        self.failed_handshakes.load(Ordering::Relaxed)
    }

    /// Attempts to accept that the operating system refused.
    pub fn failed_accepts(&self) -> u64 {
        self.failed_accepts.load(Ordering::Relaxed)
    }
}

/// Accepts connections and makes them ready to be served.
pub struct Acceptor {
    /// The bound socket.
    pub listener: TcpListener,
    /// How to speak TLS; `None` for connections in the clear.
    pub tls: Option<Arc<rustls::ServerConfig>>,
    /// How many connections at once, those still in a handshake included.
    pub connections_max: usize,
    /// How long a client may take from connecting to having sent the preface of HTTP/2, or the head
    /// of a first request.
    pub handshake_timeout: Duration,
    /// Accepting ends when this is cancelled. Connections that were accepted stay.
    pub stop: CancellationToken,
    /// What is counted.
    pub counts: Arc<Counts>,
}

impl Acceptor {
    /// Starts accepting. The stream is what tonic's `serve_with_incoming_shutdown` wants; it ends
    /// when accepting does. Must be called inside a tokio runtime.
    pub fn incoming(self) -> impl Stream<Item = io::Result<Connection>> + Send + 'static {
        let (ready, incoming) = mpsc::channel(1);
        tokio::spawn(self.run(ready));
        ReceiverStream::new(incoming)
    }

    async fn run(self, ready: mpsc::Sender<io::Result<Connection>>) {
        let slots = Arc::new(Semaphore::new(self.connections_max));
        let tls = self.tls.clone().map(TlsAcceptor::from);
        let mut full = false;
        while let Some((socket, peer)) = self.next_socket().await {
            let Ok(slot) = slots.clone().try_acquire_owned() else {
                self.counts.refused.fetch_add(1, Ordering::Relaxed);
                // Once per episode: a log line for each would help whoever floods us.
                if !std::mem::replace(&mut full, true) {
                    tracing::warn!(max = self.connections_max, "too many connections, refusing");
                }
                continue;
            };
            full = false;
            let slot = Slot::take(slot, self.counts.clone());
            let handshake = Handshake {
                tls: tls.clone(),
                peer,
                slot,
                limit: self.handshake_timeout,
                stop: self.stop.clone(),
                counts: self.counts.clone(),
            };
            tokio::spawn(handshake.run(socket, ready.clone()));
        }
    }

    /// The next socket; `None` when it is time to stop.
    async fn next_socket(&self) -> Option<(TcpStream, SocketAddr)> {
        let mut pause = Duration::ZERO;
        loop {
            let accepted = tokio::select! {
                biased;
                () = self.stop.cancelled() => return None,
                accepted = self.listener.accept() => accepted,
            };
            let error = match accepted {
                Ok(socket) => return Some(socket),
                Err(error) => error,
            };
            self.counts.failed_accepts.fetch_add(1, Ordering::Relaxed);
            let Some(next) = pause_after(&error, pause) else { continue };
            pause = next;
            tracing::error!(%error, ?pause, "cannot accept connections");
            tokio::select! {
                () = self.stop.cancelled() => return None,
                () = sleep(pause) => {}
            }
        }
    }
}

/// How long to wait before accepting again. `None` if the failure was that of one client, who has
/// gone. Anything else (no file descriptors, no memory) would come back at once and spin.
fn pause_after(error: &io::Error, previous: Duration) -> Option<Duration> {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    match error.kind() {
        ConnectionAborted | ConnectionReset | Interrupted => None,
        _ => Some((previous * 2).clamp(PAUSE_MIN, PAUSE_MAX)),
    }
}

/// One of the allowed connections, taken up until this is dropped.
struct Slot {
    _permit: OwnedSemaphorePermit,
    counts: Arc<Counts>,
}

impl Slot {
    fn take(permit: OwnedSemaphorePermit, counts: Arc<Counts>) -> Self {
        counts.open.fetch_add(1, Ordering::Relaxed);
        Self { _permit: permit, counts }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.counts.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// One client between connecting and being served.
struct Handshake {
    tls: Option<TlsAcceptor>,
    peer: SocketAddr,
    slot: Slot,
    limit: Duration,
    stop: CancellationToken,
    counts: Arc<Counts>,
}

impl Handshake {
    async fn run(self, socket: TcpStream, ready: mpsc::Sender<io::Result<Connection>>) {
        // Taken before the TLS handshake: the client has one allowance for both.
        let deadline = Box::pin(sleep(self.limit));
        // Offers are small and urgent; a socket that cannot be set up is served a little slower.
        if let Err(error) = socket.set_nodelay(true) {
            tracing::debug!(%error, "cannot switch Nagle's algorithm off");
        }
        let accepted = match &self.tls {
            None => Ok(Io::Plain(socket)),
            Some(tls) => tokio::select! {
                () = self.stop.cancelled() => return,
                secured = timeout(self.limit, tls.accept(socket)) => match secured {
                    Ok(secured) => secured.map(|stream| Io::Tls(Box::new(stream))),
                    Err(_) => Err(io::ErrorKind::TimedOut.into()),
                },
            },
        };
        match accepted {
            Ok(io) => {
                self.counts.accepted.fetch_add(1, Ordering::Relaxed);
                let opening = Some(Opening { deadline, bytes_left: PREFACE_BYTES, matched: 0 });
                let peer = Peer { address: self.peer, certificate: io.certificate() };
                // If nobody takes it the server is gone, and the connection with it.
                let _ = ready.send(Ok(Connection { io, peer, opening, _slot: self.slot })).await;
            }
            Err(error) => {
                self.counts.failed_handshakes.fetch_add(1, Ordering::Relaxed);
                tracing::info!(peer = %self.peer, %error, "TLS handshake failed");
            }
        }
    }
}

/// Who is at the other end of a connection, in the extensions of each request.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Where the connection comes from.
    pub address: SocketAddr,
    /// The client's certificate, verified, if TLS asked for one.
    pub certificate: Option<CertificateDer<'static>>,
}

/// A connection that is ready to be served. It takes up one of the allowed connections until it
/// is dropped.
pub struct Connection {
    io: Io,
    peer: Peer,
    opening: Option<Opening>,
    _slot: Slot,
}

impl Connected for Connection {
    type ConnectInfo = Peer;

    fn connect_info(&self) -> Peer {
        self.peer.clone()
    }
}

/// What is left of a client's allowance to begin. From then on HTTP/2's keepalive sees after it, or
/// for HTTP/1.1 the time that each further head may take.
struct Opening {
    deadline: Pin<Box<Sleep>>,
    bytes_left: usize,
    /// How much of a blank line has just been heard.
    matched: usize,
}

impl Opening {
    /// Whether the client has begun once it has said this, too.
    fn is_over(&mut self, heard: &[u8]) -> bool {
        self.bytes_left = self.bytes_left.saturating_sub(heard.len());
        for byte in heard {
            if self.matched == BLANK_LINE.len() {
                break;
            }
            self.matched = match *byte {
                byte if byte == BLANK_LINE[self.matched] => self.matched + 1,
                b'\r' => 1,
                _ => 0,
            };
        }
        self.bytes_left == 0 && self.matched == BLANK_LINE.len()
    }
}

enum Io {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Io {
    fn certificate(&self) -> Option<CertificateDer<'static>> {
        match self {
            Self::Plain(_) => None,
            Self::Tls(tls) => tls.get_ref().1.peer_certificates()?.first().cloned(),
        }
    }
}

macro_rules! either {
    ($io:expr, $stream:ident => $call:expr) => {
        match $io {
            Io::Plain(tcp) => {
                let $stream = Pin::new(tcp);
                $call
            }
            Io::Tls(tls) => {
                let $stream = Pin::new(&mut **tls);
                $call
            }
        }
    };
}

impl AsyncRead for Connection {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buf.filled().len();
        let read = either!(&mut this.io, io => io.poll_read(cx, buf));
        let Some(opening) = &mut this.opening else { return read };
        if read.is_ready() {
            if opening.is_over(&buf.filled()[before..]) {
                this.opening = None;
            }
            return read;
        }
        match opening.deadline.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        either!(&mut self.get_mut().io, io => io.poll_write(cx, buf))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(&mut self.get_mut().io, io => io.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(&mut self.get_mut().io, io => io.poll_shutdown(cx))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        either!(&mut self.get_mut().io, io => io.poll_write_vectored(cx, bufs))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.io {
            Io::Plain(tcp) => tcp.is_write_vectored(),
            Io::Tls(tls) => tls.is_write_vectored(),
        }
    }
}

#[cfg(test)]
mod tests;
