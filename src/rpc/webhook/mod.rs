//! Tells partners of their transfers who cannot hold a stream open.
//!
//! Each change of a transfer is posted to the partner's server as it would be shown on the stream,
//! signed by the Standard Webhooks specification, until the server has taken it in. What is still
//! to be told follows from the state of the centre alone ([`Telling`](crate::domain::Telling)): a
//! node that starts, or takes over, goes on where another stopped. A partner may be told of the
//! same change twice, with the same `webhook-id`.

mod body;
mod courier;
mod pauses;
mod post;
mod sign;

use std::io;
use std::sync::Arc;

use super::hotline::Office;
use super::keyfile::KeyFileError;
use crate::config::{Endpoint, Webhooks};
use crate::domain::{CentreId, PartnerId};
use courier::Courier;
use post::{Http, Letterbox};
use sign::Secrets;

/// Why partners cannot be told as the configuration says.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// A secret cannot be read.
    #[error(transparent)]
    Secret(#[from] KeyFileError),
    /// The centre is not served here.
    #[error("webhooks.endpoints names the centre {0}, which is not among those that are served")]
    UnknownCentre(CentreId),
    /// The centre has no such partner.
    #[error("webhooks.endpoints names the partner {1}, which the centre {0} does not know")]
    UnknownPartner(CentreId, PartnerId),
    /// The machine trusts nobody, so no server can prove who it is.
    #[error("the certificates that this machine trusts cannot be read: {0}")]
    Authorities(#[from] io::Error),
}

/// Begins to tell all partners of the configuration, until the house is closed. Nobody is told
/// anything if there is something wrong with one of them.
pub fn begin(config: &Webhooks, offices: &[Arc<Office>]) -> Result<(), WebhookError> {
    if config.endpoints.is_empty() {
        return Ok(());
    }
    let http = post::client(config.timeout)?;
    let couriers: Vec<_> = config
        .endpoints
        .iter()
        .map(|endpoint| courier(config, endpoint, offices, &http))
        .collect::<Result<_, _>>()?;
    for (office, courier) in couriers {
        tokio::spawn(async move {
            office.house.stop.run_until_cancelled(courier.keep_telling()).await;
        });
    }
    Ok(())
}

fn courier(
    config: &Webhooks,
    endpoint: &Endpoint,
    offices: &[Arc<Office>],
    http: &Http,
) -> Result<(Arc<Office>, Courier), WebhookError> {
    let Endpoint { centre, partner, url, secret_files } = endpoint;
    let office = offices.iter().find(|office| office.switchboard.centre_id() == centre);
    let office = office.ok_or_else(|| WebhookError::UnknownCentre(centre.clone()))?;
    let state = office.switchboard.state();
    if !state.settings().is_some_and(|settings| settings.partners.contains_key(partner)) {
        return Err(WebhookError::UnknownPartner(centre.clone(), partner.clone()));
    }
    let url = url.parse().expect("checked when the configuration was read");
    let secrets = Secrets::read(secret_files)?;
    let letterbox = Letterbox::new(url, secrets, http.clone(), config.timeout);
    let courier = Courier::new(office.clone(), partner.clone(), letterbox, config);
    Ok((office.clone(), courier))
}
