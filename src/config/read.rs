//! Reading a configuration so that every mistake is found, not just the first.
//!
//! The file and the environment are merged into one tree, and the tree is taken as a [`Config`].
//! Where that fails the offending key is noted and replaced by that of a model, and it is tried
//! again. What then has the right shape is checked value by value, and the values against each
//! other.

use std::collections::BTreeMap;
use std::fmt;

use garde::Validate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
use toml::de::{DeArray, DeTable, DeValue};
use toml::{Table, Value};

use super::check::contradictions;
use super::{Config, VARIABLE_PREFIX};

/// Variables with our prefix that are not keys: the command line reads them.
const OTHER_VARIABLES: [&str; 4] = ["CONFIG", "SERVER", "TOKEN", "TOKEN_FILE"];
/// What Kubernetes sets in every pod beside a service of our name. No key begins like that.
const FOREIGN_PREFIXES: [&str; 2] = ["SERVICE_", "PORT"];

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The key, in full: `limits.batch_max`. Empty if the file cannot be taken apart into keys.
    pub key: String,
    /// Where it was set.
    pub origin: Origin,
    /// What is wrong and what would be right.
    pub what: String,
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A line of the file, counted from 1.
    Line(usize),
    /// A variable of the environment.
    Variable(String),
    /// Set nowhere: a default that something else contradicts.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Variable(name) => f.write_str(name),
            Self::Default => f.write_str("by default"),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, origin, what } = self;
        if key.is_empty() {
            write!(f, "{origin}: {what}")
        } else {
            write!(f, "{key} ({origin}) {what}")
        }
    }
}

/// All that is wrong with a configuration, one line each, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes(pub Vec<Mistake>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(Mistake::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Mistakes {}

type KeyPath = Vec<String>;

pub(super) fn read(text: &str, variables: &BTreeMap<String, String>) -> Result<Config, Mistakes> {
    let mut reading = Reading::new(text)?;
    reading.overlay(variables);
    let defaults = Table::try_from(Config::default()).unwrap_or_default();
    let model = Model { table: defaults, shows: "the default is" };
    let config: Config = reading.take_shape(&model).unwrap_or_default();
    if let Err(report) = config.validate() {
        for (path, error) in report.iter() {
            let path = path.to_string();
            reading.note(&split(&path), error.message().to_owned());
        }
    }
    for (path, what) in contradictions(&config) {
        // What was struck out beside it may be what makes it seem wrong.
        if !reading.struck.iter().any(|struck| parent(struck) == parent(&path)) {
            reading.note(&path, what);
        }
    }
    reading.finish(config)
}

/// Something right to hold against what is wrong.
pub(super) struct Model {
    /// It.
    pub table: Table,
    /// What goes between a mistake and the value that stands here.
    pub shows: &'static str,
}

/// A TOML text on its way to becoming something with a type.
pub(super) struct Reading<'a> {
    text: &'a str,
    /// The file as it was parsed, which knows the lines.
    lines: DeTable<'a>,
    /// File and variables together, without what was wrong in them.
    tree: Table,
    /// Which variable set a key.
    set_by: BTreeMap<KeyPath, String>,
    struck: Vec<KeyPath>,
    mistakes: Vec<Mistake>,
}

impl<'a> Reading<'a> {
    /// Takes the text apart into keys.
    pub(super) fn new(text: &'a str) -> Result<Self, Mistakes> {
        let (lines, errors) = DeTable::parse_recoverable(text);
        let syntax = |error: &toml::de::Error| Mistake {
            key: String::new(),
            origin: Origin::Line(error.span().map_or(1, |span| line_of(text, span.start))),
            what: error.message().to_owned(),
        };
        let mut mistakes = Mistakes(errors.iter().map(syntax).collect());
        mistakes.0.sort_by(|a, b| a.origin.cmp(&b.origin));
        // What cannot be taken apart into keys would give nothing but wrong guesses further on.
        let tree = Table::deserialize(toml::Deserializer::from(lines.clone()));
        match tree {
            Ok(tree) if mistakes.0.is_empty() => Ok(Self {
                text,
                lines: lines.into_inner(),
                tree,
                set_by: BTreeMap::new(),
                struck: Vec::new(),
                mistakes: Vec::new(),
            }),
            Err(error) if mistakes.0.is_empty() => Err(Mistakes(vec![syntax(&error)])),
            _ => Err(mistakes),
        }
    }

    fn overlay(&mut self, variables: &BTreeMap<String, String>) {
        for (name, text) in variables {
            let Some(rest) = name.strip_prefix(VARIABLE_PREFIX) else { continue };
            let foreign = FOREIGN_PREFIXES.iter().any(|prefix| rest.starts_with(prefix));
            if foreign || OTHER_VARIABLES.contains(&rest) {
                continue;
            }
            let path: KeyPath = rest.split("__").map(str::to_ascii_lowercase).collect();
            // What is no TOML value is meant as text: `FIRSTLINE_DATA_DIR=/var/lib/firstline`.
            let value = text.parse().unwrap_or_else(|_| Value::String(text.clone()));
            if set(&mut self.tree, &path, value) {
                self.set_by.insert(path, name.clone());
            } else {
                let what = "goes below a key that holds a single value";
                let origin = Origin::Variable(name.clone());
                self.mistakes.push(Mistake { key: path.join("."), origin, what: what.into() });
            }
        }
    }

    /// The tree as what it is meant to be, with the model's values for keys that have no place in
    /// such a thing. `None` if not even that helps.
    pub(super) fn take_shape<T: DeserializeOwned>(&mut self, model: &Model) -> Option<T> {
        loop {
            let error = match serde_path_to_error::deserialize(self.tree.clone()) {
                Ok(shape) => return Some(shape),
                Err(error) => error,
            };
            let mut path = key_path(error.path());
            let message = error.inner().message().trim_end();
            let missing = message.strip_prefix("missing field `").and_then(|m| m.strip_suffix('`'));
            path.extend(missing.map(str::to_owned));
            // What was struck out and is now missing has been noted.
            if !self.was_struck(&path) {
                self.note(&path, sentence(message, &path, model));
            }
            let is_unknown = message.starts_with("unknown field");
            let instead = get_like(&model.table, &path).filter(|_| !is_unknown).cloned();
            let mended = match instead {
                Some(value) if !self.was_struck(&path) => put(&mut self.tree, &path, value),
                _ => strike(&mut self.tree, &path),
            };
            if !mended {
                // Not found where the error says it is.
                return None;
            }
            self.struck.push(path);
        }
    }

    /// Whether this key, in full, turned out to be wrong.
    pub(super) fn was_struck(&self, path: &[String]) -> bool {
        self.struck.iter().any(|struck| struck == path)
    }

    /// Whether this key or one below it turned out to be wrong.
    pub(super) fn is_hurt(&self, path: &[String]) -> bool {
        self.struck.iter().any(|struck| struck.starts_with(path))
    }

    /// Takes note of a mistake.
    pub(super) fn note(&mut self, path: &[String], what: String) {
        let origin = self.origin(path);
        self.mistakes.push(Mistake { key: path.join("."), origin, what });
    }

    fn origin(&self, path: &[String]) -> Origin {
        let above = (1..=path.len()).rev().find_map(|length| self.set_by.get(&path[..length]));
        let below = || self.set_by.iter().find(|(key, _)| key.starts_with(path));
        if let Some(name) = above {
            return Origin::Variable(name.clone());
        }
        if let Some(line) = self.line(path) {
            return Origin::Line(line);
        }
        below().map_or(Origin::Default, |(_, name)| Origin::Variable(name.clone()))
    }

    /// The line of the key, or of the last one on the way to it that stands in the file.
    fn line(&self, path: &[String]) -> Option<usize> {
        let mut found = None;
        let mut above: Option<&DeValue<'_>> = None;
        for part in path {
            let (at, value) = match above {
                None => entry(&self.lines, part),
                Some(DeValue::Table(table)) => entry(table, part),
                Some(DeValue::Array(items)) => item(items, part),
                Some(_) => None,
            }
            .unzip();
            found = at.or(found);
            above = value;
            if above.is_none() {
                break;
            }
        }
        found.map(|at| line_of(self.text, at))
    }

    /// What was read, if nothing was wrong.
    pub(super) fn finish<T>(mut self, shape: T) -> Result<T, Mistakes> {
        if self.mistakes.is_empty() {
            return Ok(shape);
        }
        self.mistakes.sort_by(|a, b| a.origin.cmp(&b.origin));
        Err(Mistakes(self.mistakes))
    }
}

fn entry<'t, 'a>(table: &'t DeTable<'a>, key: &str) -> Option<(usize, &'t DeValue<'a>)> {
    let (key, value) = table.get_key_value(key)?;
    Some((key.span().start, value.get_ref()))
}

fn item<'t, 'a>(items: &'t DeArray<'a>, index: &str) -> Option<(usize, &'t DeValue<'a>)> {
    let value = items.get(index.parse::<usize>().ok()?)?;
    Some((value.span().start, value.get_ref()))
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|b| *b == b'\n').count()
}

/// A path as garde writes it: `centres[1]` for the second of several.
fn split(path: &str) -> KeyPath {
    let parts = path.split(['.', '[']).map(|part| part.trim_end_matches(']').to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

fn key_path(path: &Path) -> KeyPath {
    let text = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { variant } => Some(variant.clone()),
        Segment::Unknown => None,
    };
    path.iter().filter_map(text).collect()
}

/// What serde says, so that it can follow the key, with what would be right.
fn sentence(message: &str, path: &[String], model: &Model) -> String {
    if let Some((_, known)) = message.strip_prefix("unknown field").and_then(|m| m.split_once(", "))
    {
        return format!("is unknown here, {known}");
    }
    let what = match message.starts_with("missing field") {
        true => "is missing".to_owned(),
        false => format!("cannot be used: {message}"),
    };
    match get_like(&model.table, path).filter(|value| !value.is_table()) {
        Some(right) => format!("{what}; {} {right}", model.shows),
        None => what,
    }
}

fn parent(path: &[String]) -> &[String] {
    path.split_last().map_or(path, |(_, above)| above)
}

/// The model's value for a key. For an element of a list, or of a table whose keys are names, that
/// the model does not have, its first one stands.
fn get_like<'t>(table: &'t Table, path: &[String]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(table.get(first)?, |value, part| match value {
        Value::Table(inner) => inner.get(part).or_else(|| inner.values().find(|v| v.is_table())),
        Value::Array(items) => items.first(),
        _ => None,
    })
}

/// Puts a value in the place of another, or where one is missing in a table.
fn put(table: &mut Table, path: &[String], value: Value) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    if rest.is_empty() {
        table.insert(first.clone(), value);
        return true;
    }
    match table.get_mut(first) {
        Some(below) => put_below(below, rest, value),
        None => false,
    }
}

fn put_below(place: &mut Value, path: &[String], value: Value) -> bool {
    match (place, path) {
        (Value::Table(inner), _) => put(inner, path, value),
        (Value::Array(items), [index, rest @ ..]) => {
            let item = index.parse().ok().and_then(|at: usize| items.get_mut(at));
            match item {
                Some(item) if rest.is_empty() => *item = value,
                Some(item) => return put_below(item, rest, value),
                None => return false,
            }
            true
        }
        _ => false,
    }
}

/// Sets a key, making the tables on the way. False if something other than a table is in the way.
fn set(table: &mut Table, path: &[String], value: Value) -> bool {
    let Some((last, way)) = path.split_last() else { return false };
    let mut table = table;
    for part in way {
        let inner = table.entry(part.clone()).or_insert_with(|| Value::Table(Table::new()));
        let Value::Table(inner) = inner else { return false };
        table = inner;
    }
    table.insert(last.clone(), value);
    true
}

/// Takes out what is at the path, or the last thing on the way to it.
fn strike(table: &mut Table, path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let Some(found) = table.get_mut(first) else { return false };
    let struck = match (found, rest) {
        (Value::Table(inner), [_, ..]) => strike(inner, rest),
        (Value::Array(items), [index, ..]) => remove(items, index),
        _ => false,
    };
    struck || table.remove(first).is_some()
}

fn remove(items: &mut Vec<Value>, index: &str) -> bool {
    let at = index.parse().ok().filter(|at| *at < items.len());
    at.map(|at: usize| items.remove(at)).is_some()
}

#[cfg(test)]
mod tests;
