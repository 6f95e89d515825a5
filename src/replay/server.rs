//! What a replay has to know of its server, and to arrange there, before it begins.

use std::time::Duration;

use anyhow::{Context, bail};

use super::script::Script;
use crate::client::{CallError, Connection, moment};
use crate::clock::{Clock, Stopwatch, new_uuid};
use crate::domain::OperatorId;
use crate::rpc::api;

/// How often the server is asked for the time. The quickest answer is the truest.
const LOOKS: u32 = 9;

/// The shift in which the replayed operators work: round the clock, since they sign in and out as
/// the log says.
const SHIFT: &str = "replay";

/// A clock that shows what the server's shows, to within half of the way there and back.
pub async fn read_clock(connection: &Connection) -> Result<Clock, CallError> {
    let mut supervisor = connection.supervisor();
    let mut best: Option<(Duration, Clock)> = None;
    for _ in 0..LOOKS {
        let watch = Stopwatch::start();
        let answer = supervisor.get_server(api::GetServerRequest {}).await?.into_inner();
        let took = watch.elapsed();
        let speed = if answer.clock_speed > 0.0 { answer.clock_speed } else { 1.0 };
        let told = moment(answer.now).unwrap_or_default();
        let now = told + (took / 2).mul_f64(speed);
        if best.as_ref().is_none_or(|(shortest, _)| took < *shortest) {
            best = Some((took, Clock::scaled(now, speed)));
        }
    }
    Ok(best.expect("the server was asked at least once").1)
}

/// Refuses a server that runs at another speed than was asked for.
pub fn check_speed(clock: &Clock, asked: Option<f64>) -> anyhow::Result<()> {
    match asked {
        Some(asked) if (asked - clock.speed()).abs() > 1e-9 * asked.abs() => bail!(
            "the server's clock goes at {} times the speed of the world, not {asked}; start it \
             with `firstline serve --clock-speed {asked}`, or leave --speed out",
            clock.speed()
        ),
        _ => Ok(()),
    }
}

/// Refuses a queue that there is not, or that takes no calls.
pub async fn check_queue(connection: &Connection, queue: &str) -> anyhow::Result<()> {
    let answer = connection.supervisor().list_queues(api::ListQueuesRequest {}).await;
    let queues = answer.map_err(CallError::from)?.into_inner().queues;
    match queues.iter().find(|known| known.queue == queue) {
        Some(known) if known.open => Ok(()),
        Some(_) => bail!("the queue {queue} is closed; open it: firstline ctl queues open {queue}"),
        None => {
            let known: Vec<_> = queues.into_iter().map(|queue| queue.queue).collect();
            bail!("there is no queue {queue} here; --queue can be {}", known.join(", "))
        }
    }
}

/// Puts the operators of the log on the roster, and on duty round the clock.
pub async fn put_roster(
    connection: &Connection,
    script: &Script,
    licence: &str,
) -> anyhow::Result<()> {
    let mut roster = connection.roster();
    for operator in script.stints.keys() {
        let request = api::PutOperatorRequest {
            request_id: new_uuid().to_string(),
            operator: Some(record(operator, licence)),
            expected_revision: None,
        };
        let put = roster.put_operator(request).await.map_err(CallError::from);
        put.with_context(|| format!("operator {operator} cannot be put on the roster"))?;
    }
    let shift = api::Shift {
        shift_id: SHIFT.to_owned(),
        from: "00:00".to_owned(),
        to: "00:00".to_owned(),
        operator_ids: script.stints.keys().map(ToString::to_string).collect(),
        ..api::Shift::default()
    };
    let request = api::PutShiftRequest {
        request_id: new_uuid().to_string(),
        shift: Some(shift),
        expected_revision: None,
    };
    let put = roster.put_shift(request).await.map_err(CallError::from);
    put.context("the operators of the log cannot be put on duty")?;
    Ok(())
}

fn record(operator: &OperatorId, licence: &str) -> api::Operator {
    api::Operator {
        operator_id: operator.to_string(),
        licence: licence.to_owned(),
        ..api::Operator::default()
    }
}
