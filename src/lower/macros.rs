//! The matchers of `macro_rules!`, which rustdoc tells as text; bodies are not told.

use std::sync::Arc;

use std::collections::{BTreeMap, BTreeSet};

use rustdoc_types::{Id, Item, ItemEnum, Span};

use crate::api::item::MacroRules;
use crate::api::types::Cosmetic;
use crate::lower::Lower;

impl Lower<'_> {
    /// The paths that exported macros expand to, `tree::__private::check`, each with the texts of
    /// the macros. What they lead to is met by whoever invokes the macro, hidden or not. Bodies are
    /// not in the JSON, but positions are.
    pub fn macro_helpers(&self) -> BTreeMap<String, BTreeSet<String>> {
        let macros = self.krate.index.values().filter(|it| it.crate_id == 0);
        let macros = macros.filter(|it| matches!(it.inner, ItemEnum::Macro(_)));
        let is_ours = |it: &&Item| {
            !self.links.editions.contains_key(&it.id) || self.names.paths.contains_key(&it.id)
        };
        let bodies =
            macros.filter(is_ours).filter_map(|it| Some((it.id, self.source(it.span.as_ref()?)?)));
        let mut helpers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, body) in bodies {
            let text = body.split_whitespace().collect::<Vec<_>>().join(" ");
            for path in crate_paths(&body, &self.crate_of(&id)) {
                // The last segment may be an associated item.
                let owner = path.rsplit_once("::").map(|(owner, _)| owner.to_owned());
                for path in owner.into_iter().chain([path]) {
                    helpers.entry(path).or_default().insert(text.clone());
                }
            }
        }
        helpers
    }

    /// The crate that a local item is of, as names have it.
    fn crate_of(&self, id: &Id) -> String {
        let first = || self.krate.paths.get(id)?.path.first().cloned();
        first().unwrap_or_else(|| self.crate_name())
    }

    /// The edition that an item is written in.
    pub fn edition_of(&self, id: Id) -> u16 {
        self.links.editions.get(&id).copied().unwrap_or(self.context.edition)
    }

    /// The text of the lines that a span covers.
    fn source(&self, span: &Span) -> Option<String> {
        let text = self.context.source(span)?;
        let lines = text.lines().skip(span.begin.0.checked_sub(1)?);
        Some(lines.take(span.end.0 - span.begin.0 + 1).collect::<Vec<_>>().join("\n"))
    }
}

/// The paths behind `$crate` in the text of a macro.
fn crate_paths(text: &str, krate: &str) -> Vec<String> {
    let rest = text.split("$crate").skip(1).filter(|it| it.starts_with("::"));
    let paths = rest.map(|it| {
        let end = it.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':')));
        format!("{krate}{}", it[..end.unwrap_or(it.len())].trim_end_matches(':'))
    });
    paths.collect()
}

/// Reads the arms from rustdoc's text of a macro.
pub fn macro_rules(text: &str, edition: u16) -> MacroRules {
    let body = text.find('{').map_or("", |start| &text[start + 1..]);
    let arms: Vec<String> = arms(body);
    MacroRules {
        matchers: arms.iter().map(|it| anonymous(it, edition)).collect(),
        arms: arms.iter().map(|it| Cosmetic(it.as_str().into())).collect(),
    }
}

/// The matcher of each arm: the first delimited group, then `=> { ... };`.
fn arms(body: &str) -> Vec<String> {
    let tokens = tokens(body);
    let mut arms = Vec::new();
    let mut rest = tokens.as_slice();
    while let Some(open) = rest.iter().position(|it| is_open(it)) {
        let end = close_of(rest, open);
        arms.push(rest[open + 1..end].join(" "));
        let after = &rest[end.min(rest.len() - 1) + 1..];
        let Some(body) = after.iter().position(|it| is_open(it)) else { break };
        let end = close_of(after, body);
        rest = after.get(end + 1..).unwrap_or_default();
    }
    arms
}

fn is_open(token: &str) -> bool {
    matches!(token, "(" | "[" | "{")
}

fn is_close(token: &str) -> bool {
    matches!(token, ")" | "]" | "}")
}

/// The position of the token that closes the group opened at `open`.
fn close_of(tokens: &[String], open: usize) -> usize {
    let mut depth = 0;
    for (position, token) in tokens.iter().enumerate().skip(open) {
        if is_open(token) {
            depth += 1;
        } else if is_close(token) {
            depth -= 1;
            if depth == 0 {
                return position;
            }
        }
    }
    tokens.len()
}

/// Words, literals and single punctuation characters.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(first) = chars.next() {
        if first.is_whitespace() {
            continue;
        }
        if first == '/' && chars.peek() == Some(&'/') {
            chars.by_ref().find(|it| *it == '\n');
            continue;
        }
        if first == '/' && chars.next_if_eq(&'*').is_some() {
            let mut before = ' ';
            for it in chars.by_ref() {
                if (before, it) == ('*', '/') {
                    break;
                }
                before = it;
            }
            continue;
        }
        let mut token = String::from(first);
        if first == '"' {
            while let Some(next) = chars.next() {
                token.push(next);
                match next {
                    '\\' => token.extend(chars.next()),
                    '"' => break,
                    _ => {}
                }
            }
        } else if first.is_alphanumeric() || first == '_' {
            while let Some(next) = chars.next_if(|it| it.is_alphanumeric() || *it == '_') {
                token.push(next);
            }
        }
        tokens.push(token);
    }
    tokens
}

/// The matcher with its metavariables by fragment alone: `$ : expr`. Their names are private.
/// Fragments mean what they mean in the edition of the macro.
fn anonymous(arm: &str, edition: u16) -> Arc<str> {
    let tokens: Vec<&str> = arm.split(' ').collect();
    let mut kept: Vec<&str> = Vec::new();
    for (position, token) in tokens.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|it| tokens.get(it));
        let is_word = token.starts_with(|it: char| it.is_alphabetic() || it == '_');
        let is_name = is_word && before == Some(&"$") && tokens.get(position + 1) == Some(&":");
        if !is_name {
            let is_fragment = before == Some(&":")
                && position.checked_sub(3).and_then(|it| tokens.get(it)) == Some(&"$");
            kept.push(match *token {
                "expr" if is_fragment && edition < 2024 => "expr_2021",
                "pat" if is_fragment && edition < 2021 => "pat_param",
                token => token,
            });
        }
    }
    kept.join(" ").into()
}
