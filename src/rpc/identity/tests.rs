//! Credentials: good ones, old ones, forged ones.

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::*;

const NOON: Timestamp = Timestamp::from_millis(12 * 3_600_000);
const HOUR: Duration = Duration::from_secs(3600);
const LEEWAY: Duration = Duration::from_secs(5);

fn rules() -> Rules {
    Rules { issuer: "firstline".into(), lifetime_max: HOUR * 12, leeway: LEEWAY }
}

fn signer() -> (tempfile::TempDir, Signer) {
    let dir = tempfile::tempdir().unwrap();
    let signer = Signer::read_or_create(&own_key_path(dir.path()), "firstline").unwrap().key;
    (dir, signer)
}

fn issue(signer: &Signer, lifetime: Duration) -> String {
    let centre = "longhua".parse().unwrap();
    let token = signer.issue(Role::Operator, "op-17", &centre, NOON, lifetime);
    token.expose_secret().to_owned()
}

/// Signs whatever claims a test asks for, with the header that it asks for.
fn forge(signer: &Signer, change: impl FnOnce(&mut Header, &mut Value)) -> String {
    let mut header = Header::new(Algorithm::EdDSA);
    header.kid = Some(signer.key_id.clone());
    let mut claims = json!({
        "iss": "firstline", "sub": "op-17", "centre": "longhua", "role": "operator",
        "iat": seconds(NOON), "exp": seconds(NOON + HOUR), "jti": new_uuid(),
    });
    change(&mut header, &mut claims);
    jsonwebtoken::encode(&header, &claims, &signer.key).unwrap()
}

#[test]
fn a_credential_says_who_is_calling() {
    let (_dir, signer) = signer();
    let verifier = Verifier::new(rules()).trusting(&signer);
    let who = verifier.verify(&issue(&signer, HOUR), &Clock::manual(NOON)).unwrap();
    assert_eq!(who.role, Role::Operator);
    assert_eq!(who.operator().unwrap().as_str(), "op-17");
    assert_eq!(who.gateway(), None);
    assert_eq!(who.centre.as_str(), "longhua");
    assert_eq!(who.expires_at, NOON + HOUR);
}

#[test]
fn its_time_begins_and_ends() {
    let (_dir, signer) = signer();
    let verifier = Verifier::new(rules()).trusting(&signer);
    let token = issue(&signer, HOUR);
    let ms = Duration::from_millis(1);
    let at = |now| verifier.verify(&token, &Clock::manual(now)).map(|_| ());
    assert_eq!(at(NOON - LEEWAY - ms), Err(BadCredential::NotYet));
    assert_eq!(at(NOON - LEEWAY), Ok(()));
    assert_eq!(at(NOON + HOUR + LEEWAY - ms), Ok(()));
    assert_eq!(at(NOON + HOUR + LEEWAY), Err(BadCredential::Expired));
    let long = issue(&signer, HOUR * 13);
    assert_eq!(verifier.verify(&long, &Clock::manual(NOON)), Err(BadCredential::TooLong));
}

#[tokio::test(start_paused = true)]
async fn it_is_valid_at_once_whichever_of_two_clocks_its_issuer_goes_by() {
    let (_dir, signer) = signer();
    let verifier = Verifier::new(rules()).trusting(&signer);
    let clock = Clock::of_runtime(NOON);
    let running = clock.readings().unwrap().running;
    let token = issue(&signer, HOUR);
    let who = || verifier.verify(&token, &clock).map(|_| ());
    clock.agree_on(NOON - HOUR, running);
    assert_eq!(who(), Ok(()), "the issuer goes by this machine's clock, which is ahead");
    clock.set(NOON - HOUR);
    assert_eq!(who(), Err(BadCredential::NotYet), "nobody here knows that time");
    clock.agree_on(NOON, running);
    assert_eq!(who(), Ok(()), "this machine's clock is behind");
    clock.agree_on(NOON + HOUR + LEEWAY, running);
    assert_eq!(who(), Err(BadCredential::Expired), "by what was agreed on");
}

#[test]
fn forged_credentials_are_refused() {
    let (_dir, signer) = signer();
    let verifier = Verifier::new(rules()).trusting(&signer);
    let refused = |token: &str| verifier.verify(token, &Clock::manual(NOON)).unwrap_err();
    let set = |key: &str, value: Value| forge(&signer, |_, claims| claims[key] = value);
    let without = |key: &str| {
        forge(&signer, |_, claims| {
            claims.as_object_mut().unwrap().remove(key);
        })
    };
    assert!(verifier.verify(&forge(&signer, |_, _| {}), &Clock::manual(NOON)).is_ok());

    assert_eq!(refused(&set("iss", json!("somebody"))), BadCredential::Issuer);
    for key in ["iss", "sub", "centre", "role", "iat", "exp", "jti"] {
        assert_eq!(refused(&without(key)), BadCredential::Malformed, "{key}");
    }
    for (key, value) in [
        ("role", json!("root")),
        ("centre", json!("two words")),
        ("sub", json!("a\nb")),
        ("aud", json!("another-service")),
        ("exp", json!("tomorrow")),
        ("exp", json!(i64::MAX)),
        ("iat", json!(-5)),
        ("exp", json!(seconds(NOON))),
    ] {
        assert_eq!(refused(&set(key, value.clone())), BadCredential::Malformed, "{key} {value}");
    }
    let critical = forge(&signer, |header, _| header.crit = Some(vec!["x".into()]));
    assert_eq!(refused(&critical), BadCredential::Algorithm);
    let unnamed = forge(&signer, |header, _| header.kid = None);
    assert_eq!(refused(&unnamed), BadCredential::UnknownKey);
}

#[test]
fn the_algorithm_and_the_key_are_not_the_callers_choice() {
    let (_dir, signer) = signer();
    let (_other_dir, other) = self::signer();
    let verifier = Verifier::new(rules()).trusting(&signer);
    let refused = |token: &str| verifier.verify(token, &Clock::manual(NOON)).unwrap_err();
    assert_eq!(refused(&issue(&other, HOUR)), BadCredential::UnknownKey);
    let named_wrongly = forge(&other, |header, _| header.kid = Some(signer.key_id.clone()));
    assert_eq!(refused(&named_wrongly), BadCredential::Signature);

    // The old trick: sign with HMAC, using the public key as if it were the secret.
    let mut header = Header::new(Algorithm::HS256);
    header.kid = Some(signer.key_id.clone());
    let public = EncodingKey::from_secret(&signer.public);
    let claims = json!({"iss": "firstline", "exp": seconds(NOON + HOUR)});
    let token = jsonwebtoken::encode(&header, &claims, &public).unwrap();
    assert_eq!(refused(&token), BadCredential::Algorithm);

    let good = issue(&signer, HOUR);
    let (_, rest) = good.split_once('.').unwrap();
    let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#);
    assert_eq!(refused(&format!("{none}.{rest}")), BadCredential::Malformed);
    for bad in ["", ".", "..", "a.b.c", &good[..good.len() - 9], &"x".repeat(5000)] {
        assert!(verifier.verify(bad, &Clock::manual(NOON)).is_err(), "{bad}");
    }
}

#[test]
fn several_keys_are_good_while_one_replaces_another() {
    let (dir, old) = signer();
    let (_dir, new) = signer();
    let public = aws_lc_rs::encoding::AsDer::<aws_lc_rs::encoding::PublicKeyX509Der>::as_der;
    let pair = std::fs::read(own_key_path(dir.path())).unwrap();
    let der = PrivatePkcs8KeyDer::from_pem_slice(&pair).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(der.secret_pkcs8_der()).unwrap();
    let path = dir.path().join("public.pem");
    let body = BASE64.encode(public(pair.public_key()).unwrap().as_ref());
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n");
    std::fs::write(&path, pem).unwrap();

    let verifier = Verifier::new(rules()).trusting_file(&path).unwrap().trusting(&new);
    assert!(verifier.verify(&issue(&old, HOUR), &Clock::manual(NOON)).is_ok());
    assert!(verifier.verify(&issue(&new, HOUR), &Clock::manual(NOON)).is_ok());
    let private = own_key_path(dir.path());
    assert!(Verifier::new(rules()).trusting_file(&private).is_err());
}

#[test]
fn a_signing_key_is_made_once() {
    let dir = tempfile::tempdir().unwrap();
    let path = own_key_path(dir.path());
    let first = Signer::read_or_create(&path, "firstline").unwrap();
    assert_eq!(first.created.as_deref(), Some(path.as_path()));
    let again = Signer::read_or_create(&path, "firstline").unwrap();
    assert_eq!(again.created, None);
    assert_eq!(again.key.key_id, first.key.key_id);
    assert_eq!(format!("{:?}", again.key), format!("Signer({})", first.key.key_id));
    std::fs::write(dir.path().join("wrong.pem"), "hello").unwrap();
    assert!(Signer::read(&dir.path().join("wrong.pem"), "firstline").is_err());
}

#[test]
fn roles_are_spelt_one_way() {
    for role in Role::ALL {
        assert_eq!(role.to_string().parse(), Ok(role));
        assert_eq!(serde_json::to_value(role).unwrap(), json!(role.as_str()));
    }
    assert_eq!("Admin".parse::<Role>(), Err(NoSuchRole));
}
