//! Visitors of a demo: they sign in with one click, and call.
//!
//! These pages exist only on a server that was started with [`Guests`]. The site knows nothing of
//! how a visitor becomes somebody or how their call is placed: it hands [`Wish`]es to the demo,
//! which grants them as a client of the public API.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use super::Site;
use super::session::{FORM_BYTES_MAX, welcome};
use crate::rpc::identity::Role;

/// How many wishes wait to be granted; more visitors than that are too many.
const WISHES_MAX: usize = 32;

/// What a visitor can choose from.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Menu {
    /// As whom one can sign in: `supervisor`, `operator`.
    pub roles: BTreeSet<Role>,
    /// What one can call about.
    pub complaints: Vec<String>,
    /// What forces a call to the front.
    pub red_flags: Vec<String>,
    /// The languages that a caller can insist on.
    pub languages: Vec<String>,
    /// How old a caller can be.
    pub age_groups: Vec<String>,
}

/// A call that a visitor places. What is empty was not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct VisitorsCall {
    /// What it is about, one of the menu's.
    pub complaint: String,
    /// A language to insist on, one of the menu's.
    pub language: String,
    /// How old the caller is, one of the menu's.
    pub age_group: String,
    /// A red flag, one of the menu's.
    pub red_flag: String,
}

/// What the caller of a visitor's call would hear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Heard {
    /// The call's id.
    pub call_id: u64,
    /// The id of its case.
    pub case_id: u64,
    /// What it is about.
    pub complaint: String,
    /// Where it is: `waiting`, `connecting`, `talking`, `held`, `partner`, `over`.
    pub state: &'static str,
    /// The place in the queue, from 1, while it waits.
    pub place: Option<u32>,
    /// Who speaks with the caller, or is about to.
    pub operator_id: Option<String>,
}

/// What a visitor wants of the demo. Where nobody takes the answer, the visitor has gone.
#[derive(Debug)]
pub enum Wish {
    /// To be somebody of that role: a credential, if one is left.
    SignIn(Role, oneshot::Sender<Option<SecretString>>),
    /// To call: the call's id, or why not.
    Call(VisitorsCall, oneshot::Sender<Result<u64, String>>),
    /// To hang up: whether there was such a call.
    HangUp(u64, oneshot::Sender<bool>),
    /// To hear how the calls of visitors are doing, the latest first.
    Calls(oneshot::Sender<Vec<Heard>>),
}

/// The visitors' way to the demo.
#[derive(Debug, Clone)]
pub struct Guests {
    menu: Arc<Menu>,
    wishes: mpsc::Sender<Wish>,
}

impl Guests {
    /// Visitors who may choose from that menu, and where the demo hears of their wishes.
    pub fn invited(menu: Menu) -> (Self, mpsc::Receiver<Wish>) {
        let (wishes, heard) = mpsc::channel(WISHES_MAX);
        (Self { menu: Arc::new(menu), wishes }, heard)
    }

    /// Asks the demo; `None` if it is over, or has too much to do.
    async fn ask<T>(&self, wish: impl FnOnce(oneshot::Sender<T>) -> Wish) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        self.wishes.try_send(wish(answer)).ok()?;
        answered.await.ok()
    }
}

pub(super) fn router() -> Router<Arc<Site>> {
    Router::new()
        .route("/demo/guests", get(menu))
        .route("/demo/calls", get(calls))
        .route("/demo/sign-in", post(sign_in))
        .route("/demo/call", post(call))
        .route("/demo/hang-up", post(hang_up))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
}

/// What a form holds, or what is said of one that holds something else.
type Filled<T> = Result<Form<T>, FormRejection>;

async fn menu(State(site): State<Arc<Site>>) -> Response {
    Json(site.guests.as_ref().map(|guests| &*guests.menu)).into_response()
}

async fn calls(State(site): State<Arc<Site>>) -> Response {
    let Some(guests) = &site.guests else { return gone() };
    guests.ask(Wish::Calls).await.map_or_else(gone, |calls| Json(calls).into_response())
}

#[derive(Deserialize)]
struct SignIn {
    role: Role,
}

async fn sign_in(State(site): State<Arc<Site>>, form: Filled<SignIn>) -> Response {
    let Ok(Form(SignIn { role })) = form else { return unclear() };
    let Some(guests) = site.guests.as_ref().filter(|guests| guests.menu.roles.contains(&role))
    else {
        return unclear();
    };
    match guests.ask(|answer| Wish::SignIn(role, answer)).await {
        Some(Some(credential)) => welcome(&site, credential.expose_secret()),
        Some(None) => Redirect::to("/login#no-desk").into_response(),
        None => gone(),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Placed {
    call_id: u64,
}

async fn call(State(site): State<Arc<Site>>, form: Filled<VisitorsCall>) -> Response {
    let Ok(Form(call)) = form else { return unclear() };
    let Some(guests) = site.guests.as_ref().filter(|guests| guests.menu.offers(&call)) else {
        return unclear();
    };
    match guests.ask(|answer| Wish::Call(call, answer)).await {
        Some(Ok(call_id)) => Json(Placed { call_id }).into_response(),
        Some(Err(why)) => (StatusCode::CONFLICT, why).into_response(),
        None => gone(),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HangUp {
    call_id: u64,
}

async fn hang_up(State(site): State<Arc<Site>>, form: Filled<HangUp>) -> Response {
    let Ok(Form(HangUp { call_id })) = form else { return unclear() };
    let Some(guests) = &site.guests else { return gone() };
    match guests.ask(|answer| Wish::HangUp(call_id, answer)).await {
        Some(true) => StatusCode::NO_CONTENT.into_response(),
        Some(false) => StatusCode::NOT_FOUND.into_response(),
        None => gone(),
    }
}

impl Menu {
    /// Whether a call has only what the menu has.
    fn offers(&self, call: &VisitorsCall) -> bool {
        let is_on =
            |list: &[String], choice: &str| choice.is_empty() || list.iter().any(|it| it == choice);
        is_on(&self.complaints, &call.complaint)
            && is_on(&self.red_flags, &call.red_flag)
            && is_on(&self.languages, &call.language)
            && is_on(&self.age_groups, &call.age_group)
    }
}

fn unclear() -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, "The demo has no such thing to offer.\n").into_response()
}

fn gone() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, "The demo cannot do that now.\n").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_has_only_what_the_menu_has() {
        let menu = Menu {
            complaints: vec!["fever".into()],
            languages: vec!["ar".into()],
            ..Menu::default()
        };
        let fever = VisitorsCall { complaint: "fever".into(), ..VisitorsCall::default() };
        assert!(menu.offers(&VisitorsCall::default()));
        assert!(menu.offers(&fever));
        assert!(menu.offers(&VisitorsCall { language: "ar".into(), ..fever.clone() }));
        assert!(!menu.offers(&VisitorsCall { language: "tlh".into(), ..fever.clone() }));
        assert!(!menu.offers(&VisitorsCall { red_flag: "unconscious".into(), ..fever }));
    }

    #[tokio::test]
    async fn a_wish_after_the_demo_comes_to_nothing() {
        let (guests, wishes) = Guests::invited(Menu::default());
        drop(wishes);
        assert_eq!(guests.ask(Wish::Calls).await, None);
    }
}
