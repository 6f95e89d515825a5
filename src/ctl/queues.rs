//! Queues.

use clap::Subcommand;

use super::view::{self, span_or};
use super::{Shell, Shown, request_id};
use crate::client::CallError;
use crate::rpc::api;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Open a queue, outside its hours too, until it is closed by hand.
    Open {
        /// Which.
        queue: String,
    },
    /// Close a queue until it is opened by hand. Who waits in it is still served.
    Close {
        /// Which.
        queue: String,
    },
}

impl Shell {
    pub(super) async fn queues(&self, args: Args) -> Shown {
        let mut supervisor = self.connection.supervisor();
        match args.action {
            None => {
                let answer = supervisor.list_queues(api::ListQueuesRequest {}).await;
                let answer = answer.map_err(CallError::from)?.into_inner();
                Ok(self.format.show(&answer, table))
            }
            Some(Action::Open { queue }) => {
                let sentence = format!("Queue {queue} is open.");
                let request = api::OpenQueueRequest { request_id: request_id(), queue };
                supervisor.open_queue(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
            Some(Action::Close { queue }) => {
                let sentence = format!("Queue {queue} is closed; who waits is still served.");
                let request = api::CloseQueueRequest { request_id: request_id(), queue };
                supervisor.close_queue(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
        }
    }
}

fn table(answer: &api::ListQueuesResponse) -> String {
    let columns = [
        "queue",
        "open",
        "waiting",
        "longest wait",
        "in this queue",
        "ready",
        "expected",
        "target",
    ];
    let row = |queue: &api::Queue| {
        let within = span_or("?", &queue.answer_within);
        [
            queue.queue.clone(),
            if queue.open { "open" } else { "closed" }.to_owned(),
            queue.waiting.to_string(),
            span_or("", &queue.longest_since_arrival),
            span_or("", &queue.longest_in_queue),
            queue.ready_operators.to_string(),
            span_or("unknown", &queue.expected_wait),
            format!("{:.0} % in {within}", 100.0 * queue.answer_share),
        ]
    };
    view::table(columns, answer.queues.iter().map(row), "There are no queues.")
}
