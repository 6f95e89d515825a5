//! A browser, as far as a server can tell: cookies, origins, and gRPC-web.

use std::sync::Arc;

use axum::http::{HeaderMap, Request, Response, StatusCode, header};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::RootCertStore;
use tonic::body::Body;
use tonic_web::{GrpcWebCall, GrpcWebClientLayer, GrpcWebClientService};
use tower::ServiceExt;
use tower::layer::Layer;
use tower::util::BoxCloneService;

/// Which HTTP it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Http {
    One,
    Two,
}

/// A browser that is open on one site.
pub struct Browser {
    site: String,
    http: Http,
    tls: rustls::ClientConfig,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

type Wire<B> = Client<HttpsConnector<HttpConnector>, B>;
/// gRPC-web below a path of the site, with some headers on each request.
pub type GrpcWeb = BoxCloneService<
    Request<Body>,
    Response<GrpcWebCall<hyper::body::Incoming>>,
    hyper_util::client::legacy::Error,
>;

impl Browser {
    /// A browser on the site of this address (`http://127.0.0.1:7381`).
    pub fn on(site: &str, http: Http) -> Self {
        Self::trusting(site, http, RootCertStore::empty())
    }

    /// The same, where certificates of these authorities count.
    pub fn trusting(site: &str, http: Http, roots: RootCertStore) -> Self {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the versions that there are")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { site: site.to_owned(), http, tls }
    }

    pub fn site(&self) -> &str {
        &self.site
    }

    fn wire<B>(&self) -> Wire<B>
    where
        B: hyper::body::Body + Send + 'static,
        B::Data: Send,
    {
        let builder = HttpsConnectorBuilder::new().with_tls_config(self.tls.clone());
        let connector = builder.https_or_http().enable_http1().build();
        // A client that knows what it wants says so in its first bytes.
        let two = self.http == Http::Two;
        Client::builder(TokioExecutor::new()).http2_only(two).build(connector)
    }

    /// Sends a request of any kind.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Page {
        let response = self.wire().request(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.expect("the whole answer").to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: head.status, headers: head.headers, text }
    }

    /// Opens a page.
    pub async fn get(&self, path: &str, headers: &[(&'static str, &str)]) -> Page {
        let request = filled(Request::get(format!("{}{path}", self.site)), headers);
        self.send(request.body(Full::default()).expect("a request")).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, form: &str, headers: &[(&'static str, &str)]) -> Page {
        let request = Request::post(format!("{}{path}", self.site))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = Full::new(Bytes::from(form.to_owned()));
        self.send(filled(request, headers).body(body).expect("a request")).await
    }

    /// Sends a form from one of the site's own pages.
    pub async fn submit(&self, path: &str, form: &str) -> Page {
        self.post(path, form, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Signs in and answers the cookie, as it goes back to the server.
    pub async fn sign_in(&self, token: &str) -> String {
        let page = self.submit("/login", &format!("token={token}")).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
        page.cookie()
    }

    /// The way to the services for somebody with that cookie, from one of the site's own pages.
    pub fn grpc(&self, cookie: &str) -> GrpcWeb {
        self.grpc_with(&[("cookie", cookie), ("sec-fetch-site", "same-origin")])
    }

    /// The way to the services with these headers.
    pub fn grpc_with(&self, headers: &[(&'static str, &str)]) -> GrpcWeb {
        let headers: Vec<_> =
            headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let wire: GrpcWebClientService<Wire<GrpcWebCall<Body>>> =
            GrpcWebClientLayer::new().layer(self.wire());
        wire.map_request(move |mut request: Request<Body>| {
            for (name, value) in &headers {
                request.headers_mut().insert(*name, value.parse().expect("a header"));
            }
            request
        })
        .boxed_clone()
    }

    /// Where the services of a realm are.
    pub fn api(&self, realm: &str) -> axum::http::Uri {
        format!("{}/{realm}/api", self.site).parse().expect("an address")
    }
}

fn filled(
    request: axum::http::request::Builder,
    headers: &[(&'static str, &str)],
) -> axum::http::request::Builder {
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
}

impl Page {
    /// A header as text; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// The cookie that it sets, as it goes back to the server.
    pub fn cookie(&self) -> String {
        let set = self.header("set-cookie");
        set.split(';').next().expect("a pair").to_owned()
    }
}
