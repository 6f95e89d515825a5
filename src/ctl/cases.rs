//! Cases.

use clap::Subcommand;

use super::owed;
use super::view::{self, Format, card, moment, yes};
use super::{PAGE_SIZE, Shell, Shown, all_pages, request_id, why};
use crate::client::CallError;
use crate::rpc::api::{self, PromiseState};

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// Only those of this owner.
    #[arg(long)]
    owner: Option<String>,
    /// Also those that are closed but still at hand.
    #[arg(long)]
    closed: bool,
    /// Only those with an overdue promise.
    #[arg(long)]
    overdue: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum CaseCommand {
    /// Show a case and tell its whole story, also if it was closed long ago.
    Show {
        /// Which.
        case_id: u64,
    },
    /// Make somebody the owner of a case.
    Reassign {
        /// Which.
        case_id: u64,
        /// To whom.
        #[arg(long)]
        to: String,
        /// Why: a code such as `on-leave`.
        #[arg(long)]
        reason: String,
    },
    /// Destroy the keys of a closed case: nobody can read its personal data any more. This cannot
    /// be undone.
    Forget {
        /// Which.
        case_id: u64,
    },
}

impl Shell {
    pub(super) async fn cases(&self, args: ListArgs) -> Shown {
        let cases = all_pages(|page_token| {
            let request = api::ListCasesRequest {
                page_size: PAGE_SIZE,
                page_token,
                owner_id: args.owner.clone().unwrap_or_default(),
                include_closed: args.closed,
                overdue_only: args.overdue,
            };
            let mut supervisor = self.connection.supervisor();
            async move {
                let answer = supervisor.list_cases(request).await?.into_inner();
                Ok((answer.cases, answer.next_page_token, answer.version))
            }
        });
        let (cases, version) = cases.await?;
        let answer = api::ListCasesResponse { cases, next_page_token: String::new(), version };
        Ok(self.format.show(&answer, |answer| table(&answer.cases)))
    }

    pub(super) async fn case(&self, command: CaseCommand) -> Shown {
        let mut supervisor = self.connection.supervisor();
        match command {
            CaseCommand::Show { case_id } => self.whole_case(case_id).await,
            CaseCommand::Reassign { case_id, to, reason } => {
                let sentence = format!("Case {case_id} belongs to {to} now.");
                let request_id = request_id();
                let request = api::ReassignRequest { request_id, case_id, operator_id: to, reason };
                supervisor.reassign(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
            CaseCommand::Forget { case_id } => {
                let request = api::ForgetCaseRequest { request_id: request_id(), case_id };
                let answer = supervisor.forget_case(request).await.map_err(CallError::from)?;
                Ok(self.format.show(&answer.into_inner(), |answer| {
                    format!("Case {case_id} is forgotten; {} keys are destroyed.", answer.keys)
                }))
            }
        }
    }
}

impl Shell {
    /// What a case is now, if it is at hand, and how it came to that. For programs the story comes
    /// in a line of its own.
    async fn whole_case(&self, case_id: u64) -> Shown {
        let mut supervisor = self.connection.supervisor();
        let case = supervisor.get_case(api::GetCaseRequest { case_id }).await;
        let case = match case.map_err(CallError::from) {
            Ok(answer) => Some(answer.into_inner()),
            Err(error) if error.is("UNKNOWN_CASE") => None,
            Err(error) => return Err(error.into()),
        };
        let request = api::ExplainCaseRequest { case_id };
        let story = supervisor.explain_case(request).await.map_err(CallError::from)?.into_inner();
        let one = |answer: &api::GetCaseResponse| answer.case.as_ref().map(one).unwrap_or_default();
        let head = case.as_ref().map(|answer| self.format.show(answer, one));
        let told = self.format.show(&story, |story| why::story_of_case(&story.events));
        Ok(match (head, self.format) {
            (None, Format::Json) => told,
            (None, Format::Table) => {
                format!("Case {case_id} is no longer at hand; this is on record of it:\n\n{told}")
            }
            (Some(head), Format::Json) => format!("{head}\n{told}"),
            (Some(head), Format::Table) => format!("{head}\n\n{told}"),
        })
    }
}

fn table(cases: &[api::Case]) -> String {
    let columns =
        ["case", "opened", "owner", "open", "calls", "promises", "overdue", "disposition"];
    let row = |case: &api::Case| {
        let count = |state| case.promises.iter().filter(|p| p.state() == state).count();
        let overdue = count(PromiseState::Overdue);
        [
            case.case_id.to_string(),
            moment(&case.opened_at),
            case.owner_id.clone(),
            yes(case.open),
            case.call_ids.len().to_string(),
            (count(PromiseState::Open) + overdue).to_string(),
            overdue.to_string(),
            case.disposition.clone(),
        ]
    };
    view::table(columns, cases.iter().map(row), "There are no such cases.")
}

fn list(ids: &[u64]) -> String {
    ids.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")
}

fn one(case: &api::Case) -> String {
    let head = card([
        ("case", case.case_id.to_string()),
        ("opened", moment(&case.opened_at)),
        ("owner", case.owner_id.clone()),
        ("open", if case.open { "yes" } else { "no" }.to_owned()),
        ("disposition", case.disposition.clone()),
        ("closed", moment(&case.closed_at)),
        ("proposed to", case.hand_over_to_id.clone()),
        ("district", case.district.clone()),
        ("calls", list(&case.call_ids)),
        ("transfers", list(&case.transfer_ids)),
        ("forgotten", yes(case.forgotten)),
    ]);
    format!("{head}\n\n{}", owed::table(&case.promises, "Nothing was promised."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_shows_what_is_promised_in_it() {
        let mut promise =
            api::Promise { promise_id: 4, operator_id: "S01".to_owned(), ..Default::default() };
        promise.set_state(PromiseState::Overdue);
        promise.set_kind(api::PromiseKind::FollowUp);
        let case = api::Case {
            case_id: 3,
            open: true,
            call_ids: vec![7, 9],
            promises: vec![promise],
            ..api::Case::default()
        };
        let text = one(&case);
        assert!(text.contains("calls  7, 9"), "{text}");
        assert!(text.contains("follow-up"), "{text}");
        assert!(text.contains("overdue"), "{text}");
        let lines = table(&[case]);
        assert!(lines.lines().any(|line| line.split_whitespace().eq(["3", "yes", "2", "1", "1"])));
        assert!(one(&api::Case::default()).contains("Nothing was promised."));
    }
}
