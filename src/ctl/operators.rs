//! Operators: their records beside their desks.

use std::collections::BTreeMap;

use clap::Subcommand;

use super::view::{self, Format, json, moment, plain, skills, yes};
use super::{PAGE_SIZE, Shell, Shown, all_pages, request_id};
use crate::client::CallError;
use crate::rpc::api::{self, DeskStatus};

#[derive(Debug, Subcommand)]
pub(super) enum OperatorCommand {
    /// Sign an operator out, for instance one who forgot to.
    SignOut {
        /// Whom.
        operator: String,
        /// Why, if cases stay behind that should have been handed over: a code such as `fell-ill`.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Have an operator serve other queues than the roster says, for this sign-in or for a while.
    Assign {
        /// Whom.
        operator: String,
        /// Which queue; may be given several times. Those of the roster again if not given.
        #[arg(long = "queue", value_name = "QUEUE")]
        queues: Vec<String>,
        /// For how long. Until the sign-out if not given.
        #[arg(long = "for", value_name = "TIME", requires = "queues")]
        lasts: Option<jiff::SignedDuration>,
    },
    /// Give all open cases of an operator who leaves to somebody.
    Reassign {
        /// Who leaves.
        operator: String,
        /// To whom.
        #[arg(long)]
        to: String,
        /// Why: a code such as `left-the-service`.
        #[arg(long)]
        reason: String,
    },
}

impl Shell {
    pub(super) async fn operators(&self) -> Shown {
        let (operators, _) = self.records().await?;
        let (desks, _) = self.desks().await?;
        Ok(match self.format {
            Format::Table => table(&operators, &desks),
            Format::Json => both(&operators, &desks),
        })
    }

    pub(super) async fn operator(&self, command: OperatorCommand) -> Shown {
        let mut supervisor = self.connection.supervisor();
        match command {
            OperatorCommand::SignOut { operator, reason } => {
                let sentence = format!("{operator} is signed out.");
                let request = api::SignOutOperatorRequest {
                    request_id: request_id(),
                    operator_id: operator,
                    reason: reason.unwrap_or_default(),
                };
                supervisor.sign_out_operator(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
            OperatorCommand::Assign { operator, queues, lasts } => {
                let sentence = match queues.as_slice() {
                    [] => format!("{operator} serves the queues of the roster."),
                    queues => format!("{operator} serves {} now.", queues.join(" and ")),
                };
                let until = match lasts {
                    Some(lasts) => Some(self.after(lasts).await?),
                    None => None,
                };
                let (request_id, operator_id) = (request_id(), operator);
                let request = api::AssignQueuesRequest { request_id, operator_id, queues, until };
                supervisor.assign_queues(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
            OperatorCommand::Reassign { operator, to, reason } => {
                let request = api::ReassignAllRequest {
                    request_id: request_id(),
                    from_operator_id: operator.clone(),
                    to_operator_id: to.clone(),
                    reason,
                };
                let answer = supervisor.reassign_all(request).await.map_err(CallError::from)?;
                Ok(self.format.show(&answer.into_inner(), |answer| {
                    format!("{to} owns the {} open cases of {operator} now.", answer.cases)
                }))
            }
        }
    }

    async fn records(&self) -> Result<(Vec<api::Operator>, u64), CallError> {
        all_pages(|page_token| {
            let request = api::ListOperatorsRequest { page_size: PAGE_SIZE, page_token };
            let mut roster = self.connection.roster();
            async move {
                let answer = roster.list_operators(request).await?.into_inner();
                Ok((answer.operators, answer.next_page_token, answer.version))
            }
        })
        .await
    }

    async fn desks(&self) -> Result<(Vec<api::Desk>, u64), CallError> {
        all_pages(|page_token| {
            let request = api::ListDesksRequest { page_size: PAGE_SIZE, page_token };
            let mut supervisor = self.connection.supervisor();
            async move {
                let answer = supervisor.list_desks(request).await?.into_inner();
                Ok((answer.desks, answer.next_page_token, answer.version))
            }
        })
        .await
    }
}

fn table(operators: &[api::Operator], desks: &[api::Desk]) -> String {
    let at: BTreeMap<&str, &api::Desk> =
        desks.iter().map(|desk| (desk.operator_id.as_str(), desk)).collect();
    let columns =
        ["operator", "licence", "languages", "skills", "status", "since", "on duty", "call"];
    let row = |operator: &api::Operator| {
        let desk = at.get(operator.operator_id.as_str()).copied();
        let on = |show: fn(&api::Desk) -> String| desk.map(show).unwrap_or_default();
        [
            operator.operator_id.clone(),
            operator.licence.clone(),
            operator.languages.join(", "),
            skills(&operator.skills),
            on(status),
            on(|desk| moment(&desk.since)),
            on(|desk| yes(desk.on_duty)),
            on(call),
        ]
    };
    view::table(columns, operators.iter().map(row), "There are no operators on the roster.")
}

fn status(desk: &api::Desk) -> String {
    let status = plain(desk.status().as_str_name(), "DESK_STATUS_");
    let pause = plain(desk.pause().as_str_name(), "PAUSE_");
    let lost = if desk.console_lost_since.is_some() { ", console lost" } else { "" };
    match (desk.status(), pause.as_str()) {
        (DeskStatus::NotReady, pause) if !pause.is_empty() => format!("{status}: {pause}{lost}"),
        _ => format!("{status}{lost}"),
    }
}

fn call(desk: &api::Desk) -> String {
    let ringing = desk.offer.as_ref().map(|offer| offer.call_id);
    let talking = || desk.call.as_ref()?.call.as_ref().map(|call| call.call_id);
    ringing.or_else(talking).map(|call_id| call_id.to_string()).unwrap_or_default()
}

/// Two listings of the API as one object.
fn both(operators: &[api::Operator], desks: &[api::Desk]) -> String {
    let value = |text: String| -> serde_json::Value {
        serde_json::from_str(&text).expect("messages become JSON")
    };
    let operators: Vec<_> = operators.iter().map(|operator| value(json(operator))).collect();
    let desks: Vec<_> = desks.iter().map(|desk| value(json(desk))).collect();
    serde_json::json!({ "operators": operators, "desks": desks }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_and_desks_stand_side_by_side() {
        let record = |id: &str| api::Operator {
            operator_id: id.to_owned(),
            licence: "nurse".to_owned(),
            ..api::Operator::default()
        };
        let mut desk =
            api::Desk { operator_id: "S01".to_owned(), on_duty: true, ..api::Desk::default() };
        desk.set_status(DeskStatus::NotReady);
        desk.set_pause(api::Pause::Meal);
        let text = table(&[record("S01"), record("S02")], std::slice::from_ref(&desk));
        let words = |id: &str| {
            let line = text.lines().find(|line| line.contains(id)).unwrap();
            line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(words("S01"), ["S01", "nurse", "not-ready:", "meal", "yes"]);
        assert_eq!(words("S02"), ["S02", "nurse"]);
        let value: serde_json::Value =
            serde_json::from_str(&both(&[record("S01")], &[desk])).unwrap();
        assert_eq!(value["desks"][0]["pause"], "PAUSE_MEAL");
        assert_eq!(value["operators"][0]["licence"], "nurse");
    }
}
