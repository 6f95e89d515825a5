//! Visitors: people at browsers who take a desk of the demo, or call it.
//!
//! They come through the site's pages ([`crate::web::guests`]); what they wish is granted here,
//! through the public API like everything else in the demo. Their calls have a gateway of their own.

mod bell;
mod desks;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use tokio_util::task::TaskTracker;

use super::caller::{DISTRICTS, LANGUAGES, number};
use super::complaint::{COMPLAINTS, Complaint};
use super::leg::{Leg, Ways, hang_up};
use super::stage::{Stage, offspring};
use super::telephone::{clear, serve};
use crate::client::{CallError, CallNews, GatewayLine, Secured};
use crate::clock::Stopwatch;
use crate::config::CentreFile;
use crate::domain::OperatorId;
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::{AgeGroup, Call, CallState, Desk, OpenCallRequest, SkillLevel, Triage};
use crate::rpc::identity::Role;
use crate::sim::Chance;
use crate::web::guests::{Heard, Menu, VisitorsCall, Wish};
use bell::Bell;
pub(super) use desks::{is_visitors, open};

/// The gateway of the visitors' calls.
const GATEWAY: &str = "visitors";
/// Which supervisor a visitor is.
const SUPERVISOR: &str = "visitor";
/// How many calls of visitors there may be at once: lines are for all.
const CALLS_MAX: usize = 6;
/// How many calls that are over are still told of.
const OVER_MAX: usize = 10;
/// How long a desk is kept for a visitor who has just been given it.
const KEPT: Duration = Duration::from_secs(30);

/// What the ages are called in a form.
const AGES: [(&str, AgeGroup); 4] = [
    ("infant", AgeGroup::Infant),
    ("child", AgeGroup::Child),
    ("adult", AgeGroup::Adult),
    ("senior", AgeGroup::Senior),
];

/// What visitors of that centre can choose from.
pub(super) fn menu(file: &CentreFile) -> Menu {
    let words = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect();
    let languages = LANGUAGES.iter().map(|(tag, _)| *tag).filter(|tag| !tag.is_empty());
    Menu {
        roles: BTreeSet::from([Role::Supervisor, Role::Operator]),
        complaints: words(COMPLAINTS.iter().map(|complaint| complaint.code).collect()),
        red_flags: file.settings.triage.red_flags.iter().map(ToString::to_string).collect(),
        languages: words(languages.collect()),
        age_groups: words(AGES.iter().map(|(name, _)| *name).collect()),
    }
}

/// Grants the visitors' wishes until the show is over.
pub(super) async fn run(
    stage: Stage,
    mut wishes: mpsc::Receiver<Wish>,
    mut chance: Chance,
) -> Result<(), CallError> {
    let connection = stage.connect(Role::Gateway, GATEWAY).map_err(CallError::local)?;
    let line = GatewayLine::connect(&connection).await?;
    clear(&stage, &line, GATEWAY).await?;
    let people = TaskTracker::new();
    let own = offspring(&mut chance);
    people.spawn(serve(stage.clone(), line.clone(), line.changes(), people.clone(), own));
    let bell = Bell {
        stage: stage.clone(),
        line: line.clone(),
        people: people.clone(),
        chance: offspring(&mut chance),
    };
    people.spawn(async move {
        if let Err(error) = bell.ring().await {
            tracing::warn!(%error, "nobody calls the visitors any more");
        }
    });

    let supervisor = stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
    let mut host = Host {
        supervisor: supervisor.supervisor(),
        line,
        people: people.clone(),
        chance,
        given: BTreeMap::new(),
        calls: BTreeMap::new(),
        stage: stage.clone(),
    };
    while let Some(Some(wish)) = stage.stop.run_until_cancelled(wishes.recv()).await {
        host.grant(wish).await;
    }
    people.close();
    people.wait().await;
    Ok(())
}

/// Who receives the visitors.
struct Host {
    stage: Stage,
    supervisor: SupervisorServiceClient<Secured>,
    line: GatewayLine,
    people: TaskTracker,
    chance: Chance,
    /// The desks that somebody was given, and since when.
    given: BTreeMap<String, Stopwatch>,
    /// The visitors' calls, with what they are about.
    calls: BTreeMap<u64, (String, watch::Receiver<Option<CallNews>>)>,
}

impl Host {
    /// Does what a visitor wants. Whoever does not wait for the answer has gone.
    async fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::SignIn(role, answer) => drop(answer.send(self.sign_in(role).await)),
            Wish::Call(call, answer) => drop(answer.send(self.call(call).await)),
            Wish::HangUp(call_id, answer) => drop(answer.send(self.hang_up(call_id).await)),
            Wish::Calls(answer) => drop(answer.send(self.heard())),
        }
    }

    /// A credential for a supervisor, or for an operator whose desk is free.
    async fn sign_in(&mut self, role: Role) -> Option<SecretString> {
        match role {
            Role::Supervisor => Some((self.stage.issue)(role, SUPERVISOR)),
            Role::Operator => {
                let open = bell::desks(&mut self.supervisor).await;
                let open = open.inspect_err(|error| tracing::warn!(%error, "the desks")).ok()?;
                let id = self.free(&open)?;
                self.given.insert(id.to_string(), Stopwatch::start());
                Some((self.stage.issue)(role, id.as_str()))
            }
            Role::Gateway | Role::Partner | Role::Admin => None,
        }
    }

    /// A desk for somebody new: one that nobody has, else one whose visitor has gone without a word.
    fn free(&self, open: &[Desk]) -> Option<OperatorId> {
        let is_given = |id: &OperatorId| {
            self.given.get(id.as_str()).is_some_and(|since| since.elapsed() < KEPT)
        };
        let desk = |id: &OperatorId| open.iter().find(|desk| desk.operator_id == id.as_str());
        let mut ids = desks::operators().filter(|id| !is_given(id));
        let unused = ids.clone().find(|id| desk(id).is_none());
        unused.or_else(|| ids.find(|id| desk(id).is_some_and(|desk| !bell::is_live(desk))))
    }

    /// Places a call. If a visitor sits at a desk it rings there; otherwise it goes where such
    /// calls go.
    async fn call(&mut self, wanted: VisitorsCall) -> Result<u64, String> {
        self.forget();
        let live = self.calls.values().filter(|(_, news)| state(news) != "over").count();
        if live >= CALLS_MAX {
            return Err(format!("There are {live} calls of visitors already.\n"));
        }
        let said = |error: CallError| format!("{error}\n");
        let open = bell::desks(&mut self.supervisor).await.map_err(said)?;
        let has_desk = open.iter().any(bell::is_live);
        let request = request(&mut self.chance, &wanted, has_desk);
        let call_id = self.line.open_call(request).await.map_err(said)?.call_id;
        self.calls.insert(call_id, (wanted.complaint, self.line.call(call_id)));
        let (stage, line) = (self.stage.clone(), self.line.clone());
        let mut chance = offspring(&mut self.chance);
        self.people.spawn(async move {
            // Only the visitor knows when they have had enough.
            let ways = Ways::default();
            let (stage, line, chance) = (&stage, &line, &mut chance);
            if let Err(error) = (Leg { stage, line, chance, call_id, ways }).follow().await {
                tracing::debug!(%error, "a visitor's call got no further");
            }
        });
        Ok(call_id)
    }

    async fn hang_up(&mut self, call_id: u64) -> bool {
        let is_theirs = self.calls.contains_key(&call_id);
        is_theirs && hang_up(&self.line, call_id).await.is_ok()
    }

    /// What the callers hear, the latest first.
    fn heard(&mut self) -> Vec<Heard> {
        self.forget();
        let heard = |(call_id, (complaint, news)): (&u64, &(String, watch::Receiver<_>))| {
            hear(*call_id, complaint, news)
        };
        self.calls.iter().rev().map(heard).collect()
    }

    /// What has long been over is not told of any more.
    fn forget(&mut self) {
        let over = self.calls.iter().filter(|(_, (_, news))| state(news) == "over");
        let over: Vec<u64> = over.map(|(call_id, _)| *call_id).collect();
        for call_id in over.iter().rev().skip(OVER_MAX) {
            self.calls.remove(call_id);
        }
    }
}

/// What goes to the server for a visitor's call.
fn request(chance: &mut Chance, wanted: &VisitorsCall, at_desk: bool) -> OpenCallRequest {
    let age = AGES.iter().find(|(name, _)| *name == wanted.age_group);
    let age = age.map_or(AgeGroup::Unspecified, |(_, age)| *age);
    let complaint = Complaint::of(&wanted.complaint);
    let skill = complaint.and_then(|complaint| complaint.skill_for(age)).filter(|_| !at_desk);
    let queue = match at_desk {
        true => desks::QUEUE,
        false => complaint.map_or("medical", |complaint| complaint.queue),
    };
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    OpenCallRequest {
        request_id: String::new(),
        queue: queue.to_owned(),
        triage: Some(Triage {
            stated: 0,
            complaint: wanted.complaint.clone(),
            red_flags: some(&wanted.red_flag).into_iter().collect(),
            age_group: age as i32,
        }),
        needs: skill
            .map(|skill| SkillLevel { skill: skill.to_owned(), level: 1 })
            .into_iter()
            .collect(),
        languages: some(&wanted.language).into_iter().collect(),
        caller_number: number(chance),
        district: (*chance.pick(&DISTRICTS, |_| 1.0).unwrap_or(&"")).to_owned(),
    }
}

fn state(news: &watch::Receiver<Option<CallNews>>) -> &'static str {
    match &*news.borrow() {
        None => "waiting",
        Some(CallNews::Gone(_)) => "over",
        Some(CallNews::Changed(changed)) => changed.call.as_deref().map_or("over", state_of),
    }
}

fn state_of(call: &Call) -> &'static str {
    match call.state() {
        CallState::Unspecified | CallState::Waiting | CallState::Offered => "waiting",
        CallState::Connected if call.connected_at.is_none() => "connecting",
        CallState::Connected => "talking",
        CallState::Held => "held",
        CallState::Parting | CallState::WithPartner => "partner",
        CallState::Ended => "over",
    }
}

fn hear(call_id: u64, complaint: &str, news: &watch::Receiver<Option<CallNews>>) -> Heard {
    let shown = news.borrow();
    let call = match &*shown {
        Some(CallNews::Changed(changed)) => changed.call.as_deref(),
        _ => None,
    };
    let operator = call.map(|call| call.operator_id.clone()).filter(|id| !id.is_empty());
    Heard {
        call_id,
        case_id: call.map_or(0, |call| call.case_id),
        complaint: complaint.to_owned(),
        state: shown.as_ref().map_or("waiting", |_| call.map_or("over", state_of)),
        place: call.and_then(|call| call.place),
        operator_id: operator,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitors_call_rings_at_a_visitors_desk_if_one_is_open() {
        let mut chance = Chance::seeded(1);
        let wanted = VisitorsCall {
            complaint: "fever".into(),
            age_group: "infant".into(),
            language: "ar".into(),
            red_flag: "febrile_convulsion".into(),
        };
        let call = request(&mut chance, &wanted, false);
        assert_eq!((call.queue.as_str(), call.needs.len()), ("medical", 1));
        assert_eq!(call.languages, ["ar"]);
        let triage = call.triage.unwrap();
        assert_eq!(triage.red_flags, ["febrile_convulsion"]);
        assert_eq!(triage.age_group(), AgeGroup::Infant);
        let call = request(&mut chance, &wanted, true);
        assert_eq!((call.queue.as_str(), call.needs.len()), ("visitors", 0));
        let unsaid = request(&mut chance, &VisitorsCall::default(), false);
        assert_eq!(unsaid.queue, "medical");
        assert!(unsaid.languages.is_empty() && unsaid.needs.is_empty());
    }

    #[test]
    fn everything_on_the_menu_can_be_ordered() {
        let mut file = CentreFile::longhua();
        open(&mut file, 30.0);
        let menu = menu(&file);
        assert!(menu.red_flags.contains(&"chest_pain".to_owned()));
        for complaint in &menu.complaints {
            let wanted = VisitorsCall { complaint: complaint.clone(), ..VisitorsCall::default() };
            let queue = request(&mut Chance::seeded(2), &wanted, false).queue;
            assert!(file.settings.queues.contains_key(&queue.parse().unwrap()), "{queue}");
        }
    }
}
