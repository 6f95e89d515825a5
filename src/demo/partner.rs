//! An invented community hotline: takes callers whom the centre refers, tells how it goes, gives some
//! back, and has callers of its own who turn out to need a doctor.

use std::collections::HashSet;
use std::time::Duration;

use tokio_util::task::TaskTracker;

use super::caller::{Caller, hour};
use super::habits::{MINUTE, SECOND};
use super::stage::{Stage, offspring};
use crate::client::{CallError, PartnerLine, TransferNews};
use crate::domain::{DistrictId, PartnerId, duty};
use crate::rpc::api::{
    Consent, ConsentBasis, PartnerServiceProposeTransferRequest, ReturnTransferRequest, Summary,
    SummaryPart, Transfer, TransferDirection, TransferManner, TransferState,
};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// How often the partner does not answer, says no, takes a caller and then does not connect.
const SILENT: f64 = 0.1;
const DECLINES: f64 = 0.12;
const FAILS: f64 = 0.04;
/// How often a caller is given back, on the line or to be called back.
const RETURNS_ON_THE_LINE: f64 = 0.14;
const RETURNS: f64 = 0.1;
/// How often a caller of the partner's own needs a doctor, on average.
const OWN_CALLERS: Duration = Duration::from_secs(7 * 60);
/// What partners' callers turn out to have.
const COMPLAINTS: [&str; 4] = ["fever", "dizziness", "injury", "breathing"];

/// One hotline, for as long as the show lasts.
#[derive(Clone)]
struct Hotline {
    stage: Stage,
    line: PartnerLine,
}

/// Lets the partner of that id work until the end.
pub(super) async fn run(stage: Stage, id: PartnerId, mut chance: Chance) -> Result<(), CallError> {
    let connection = stage.connect(Role::Partner, id.as_str()).map_err(CallError::local)?;
    let hotline = Hotline { line: PartnerLine::connect(&connection).await?, stage };
    let stop = hotline.stage.stop.clone();
    let people = TaskTracker::new();
    let (mut own, mut theirs) = (offspring(&mut chance), offspring(&mut chance));
    let work = async {
        tokio::join!(
            hotline.take_callers(&people, &mut theirs),
            hotline.have_callers(&id, &people, &mut own)
        )
    };
    stop.run_until_cancelled(work).await;
    people.close();
    people.wait().await;
    Ok(())
}

impl Hotline {
    /// Somebody sees to each caller whom the centre proposes.
    async fn take_callers(&self, people: &TaskTracker, chance: &mut Chance) {
        let mut known = HashSet::new();
        let mut changes = self.line.changes();
        while let Some(news) = changes.next().await {
            let Some(transfer) = news.transfer().cloned() else { continue };
            let is_out = transfer.direction() == TransferDirection::Out;
            let is_new = is_out && transfer.settled_at.is_none();
            if is_new && known.insert(transfer.transfer_id) {
                let own = offspring(chance);
                let (hotline, stop) = (self.clone(), self.stage.stop.clone());
                people.spawn(async move {
                    let helped = hotline.help(transfer, own);
                    if let Some(Err(error)) = stop.run_until_cancelled(helped).await {
                        tell(&error);
                    }
                });
            }
        }
    }

    /// From the proposal to the outcome. One that an earlier show left behind goes on from where it
    /// stands.
    async fn help(&self, transfer: Transfer, mut chance: Chance) -> Result<(), CallError> {
        let id = transfer.transfer_id;
        let is_errand = transfer.manner() == TransferManner::Errand;
        if transfer.state() == TransferState::Proposed {
            if chance.happens(SILENT) {
                return Ok(());
            }
            self.pass(&mut chance, 3 * SECOND, 10 * SECOND).await;
            if chance.happens(DECLINES) {
                return self.line.decline(id, "nobody-free").await;
            }
            self.line.accept(id, &format!("case-{id}")).await?;
        }
        if transfer.state() != TransferState::Connected {
            if chance.happens(FAILS) {
                return Ok(());
            }
            let (least, most) =
                if is_errand { (MINUTE, 4 * MINUTE) } else { (3 * SECOND, 14 * SECOND) };
            self.pass(&mut chance, least, most).await;
            self.line.report_connected(id).await?;
        }
        self.see_to(id, &transfer.need, is_errand, &mut chance).await
    }

    async fn see_to(
        &self,
        id: u64,
        need: &str,
        is_errand: bool,
        chance: &mut Chance,
    ) -> Result<(), CallError> {
        self.pass(chance, 50 * SECOND, 150 * SECOND).await;
        if !is_errand && chance.happens(RETURNS_ON_THE_LINE) {
            return self.give_back(id, "needs-doctor", true).await;
        }
        self.line.report_progress(id, "Somebody is on the way.").await?;
        self.pass(chance, 2 * MINUTE, 8 * MINUTE).await;
        if chance.happens(RETURNS) {
            return self.give_back(id, "not-at-home", false).await;
        }
        let outcome = match need {
            "transport" => "taken-there",
            "food" | "medicine-delivery" => "delivered",
            _ => "helped",
        };
        self.line.complete(id, outcome, "").await
    }

    async fn give_back(
        &self,
        transfer_id: u64,
        reason: &str,
        on_the_line: bool,
    ) -> Result<(), CallError> {
        let reason = reason.to_owned();
        let request =
            ReturnTransferRequest { transfer_id, reason, on_the_line, ..Default::default() };
        self.line.give_back(request).await
    }

    /// Now and then a caller of the partner's own turns out to need a doctor.
    async fn have_callers(&self, id: &PartnerId, people: &TaskTracker, chance: &mut Chance) {
        for count in 1.. {
            self.stage.pass(MINUTE / 2 + chance.exponential(OWN_CALLERS)).await;
            let file = &self.stage.file;
            let Some(partner) = file.settings.partners.get(id) else { return };
            let now = self.stage.clock.now();
            let is_open =
                partner.hours.is_empty() || duty(&partner.hours, &file.settings.zone, now).on;
            if !is_open {
                continue;
            }
            let districts: Vec<&DistrictId> = partner.areas.keys().collect();
            let district = chance.pick(&districts, |_| 1.0).map_or("", |it| it.as_str());
            // The clock tells apart what several shows on one journal call by the same number.
            let reference = format!("{}-{count}", now.as_millis() / 1000);
            let at = hour(now, &file.settings.zone);
            let request = proposal(chance, reference, district, at);
            let mut own = offspring(chance);
            let (hotline, stop) = (self.clone(), self.stage.stop.clone());
            people.spawn(async move {
                let transferred = hotline.transfer(request, &mut own);
                if let Some(Err(error)) = stop.run_until_cancelled(transferred).await {
                    tell(&error);
                }
            });
        }
    }

    /// Proposes a caller to the centre, and in the end confirms that the outcome is known.
    async fn transfer(
        &self,
        request: PartnerServiceProposeTransferRequest,
        chance: &mut Chance,
    ) -> Result<(), CallError> {
        let id = self.line.propose(request).await?.transfer_id;
        let mut news = self.line.transfer(id);
        let is_settled = |news: &Option<TransferNews>| {
            news.as_ref().is_some_and(|news| news.transfer().is_none_or(is_over))
        };
        let settled = match news.wait_for(is_settled).await {
            Ok(news) => news.as_ref().and_then(|news| news.transfer()).cloned(),
            Err(_) => None,
        };
        if settled.is_none_or(|transfer| transfer.state() != TransferState::Completed) {
            return Ok(());
        }
        self.pass(chance, 5 * SECOND, 20 * SECOND).await;
        self.line.confirm_outcome(id).await
    }

    async fn pass(&self, chance: &mut Chance, least: Duration, most: Duration) {
        self.stage.pass(chance.between(least, most)).await;
    }
}

fn is_over(transfer: &Transfer) -> bool {
    transfer.settled_at.is_some()
}

/// A caller of the partner's own, who has talked there for a while.
fn proposal(
    chance: &mut Chance,
    reference: String,
    district: &str,
    hour: f64,
) -> PartnerServiceProposeTransferRequest {
    let complaint = chance.pick(&COMPLAINTS, |_| 1.0).copied().unwrap_or("fever");
    let call = Caller::invent_with(chance, complaint, hour).call;
    let mut covers: Vec<i32> = vec![SummaryPart::Situation.into()];
    if !call.caller_number.is_empty() {
        covers.push(SummaryPart::CallerNumber.into());
    }
    let waited = chance.between(20 * SECOND, 90 * SECOND);
    PartnerServiceProposeTransferRequest {
        reference,
        queue: call.queue,
        need: "doctor".into(),
        triage: call.triage,
        needs: call.needs,
        languages: call.languages,
        district: district.to_owned(),
        waited: prost_types::Duration::try_from(waited).ok(),
        consent: Some(Consent { basis: ConsentBasis::Given.into(), reason: String::new(), covers }),
        summary: Some(Summary {
            situation: "Rang for help with the household, and is ill.".into(),
            caller_number: call.caller_number,
            ..Summary::default()
        }),
        ..PartnerServiceProposeTransferRequest::default()
    }
}

/// A step that came too late is nothing to tell: the caller hung up, or somebody was faster.
fn tell(error: &CallError) {
    let is_late = error.reason.starts_with("TRANSFER_") || error.is("UNKNOWN_TRANSFER");
    if !is_late && !error.is("LINES_BUSY") && !error.is("CASE_FORGOTTEN") {
        tracing::warn!(%error, "an invented partner got no further");
    }
}
