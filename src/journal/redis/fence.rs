//! What makes a write count: so many replicas have it, too.

use redis::{FromRedisValue, Pipeline, ScriptInvocation};

use super::super::{JournalError, Result};
use super::connection::Connection;
use super::key;
use crate::domain::CentreId;

/// What is written behind something that replicas are to have. A store without room may still destroy.
const WRITE: &str = "#!lua flags=allow-oom\nreturn redis.call('SET', KEYS[1], 1)";

/// How long replicas may take to acknowledge a write.
const REPLICAS_WITHIN_MS: u64 = 500;

/// How many replicas must have what is written before it counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fence {
    replicas: u32,
}

impl Fence {
    pub(super) fn of(replicas: u32) -> Self {
        Self { replicas }
    }

    /// Runs a script that writes. If replicas are waited for, they have what it answers: what was
    /// written, or what was in its way, which may be its own from an attempt before.
    pub(super) async fn run<T: FromRedisValue>(
        self,
        connection: &Connection,
        centre: &CentreId,
        call: &ScriptInvocation<'_>,
    ) -> Result<T> {
        if self.replicas == 0 {
            return connection.run(call).await;
        }
        let (answer, (replicas,)): (T, (u32,)) =
            connection.run_fenced(call, &self.wait(centre)).await?;
        if replicas < self.replicas {
            let wanted = self.replicas;
            return Err(JournalError::Unavailable(format!(
                "{replicas} replicas have what was written, {wanted} are wanted"
            )));
        }
        Ok(answer)
    }

    /// What makes sure that replicas have whatever was written over a connection before: a write
    /// behind it, since Redis counts for whom it waits by connection and knows nothing of one that
    /// is new; and a wait.
    fn wait(self, centre: &CentreId) -> Pipeline {
        let mut wait = redis::pipe();
        wait.cmd("EVAL").arg(WRITE).arg(1).arg(key(centre, "fence")).ignore();
        wait.cmd("WAIT").arg(self.replicas).arg(REPLICAS_WITHIN_MS);
        wait
    }
}
