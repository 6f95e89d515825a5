//! Who is calling. The answer comes from a signed credential, never from the body of a request.
//!
//! A credential is a JWT signed with Ed25519 (`EdDSA`, and nothing else is accepted) that names a
//! role, a subject and the one centre it is good for. Keys are told apart by an id made from the
//! public key itself, so that several can be valid while one replaces another.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use aws_lc_rs::digest;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD as BASE64, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use uuid::Uuid;

use super::keyfile::{self, Found, KeyFileError};
use crate::clock::{Clock, new_uuid};
use crate::domain::{CentreId, Code, GatewayId, OperatorId, PartnerId, Timestamp};

/// Longer than any credential issued here; whatever exceeds it is not worth decoding.
const TOKEN_BYTES_MAX: usize = 4096;

/// What somebody may be at a centre. What each role may do is the table in [`super::access`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The telephony gateway that holds the calls' voice.
    Gateway,
    /// A licensed person at a console.
    Operator,
    /// Another organisation, to which callers are transferred and which transfers callers.
    Partner,
    /// Watches queues and people, and answers for the service level.
    Supervisor,
    /// Sets up the centre.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] =
        [Self::Gateway, Self::Operator, Self::Partner, Self::Supervisor, Self::Admin];

    /// The role as credentials spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gateway => "gateway",
            Self::Operator => "operator",
            Self::Partner => "partner",
            Self::Supervisor => "supervisor",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a role is one of gateway, operator, partner, supervisor, admin")]
pub struct NoSuchRole;

impl FromStr for Role {
    type Err = NoSuchRole;

    fn from_str(text: &str) -> Result<Self, NoSuchRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(NoSuchRole)
    }
}

/// Who is calling, as a verified credential says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// What the caller may do.
    pub role: Role,
    /// Who the caller is: the id of an operator, of a gateway, of a partner or of a person.
    pub subject: SmolStr,
    /// The only centre at which this holds.
    pub centre: CentreId,
    /// When the credential, and every stream opened with it, ends.
    pub expires_at: Timestamp,
}

impl Identity {
    /// The operator who is calling, if it is one.
    pub fn operator(&self) -> Option<OperatorId> {
        (self.role == Role::Operator).then(|| self.subject.parse().ok()).flatten()
    }

    /// The gateway that is calling, if it is one.
    pub fn gateway(&self) -> Option<GatewayId> {
        (self.role == Role::Gateway).then(|| self.subject.parse().ok()).flatten()
    }

    /// The partner that is calling, if it is one.
    pub fn partner(&self) -> Option<PartnerId> {
        (self.role == Role::Partner).then(|| self.subject.parse().ok()).flatten()
    }
}

/// What a credential says. Times are whole seconds since 1970.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: SmolStr,
    sub: SmolStr,
    centre: CentreId,
    role: Role,
    iat: i64,
    exp: i64,
    jti: Uuid,
}

/// Why a credential is not accepted. Says nothing about its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadCredential {
    /// Not a JWT at all, or one without the claims that a credential needs.
    #[error("the credential is not a token of this service")]
    Malformed,
    /// Another algorithm than EdDSA, or header fields that ask for something unknown.
    #[error("the credential is not signed with EdDSA")]
    Algorithm,
    /// Signed with a key that this server does not know.
    #[error("the credential is signed with a key that this server does not know")]
    UnknownKey,
    /// The signature is not that of the key.
    #[error("the signature of the credential is wrong")]
    Signature,
    /// Issued by somebody else.
    #[error("the credential comes from another issuer")]
    Issuer,
    /// Its time is over.
    #[error("the credential has expired")]
    Expired,
    /// Its time has not come: the clocks of issuer and server disagree.
    #[error("the credential is not valid yet; compare the clocks")]
    NotYet,
    /// It is good for longer than this server allows.
    #[error("the credential is valid for longer than this server allows")]
    TooLong,
}

/// What a verifier insists on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Who must have issued a credential.
    pub issuer: SmolStr,
    /// How long a credential may be good for.
    pub lifetime_max: Duration,
    /// How far the clocks of issuer and server may be apart.
    pub leeway: Duration,
}

/// Issues credentials.
pub struct Signer {
    key: EncodingKey,
    public: [u8; 32],
    key_id: String,
    issuer: SmolStr,
}

impl Signer {
    /// Signs as `issuer` with the Ed25519 key in this file (PKCS#8 in PEM).
    pub fn read(path: &Path, issuer: &str) -> Result<Self, KeyFileError> {
        let wrong = || KeyFileError::Content {
            path: path.to_owned(),
            wanted: "an Ed25519 private key (such as `openssl genpkey -algorithm ed25519` prints)",
        };
        let pem = keyfile::read(path)?;
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| wrong())?;
        let der = der.secret_pkcs8_der();
        let pair = Ed25519KeyPair::from_pkcs8(der).map_err(|_| wrong())?;
        let public = pair.public_key().as_ref().try_into().map_err(|_| wrong())?;
        let key_id = key_id(&public);
        Ok(Self { key: EncodingKey::from_ed_der(der), public, key_id, issuer: issuer.into() })
    }

    /// Signs with the key in this file, or makes the file with a new one.
    pub fn read_or_create(path: &Path, issuer: &str) -> Result<Found<Self>, KeyFileError> {
        let created = if path.exists() {
            None
        } else {
            keyfile::create(path, &new_key_pem())?;
            Some(path.to_owned())
        };
        Ok(Found { key: Self::read(path, issuer)?, created })
    }

    /// Issues a credential that is good from `now` for `lifetime`. Whether a verifier accepts that
    /// much is its own rule.
    pub fn issue(
        &self,
        role: Role,
        subject: &str,
        centre: &CentreId,
        now: Timestamp,
        lifetime: Duration,
    ) -> SecretString {
        let claims = Claims {
            iss: self.issuer.clone(),
            sub: subject.into(),
            centre: centre.clone(),
            role,
            iat: seconds(now),
            exp: seconds(now + lifetime),
            jti: new_uuid(),
        };
        let header = Header { kid: Some(self.key_id.clone()), ..Header::new(Algorithm::EdDSA) };
        jsonwebtoken::encode(&header, &claims, &self.key)
            .expect("an Ed25519 key signs any claims")
            .into()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.key_id)
    }
}

/// Checks credentials. Knows the public keys of all who may issue them.
pub struct Verifier {
    keys: BTreeMap<String, DecodingKey>,
    rules: Rules,
    validation: Validation,
}

impl Verifier {
    /// A verifier that knows no key yet, and so accepts nothing.
    pub fn new(rules: Rules) -> Self {
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_required_spec_claims(&["exp", "iss", "sub"]);
        // The library would ask the machine's clock; `verify` is told the time.
        validation.validate_exp = false;
        validation.set_issuer(&[&rules.issuer]);
        Self { keys: BTreeMap::new(), rules, validation }
    }

    /// Also accepts what `signer` issues.
    #[must_use]
    pub fn trusting(mut self, signer: &Signer) -> Self {
        self.keys.insert(signer.key_id.clone(), DecodingKey::from_ed_der(&signer.public));
        self
    }

    /// Also accepts what is signed with the private half of this public key (PEM).
    pub fn trusting_file(mut self, path: &Path) -> Result<Self, KeyFileError> {
        let wrong = || KeyFileError::Content {
            path: path.to_owned(),
            wanted: "an Ed25519 public key (such as `openssl pkey -pubout` prints)",
        };
        let pem = keyfile::read(path)?;
        let key = DecodingKey::from_ed_pem(pem.as_bytes()).map_err(|_| wrong())?;
        let public = key.try_get_as_bytes().map_err(|_| wrong())?;
        let public = <&[u8; 32]>::try_from(public).map_err(|_| wrong())?;
        self.keys.insert(key_id(public), key);
        Ok(self)
    }

    /// Who holds this credential by that clock. It has expired by the time that was agreed on. That it
    /// is not valid yet is said only if the machine's own clock says so as well: it keeps nobody out
    /// but by mistake, since whoever issued it could have dated it back.
    pub fn verify(&self, token: &str, clock: &Clock) -> Result<Identity, BadCredential> {
        if token.len() > TOKEN_BYTES_MAX {
            return Err(BadCredential::Malformed);
        }
        let header = jsonwebtoken::decode_header(token).map_err(reason)?;
        if header.alg != Algorithm::EdDSA || header.crit.is_some() {
            return Err(BadCredential::Algorithm);
        }
        let key = header.kid.as_ref().and_then(|id| self.keys.get(id));
        let key = key.ok_or(BadCredential::UnknownKey)?;
        let claims = jsonwebtoken::decode(token, key, &self.validation).map_err(reason)?.claims;
        self.accept(claims, clock.world_now(), clock.world_now_at_most())
    }

    fn accept(
        &self,
        claims: Claims,
        now: Timestamp,
        at_most: Timestamp,
    ) -> Result<Identity, BadCredential> {
        let issued_at = moment(claims.iat)?;
        let expires_at = moment(claims.exp)?;
        // Whatever a subject is the name of, it keeps to the rules for names.
        if expires_at <= issued_at || claims.sub.parse::<Code>().is_err() {
            return Err(BadCredential::Malformed);
        }
        if expires_at.since(issued_at) > self.rules.lifetime_max {
            return Err(BadCredential::TooLong);
        }
        if issued_at > at_most + self.rules.leeway {
            return Err(BadCredential::NotYet);
        }
        if now >= expires_at + self.rules.leeway {
            return Err(BadCredential::Expired);
        }
        Ok(Identity { role: claims.role, subject: claims.sub, centre: claims.centre, expires_at })
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.keys()).finish()
    }
}

/// Where the signing key is kept when the configuration names none.
pub fn own_key_path(data_dir: &Path) -> PathBuf {
    data_dir.join("keys").join("signing.pem")
}

fn reason(error: jsonwebtoken::errors::Error) -> BadCredential {
    use jsonwebtoken::errors::ErrorKind;
    match error.kind() {
        ErrorKind::InvalidSignature => BadCredential::Signature,
        ErrorKind::InvalidIssuer => BadCredential::Issuer,
        ErrorKind::InvalidAlgorithm | ErrorKind::UnsupportedAlgorithm => BadCredential::Algorithm,
        _ => BadCredential::Malformed,
    }
}

fn key_id(public: &[u8; 32]) -> String {
    let digest = digest::digest(&digest::SHA256, public);
    URL_SAFE_NO_PAD.encode(&digest.as_ref()[..12])
}

fn new_key_pem() -> Zeroizing<String> {
    // The first version of the format, since that is the one that OpenSSL reads.
    let der = Ed25519KeyPair::generate().and_then(|pair| pair.to_pkcs8v1());
    let der = der.expect("an Ed25519 key can be made and written");
    let text = Zeroizing::new(BASE64.encode(der.as_ref()));
    Zeroizing::new(format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", *text))
}

fn seconds(at: Timestamp) -> i64 {
    at.as_millis().div_euclid(1000)
}

fn moment(seconds: i64) -> Result<Timestamp, BadCredential> {
    let ms = seconds.checked_mul(1000).filter(|ms| *ms >= 0).ok_or(BadCredential::Malformed)?;
    Ok(Timestamp::from_millis(ms))
}

#[cfg(test)]
mod tests;
