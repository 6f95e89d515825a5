//! The door: no rpc is reached without a credential that allows it.
//!
//! Health and reflection ask for none: a load balancer has no credential, and what reflection tells
//! is published with the source. Reflection can be left out by the configuration.

use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::future::{Either, Ready, ready};
use tonic::body::Body;
use tonic::codegen::http::{HeaderMap, Request, Response, header::AUTHORIZATION};
use tower::{Layer, Service};

use super::access;
use super::failure::{EdgeError, Failure};
use super::hotline::House;
use super::identity::{Identity, Verifier};

/// The services that ask for no credential.
const OPEN: [&str; 3] = [
    "/grpc.health.v1.Health/",
    "/grpc.reflection.v1.ServerReflection/",
    "/grpc.reflection.v1alpha.ServerReflection/",
];

/// Puts the door before a service.
#[derive(Clone)]
pub struct Authorize {
    verifier: Arc<Verifier>,
    house: Arc<House>,
}

impl Authorize {
    /// A door that opens to credentials that this verifier accepts.
    pub fn new(verifier: Arc<Verifier>, house: Arc<House>) -> Self {
        Self { verifier, house }
    }

    fn identify(&self, headers: &HeaderMap, rpc: &str) -> Result<Identity, EdgeError> {
        let header = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(bearer).ok_or(EdgeError::NoCredential)?;
        let identity = self.verifier.verify(token, &self.house.clock)?;
        if access::may(identity.role, rpc) { Ok(identity) } else { Err(EdgeError::RoleNotAllowed) }
    }
}

fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl<S> Layer<S> for Authorize {
    type Service = Door<S>;

    fn layer(&self, inner: S) -> Door<S> {
        Door { inner, authorize: self.clone() }
    }
}

/// A service behind the door.
#[derive(Clone)]
pub struct Door<S> {
    inner: S,
    authorize: Authorize,
}

impl<S, B> Service<Request<B>> for Door<S>
where
    S: Service<Request<B>, Response = Response<Body>>,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Either<S::Future, Ready<Result<Response<Body>, S::Error>>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let rpc = request.uri().path();
        if OPEN.iter().any(|service| rpc.starts_with(service)) {
            return Either::Left(self.inner.call(request));
        }
        match self.authorize.identify(request.headers(), rpc) {
            Ok(identity) => {
                request.extensions_mut().insert(identity);
                Either::Left(self.inner.call(request))
            }
            Err(error) => {
                let status = Failure::from(error).to_status(&self.authorize.house.clock);
                Either::Right(ready(Ok(status.into_http())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bearer_credentials_are_read() {
        assert_eq!(bearer("Bearer abc"), Some("abc"));
        assert_eq!(bearer("bearer  abc "), Some("abc"));
        assert_eq!(bearer("Basic abc"), None);
        assert_eq!(bearer("abc"), None);
    }
}
