//! Issuing credentials.

use std::time::Duration;

use anyhow::bail;
use clap::Subcommand;
use jiff::SignedDuration;
use secrecy::ExposeSecret;
use serde_json::json;

use super::door::Premises;
use super::view::{Format, words};
use crate::clock::Clock;
use crate::domain::{CentreId, Code};
use crate::rpc::identity::Role;

#[derive(Debug, Subcommand)]
pub(super) enum TokenCommand {
    /// Print a new credential.
    Issue(IssueArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct IssueArgs {
    /// What the holder may be: gateway, operator, partner, supervisor or admin.
    #[arg(long)]
    role: Role,
    /// Who the holder is: the id of an operator or gateway, or the name of a person.
    #[arg(long)]
    subject: Code,
    /// At which centre.
    #[arg(long, default_value = "longhua")]
    centre: CentreId,
    /// For how long.
    #[arg(long = "for", value_name = "TIME", default_value = "12h")]
    lasts: SignedDuration,
}

pub(super) fn run(
    command: &TokenCommand,
    premises: &Premises,
    format: Format,
) -> anyhow::Result<String> {
    let TokenCommand::Issue(args) = command;
    let (signer, config) = premises.signer()?;
    let lasts = Duration::try_from(args.lasts).unwrap_or_default();
    let most = config.identity.lifetime_max;
    if lasts.is_zero() || lasts > most {
        bail!("--for {}: the server accepts credentials of up to {}", words(lasts), words(most));
    }
    let now = Clock::system().world_now();
    let token = signer.issue(args.role, args.subject.as_str(), &args.centre, now, lasts);
    let token = token.expose_secret();
    Ok(match format {
        Format::Table => token.to_owned(),
        Format::Json => {
            json!({ "token": token, "expires_at": (now + lasts).to_string() }).to_string()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::identity::{Rules, Signer, Verifier, own_key_path};

    fn issue(dir: &std::path::Path, hours: i64) -> anyhow::Result<String> {
        let args = IssueArgs {
            role: Role::Operator,
            subject: "S01".parse().unwrap(),
            centre: "longhua".parse().unwrap(),
            lasts: SignedDuration::from_hours(hours),
        };
        run(&TokenCommand::Issue(args), &Premises::at(dir), Format::Table)
    }

    #[test]
    fn a_token_is_good_at_the_server_whose_key_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let without_key = issue(dir.path(), 8).unwrap_err();
        assert!(format!("{without_key:#}").contains("start the server once"), "{without_key:#}");

        let signer = Signer::read_or_create(&own_key_path(dir.path()), "firstline").unwrap().key;
        let rules = Rules {
            issuer: "firstline".into(),
            lifetime_max: Duration::from_secs(24 * 3600),
            leeway: Duration::ZERO,
        };
        let token = issue(dir.path(), 8).unwrap();
        let verifier = Verifier::new(rules).trusting(&signer);
        let holder = verifier.verify(&token, &Clock::system()).unwrap();
        assert_eq!((holder.role, holder.subject.as_str()), (Role::Operator, "S01"));

        let too_long = issue(dir.path(), 48).unwrap_err().to_string();
        assert_eq!(too_long, "--for 48h: the server accepts credentials of up to 24h");
    }
}
