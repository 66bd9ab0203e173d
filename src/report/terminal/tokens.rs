//! Where two signatures differ, by Rust tokens and not by letters.

use crate::sides::Pair;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A part of a signature, and whether the other side lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) differs: bool,
}

/// Both signatures in pieces, in order and complete.
pub(super) fn pieces<'a>(signatures: Pair<&'a str>) -> Pair<Vec<Piece<'a>>> {
    let tokens = signatures.map(tokens);
    let mut differs = tokens.as_ref().map(|tokens| vec![false; tokens.len()]);
    for op in capture_diff_slices(Algorithm::Patience, &tokens.base, &tokens.head) {
        if op.tag() != DiffTag::Equal {
            differs.base[op.old_range()].fill(true);
            differs.head[op.new_range()].fill(true);
        }
    }
    Pair {
        base: join(signatures.base, &tokens.base, differs.base),
        head: join(signatures.head, &tokens.head, differs.head),
    }
}

/// Joins neighbours that fare alike, and the blank between two differing tokens with them, so
/// that a mark is not full of holes. A line feed stays a piece of its own.
fn join<'a>(signature: &'a str, tokens: &[&str], mut differs: Vec<bool>) -> Vec<Piece<'a>> {
    for middle in 1..tokens.len().saturating_sub(1) {
        differs[middle] |= tokens[middle] == " " && differs[middle - 1] && differs[middle + 1];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        let end = start + token.len();
        let alone = *token == "\n" || index == 0 || tokens[index - 1] == "\n";
        match pieces.last_mut() {
            Some(piece) if !alone && piece.differs == differs[index] => {
                piece.text = &signature[start - piece.text.len()..end];
            }
            _ => pieces.push(Piece { text: &signature[start..end], differs: differs[index] }),
        }
        start = end;
    }
    pieces
}

/// Names, lifetimes and numbers whole, arrows and path separators whole, all else by character.
fn tokens(mut text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    while let Some(length) = first_token(text) {
        let (token, rest) = text.split_at(length);
        tokens.push(token);
        text = rest;
    }
    tokens
}

/// The length in bytes of the token that a text starts with.
fn first_token(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let lead = if first == '\'' { 1 } else { 0 };
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let name = text[lead..].find(|c| !word(c)).unwrap_or(text.len() - lead);
    if name > 0 {
        return Some(lead + name);
    }
    let whole = ["->", "=>", "::", "..=", "..."].iter().find(|sign| text.starts_with(**sign));
    Some(whole.map_or(first.len_utf8(), |sign| sign.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_complete() {
        let text = "pub fn f<'a>(x: &'a [u8; 3]) -> Ä::B";
        assert_eq!(tokens(text).concat(), text);
        assert!(tokens(text).contains(&"'a") && tokens(text).contains(&"->"));
    }

    #[test]
    fn what_differs_is_told_by_token() {
        let differing = |base, head| {
            let marked = |pieces: Vec<Piece>| -> String {
                pieces.iter().filter(|piece| piece.differs).map(|piece| piece.text).collect()
            };
            let Pair { base, head } = pieces(Pair { base, head }).map(marked);
            (base, head)
        };
        let told = differing("fn open(p: &Path) -> Tree", "fn open(p: &Path) -> Result<Tree>");
        assert_eq!(told, (String::new(), "Result<>".into()));
        assert_eq!(differing("x: u8", "x: u16"), ("u8".into(), "u16".into()));
        assert_eq!(differing("a", "a"), (String::new(), String::new()));
    }
}
