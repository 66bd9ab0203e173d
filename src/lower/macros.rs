//! The matchers of `macro_rules!`, which rustdoc tells as text; bodies are not told.

use std::sync::Arc;

use crate::api::item::MacroRules;
use crate::api::types::Cosmetic;

/// Reads the arms from rustdoc's text of a macro.
pub fn macro_rules(text: &str) -> MacroRules {
    let body = text.find('{').map_or("", |start| &text[start + 1..]);
    let arms: Vec<String> = arms(body);
    MacroRules {
        matchers: arms.iter().map(|it| anonymous(it)).collect(),
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
fn anonymous(arm: &str) -> Arc<str> {
    let tokens: Vec<&str> = arm.split(' ').collect();
    let mut kept: Vec<&str> = Vec::new();
    for (position, token) in tokens.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|it| tokens.get(it));
        let is_name = before == Some(&"$") && tokens.get(position + 1) == Some(&":");
        if !is_name {
            kept.push(token);
        }
    }
    kept.join(" ").into()
}
