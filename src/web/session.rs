//! Coming in, staying, and going: a credential is shown once and kept in a cookie.

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, Form, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::{Realm, Site, cookie};
use crate::rpc::hotline::Caller;
use crate::rpc::identity::{BadCredential, Identity};

/// A form with a credential, or a few words, is smaller than this.
pub(super) const FORM_BYTES_MAX: usize = 8 * 1024;

pub(super) fn router() -> Router<Arc<Site>> {
    let mut router =
        Router::new().route("/login", post(sign_in).layer(DefaultBodyLimit::max(FORM_BYTES_MAX)));
    for realm in Realm::ALL {
        let path = realm.path();
        router = router
            .route(
                &format!("{path}/session"),
                get(async move |State(site): State<Arc<Site>>, headers: HeaderMap| {
                    show(&site, realm, &headers)
                }),
            )
            .route(
                &format!("{path}/logout"),
                post(async move |State(site): State<Arc<Site>>| sign_out(&site, realm)),
            );
    }
    router
}

/// No page takes long, and no form: whoever sends one byte a minute is not waited for.
pub(super) async fn in_time(
    State(site): State<Arc<Site>>,
    request: Request,
    next: Next,
) -> Response {
    let limit = site.hotline.house().request_timeout;
    let answered = tokio::time::timeout(limit, next.run(request)).await;
    answered.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
}

#[derive(Deserialize)]
struct SignIn {
    token: String,
}

/// Why somebody does not come in. The way in shows it: each has a name that goes behind the `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unwelcome {
    /// It is no credential of this service.
    Refused,
    /// It was one.
    Expired,
    /// It is one of a machine: gateways and partners have no pages.
    NoPages,
    /// It is one of a centre that this server does not serve.
    Elsewhere,
}

impl Unwelcome {
    fn shown_at(self) -> &'static str {
        match self {
            Self::Refused => "/login#refused",
            Self::Expired => "/login#expired",
            Self::NoPages => "/login#no-pages",
            Self::Elsewhere => "/login#elsewhere",
        }
    }
}

async fn sign_in(
    State(site): State<Arc<Site>>,
    form: Result<Form<SignIn>, FormRejection>,
) -> Response {
    let Ok(Form(SignIn { token })) = form else {
        return Redirect::to(Unwelcome::Refused.shown_at()).into_response();
    };
    welcome(&site, token.trim())
}

/// Lets the holder of a credential in, or says at the way in why not.
pub(super) fn welcome(site: &Site, credential: &str) -> Response {
    match admit(site, credential) {
        Ok((realm, caller)) => {
            let Identity { role, subject, centre, expires_at } = &caller.identity;
            tracing::info!(%role, %subject, %centre, "signed in to the pages");
            let rest = expires_at.since(caller.office.house.clock.world_now());
            let cookie = cookie::keep(realm, credential, rest, site.is_secure);
            ([(header::SET_COOKIE, cookie)], Redirect::to(realm.home())).into_response()
        }
        Err(unwelcome) => {
            tracing::info!(why = ?unwelcome, "not let in to the pages");
            Redirect::to(unwelcome.shown_at()).into_response()
        }
    }
}

fn admit(site: &Site, credential: &str) -> Result<(Realm, Caller), Unwelcome> {
    let clock = &site.hotline.house().clock;
    let identity = site.verifier.verify(credential, clock).map_err(|bad| match bad {
        BadCredential::Expired => Unwelcome::Expired,
        _ => Unwelcome::Refused,
    })?;
    let realm = Realm::of(identity.role).ok_or(Unwelcome::NoPages)?;
    let caller = site.hotline.caller(identity).map_err(|_| Unwelcome::Elsewhere)?;
    Ok((realm, caller))
}

/// The browser forgets the credential. The credential itself stays good until it expires.
fn sign_out(site: &Site, realm: Realm) -> Response {
    let cookie = cookie::drop(realm, site.is_secure);
    ([(header::SET_COOKIE, cookie)], Redirect::to("/login")).into_response()
}

/// Who is signed in, as a page wants to know it before it asks for anything else.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    role: &'static str,
    subject: String,
    centre: String,
    /// The moment at which the session ends, in the world's time (RFC 3339).
    expires_at: String,
    /// The centre's time zone: all times are shown in it.
    zone: Option<String>,
    /// How consoles prove that they live.
    pulse: PulseOf,
    /// The present moment on the centre's clock.
    now: String,
    /// How many times as fast as the world's that clock runs.
    clock_speed: f64,
    /// Whether a visitor of a demo may place calls.
    demo: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PulseOf {
    every_seconds: f64,
}

fn show(site: &Site, realm: Realm, headers: &HeaderMap) -> Response {
    let admitted = cookie::credential(headers).and_then(|credential| admit(site, credential).ok());
    let Some((_, caller)) = admitted.filter(|(own, _)| *own == realm) else {
        let nobody = [(header::WWW_AUTHENTICATE, HeaderValue::from_static("Cookie"))];
        return (StatusCode::UNAUTHORIZED, nobody).into_response();
    };
    let Caller { office, identity, .. } = caller;
    let centre = office.switchboard.state();
    Json(Session {
        role: identity.role.as_str(),
        subject: identity.subject.to_string(),
        centre: identity.centre.to_string(),
        expires_at: identity.expires_at.to_string(),
        zone: centre.settings().map(|settings| settings.zone.name().to_owned()),
        pulse: PulseOf { every_seconds: office.house.pulse.interval.as_secs_f64() },
        now: office.house.clock.now().to_string(),
        clock_speed: office.house.clock.speed(),
        demo: site.guests.is_some(),
    })
    .into_response()
}
