//! The cookie of a session. It holds the credential itself: the server remembers nobody, so a
//! session outlives a restart and is good on every node.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, header};

use super::Realm;

/// The cookie's name, in every realm.
const NAME: &str = "firstline_session";

/// The credential in a request's cookies. A browser that has several of that name sends the one of
/// the longest path first.
pub(super) fn credential(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.split_once('='));
    let mut found = pairs.filter(|(name, _)| name.trim() == NAME).map(|(_, value)| value.trim());
    found.next().filter(|value| !value.is_empty())
}

/// The header that gives a browser a credential for a realm, for as long as it is good. Scripts
/// cannot read it, other sites cannot make the browser send it, and the other realm never sees it.
pub(super) fn keep(realm: Realm, credential: &str, rest: Duration, is_secure: bool) -> HeaderValue {
    // A whole second at least: none would take the cookie away at once.
    let seconds = rest.as_secs().max(1);
    written(&format!("{NAME}={credential}{}; Max-Age={seconds}", attributes(realm, is_secure)))
}

/// The header that takes the credential away again.
pub(super) fn drop(realm: Realm, is_secure: bool) -> HeaderValue {
    written(&format!("{NAME}={}; Max-Age=0", attributes(realm, is_secure)))
}

fn attributes(realm: Realm, is_secure: bool) -> String {
    let secure = if is_secure { "; Secure" } else { "" };
    format!("; Path={}; HttpOnly; SameSite=Strict{secure}", realm.path())
}

/// What was verified as a JWT has no character that a header could not hold.
fn written(text: &str) -> HeaderValue {
    let mut value = HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::COOKIE, line.parse().unwrap());
        }
        credential(&headers).map(str::to_owned)
    }

    #[test]
    fn the_credential_is_found_among_other_cookies() {
        assert_eq!(read(&["firstline_session=abc"]).unwrap(), "abc");
        assert_eq!(read(&["theme=dark; firstline_session=abc; x"]).unwrap(), "abc");
        assert_eq!(read(&["theme=dark", "firstline_session=a=b"]).unwrap(), "a=b");
        assert_eq!(read(&["firstline_session=first; firstline_session=second"]).unwrap(), "first");
        for none in [&[][..], &["firstline_session="], &["my_firstline_session=abc"], &["session"]]
        {
            assert_eq!(read(none), None, "{none:?}");
        }
    }

    #[test]
    fn a_cookie_is_closed_to_scripts_other_sites_and_the_other_realm() {
        let given = keep(Realm::Operator, "abc", Duration::from_secs(60), false);
        assert_eq!(
            given,
            "firstline_session=abc; Path=/operator; HttpOnly; SameSite=Strict; Max-Age=60"
        );
        let given = keep(Realm::Supervisor, "abc", Duration::ZERO, true);
        assert_eq!(
            given,
            "firstline_session=abc; Path=/supervisor; HttpOnly; SameSite=Strict; Secure; Max-Age=1"
        );
        assert!(given.is_sensitive());
        let taken = drop(Realm::Supervisor, false);
        assert_eq!(
            taken,
            "firstline_session=; Path=/supervisor; HttpOnly; SameSite=Strict; Max-Age=0"
        );
    }
}
