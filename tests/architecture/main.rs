//! Keeps the house in order: which part may see which, and what the core must never touch.
//!
//! The parts and their order are drawn in docs/ARCHITECTURE.md. This reads the sources as text; it
//! needs nothing of what they build.

mod shape;
mod source;

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, iter};

use source::Source;

/// Each part (a module with all below it) with what it may see beside itself. The foundation stands
/// first: a part only ever sees what stands before it.
const PARTS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &["domain"]),
    ("routing", &["domain"]),
    ("journal", &["domain"]),
    ("phone", &[]),
    // Only the address of a journal, and how numbers are written: what a file can say wrongly.
    ("config", &["domain", "journal::JournalUrl", "phone"]),
    ("centre", &["domain", "routing"]),
    ("board", &["domain", "centre"]),
    ("switchboard", &["domain", "clock", "routing", "journal", "centre"]),
    ("traces", &["domain", "config", "centre", "switchboard"]),
    (
        "rpc",
        &[
            "domain",
            "clock",
            "phone",
            "config",
            "routing",
            "journal",
            "centre",
            "board",
            "switchboard",
            "traces",
        ],
    ),
    ("sim", &["domain", "clock", "config", "routing", "journal", "centre", "board", "switchboard"]),
    // Pages, and the services as a browser calls them. It hands on what it does not understand.
    ("web", &["domain", "clock", "config", "centre", "rpc"]),
    ("admin", &["domain", "clock", "centre", "board", "switchboard", "rpc"]),
    ("telemetry", &["phone", "config", "traces"]),
    (
        "app",
        &[
            "domain",
            "clock",
            "config",
            "journal",
            "centre",
            "board",
            "switchboard",
            "rpc",
            "web",
            "admin",
            "traces",
            "telemetry",
        ],
    ),
    // Reads histories without a server, and changes nothing.
    ("inspect", &["domain", "journal", "rpc::convert::entry_line"]),
    // Clients of the public API. They know the server's insides as little as any other client; but
    // whoever holds the key may issue credentials, with the same code that checks them.
    ("client", &["domain", "clock", "config", "rpc::api"]),
    (
        "ctl",
        &[
            "domain",
            "clock",
            "config",
            "board",
            "rpc::api",
            "rpc::identity",
            "rpc::keyfile",
            "client",
        ],
    ),
    (
        "replay",
        &["domain", "clock", "config", "board", "rpc::api", "rpc::identity", "client", "ctl"],
    ),
    ("top", &["domain", "clock", "rpc::api", "client", "ctl"]),
    // A partner of two centres at once. What there is to tell follows from what both show it.
    ("carry", &["domain", "clock", "centre::twins", "rpc::api", "client"]),
    // The one client that brings its server along, and invents its callers.
    (
        "demo",
        &[
            "domain",
            "clock",
            "config",
            "board",
            "sim",
            "telemetry",
            "rpc::api",
            "rpc::identity",
            "web::guests",
            "app",
            "client",
        ],
    ),
];

/// The parts that may name the generated code of the public API.
const SEE_GENERATED_CODE: [&str; 7] = ["rpc", "client", "replay", "ctl", "top", "carry", "demo"];

/// The parts that decide what happens: the same in production, in the simulator and in a replay,
/// today and in ten years.
const CORE: [&str; 3] = ["domain", "routing", "centre"];

/// What the core must not name, with the reason.
const IMPURE_PATHS: &[(&str, &str)] = &[
    ("std::time::Instant", "time is an argument"),
    ("std::time::SystemTime", "time is an argument"),
    ("std::time::*", "time is an argument; name what you need"),
    ("std::fs", "the core does no I/O"),
    ("std::io", "the core does no I/O"),
    ("std::net", "the core does no I/O"),
    ("std::env", "the core depends on nothing but its arguments"),
    ("std::process", "the core depends on nothing but its arguments"),
    ("std::thread", "the core runs where it is called"),
    ("std::sync::Mutex", "the core shares nothing that changes"),
    ("std::sync::RwLock", "the core shares nothing that changes"),
    ("std::sync::atomic", "the core shares nothing that changes"),
    ("std::collections::HashMap", "its order differs from run to run; use a BTreeMap"),
    ("std::collections::HashSet", "its order differs from run to run; use a BTreeSet"),
    ("std::collections::hash_map", "its order differs from run to run"),
    ("std::collections::*", "it brings in what has no order; name what you need"),
    ("rand", "choices are in the state or in the arguments"),
    ("aws_lc_rs", "the core knows no keys"),
    ("tokio", "the core waits for nothing"),
    ("tokio_util", "the core waits for nothing"),
    ("futures_util", "the core waits for nothing"),
    ("async_trait", "the core waits for nothing"),
    ("tonic", "the core knows no network"),
    ("prost", "the core knows no wire format"),
    ("redis", "the core knows no store"),
    ("redb", "the core knows no store"),
    ("tracing", "what happened is in the events"),
];

const IMPURE_WORDS: [&str; 8] =
    ["async", "await", "unsafe", "print!", "println!", "eprint!", "eprintln!", "dbg!"];

/// What a file does that its part may not do, in sentences.
fn faults(file: &str, text: &str) -> Vec<String> {
    let module = module_of(file);
    if module.is_empty() {
        return Vec::new();
    }
    let source = Source::read(text, &module);
    let mut found = imports(&module.join("::"), &source);
    if CORE.contains(&module[0].as_str()) {
        found.extend(impurities(&source));
    }
    found.into_iter().map(|fault| format!("src/{file}: {fault}")).collect()
}

/// `a/b.rs` and `a/b/mod.rs` are the module `a::b`; `lib.rs` and `main.rs` are the root.
fn module_of(file: &str) -> Vec<String> {
    let parts = file.trim_end_matches(".rs").split('/').map(String::from);
    parts.filter(|part| !matches!(part.as_str(), "mod" | "lib" | "main")).collect()
}

fn imports(module: &str, source: &Source) -> BTreeSet<String> {
    let parts = PARTS.iter().filter(|(name, _)| is_within(module, name));
    let Some((part, seen)) = parts.max_by_key(|(name, _)| name.len()) else {
        return [format!("`{module}` has no place in the list of parts; give it one")].into();
    };
    let crate_paths =
        source.paths.iter().filter(|path| path[0] == "crate").map(|p| p[1..].join("::"));
    let mut found = BTreeSet::new();
    for path in crate_paths.filter(|path| !is_within(path, part)) {
        if path == "*" {
            found.insert("`crate::*` hides what is seen; name it".into());
        } else if !seen.iter().any(|seen| is_within(&path, seen)) {
            found.insert(format!("`{part}` must not see `{path}`"));
        } else if is_within(&path, "rpc::api") && !SEE_GENERATED_CODE.contains(part) {
            found.insert(format!("`{part}` must not see generated code, `{path}`"));
        }
    }
    found
}

fn impurities(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in source.paths.iter().map(|path| path.join("::")) {
        // `core` and `alloc` have nothing that the core must not touch; `std` goes by its name.
        let impure = IMPURE_PATHS.iter().find(|(impure, _)| is_within(&path, impure));
        if let Some((_, why)) = impure {
            found.insert(format!("`{path}`: {why}"));
        }
        let last = path.rsplit("::").next().unwrap_or_default();
        let makes_uuid =
            path.contains("Uuid::") && ["new_", "now_"].iter().any(|p| last.starts_with(p));
        if last == "now" || makes_uuid {
            found.insert(format!("`{path}`: time and ids are arguments"));
        }
    }
    let words = source.words.iter().filter(|word| IMPURE_WORDS.contains(&word.as_str()));
    found.extend(words.map(|word| format!("`{word}` does not belong in the core")));
    found
}

fn is_within(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Every Rust file below a folder, with its path from `src/`.
fn sources(folder: &Path, prefix: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain file name");
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            found.extend(sources(&path, &format!("{name}/")));
        } else if name.ends_with(".rs") {
            found.push((name, fs::read_to_string(&path).expect("the file can be read")));
        }
    }
    found
}

#[test]
fn every_part_keeps_to_its_place() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let sources = sources(&src, "");
    assert!(sources.len() > 50, "only {} files were found", sources.len());
    let faults: Vec<String> = sources.iter().flat_map(|(file, text)| faults(file, text)).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn parts_only_see_what_stands_before_them() {
    for (place, (part, seen)) in PARTS.iter().enumerate() {
        for seen in *seen {
            let stands = PARTS[..place].iter().any(|(before, _)| is_within(seen, before));
            assert!(stands, "{part} sees {seen}, which does not stand before it");
        }
    }
}

// A checker that was never seen to fail proves nothing.

fn check(file: &str, text: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|e| format!("src/{file}: {e}")).collect();
    assert_eq!(faults(file, text), expected, "{text}");
}

#[test]
fn seeing_upwards_is_found() {
    check(
        "domain/call.rs",
        "use crate::centre::Centre;",
        &["`domain` must not see `centre::Centre`"],
    );
    check(
        "routing/order.rs",
        "use crate::{domain::Call,\n    journal::{Mark, codec::*}};",
        &["`routing` must not see `journal::Mark`", "`routing` must not see `journal::codec::*`"],
    );
    check(
        "journal/mod.rs",
        "fn f() { let a: crate::centre::Centre = todo!(); }",
        &["`journal` must not see `centre::Centre`"],
    );
    check("board/mod.rs", "use crate::*;", &["`crate::*` hides what is seen; name it"]);
    check("novelty/mod.rs", "", &["`novelty` has no place in the list of parts; give it one"]);
}

#[test]
fn ways_round_the_front_door_are_found() {
    check(
        "centre/apply.rs",
        "use super::super::rpc::seal;",
        &["`centre` must not see `rpc::seal`"],
    );
    check("clock.rs", "use super::config;", &["`clock` must not see `config`"]);
    check(
        "clock.rs",
        "mod tests { use super::*; use super::super::app; }",
        &["`clock` must not see `app`"],
    );
    check("demo/mod.rs", "use crate::rpc::{api, seal};", &["`demo` must not see `rpc::seal`"]);
    check("phone.rs", "use crate::rpc::seal;", &["`phone` must not see `rpc::seal`"]);
    check(
        "app.rs",
        "use crate::rpc::api::Call;",
        &["`app` must not see generated code, `rpc::api::Call`"],
    );
    check(
        "centre/a.rs",
        "macro_rules! m { () => { $crate::app::run() } }",
        &["`centre` must not see `app::run`"],
    );
}

#[test]
fn impurity_is_found() {
    check(
        "centre/a.rs",
        "use std::time::{Duration, Instant};",
        &["`std::time::Instant`: time is an argument"],
    );
    check("domain/a.rs", "use std::{fmt, fs};", &["`std::fs`: the core does no I/O"]);
    check(
        "domain/a.rs",
        "fn id() -> Uuid { uuid::Uuid::new_v4() }",
        &["`uuid::Uuid::new_v4`: time and ids are arguments"],
    );
    check(
        "domain/a.rs",
        "let t = jiff::Timestamp::now();",
        &["`jiff::Timestamp::now`: time and ids are arguments"],
    );
    check("routing/a.rs", "async fn f() {}", &["`async` does not belong in the core"]);
    check(
        "routing/a.rs",
        "fn f() { println!(\"\"); }",
        &["`println!` does not belong in the core"],
    );
    check(
        "routing/a.rs",
        "use std::collections::HashMap;",
        &["`std::collections::HashMap`: its order differs from run to run; use a BTreeMap"],
    );
    check(
        "centre/a.rs",
        "fn f() { tracing::info!(\"a\"); }",
        &["`tracing::info`: what happened is in the events"],
    );
}

#[test]
fn what_is_allowed_or_not_code_is_left_alone() {
    check("domain/a.rs", "// use crate::app;\n/* async /* tokio::x */ */ use super::Call;", &[]);
    check(
        "domain/a.rs",
        r####"const A: &str = r##"crate::app "# async"##; const B: char = '"';"####,
        &[],
    );
    check("domain/a.rs", r#"fn f<'a>(x: &'a str) { g("\"crate::app", 'a', '\'') }"#, &[]);
    check("centre/a.rs", "use std::time::Duration; mod tests { use super::super::Centre; }", &[]);
    check("rpc/a.rs", "async fn f() { tokio::spawn(crate::switchboard::run()); }", &[]);
    check("ctl/token.rs", "use crate::rpc::{api::Call, identity::Issuer};", &[]);
    check("config/centre.rs", "use crate::phone::Numbering;", &[]);
    check("lib.rs", "pub mod app;", &[]);
}

/// Paths with turbofishes and nested groups come out whole.
#[test]
fn paths_are_read_whole() {
    let text = "use a::{self, b::{c as d, *}}; x::y::<z::W>(); crate::p::q!()";
    let read: Vec<String> =
        Source::read(text, &[]).paths.iter().map(|path| path.join("::")).collect();
    let expected = ["a::self", "a::b::c", "a::b::*", "x::y", "z::W", "crate::p::q"];
    assert!(iter::zip(&read, expected).all(|(read, expected)| read == expected), "{read:?}");
    assert_eq!(read.len(), expected.len(), "{read:?}");
}
