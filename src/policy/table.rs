//! Tables of a manifest, where what nobody reads is a mistake.

use crate::failure::{Failure, did_you_mean};
use serde_json::{Map, Value};

/// A table, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    /// The manifest's path in the repository.
    pub manifest: &'a str,
    /// `package.metadata.stability`.
    pub name: &'a str,
    entries: &'a Map<String, Value>,
}

impl<'a> Table<'a> {
    /// The table that `value` is, with no other keys than these.
    pub fn new(
        manifest: &'a str,
        name: &'a str,
        value: &'a Value,
        keys: &[&str],
    ) -> Result<Table<'a>, Failure> {
        let Value::Object(entries) = value else {
            let cause = format!("it is {}, and has to be a table", kind(value));
            let hint = format!("write `[{name}]` and the keys below it");
            return Err(failure(manifest, name, cause, hint));
        };
        let table = Table { manifest, name, entries };
        match entries.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(table.unknown(&format!("there is no key `{key}`"), key, keys)),
            None => Ok(table),
        }
    }

    /// What stands at `key`, as `read` takes it; `what` says what that is: `a list of strings`.
    pub fn get<T>(
        &self,
        key: &str,
        what: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        let Some(value) = self.entries.get(key) else { return Ok(None) };
        let wrong = || {
            let shown = match value {
                Value::String(text) => format!("\"{text}\""),
                other => kind(other).to_owned(),
            };
            self.wrong(format!("`{key}` is {shown}"), format!("it has to be {what}"))
        };
        read(value).map(Some).ok_or_else(wrong)
    }

    /// What has to stand at `key`.
    pub fn need<T>(
        &self,
        key: &str,
        what: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<T, Failure> {
        let missing = || self.wrong(format!("`{key}` is missing"), format!("add it: {what}"));
        self.get(key, what, read)?.ok_or_else(missing)
    }

    /// Whether the key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The keys with their values.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// What the user has to know about this table.
    pub fn wrong(&self, cause: impl Into<String>, hint: impl Into<String>) -> Failure {
        failure(self.manifest, self.name, cause.into(), hint.into())
    }

    /// The same for a name that is none of the known ones.
    pub fn unknown(&self, cause: &str, name: &str, known: &[&str]) -> Failure {
        let all = || match known.is_empty() {
            true => "there is none: leave it out".to_owned(),
            false => format!("there are `{}`", known.join("`, `")),
        };
        self.wrong(cause, did_you_mean(name, known).unwrap_or_else(all))
    }
}

fn failure(manifest: &str, name: &str, cause: String, hint: String) -> Failure {
    Failure::new(format!("reading `{name}` in {manifest}"), cause, hint)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(true) => "`true`",
        Value::Bool(false) => "`false`",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

/// A list of strings.
pub(super) fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(text).collect()
}

/// A string that says something.
pub(super) fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}
