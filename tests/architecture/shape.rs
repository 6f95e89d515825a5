//! Snapshots are written without the names of fields, so a snapshot of another shape could be read
//! as something else. The number of their format therefore changes whenever a type does that a state
//! is made of. `snapshot_shape.txt` is how those types looked when the number was last raised.

use std::fs;
use std::path::{Path, PathBuf};

use super::sources;

const CODEC: &str = "src/journal/codec/snapshot.rs";
const WRITE: &str = "FIRSTLINE_WRITE_SHAPE";

/// Settings are written as a document, whose keys have names.
const NOT_IN_A_STATE: &str = "settings/";

/// The definition of every type in a text that can be written and read, each as one line.
fn definitions(text: &str) -> Vec<String> {
    let code = text.split("\nmod tests {").next().unwrap_or_default();
    let code: String = code.lines().map(|line| line.split("//").next().unwrap_or("")).fold(
        String::new(),
        |mut code, line| {
            code.push_str(line);
            code.push('\n');
            code
        },
    );
    let mut found = Vec::new();
    for piece in code.split("#[derive(").skip(1) {
        let Some((derived, rest)) = piece.split_once(")]") else { continue };
        let is_both = ["Serialize", "Deserialize"]
            .iter()
            .all(|wanted| derived.split(',').any(|name| name.trim() == *wanted));
        if is_both {
            found.push(definition(rest).split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    found
}

/// What comes before the end of the first item: its last brace, or the semicolon of a tuple.
fn definition(code: &str) -> &str {
    let mut depth = 0;
    for (at, sign) in code.char_indices() {
        match sign {
            '{' | '(' | '[' => depth += 1,
            '}' if depth == 1 => return &code[..=at],
            '}' | ')' | ']' => depth -= 1,
            ';' if depth == 0 => return &code[..=at],
            _ => {}
        }
    }
    code
}

/// The number of the format, as the codec has it.
fn format(root: &Path) -> String {
    let codec = fs::read_to_string(root.join(CODEC)).expect("the codec is there");
    let number = codec.split("pub const FORMAT: u32 = ").nth(1);
    number.and_then(|rest| rest.split(';').next()).expect("it has a number").to_owned()
}

/// The number and every type, a line each.
fn shape(root: &Path) -> String {
    let domain = sources(&root.join("src/domain"), "domain/");
    let centre = sources(&root.join("src/centre"), "centre/");
    let mut files: Vec<_> = domain.into_iter().chain(centre).collect();
    files.sort();
    let mut shape = format!("format {}\n", format(root));
    for (file, text) in files.iter().filter(|(file, _)| !file.contains(NOT_IN_A_STATE)) {
        for definition in definitions(text) {
            shape.push_str(&format!("{file}: {definition}\n"));
        }
    }
    shape
}

#[test]
fn the_format_of_snapshots_changes_with_their_shape() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let golden = root.join("tests/architecture/snapshot_shape.txt");
    let known = fs::read_to_string(&golden).unwrap_or_default();
    let shape = shape(&root);
    if shape == known {
        return;
    }
    let changed: Vec<&str> =
        shape.lines().filter(|line| !known.lines().any(|known| known == *line)).collect();
    let is_raised = shape.lines().next() != known.lines().next();
    assert!(is_raised, "the shape of states has changed: raise FORMAT in {CODEC}\n{changed:#?}");
    assert!(std::env::var_os(WRITE).is_some(), "run this again with {WRITE}=1\n{changed:#?}");
    fs::write(golden, shape).expect("it can be written");
}

#[test]
fn definitions_are_found_whole() {
    let text = "
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct Id(pub [u8; 16]); // not this
        #[derive(Debug)] pub struct Other { no: u8 }
        /// Words.
        #[derive(Serialize, Deserialize, Clone)]
        pub enum State {
            /// Words.
            On { since: u64 },
            Off(u8),
        }
        fn other() {}";
    let expected = [
        "#[serde(transparent)] pub struct Id(pub [u8; 16]);",
        "pub enum State { On { since: u64 }, Off(u8), }",
    ];
    assert_eq!(definitions(text), expected);
}
