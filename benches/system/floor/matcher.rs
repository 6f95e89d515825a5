//! Where the floor keeps who waits and who is free: in Redis, or in its own memory.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use redis::aio::MultiplexedConnection;
use redis::{RedisResult, Script};

/// What has happened.
pub enum News<'a> {
    Call(u64),
    Free(&'a str),
    Gone(&'a str),
}

/// An agent, and the call that they are given.
pub type Match = Option<(String, u64)>;

pub enum Matcher {
    Redis { connection: MultiplexedConnection, script: Box<Script> },
    Memory(Mutex<Lists>),
}

#[derive(Default)]
pub struct Lists {
    waiting: VecDeque<u64>,
    free: VecDeque<String>,
}

impl Matcher {
    pub async fn on(store: &str) -> anyhow::Result<Self> {
        if store == "memory" {
            return Ok(Self::Memory(Mutex::default()));
        }
        let connection = crate::redis::connect(store).await?;
        Ok(Self::Redis { connection, script: Box::new(Script::new(include_str!("match.lua"))) })
    }

    pub async fn hear(&self, news: News<'_>) -> RedisResult<Match> {
        match self {
            Self::Memory(lists) => {
                Ok(lists.lock().unwrap_or_else(PoisonError::into_inner).hear(news))
            }
            Self::Redis { connection, script } => {
                let mut call = script.key("{floor}:waiting");
                call.key("{floor}:free").key("{floor}:busy");
                match news {
                    News::Call(id) => call.arg("call").arg(id).arg(id),
                    News::Free(agent) => call.arg("free").arg(agent),
                    News::Gone(agent) => call.arg("gone").arg(agent),
                };
                let matched: Vec<String> = call.invoke_async(&mut connection.clone()).await?;
                Ok(match <[String; 2]>::try_from(matched) {
                    Ok([agent, call]) => Some((agent, call.parse().unwrap_or_default())),
                    Err(_) => None,
                })
            }
        }
    }
}

impl Lists {
    fn hear(&mut self, news: News<'_>) -> Match {
        match news {
            News::Call(id) => self.waiting.push_back(id),
            News::Free(agent) => self.free.push_back(agent.to_owned()),
            News::Gone(agent) => self.free.retain(|free| free != agent),
        }
        if self.waiting.is_empty() || self.free.is_empty() {
            return None;
        }
        self.free.pop_front().zip(self.waiting.pop_front())
    }
}
