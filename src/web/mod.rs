//! Pages for browsers: the wallboard, the console, the page of a case, and the way in.
//!
//! A browser gets files that are built into the program (`pages`), shows a credential once and
//! keeps it in a cookie (`session`), and speaks gRPC-web from then on (`calls`): the same
//! services behind the same door as on the gRPC port. Nothing here decides anything about calls.
//!
//! Each role works in a [`Realm`] of its own, a part of the site with its own cookie, so that a
//! supervisor and an operator can be signed in side by side in one browser. What another site could
//! make a browser send is refused (`origin`).

mod calls;
mod cookie;
pub mod guests;
mod headers;
mod origin;
mod pages;
mod session;

use std::sync::Arc;

use axum::Router;
use axum::http::{Method, StatusCode};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use tonic::service::Routes;

use crate::rpc::hotline::Hotline;
use crate::rpc::identity::{Role, Verifier};
use guests::Guests;

/// A part of the site, in which some roles work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Realm {
    /// The wallboard, and the stories of cases.
    Supervisor,
    /// The console, and the stories of one's own cases.
    Operator,
}

impl Realm {
    /// Every realm.
    pub const ALL: [Self; 2] = [Self::Supervisor, Self::Operator];

    /// Where somebody works; `None` for roles that have no pages.
    pub const fn of(role: Role) -> Option<Self> {
        match role {
            Role::Supervisor | Role::Admin => Some(Self::Supervisor),
            Role::Operator => Some(Self::Operator),
            Role::Gateway | Role::Partner => None,
        }
    }

    /// What the paths of the realm begin with.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Supervisor => "/supervisor",
            Self::Operator => "/operator",
        }
    }

    /// The page to begin with.
    pub const fn home(self) -> &'static str {
        match self {
            Self::Supervisor => "/supervisor/board",
            Self::Operator => "/operator/console",
        }
    }
}

/// What the site needs to know.
pub struct Site {
    /// The centres.
    pub hotline: Arc<Hotline>,
    /// Whose credentials are good.
    pub verifier: Arc<Verifier>,
    /// Whether browsers reach the site by HTTPS alone, so that cookies may insist on it.
    pub is_secure: bool,
    /// Visitors of a demo; none anywhere else.
    pub guests: Option<Guests>,
}

/// The whole site, with the services that browsers may call.
pub fn site(site: Site, services: Routes) -> Router {
    let site = Arc::new(site);
    let mut router = pages::router().merge(session::router());
    if site.guests.is_some() {
        router = router.merge(guests::router());
    }
    let mut router = router
        .method_not_allowed_fallback(async || StatusCode::METHOD_NOT_ALLOWED)
        .layer(from_fn_with_state(site.clone(), origin::guard))
        .layer(from_fn_with_state(site.clone(), session::in_time));
    for realm in Realm::ALL {
        let calls = calls::service(&site, services.clone());
        router = router.nest_service(&format!("{}/api", realm.path()), calls);
    }
    router.fallback(nowhere).layer(map_response(headers::secure)).with_state(site)
}

async fn nowhere(method: Method) -> Response {
    match method {
        Method::GET | Method::HEAD => (StatusCode::NOT_FOUND, "There is no such page.\n"),
        _ => (StatusCode::NOT_FOUND, ""),
    }
    .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_has_its_realm_or_none() {
        assert_eq!(Realm::of(Role::Supervisor), Some(Realm::Supervisor));
        assert_eq!(Realm::of(Role::Admin), Some(Realm::Supervisor));
        assert_eq!(Realm::of(Role::Operator), Some(Realm::Operator));
        assert_eq!(Realm::of(Role::Gateway), None);
        assert_eq!(Realm::of(Role::Partner), None);
        for realm in Realm::ALL {
            assert!(realm.home().starts_with(realm.path()));
        }
    }
}
