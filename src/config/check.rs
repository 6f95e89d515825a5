//! What a value must be, and how to say so. Each check gives a sentence that goes behind the key.

use std::fmt::Display;
use std::path::Path;
use std::time::Duration;

use garde::Error;
use jiff::fmt::friendly::{SpanParser, SpanPrinter};
use tracing_subscriber::EnvFilter;

use super::{Config, Sealing};

/// Within bounds, both included.
pub(super) fn between<T: PartialOrd + Display>(
    min: T,
    max: T,
) -> impl FnOnce(&T, &()) -> garde::Result {
    move |value, ()| {
        if *value >= min && *value <= max {
            return Ok(());
        }
        Err(Error::new(format!("is {value} and must be from {min} to {max}")))
    }
}

/// A length of time within bounds, both included.
pub(super) fn lasting(
    min: &'static str,
    max: &'static str,
) -> impl FnOnce(&Duration, &()) -> garde::Result {
    let bound = |text| SpanParser::new().parse_unsigned_duration(text).expect("a valid bound");
    move |value, ()| {
        if *value >= bound(min) && *value <= bound(max) {
            return Ok(());
        }
        let value = SpanPrinter::new().unsigned_duration_to_string(value);
        Err(Error::new(format!("is {value} and must be from {min} to {max}")))
    }
}

/// A file that is there.
pub(super) fn file<P: AsRef<Path>>(path: &P, (): &()) -> garde::Result {
    let path = path.as_ref();
    if path.is_file() {
        return Ok(());
    }
    Err(Error::new(format!("names the file {}, which is not there", path.display())))
}

/// A filter that tracing understands.
pub(super) fn filter(text: &str, (): &()) -> garde::Result {
    match EnvFilter::builder().parse(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::new(format!("is not a log filter ({error})"))),
    }
}

/// Keys that are right one by one and wrong together, each with the path of the key to change.
pub(super) fn contradictions(config: &Config) -> Vec<(Vec<String>, String)> {
    let Config { tls, limits, sealing, webhooks, .. } = config;
    let mut found = Vec::new();
    let mut add = |path: &[&str], what: &str| {
        found.push((path.iter().map(|part| part.to_string()).collect(), what.to_owned()));
    };
    if tls.certificate.is_some() && tls.key.is_none() {
        add(&["tls", "certificate"], "needs `tls.key` beside it: the certificate's private key");
    }
    if tls.key.is_some() && tls.certificate.is_none() {
        add(&["tls", "key"], "needs `tls.certificate` beside it");
    }
    if tls.client_ca.is_some() && tls.certificate.is_none() && tls.key.is_none() {
        add(
            &["tls", "client_ca"],
            "needs `tls.certificate` and `tls.key`: without TLS no client shows a certificate",
        );
    }
    if limits.batch_max > limits.mailbox_max {
        add(
            &["limits", "batch_max"],
            "is more than `limits.mailbox_max`: such a batch never gathers",
        );
    }
    for place in super::webhooks::repeated(webhooks) {
        add(
            &["webhooks", "endpoints", &place.to_string(), "partner"],
            "has an endpoint already; a partner is told in one place",
        );
    }
    if webhooks.first_pause > webhooks.longest_pause {
        add(&["webhooks", "first_pause"], "is more than `webhooks.longest_pause`");
    }
    for (centre, keys) in sealing {
        for (key, what) in unfit(keys) {
            let path: Vec<_> = ["sealing", centre.as_str()].into_iter().chain(key).collect();
            add(&path, &what);
        }
    }
    found
}

/// What is wrong with the sealing keys of one centre, each with the key below the centre.
fn unfit(sealing: &Sealing) -> Vec<(Vec<&str>, String)> {
    let Sealing { current, keys, hash } = sealing;
    let mut found = Vec::new();
    if !keys.contains_key(current) {
        let what = format!("is `{current}`, which is not among the `keys` of this centre");
        found.push((vec!["current"], what));
    }
    if keys.values().any(|path| *path == hash.file) {
        let what = "is the file of a sealing key too; make a key of its own for the hashes";
        found.push((vec!["hash", "file"], what.to_owned()));
    }
    let named = keys.iter().map(|(id, path)| (vec!["keys", id.as_str()], path));
    for (key, path) in named.chain([(vec!["hash", "file"], &hash.file)]) {
        if let Err(error) = file(path, &()) {
            found.push((key, error.message().to_owned()));
        }
    }
    found
}
