//! What a supervisor does about the floor: surges, and messages to consoles.

use clap::Subcommand;

use super::view::{self, card, moment, span_or, words, yes};
use super::{Shell, Shown, request_id};
use crate::client::{self, CallError, written};
use crate::domain::Timestamp;
use crate::rpc::api;
use crate::rpc::api::send_message_request::To;

#[derive(Debug, clap::Args)]
pub(super) struct SurgeArgs {
    #[command(subcommand)]
    action: Option<Surge>,
}

#[derive(Debug, Subcommand)]
enum Surge {
    /// Call in who is on standby, shorten the time for notes and widen rings earlier.
    Start {
        /// For how long; it ends by itself.
        #[arg(long = "for", value_name = "TIME")]
        lasts: jiff::SignedDuration,
        /// Why: a code such as `heat-wave`.
        #[arg(long)]
        reason: String,
    },
    /// End it before its time.
    End {
        /// Why: a code such as `over`.
        #[arg(long)]
        reason: String,
    },
}

#[derive(Debug, clap::Args)]
pub(super) struct TellArgs {
    /// What to say.
    text: String,
    #[command(flatten)]
    whom: Whom,
    /// Consoles should make it stand out.
    #[arg(long)]
    urgent: bool,
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Whom {
    /// To everybody on duty.
    #[arg(long)]
    everybody: bool,
    /// To those on duty who serve this queue.
    #[arg(long)]
    queue: Option<String>,
    /// To this operator; may be given several times.
    #[arg(long = "operator", value_name = "OPERATOR")]
    operators: Vec<String>,
}

impl Shell {
    pub(super) async fn surge(&self, args: SurgeArgs) -> Shown {
        let mut supervisor = self.connection.supervisor();
        match args.action {
            None => {
                let answer = supervisor.get_surge(api::GetSurgeRequest {}).await;
                let answer = answer.map_err(CallError::from)?.into_inner();
                Ok(self.format.show(&answer, surge_card))
            }
            Some(Surge::Start { lasts, reason }) => {
                let until = self.after(lasts).await?;
                let sentence = format!("A surge is on until {}.", moment(&Some(until)));
                let request_id = request_id();
                let request = api::StartSurgeRequest { request_id, until: Some(until), reason };
                supervisor.start_surge(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
            Some(Surge::End { reason }) => {
                let request = api::EndSurgeRequest { request_id: request_id(), reason };
                supervisor.end_surge(request).await.map_err(CallError::from)?;
                self.done("The surge is over.".to_owned())
            }
        }
    }

    pub(super) async fn tell(&self, args: TellArgs) -> Shown {
        let to = match args.whom {
            Whom { queue: Some(queue), .. } => To::Queue(queue),
            Whom { everybody: true, .. } => To::Everybody(true),
            Whom { operators, .. } => To::Operators(api::OperatorList { operator_ids: operators }),
        };
        let request = api::SendMessageRequest {
            request_id: request_id(),
            text: args.text,
            urgent: args.urgent,
            to: Some(to),
        };
        let answer = self.connection.supervisor().send_message(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        Ok(self.format.show(&answer, |answer| {
            format!("Message {} is shown at {} consoles.", answer.message_id, answer.operators)
        }))
    }

    /// The moment after that span by the hotline's clock, which may not be that of this machine.
    pub(super) async fn after(
        &self,
        span: jiff::SignedDuration,
    ) -> Result<prost_types::Timestamp, CallError> {
        let answer = self.connection.supervisor().get_server(api::GetServerRequest {}).await?;
        let now = client::moment(answer.into_inner().now).unwrap_or(Timestamp::from_millis(0));
        Ok(written(now + span.unsigned_abs()))
    }
}

fn surge_card(answer: &api::GetSurgeResponse) -> String {
    let rings = answer.rings.iter().map(|ring| span_or("", &Some(*ring)));
    let rings = rings.collect::<Vec<_>>().join(", ");
    let is_on = answer.until.is_some();
    let head = card([
        ("surge", if is_on { "on" } else { "none is on" }.to_owned()),
        ("since", moment(&answer.since)),
        ("until", moment(&answer.until)),
        ("reason", answer.reason.clone()),
        ("notes in a surge", span_or("", &answer.wrap_up)),
        ("rings in a surge", rings),
        ("at most", client::span(answer.longest).map(words).unwrap_or_default()),
    ]);
    let row = |operator: &api::StandbyOperator| {
        [operator.operator_id.clone(), moment(&operator.until), yes(operator.signed_in)]
    };
    let columns = ["on standby", "until", "signed in"];
    let none = "Nobody is on standby now.";
    format!("{head}\n{}", view::table(columns, answer.standby.iter().map(row), none))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surge_says_who_comes() {
        let until = Some(prost_types::Timestamp { seconds: 915_177_600, nanos: 0 });
        let standby =
            vec![api::StandbyOperator { operator_id: "S07".to_owned(), until, signed_in: true }];
        let mut answer = api::GetSurgeResponse { standby, ..api::GetSurgeResponse::default() };
        assert!(surge_card(&answer).contains("none is on"), "{}", surge_card(&answer));
        answer.until = until;
        answer.reason = "heat-wave".to_owned();
        let text = surge_card(&answer);
        for word in ["heat-wave", "1999-01-01T08:00:00Z", "S07", "yes"] {
            assert!(text.contains(word), "{word}: {text}");
        }
        answer.standby.clear();
        assert!(surge_card(&answer).contains("Nobody is on standby"));
    }
}
