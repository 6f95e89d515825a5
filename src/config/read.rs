//! Reading a configuration so that every mistake is found, not just the first.
//!
//! The file and the environment are merged into one tree, and the tree is taken as a [`Config`].
//! Where that fails the offending key is noted and struck out, and it is tried again. What is then
//! left has the right shape; its values are checked one by one, and then against each other.

use std::collections::BTreeMap;
use std::fmt;

use garde::Validate;
use serde::Deserialize;
use serde_path_to_error::{Path, Segment};
use toml::de::{DeTable, DeValue};
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
    let config = reading.take_shape();
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

struct Reading<'a> {
    text: &'a str,
    /// The file as it was parsed, which knows the lines.
    lines: DeTable<'a>,
    /// File and variables together, without what was struck out.
    tree: Table,
    /// Which variable set a key.
    set_by: BTreeMap<KeyPath, String>,
    struck: Vec<KeyPath>,
    mistakes: Vec<Mistake>,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str) -> Result<Self, Mistakes> {
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

    /// The tree as a configuration, without the keys that have no place in one.
    fn take_shape(&mut self) -> Config {
        loop {
            let error = match serde_path_to_error::deserialize(self.tree.clone()) {
                Ok(config) => return config,
                Err(error) => error,
            };
            let path = key_path(error.path());
            let what = sentence(error.inner().message(), &path);
            self.note(&path, what);
            if !strike(&mut self.tree, &path) {
                // Not found where the error says it is: what is left is the defaults.
                return Config::default();
            }
            self.struck.push(path);
        }
    }

    fn note(&mut self, path: &[String], what: String) {
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
        let mut table = &self.lines;
        for part in path {
            let Some((key, value)) = table.get_key_value(part.as_str()) else { break };
            found = Some(key.span().start);
            let DeValue::Table(inner) = value.get_ref() else { break };
            table = inner;
        }
        found.map(|at| line_of(self.text, at))
    }

    fn finish(mut self, config: Config) -> Result<Config, Mistakes> {
        if self.mistakes.is_empty() {
            return Ok(config);
        }
        self.mistakes.sort_by(|a, b| a.origin.cmp(&b.origin));
        Err(Mistakes(self.mistakes))
    }
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
fn sentence(message: &str, path: &[String]) -> String {
    let message = message.trim_end();
    if let Some((_, known)) = message.strip_prefix("unknown field").and_then(|m| m.split_once(", "))
    {
        return format!("is unknown here, {known}");
    }
    let defaults = Table::try_from(Config::default()).unwrap_or_default();
    match get(&defaults, path) {
        Some(default) => format!("cannot be used: {message}; the default is {default}"),
        None => format!("cannot be used: {message}"),
    }
}

fn parent(path: &[String]) -> &[String] {
    path.split_last().map_or(path, |(_, above)| above)
}

fn get<'t>(table: &'t Table, path: &[String]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(table.get(first)?, |value, part| value.get(part.as_str()))
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
