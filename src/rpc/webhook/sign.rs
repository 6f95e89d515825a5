//! Signatures by the Standard Webhooks specification: an HMAC over id, moment and body, one for
//! each secret, so that secrets can be changed without losing a post.

use std::fmt;
use std::path::{Path, PathBuf};

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::zeroize::Zeroizing;

use crate::rpc::keyfile::{self, KeyFileError};

/// What the specification puts before a secret, so that nobody takes it for something else.
const PREFIX: &str = "whsec_";

/// The secrets shared with one partner, ready to sign with.
pub(super) struct Secrets(Vec<hmac::Key>);

impl Secrets {
    /// Reads the secrets, one a file.
    pub(super) fn read(files: &[PathBuf]) -> Result<Self, KeyFileError> {
        files.iter().map(|path| read(path)).collect::<Result<_, _>>().map(Self)
    }

    /// The signatures of a post, as its header holds them. The moment is in seconds since 1970.
    pub(super) fn sign(&self, id: &str, at: i64, body: &[u8]) -> String {
        let content = [format!("{id}.{at}.").as_bytes(), body].concat();
        let sign = |key| format!("v1,{}", BASE64.encode(hmac::sign(key, &content)));
        self.0.iter().map(sign).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

fn read(path: &Path) -> Result<hmac::Key, KeyFileError> {
    let wanted = "a webhook secret: 24 to 64 bytes in base64 (`openssl rand -base64 32`)";
    let wrong = || KeyFileError::Content { path: path.to_owned(), wanted };
    let text = keyfile::read(path)?;
    let text = text.trim();
    let bytes = BASE64.decode(text.strip_prefix(PREFIX).unwrap_or(text)).map_err(|_| wrong())?;
    let bytes = Zeroizing::new(bytes);
    if !(24..=64).contains(&bytes.len()) {
        return Err(wrong());
    }
    Ok(hmac::Key::new(hmac::HMAC_SHA256, &bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    const NEXT: &str = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";

    fn secrets(texts: &[&str]) -> Result<Secrets, KeyFileError> {
        let folder = tempfile::tempdir().unwrap();
        let file = |(place, text): (usize, &&str)| {
            let path = folder.path().join(place.to_string());
            std::fs::write(&path, format!("{text}\n")).unwrap();
            path
        };
        let files: Vec<_> = texts.iter().enumerate().map(file).collect();
        Secrets::read(&files)
    }

    fn signed(texts: &[&str]) -> String {
        secrets(texts).unwrap().sign("longhua:7:3", 1_700_000_000, br#"{"type":"test"}"#)
    }

    /// The expected value was made with another implementation:
    /// `printf '%s' 'longhua:7:3.1700000000.{"type":"test"}' |
    ///  openssl dgst -sha256 -hmac 01234567890123456789012345678901 -binary | base64`
    #[test]
    fn a_post_is_signed_as_others_would_sign_it() {
        assert_eq!(signed(&[SECRET]), "v1,a72xyE3T5TVctkrxRE+5iAkAQyUg7T0yS0Y+2TP+saA=");
    }

    #[test]
    fn while_secrets_change_either_is_enough() {
        let [old, new] = [signed(&[SECRET]), signed(&[NEXT])];
        assert_ne!(old, new);
        assert_eq!(signed(&[SECRET, NEXT]), format!("{old} {new}"));
    }

    #[test]
    fn a_wrong_secret_is_refused_and_none_is_shown() {
        for wrong in ["", "no base64!", "c2hvcnQ=", &BASE64.encode([7; 65])] {
            let error = secrets(&[wrong]).unwrap_err().to_string();
            assert!(error.contains("webhook secret"), "{error}");
            assert!(wrong.is_empty() || !error.contains(wrong), "{error}");
        }
        assert_eq!(format!("{:?}", secrets(&[SECRET]).unwrap()), "Secrets(1)");
    }
}
