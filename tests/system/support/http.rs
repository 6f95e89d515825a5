//! The plainest of HTTP clients, for pages that programs look at.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    /// Its head, as it came.
    pub head: String,
    pub body: String,
}

/// Asks `host:port` for a path.
pub async fn get(address: &str, path: &str) -> Page {
    let mut socket = TcpStream::connect(address).await.expect("somebody listens");
    // The old version has no chunks: the body ends with the connection.
    let request = format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n");
    socket.write_all(request.as_bytes()).await.expect("the request is taken");
    let mut text = String::new();
    socket.read_to_string(&mut text).await.expect("an answer in UTF-8");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Page { status, head: head.to_owned(), body: body.to_owned() }
}
