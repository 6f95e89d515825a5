//! What everybody in the demo shares: the server, its clock, and the end.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio_util::sync::CancellationToken;

use crate::client::{BadServer, Connection, Credential, TlsFiles};
use crate::clock::Clock;
use crate::config::CentreFile;
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// Issues a credential for a role and a subject.
pub type Issue = dyn Fn(Role, &str) -> SecretString + Send + Sync;

/// Where the demo plays.
#[derive(Clone)]
pub struct Stage {
    /// The server's address.
    pub url: String,
    /// The server's clock: everybody lives by it.
    pub clock: Clock,
    /// The centre.
    pub file: Arc<CentreFile>,
    /// Who issues credentials.
    pub issue: Arc<Issue>,
    /// Cancelled when the show is over: callers hang up, operators finish and go home.
    pub stop: CancellationToken,
}

impl Stage {
    /// A connection of somebody's own.
    pub(super) fn connect(&self, role: Role, subject: &str) -> Result<Connection, BadServer> {
        let (issue, subject) = (self.issue.clone(), subject.to_owned());
        let credential = Credential::renewed(move || issue(role, &subject));
        Connection::to(&self.url, credential, &TlsFiles::default())
    }

    /// Lets that span of the centre's time pass.
    pub(super) async fn pass(&self, span: Duration) {
        self.clock.sleep_until(self.clock.now() + span).await;
    }
}

/// Chance of one's own, that nobody else's draws disturb.
pub(super) fn offspring(chance: &mut Chance) -> Chance {
    Chance::seeded(chance.unit().to_bits())
}
