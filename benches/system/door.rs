//! The way into a server that is measured.

use std::sync::Arc;
use std::time::Duration;

use firstline::client::{Connection, Credential, TlsFiles};
use firstline::clock::Clock;
use firstline::domain::CentreId;
use firstline::rpc::identity::{Role, Signer};

use crate::server::CENTRE;

/// Longer than any run.
const LIFETIME: Duration = Duration::from_secs(8 * 3600);

/// An address, and who signs credentials for it. The floor asks for none.
#[derive(Clone)]
pub struct Door {
    pub url: String,
    pub signer: Option<Arc<Signer>>,
}

impl Door {
    /// A connection of somebody's own.
    pub fn connection(&self, role: Role, subject: &str) -> anyhow::Result<Connection> {
        Ok(Connection::to(&self.url, self.credential(role, subject)?, &TlsFiles::default())?)
    }

    /// A credential, for whoever shares a connection with others.
    pub fn credential(&self, role: Role, subject: &str) -> anyhow::Result<Credential> {
        let Some(signer) = &self.signer else { return Ok(Credential::token(&subject.into())?) };
        let centre: CentreId = CENTRE.parse()?;
        let token = signer.issue(role, subject, &centre, Clock::system().now(), LIFETIME);
        Ok(Credential::token(&token)?)
    }
}
