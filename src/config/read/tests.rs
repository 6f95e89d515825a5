//! Configurations with mistakes, and the one that is shipped.

use super::*;

fn variables(set: &[(&str, &str)]) -> BTreeMap<String, String> {
    set.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn mistakes(text: &str, set: &[(&str, &str)]) -> Vec<String> {
    let mistakes = read(text, &variables(set)).unwrap_err();
    mistakes.to_string().lines().map(str::to_owned).collect()
}

fn check(text: &str, set: &[(&str, &str)], expected: &[&str]) {
    let found = mistakes(text, set);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (line, start) in found.iter().zip(expected) {
        assert!(line.starts_with(start), "{line}\nshould begin with\n{start}");
    }
}

const SHIPPED: &str = include_str!("../../../config/firstline.toml");

#[test]
fn the_shipped_file_shows_each_default() {
    assert_eq!(read(SHIPPED, &BTreeMap::new()), Ok(Config::default()));
    assert_eq!(read("", &BTreeMap::new()), Ok(Config::default()));
    // Not only the same in effect: each key that has a default is written out.
    let shown: Table = SHIPPED.parse().unwrap();
    assert_eq!(shown, Table::try_from(Config::default()).unwrap());
}

#[test]
fn the_keys_that_are_commented_out_exist() {
    let uncommented = |line: &str| match line.strip_prefix('#') {
        Some(key) if key.starts_with(|c: char| c.is_ascii_lowercase() || c == '[') => {
            key.to_owned()
        }
        _ => line.to_owned(),
    };
    let text: Vec<_> = SHIPPED.lines().map(uncommented).collect();
    // The files they name are not there; nothing else may be wrong.
    for mistake in mistakes(&text.join("\n"), &[]) {
        assert!(mistake.contains("which is not there"), "{mistake}");
    }
    for key in ["node", "certificate", "key", "client_ca", "signing_key", "sealing.longhua"] {
        assert!(SHIPPED.lines().any(|l| l.starts_with('#') && l.contains(key)), "{key}");
    }
}

#[test]
fn every_mistake_is_reported_at_once_with_its_place_and_the_fix() {
    let text = r#"
listen = "localhost"
reflektion = false
clock_speed = 0.0

[tls]
client_ca = "/no/such/file.pem"

[limits]
handshake_timeout = "5 parsecs"
batch_max = "many"
connections_max = 0
mailbox_max = 10
keepalive_interval = 15

[log]
format = "xml"
filter = "info,=!"
"#;
    check(
        text,
        &[],
        &[
            "listen (line 2) cannot be used: invalid socket address syntax; the default is \"127",
            "reflektion (line 3) is unknown here, expected one of `listen`, `data_dir`",
            "clock_speed (line 4) is 0 and must be from 0.001 to 100000",
            "tls.client_ca (line 7) names the file /no/such/file.pem, which is not there",
            "tls.client_ca (line 7) needs `tls.certificate` and `tls.key`",
            "limits.handshake_timeout (line 10) cannot be used: ",
            "limits.batch_max (line 11) cannot be used: invalid type: string \"many\", expected",
            "limits.connections_max (line 12) is 0 and must be from 1 to 1000000",
            "limits.keepalive_interval (line 14) cannot be used: invalid type: integer `15`",
            "log.format (line 17) cannot be used: unknown variant `xml`, expected `text` or",
            "log.filter (line 18) is not a log filter",
        ],
    );
}

#[test]
fn a_file_that_is_no_toml_is_reported_by_line() {
    let found = mistakes("listen = \n[tls\nkey = \"x\"\n", &[]);
    assert!(found.len() >= 2, "{found:#?}");
    assert!(found[0].starts_with("line 1: "), "{found:#?}");
    check("node = \"a\"\nnode = \"b\"\n", &[], &["line 2: duplicate key"]);
}

#[test]
fn the_environment_goes_before_the_file() {
    let set = [
        ("FIRSTLINE_LIMITS__BATCH_MAX", "64"),
        ("FIRSTLINE_DATA_DIR", "/var/lib/firstline"),
        ("FIRSTLINE_REFLECTION", "false"),
        ("FIRSTLINE_SHUTDOWN_GRACE", "1m 30s"),
        ("FIRSTLINE_CONFIG", "read by the command line"),
        ("FIRSTLINE_SERVICE_HOST", "10.0.0.1"),
        ("FIRSTLINE_PORT", "tcp://10.0.0.1:7380"),
        ("PATH", "/bin"),
    ];
    let config = read("limits.batch_max = 32\nnode = 'a'", &variables(&set)).unwrap();
    assert_eq!(config.limits.batch_max, 64);
    assert_eq!(config.data_dir.to_str(), Some("/var/lib/firstline"));
    assert!(!config.reflection);
    assert_eq!(config.shutdown_grace.as_secs(), 90);
    assert_eq!(config.node.unwrap().as_str(), "a");
    assert_eq!(config.limits.mailbox_max, Config::default().limits.mailbox_max);
}

#[test]
fn mistakes_of_the_environment_name_the_variable() {
    check(
        "limits.batch_max = 32",
        &[
            ("FIRSTLINE_LIMITS__BATCH_MAX", "0"),
            ("FIRSTLINE_LISTEN", "here"),
            ("FIRSTLINE_LISTEN__PORT", "7"),
            ("FIRSTLINE_NOWHERE", "x"),
        ],
        &[
            "limits.batch_max (FIRSTLINE_LIMITS__BATCH_MAX) is 0",
            "listen (FIRSTLINE_LISTEN) cannot be used",
            "listen.port (FIRSTLINE_LISTEN__PORT) goes below a key",
            "nowhere (FIRSTLINE_NOWHERE) is unknown here",
        ],
    );
}

#[test]
fn files_and_keys_must_fit_together() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.key");
    std::fs::write(&path, "").unwrap();
    let here = path.display();
    let text = format!(
        "centres = ['{here}', '/no/centre.toml']\ntls.certificate = '{here}'\n\
         [sealing.longhua]\ncurrent = '2027'\nkeys = {{ '2026' = '/no/key' }}\n\
         hash = {{ id = 'h1', file = '{here}' }}\n[sealing.futian]\ncurrent = '1'\n\
         [sealing.nanshan]\ncurrent = '1'\nkeys = {{ 1 = '{here}' }}\n\
         hash = {{ id = 'h1', file = '{here}' }}\n[sealing.'two words']\n"
    );
    check(
        &text,
        &[],
        &[
            "centres.1 (line 1) names the file /no/centre.toml, which is not there",
            "tls.certificate (line 2) needs `tls.key` beside it",
            "sealing.longhua.current (line 4) is `2027`, which is not among the `keys`",
            "sealing.longhua.keys.2026 (line 5) names the file /no/key, which is not there",
            "sealing.futian.keys (line 7) is missing",
            "sealing.nanshan.hash.file (line 12) is the file of a sealing key too",
            "sealing.two words (line 13) cannot be used: an id has 1 to 64 characters",
        ],
    );
}

#[test]
fn a_wrong_journal_url_is_not_repeated_since_it_may_carry_a_password() {
    let found = mistakes("journal = 'http://user:secret@h'", &[]);
    assert!(
        found[0].starts_with("journal (line 1) cannot be used: a journal is memory:, local:PATH")
    );
    assert!(!found[0].contains("secret"), "{found:?}");
}
