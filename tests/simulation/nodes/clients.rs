//! People who ask, and ask again on another node until they are answered.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::domain::{Command, KeyId, Reply, RequestId};
use firstline::journal::Journal;
use firstline::switchboard::{Receipt, RequestKey, Submission, SubmitError};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::chance::Chance;
use super::check::{Asked, Check};
use super::machine::Machine;
use super::people::{self, Part};

/// How long a client waits for an answer before it asks elsewhere.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often it asks before it gives up and never knows.
const ATTEMPTS: usize = 12;

/// Somebody at a telephone, a console or another organisation.
pub struct Client {
    pub part: Part,
    pub chance: Chance,
    pub machines: Vec<Arc<Machine>>,
    pub check: Arc<Check>,
    /// How many answers in a hundred never reach the client.
    pub deafness: u64,
}

/// A key as it lies beside the history.
pub fn wrapped(key: KeyId) -> Bytes {
    Bytes::from(format!("{key}, wrapped"))
}

/// What a client hears; `None` if nothing.
type Heard = Option<Result<Receipt, SubmitError>>;

impl Client {
    /// Asks for so many things, one after the other.
    pub async fn take_part(mut self, commands: u64) {
        for _ in 0..commands {
            sleep(Duration::from_millis(self.chance.number(0..600))).await;
            let machine = self.some_machine();
            let view = machine.switchboard().map_or_else(|| self.check.newest(), |it| it.state());
            let command = people::command(&mut self.chance, self.part, &view, machine.clock.now());
            self.have_done(command).await;
        }
    }

    fn some_machine(&mut self) -> Arc<Machine> {
        self.chance.pick(&self.machines)
    }

    async fn have_done(&mut self, command: Command) {
        let request = RequestId(self.chance.uuid());
        let key = match &command {
            Command::OpenCall(call) => Some(call.key),
            Command::SendMessage { text, .. } => Some(text.key),
            _ => None,
        };
        let blobs = key.map(|key| (key.to_string(), wrapped(key))).into_iter().collect();
        let by = self.part.actor();
        let submission = Submission {
            by: by.clone(),
            request: Some(RequestKey { id: request, fingerprint: [1; 16] }),
            command: command.clone(),
            blobs,
        };
        let known = self.check.newest().version();
        let sent = self.check.moment();
        let mut asked = Asked {
            request,
            by,
            command,
            sent,
            known,
            told: None,
            told_otherwise: None,
            is_refused: false,
        };
        let mut is_certain = true;
        // Somebody who is told that there is no room may leave it at that.
        let takes_no = self.chance.percent(30);
        for _ in 0..ATTEMPTS {
            let heard = self.attempt(&submission).await;
            is_certain &= heard.iter().all(Option::is_some);
            for answer in heard.into_iter().flatten() {
                let is_full = matches!(answer, Err(SubmitError::Journal(_) | SubmitError::Busy));
                self.note(&mut asked, answer, &mut is_certain);
                asked.is_refused |= takes_no && is_full;
            }
            if asked.told.is_some() || asked.is_refused {
                break;
            }
            sleep(Duration::from_millis(self.chance.number(1..400))).await;
        }
        asked.is_refused &= is_certain && asked.told.is_none();
        if let Some((Receipt { reply: Reply::Forgotten(keys), .. }, _)) = &asked.told {
            for key in keys {
                self.destroy(*key).await;
            }
        }
        self.check.note(asked);
    }

    /// What a node does when it has had a case forgotten; whoever asked for that asks again until
    /// it is done.
    async fn destroy(&mut self, key: KeyId) {
        self.check.begins_to_destroy(key);
        let names = [key.to_string()];
        for _ in 0..ATTEMPTS {
            let machine = self.some_machine();
            if machine.link.erase(self.check.centre(), &names).await.is_ok() {
                return self.check.destroyed(key);
            }
        }
    }

    fn note(&self, asked: &mut Asked, answer: Result<Receipt, SubmitError>, is_certain: &mut bool) {
        match answer {
            Ok(receipt) => match &asked.told {
                Some((first, _)) if first.reply != receipt.reply => {
                    asked.told_otherwise = Some(receipt.reply);
                }
                Some(_) => {}
                None => asked.told = Some((receipt, self.check.moment())),
            },
            Err(SubmitError::Refused(_)) => asked.is_refused = true,
            // Nothing has changed, and it may be asked again.
            Err(SubmitError::Busy | SubmitError::NoRoom | SubmitError::Journal(_)) => {}
            Err(SubmitError::Stopped(_)) => *is_certain = false,
            Err(SubmitError::Defect) => {
                let Asked { request, command, .. } = asked;
                self.check.found(format!("defect: {request}, {command:?}"));
            }
        }
    }

    /// Asks one node, sometimes two at once.
    async fn attempt(&mut self, submission: &Submission) -> Vec<Heard> {
        let one = self.some_machine();
        let first = self.ask(&one, submission);
        if !self.chance.percent(8) {
            return vec![first.await];
        }
        let other = self.some_machine();
        let second = self.ask(&other, submission);
        let (first, second) = tokio::join!(first, second);
        vec![first, second]
    }

    /// A request to a node and back. What has arrived there is carried out, whether anybody still
    /// waits for the answer or not; now and then it is given up with whoever asked.
    fn ask(
        &mut self,
        machine: &Arc<Machine>,
        submission: &Submission,
    ) -> impl Future<Output = Heard> + use<> {
        let (machine, submission) = (machine.clone(), submission.clone());
        let there = Duration::from_micros(self.chance.number(100..4_000));
        let back = Duration::from_micros(self.chance.number(100..4_000));
        let is_lost = self.chance.percent(self.deafness);
        let gives_up = self.chance.percent(5);
        let patience = match gives_up {
            true => Duration::from_micros(self.chance.number(100..20_000)),
            false => PATIENCE,
        };
        async move {
            sleep(there).await;
            let switchboard = machine.switchboard()?;
            if gives_up {
                return timeout(patience, switchboard.submit(submission)).await.ok();
            }
            let (reply, answer) = oneshot::channel();
            tokio::spawn(async move {
                let result = switchboard.submit(submission).await;
                sleep(back).await;
                if !is_lost {
                    let _ = reply.send(result);
                }
            });
            timeout(patience, answer).await.ok()?.ok()
        }
    }
}
