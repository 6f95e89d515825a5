//! One post, and what became of it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER, USER_AGENT};
use hyper::{Method, Request, StatusCode, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::sign::Secrets;
use crate::domain::Timestamp;

/// How long a connection is kept for the next post.
const IDLE: Duration = Duration::from_secs(30);

const SENDER: &str = concat!("firstline/", env!("CARGO_PKG_VERSION"));

/// What speaks HTTP. It follows no redirects: an address is what the configuration says.
pub(super) type Http = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// A client that trusts whom the machine trusts.
pub(super) fn client(timeout: Duration) -> io::Result<Http> {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_connect_timeout(Some(timeout));
    let crypto = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let https = HttpsConnectorBuilder::new()
        .with_provider_and_native_roots(crypto)?
        .https_or_http()
        .enable_http1()
        .wrap_connector(tcp);
    let mut builder = Client::builder(TokioExecutor::new());
    builder.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
    Ok(builder.build(https))
}

/// What became of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The partner has taken it in.
    Taken,
    /// The partner does not want to be told this.
    Gone,
    /// It may have been lost; why, and after what time the partner wants it again.
    Failed(String, Option<Duration>),
}

/// Where one partner is told.
pub(super) struct Letterbox {
    url: Uri,
    secrets: Secrets,
    http: Http,
    timeout: Duration,
}

impl Letterbox {
    pub(super) fn new(url: Uri, secrets: Secrets, http: Http, timeout: Duration) -> Self {
        Self { url, secrets, http, timeout }
    }

    /// Posts once. The body of the answer is nobody's business here, and is not read.
    pub(super) async fn post(&self, id: &str, body: Bytes, now: Timestamp) -> Answer {
        let at = now.as_millis() / 1000;
        let request = Request::builder()
            .method(Method::POST)
            .uri(self.url.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT, SENDER)
            .header("webhook-id", id)
            .header("webhook-timestamp", at)
            .header("webhook-signature", self.secrets.sign(id, at, &body))
            .body(Full::new(body))
            .expect("ids and signatures have only characters that headers may have");
        match tokio::time::timeout(self.timeout, self.http.request(request)).await {
            Ok(Ok(response)) => answer(response.status(), response.headers(), now),
            Ok(Err(error)) if error.is_connect() => Answer::Failed("not reached".into(), None),
            Ok(Err(_)) => Answer::Failed("the connection broke".into(), None),
            Err(_) => Answer::Failed("no answer in time".into(), None),
        }
    }
}

fn answer(status: StatusCode, headers: &HeaderMap, now: Timestamp) -> Answer {
    match status {
        StatusCode::GONE => Answer::Gone,
        status if status.is_success() => Answer::Taken,
        status => {
            let asked = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            let asked = asked.and_then(|text| retry_after(text, now));
            Answer::Failed(format!("status {}", status.as_u16()), asked)
        }
    }
}

/// Seconds, or a date.
fn retry_after(text: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(Timestamp::from(date.timestamp()).since(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(status: u16, asked: Option<&str>, expected: &Answer) {
        let mut headers = HeaderMap::new();
        headers.extend(asked.map(|text| (RETRY_AFTER, text.parse().unwrap())));
        // 2026-11-22T08:00:00Z
        let now = Timestamp::from_millis(1_795_334_400_000);
        assert_eq!(&answer(StatusCode::from_u16(status).unwrap(), &headers, now), expected);
    }

    fn failed(status: u16, seconds: Option<u64>) -> Answer {
        Answer::Failed(format!("status {status}"), seconds.map(Duration::from_secs))
    }

    #[test]
    fn what_became_of_a_post() {
        for taken in [200, 201, 202, 204] {
            check(taken, None, &Answer::Taken);
        }
        check(410, Some("5"), &Answer::Gone);
        for lost in [301, 302, 307, 400, 401, 404, 429, 500, 503] {
            check(lost, None, &failed(lost, None));
        }
    }

    #[test]
    fn a_partner_says_when_it_wants_to_be_asked_again() {
        check(503, Some("120"), &failed(503, Some(120)));
        check(503, Some("Sun, 22 Nov 2026 08:01:30 GMT"), &failed(503, Some(90)));
        check(503, Some("Sun, 22 Nov 2026 07:00:00 GMT"), &failed(503, Some(0)));
        check(503, Some("soon"), &failed(503, None));
        check(503, Some("-1"), &failed(503, None));
    }
}
