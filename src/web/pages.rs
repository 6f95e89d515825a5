//! The files that are built into the program: pages, and what they load.
//!
//! Pages are shells: they hold nothing that is not published with the source, so anybody may have
//! them, and what they show they ask for with the cookie. `web/dist` has them as they were built; a
//! page that is not there is not found, and nothing else fails.

use std::fmt::Write;
use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, REFERRER_POLICY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use rust_embed::{Embed, EmbeddedFile};

use super::Site;

#[derive(Embed)]
#[folder = "web/dist"]
#[allow_missing = true]
struct Files;

/// A file whose name has a hash of its content in it never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Of another, the browser asks each time whether it is still the same.
const ASK_AGAIN: &str = "no-cache";
/// So many letters and digits after a dash are the hash of a content.
const HASH_CHARS: usize = 8;

/// Where each page is.
const PAGES: [(&str, &str); 6] = [
    ("/login", "login.html"),
    ("/supervisor/board", "board.html"),
    ("/supervisor/report", "report.html"),
    ("/supervisor/case", "case.html"),
    ("/operator/console", "console.html"),
    ("/operator/case", "case.html"),
];

pub(super) fn router() -> Router<Arc<Site>> {
    let mut router = Router::new()
        // Cookies belong to the realms, so here nobody is signed in; the way in knows what to do.
        .route("/", get(async || Redirect::to("/login")))
        .route("/assets/{name}", get(asset));
    for (path, file) in PAGES {
        router = router.route(path, get(async move || page(file)));
    }
    router
}

fn page(name: &str) -> Response {
    let Some(file) = Files::get(name) else { return absent() };
    // The form of the way in must say where it comes from, or older browsers would not be let in.
    let referrer = if name == "login.html" { "same-origin" } else { "no-referrer" };
    let headers = [
        (CONTENT_TYPE, content_type(name)),
        (REFERRER_POLICY, referrer),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, file.data).into_response()
}

async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = asset_named(&name) else { return absent() };
    let tag = tag(&file);
    let is_known = |value: &str| value.split(',').any(|known| known.trim() == tag);
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let keep = if is_hashed(&name) { FOR_EVER } else { ASK_AGAIN };
    let about = [(ETAG, tag.as_str()), (CACHE_CONTROL, keep)];
    if known.is_some_and(is_known) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [(CONTENT_TYPE, content_type(&name))], file.data).into_response()
}

/// A file in the folder of assets itself: a name with a slash in it would lead elsewhere.
fn asset_named(name: &str) -> Option<EmbeddedFile> {
    if name.contains(['/', '\\']) {
        return None;
    }
    Files::get(&format!("assets/{name}"))
}

fn absent() -> Response {
    (StatusCode::NOT_FOUND, "There is no such page.\n").into_response()
}

/// Whether a name is that of one content only: `board-42SETGNS.js`.
fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    let is_of_hash = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    hash.len() == HASH_CHARS && hash.bytes().all(is_of_hash)
}

fn tag(file: &EmbeddedFile) -> String {
    let hash = file.metadata.sha256_hash();
    let hex = hash[..16].iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    format!("\"{hex}\"")
}

/// The kinds of files that a build makes. A browser that is told nothing sniffs nothing.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, kind)| kind) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_say_what_they_are() {
        assert_eq!(content_type("board-1A2B.js"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("login.html"), "text/html; charset=utf-8");
        assert_eq!(content_type("no-kind"), "application/octet-stream");
    }

    #[test]
    fn only_what_never_changes_is_kept_for_ever() {
        assert!(is_hashed("board-42SETGNS.js"));
        for other in ["icon.svg", "licences.txt", "open-sans.woff2", "board-42setgns.js", ""] {
            assert!(!is_hashed(other), "{other}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_a_file() {
        for name in ["../Cargo.toml", "assets/../../Cargo.toml", "/etc/passwd", ""] {
            assert!(Files::get(name).is_none(), "{name}");
        }
        for name in ["../login.html", "..\\login.html", "..", ".", "", "x/../icon.svg"] {
            assert!(asset_named(name).is_none(), "{name}");
        }
        assert!(asset_named("icon.svg").is_some());
    }
}
