//! gRPC-web: the services as a browser can call them.
//!
//! A request comes with a cookie in the place of a credential. It is turned into the header that
//! gRPC clients send, and goes through the same door to the same services; limits and deadlines
//! are theirs. Streams in both directions do not exist for browsers.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tonic::service::Routes;
use tonic_web::GrpcWebLayer;
use tower::Layer;

use super::{Site, cookie, origin};
use crate::rpc::authorize::Authorize;
use crate::rpc::trace::Traced;

/// Our own services; health and reflection, which need no credential, are not for browsers.
const OURS: &str = "/firstline.v1.";

/// What answers below `api` in every realm.
pub(super) fn service(
    site: &Arc<Site>,
    services: Routes,
) -> impl tower::Service<
    Request,
    Response = Response,
    Error = std::convert::Infallible,
    Future: Send + 'static,
> + Clone
+ Send
+ Sync
+ 'static {
    let house = site.hotline.house();
    let door = Authorize::new(site.verifier.clone(), house.clone());
    let counted = Traced.layer(house.meter.layer().layer(door.layer(services)));
    from_fn_with_state(site.clone(), admit).layer(GrpcWebLayer::new().layer(counted))
}

async fn admit(_: State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with(OURS) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if !origin::is_own(request.headers(), request.uri()) {
        return origin::refusal();
    }
    // No form of another site can have this type, not even one that a browser would let through.
    if !is_grpc_web(request.headers()) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    show_credential(request.headers_mut());
    next.run(request).await
}

fn is_grpc_web(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/grpc-web"))
}

/// The cookie becomes a credential, and is the only way to bring one here.
fn show_credential(headers: &mut HeaderMap) {
    let bearer = cookie::credential(headers).and_then(|credential| {
        let mut value = HeaderValue::from_str(&format!("Bearer {credential}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    });
    headers.remove(COOKIE);
    headers.remove(AUTHORIZATION);
    if let Some(bearer) = bearer {
        headers.insert(AUTHORIZATION, bearer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_the_only_credential() {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, "Bearer smuggled".parse().unwrap());
        show_credential(&mut headers);
        assert!(headers.is_empty());
        headers.insert(AUTHORIZATION, "Bearer smuggled".parse().unwrap());
        headers.insert(COOKIE, "firstline_session=abc".parse().unwrap());
        show_credential(&mut headers);
        assert_eq!(headers.get(AUTHORIZATION).unwrap(), "Bearer abc");
        assert!(headers[AUTHORIZATION].is_sensitive());
        assert!(!headers.contains_key(COOKIE));
    }

    #[test]
    fn only_grpc_web_is_spoken() {
        let kind = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, text.parse().unwrap());
            is_grpc_web(&headers)
        };
        assert!(kind("application/grpc-web+proto"));
        assert!(kind("application/grpc-web-text"));
        assert!(!kind("application/grpc"));
        assert!(!kind("application/x-www-form-urlencoded"));
        assert!(!is_grpc_web(&HeaderMap::new()));
    }
}
