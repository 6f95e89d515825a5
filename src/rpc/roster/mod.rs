//! The service of those who plan the work.

use std::sync::Arc;

use futures_util::{StreamExt, TryStreamExt, stream};
use tonic::Request;

use super::api::roster_service_server::RosterService;
use super::failure::Failure;
use super::field::{self, Page};
use super::hotline::{Caller, Hotline, Office};
use super::mutation::{Mutation, Plan, commands, unexpected};
use super::unary::Answer;
use super::vault::Field;
use super::{api, convert};
use crate::centre::Centre;
use crate::domain::{
    Command, Operator, OperatorId, Refusal, Reply, Shift, ShiftId, Timestamp, duty,
};

/// How many names are opened at once for a list.
const NAMES_AT_ONCE: usize = 16;

/// Answers planners.
#[derive(Clone)]
pub struct Rosters(pub Arc<Hotline>);

impl Mutation for api::PutOperatorRequest {
    type Response = api::PutOperatorResponse;
    const RPC: &'static str = "PutOperatorRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let key = caller.office.vault.new_key();
        let seal = |name: &str| key.seal(Field::Name, name);
        let operator = convert::operator(self.operator.as_ref(), seal)?;
        let blobs = operator.name.is_some().then(|| key.into_blob());
        let is_unread = self.operator.is_some_and(|sent| sent.name_unavailable);
        let command = if operator.name.is_none() && is_unread {
            Command::PutOperatorKeepName(operator, self.expected_revision)
        } else {
            Command::PutOperator(operator, self.expected_revision)
        };
        Ok(Plan { command, blobs: blobs.into_iter().collect() })
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Written { revision } => Ok(api::PutOperatorResponse { revision }),
            other => Err(unexpected(&other)),
        }
    }
}

impl Mutation for api::PutShiftRequest {
    type Response = api::PutShiftResponse;
    const RPC: &'static str = "PutShiftRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, _: &Caller) -> Result<Plan, Failure> {
        let shift = convert::shift(self.shift.as_ref())?;
        Ok(Command::PutShift(shift, self.expected_revision).into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Written { revision } => Ok(api::PutShiftResponse { revision }),
            other => Err(unexpected(&other)),
        }
    }
}

commands! {
    RemoveOperatorRequest => RemoveOperatorResponse, |request, _caller| {
        Command::RemoveOperator(field::name("operator_id", &request.operator_id)?)
    };
    RemoveShiftRequest => RemoveShiftResponse, |request, _caller| {
        Command::RemoveShift(field::name("shift_id", &request.shift_id)?)
    };
}

async fn show(office: &Office, operator: &Operator) -> Result<api::Operator, Failure> {
    let name = match &operator.name {
        Some(sealed) => office.vault.open(Field::Name, sealed).await?,
        None => Some(String::new()),
    };
    Ok(convert::show_operator(operator, name))
}

async fn get_operator(
    caller: Caller,
    request: api::GetOperatorRequest,
) -> Result<api::GetOperatorResponse, Failure> {
    let id: OperatorId = field::name("operator_id", &request.operator_id)?;
    let centre = caller.office.switchboard.state();
    let operator = centre.operator(&id).ok_or(Refusal::UnknownOperator(id))?;
    let operator = Some(show(&caller.office, operator).await?);
    Ok(api::GetOperatorResponse { operator, version: centre.version().0 })
}

async fn list_operators(
    caller: Caller,
    request: api::ListOperatorsRequest,
) -> Result<api::ListOperatorsResponse, Failure> {
    let page: Page<OperatorId> = Page::read(request.page_size, &request.page_token)?;
    let centre = caller.office.switchboard.state();
    let (found, next_page_token) = page.cut(centre.operators(), |operator| operator.id.clone());
    let shown: Vec<_> = found.into_iter().map(|operator| show(&caller.office, operator)).collect();
    let operators = stream::iter(shown).buffered(NAMES_AT_ONCE).try_collect().await?;
    Ok(api::ListOperatorsResponse { operators, next_page_token, version: centre.version().0 })
}

async fn list_shifts(
    caller: Caller,
    request: api::ListShiftsRequest,
) -> Result<api::ListShiftsResponse, Failure> {
    let page: Page<ShiftId> = Page::read(request.page_size, &request.page_token)?;
    let centre = caller.office.switchboard.state();
    let (found, next_page_token) = page.cut(centre.shifts(), |shift| shift.id.clone());
    Ok(api::ListShiftsResponse {
        shifts: found.into_iter().map(convert::show_shift).collect(),
        next_page_token,
        version: centre.version().0,
    })
}

async fn who_is_on_duty(
    caller: Caller,
    request: api::WhoIsOnDutyRequest,
) -> Result<api::WhoIsOnDutyResponse, Failure> {
    let asked = field::moment_if_any("at", request.at.as_ref())?;
    let at = asked.unwrap_or_else(|| caller.office.house.clock.now());
    let centre = caller.office.switchboard.state();
    let show = |(operator, until): (OperatorId, Timestamp)| api::OnDuty {
        shift_ids: shifts_of(&centre, &operator, at),
        until: convert::moment_if_any(until),
        signed_in: centre.desk(&operator).is_some(),
        standby: centre.standby_of(&operator, at).is_some(),
        operator_id: operator.to_string(),
    };
    Ok(api::WhoIsOnDutyResponse {
        on_duty: centre.on_duty(at).into_iter().map(show).collect(),
        at: Some(convert::moment(at)),
        version: centre.version().0,
    })
}

/// The shifts that are on for an operator.
fn shifts_of(centre: &Centre, operator: &OperatorId, at: Timestamp) -> Vec<String> {
    let Some(settings) = centre.settings() else { return Vec::new() };
    let in_surge = centre.surge().is_some_and(|surge| surge.is_on(at));
    let is_on = |shift: &&Shift| {
        let counts = shift.operators.contains(operator) && (in_surge || !shift.standby);
        counts && duty([&shift.window], &settings.zone, at).on
    };
    centre.shifts().filter(is_on).map(|shift| shift.id.to_string()).collect()
}

#[tonic::async_trait]
impl RosterService for Rosters {
    async fn put_operator(
        &self,
        r: Request<api::PutOperatorRequest>,
    ) -> Answer<api::PutOperatorResponse> {
        self.0.mutate(r).await
    }

    async fn remove_operator(
        &self,
        r: Request<api::RemoveOperatorRequest>,
    ) -> Answer<api::RemoveOperatorResponse> {
        self.0.mutate(r).await
    }

    async fn get_operator(
        &self,
        r: Request<api::GetOperatorRequest>,
    ) -> Answer<api::GetOperatorResponse> {
        self.0.answer(r, get_operator).await
    }

    async fn list_operators(
        &self,
        r: Request<api::ListOperatorsRequest>,
    ) -> Answer<api::ListOperatorsResponse> {
        self.0.answer(r, list_operators).await
    }

    async fn put_shift(&self, r: Request<api::PutShiftRequest>) -> Answer<api::PutShiftResponse> {
        self.0.mutate(r).await
    }

    async fn remove_shift(
        &self,
        r: Request<api::RemoveShiftRequest>,
    ) -> Answer<api::RemoveShiftResponse> {
        self.0.mutate(r).await
    }

    async fn list_shifts(
        &self,
        r: Request<api::ListShiftsRequest>,
    ) -> Answer<api::ListShiftsResponse> {
        self.0.answer(r, list_shifts).await
    }

    async fn who_is_on_duty(
        &self,
        r: Request<api::WhoIsOnDutyRequest>,
    ) -> Answer<api::WhoIsOnDutyResponse> {
        self.0.answer(r, who_is_on_duty).await
    }
}
