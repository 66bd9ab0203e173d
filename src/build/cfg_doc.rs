//! Finds `doc` in the predicates of `cfg` and `cfg_attr`, and nowhere else: `doc` is a word of
//! many attributes, comments and texts.

use crate::source::tokens::{Kind, Token, tokens};

/// `text` with `dOc` for each `doc` in a predicate, none if there is no such place.
pub fn without_doc(text: &str) -> Option<String> {
    if !text.contains("cfg") || !text.contains("doc") {
        return None;
    }
    let found = predicates(&tokens(text));
    if found.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    for at in found {
        bytes[at + 1] = b'O';
    }
    String::from_utf8(bytes).ok()
}

/// A predicate that has begun.
struct Predicate {
    /// The depth of its parenthesis.
    depth: usize,
    /// It ends at the first comma: the rest of a `cfg_attr` are attributes.
    is_first_only: bool,
}

/// Where `doc` stands in predicates.
fn predicates(tokens: &[Token<'_>]) -> Vec<usize> {
    let (mut depth, mut found) = (0_usize, Vec::new());
    let mut open: Vec<Predicate> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let next =
            |ahead: usize, sign: &str| tokens.get(index + ahead).is_some_and(|it| it.is(sign));
        match (token.kind, token.text) {
            (Kind::Sign, "(") => depth += 1,
            (Kind::Sign, ")") => {
                open.pop_if(|predicate| predicate.depth == depth);
                depth = depth.saturating_sub(1);
            }
            (Kind::Sign, ",") => {
                open.pop_if(|predicate| predicate.is_first_only && predicate.depth == depth);
            }
            (Kind::Word, "doc") if !open.is_empty() && (next(1, ")") || next(1, ",")) => {
                found.push(token.at);
            }
            (Kind::Word, "cfg") if next(1, "(") || next(1, "!") && next(2, "(") => {
                open.push(Predicate { depth: depth + 1, is_first_only: false });
            }
            (Kind::Word, "cfg_attr") if next(1, "(") => {
                open.push(Predicate { depth: depth + 1, is_first_only: true });
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::without_doc;

    #[test]
    fn doc_in_a_predicate_is_found() {
        for (text, changed) in [
            ("#[cfg(doc)]", "#[cfg(dOc)]"),
            ("#![cfg(any( not( doc ), unix))]", "#![cfg(any( not( dOc ), unix))]"),
            ("#[cfg_attr(doc, doc = \"x\")]", "#[cfg_attr(dOc, doc = \"x\")]"),
            ("if cfg!(doc) {}", "if cfg!(dOc) {}"),
            ("#[cfg(all(feature = \"doc\", doc))]", "#[cfg(all(feature = \"doc\", dOc))]"),
            (
                "let c = '\"'; #[cfg(doc)] 'a: loop {} '\\''",
                "let c = '\"'; #[cfg(dOc)] 'a: loop {} '\\''",
            ),
            ("r#\"\"\"# ; r#cfg; #[cfg(doc)]", "r#\"\"\"# ; r#cfg; #[cfg(dOc)]"),
            ("/* /* */ */ #[cfg(doc)]", "/* /* */ */ #[cfg(dOc)]"),
        ] {
            assert_eq!(without_doc(text).as_deref(), Some(changed));
        }
    }

    #[test]
    fn other_docs_are_left_alone() {
        for text in [
            "#[doc(cfg(unix))]",
            "#[cfg_attr(docsrs, doc(cfg(feature = \"doc\")))]",
            "#[cfg_attr(not(test), deny(doc))]",
            "// #[cfg(doc)]",
            "/* #[cfg(doc)] */",
            "\"#[cfg(doc)]\"",
            "r#\"#[cfg(doc)]\"#",
            "fn cfg(x: u8) { doc(x) }",
            "#[cfg(feature = \"doc\")] fn f(doc: u8) {}",
            "#[cfg(docsrs)]",
        ] {
            assert_eq!(without_doc(text), None, "{text}");
        }
    }
}
