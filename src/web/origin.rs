//! What another site could make a browser send is refused.
//!
//! A browser adds the cookie to whatever is sent here from a page of this site; SameSite keeps it
//! back from other sites, and this is the second lock. It also keeps other sites from signing a
//! browser in as somebody of their choice.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Site;

const REFUSED: &str = "This did not come from one of this site's own pages. Behind a proxy, see \
                       that it passes on the Host header.\n";

/// Lets through what changes nothing, and what comes from this site's own pages.
pub(super) async fn guard(_: State<Arc<Site>>, request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if changes && !is_own(request.headers(), request.uri()) {
        return refusal();
    }
    next.run(request).await
}

/// The answer to what comes from elsewhere.
pub(super) fn refusal() -> Response {
    (StatusCode::FORBIDDEN, REFUSED).into_response()
}

/// Whether a request comes from a page of this site. A browser says so in `Sec-Fetch-Site`, which
/// no script can set; where it leaves that out (an older one, or a site without HTTPS that is not
/// on the same machine), its `Origin` must be this host. A request with neither is refused.
pub(super) fn is_own(headers: &HeaderMap, uri: &Uri) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    // HTTP/2 has the host in the place of the header.
    let host = uri.authority().map(|host| host.as_str()).or_else(|| text(header::HOST.as_str()));
    let origin = text(header::ORIGIN.as_str()).and_then(|origin| origin.split_once("://"));
    match (origin, host) {
        (Some((_, origin)), Some(host)) => origin.eq_ignore_ascii_case(host),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &[(&'static str, &str)], uri: &str, expected: bool) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        assert_eq!(is_own(&map, &uri.parse().unwrap()), expected, "{headers:?}");
    }

    #[test]
    fn only_this_sites_own_pages_are_believed() {
        let host = ("host", "board.example:7381");
        check(&[("sec-fetch-site", "same-origin"), host], "/", true);
        for other in ["same-site", "cross-site", "none", ""] {
            check(&[("sec-fetch-site", other), host], "/", false);
        }
        // What the browser says of itself counts more than an origin.
        let own = ("origin", "http://board.example:7381");
        check(&[("sec-fetch-site", "cross-site"), own, host], "/", false);
        check(&[own, host], "/", true);
        check(&[("origin", "https://Board.example:7381"), host], "/", true);
        check(&[own], "http://board.example:7381/login", true);
        for other in ["http://board.example", "http://evil.example:7381", "null", "", "board"] {
            check(&[("origin", other), host], "/", false);
        }
        check(&[host], "/", false);
        check(&[own], "/", false);
    }
}
