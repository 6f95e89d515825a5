//! Connections that abuse HTTP/2, by raw sockets against the real listener: silence, drops of bytes,
//! garbage, floods of frames, streams that are reset as soon as they are opened, heads that never end.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::{no_defect, one_call};
use crate::support::serve::ServeProcess;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const END_HEADERS: u8 = 4;

/// How many connections of each kind there are at any time.
const EACH: usize = 3;

/// How many calls are placed meanwhile, and how long one may take on a machine that is flooded.
const CALLS: usize = 40;
const CALL_WITHIN: Duration = Duration::from_secs(5);

/// How much more memory the server may hold afterwards.
const GROWTH_MB_MAX: u64 = 150;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a frame").to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// The head of a request in HPACK, without compression: `POST` to an rpc.
fn head() -> Vec<u8> {
    // :method POST and :scheme http stand in the static table; :path and :authority are literals.
    let mut head = vec![0x83, 0x86];
    for (name, value) in [(4u8, "/firstline.v1.GatewayService/OpenCall"), (1, "localhost")] {
        head.push(name);
        head.push(u8::try_from(value.len()).expect("short"));
        head.extend(value.as_bytes());
    }
    head
}

/// What one kind of attacker sends.
struct Attack {
    first: Vec<u8>,
    /// What comes after it, by its number.
    next: fn(u32) -> Vec<u8>,
    /// How long it waits in between.
    pause: Duration,
}

fn attacks() -> Vec<Attack> {
    let attack = |first: &[u8], next, pause| Attack {
        first: first.to_vec(),
        next,
        pause: Duration::from_millis(pause),
    };
    let hello = [PREFACE, &frame(SETTINGS, 0, 0, &[])[..]].concat();
    vec![
        // Silence, a preface in drops, and noise.
        attack(b"", |_| Vec::new(), 100),
        attack(b"", |number| vec![PREFACE[number as usize % 8]], 300),
        attack(b"", |number| number.to_le_bytes().repeat(64), 0),
        // Frames that want an answer, or nothing.
        attack(&hello, |_| frame(SETTINGS, 0, 0, &[]).repeat(64), 0),
        attack(&hello, |_| frame(PING, 0, 0, &[7; 8]).repeat(64), 0),
        attack(&hello, |_| frame(WINDOW_UPDATE, 0, 0, &[0, 0, 0, 1]).repeat(64), 0),
        attack(&hello, reset, 0),
        attack(&hello, endless, 0),
        // Streams without end.
        attack(&hello, |number| frame(HEADERS, END_HEADERS, 2 * number + 1, &head()), 0),
    ]
}

/// A stream is opened and reset.
fn reset(number: u32) -> Vec<u8> {
    let stream = 2 * number + 1;
    let cancel = [0, 0, 0, 8];
    [frame(HEADERS, END_HEADERS, stream, &head()), frame(RST_STREAM, 0, stream, &cancel)].concat()
}

/// A head that goes on and on.
fn endless(number: u32) -> Vec<u8> {
    match number {
        0 => frame(HEADERS, 0, 1, &head()),
        _ => frame(CONTINUATION, 0, 1, &[0x00, 0x01, b'x', 0x01, b'y'].repeat(200)),
    }
}

impl Attack {
    /// Connects and sends until the server has had enough, for ever.
    async fn go_on(&self, address: &str) {
        loop {
            if let Ok(socket) = TcpStream::connect(address).await {
                self.abuse(socket).await;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn abuse(&self, socket: TcpStream) {
        let (mut from, mut to) = socket.into_split();
        let reading = async {
            let mut bytes = [0; 4096];
            while from.read(&mut bytes).await.is_ok_and(|count| count > 0) {}
        };
        let sending = async {
            to.write_all(&self.first).await?;
            for number in 0.. {
                to.write_all(&(self.next)(number)).await?;
                tokio::time::sleep(self.pause).await;
            }
            Ok::<_, std::io::Error>(())
        };
        tokio::select! { () = reading => {}, _ = sending => {} }
    }
}

fn resident_mb(server: &ServeProcess) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid()));
    let status = status.expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("its memory");
    let kilobytes = line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok());
    kilobytes.expect("a number") / 1024
}

#[tokio::test(flavor = "multi_thread")]
async fn others_are_served_while_connections_are_abused() {
    let server = ServeProcess::start(None, "limits.handshake_timeout = \"1s\"");
    one_call(&server).await;
    let before = resident_mb(&server);
    let mut under_way = JoinSet::new();
    for attack in attacks().into_iter().map(Arc::new) {
        for _ in 0..EACH {
            let (attack, address) = (attack.clone(), server.url().replace("http://", ""));
            under_way.spawn(async move { attack.go_on(&address).await });
        }
    }
    let mut slowest = Duration::ZERO;
    for _ in 0..CALLS {
        let call = tokio::time::timeout(CALL_WITHIN, one_call(&server)).await;
        slowest = slowest.max(call.expect("a call is taken in time"));
    }
    under_way.shutdown().await;
    no_defect(&server);
    one_call(&server).await;
    let grown = resident_mb(&server).saturating_sub(before);
    println!("the slowest of {CALLS} calls took {slowest:?}, and the server grew by {grown} MB");
    assert!(grown < GROWTH_MB_MAX, "the server grew by {grown} MB");
}
