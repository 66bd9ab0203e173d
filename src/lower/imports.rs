//! The imports that rustdoc does not tell: those that are not `pub`, read from the source of a
//! module. They take names away from what its public globs bring.

use rustdoc_types::Span;

use crate::source::tokens::{Kind, tokens};

/// An import that is not `pub`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The path, without `*`.
    pub path: Vec<String>,
    /// The name it has in the module; none for a glob.
    pub name: Option<String>,
    /// `{self}`: of the type namespace alone.
    pub is_self: bool,
    /// The line and column of the `use`.
    pub at: (usize, usize),
}

/// The private imports of the module whose span that is in `text`. What an attribute with `cfg` may
/// switch off is left out, and so is what macros write.
pub fn private(text: &str, span: &Span) -> Vec<Import> {
    let tokens = placed(text);
    let start = tokens.partition_point(|it| it.at < span.begin);
    let end = tokens.partition_point(|it| it.at <= span.end);
    let own = &tokens[start..end];
    // An inline module's span is its head alone: `pub mod name`.
    let body = match own {
        [.., module, _] if module.text == "mod" => block(&tokens[end..]),
        _ => own,
    };
    imports(body)
}

struct Token<'a> {
    text: &'a str,
    at: (usize, usize),
}

/// Words and signs, with line and column.
fn placed(text: &str) -> Vec<Token<'_>> {
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    let starts: Vec<usize> = std::iter::once(0).chain(breaks).collect();
    let found = tokens(text).into_iter().filter(|it| it.kind != Kind::Text);
    found
        .map(|it| {
            let line = starts.partition_point(|start| *start <= it.at);
            let column = text[starts[line - 1]..it.at].chars().count() + 1;
            Token { text: it.text, at: (line, column) }
        })
        .collect()
}

/// What is inside the braces that come next.
fn block<'a, 't>(tokens: &'a [Token<'t>]) -> &'a [Token<'t>] {
    let Some(open) = tokens.iter().position(|it| it.text == "{") else { return &[] };
    &tokens[open + 1..close_of(tokens, open)]
}

/// Where the group that is opened at `open` closes.
fn close_of(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    tokens.len()
}

/// The imports among the items of a module.
fn imports(body: &[Token<'_>]) -> Vec<Import> {
    let mut found = Vec::new();
    let (mut item, mut at) = (0, 0);
    while at < body.len() {
        match body[at].text {
            // Not `use<'a>`.
            "use" if body.get(at + 1).is_some_and(|it| it.text != "<") => {
                let end = body[at..].iter().position(|it| it.text == ";");
                let end = end.map_or(body.len(), |it| at + it);
                let before = &body[item..at];
                let public = matches!(before, [.., it] if it.text == "pub");
                if !public && !before.iter().any(|it| it.text == "cfg") {
                    tree(&body[at + 1..end], &[], body[at].at, &mut found);
                }
                at = end;
                item = at + 1;
            }
            ";" => item = at + 1,
            "{" => {
                at = close_of(body, at);
                item = at + 1;
            }
            "(" | "[" => at = close_of(body, at),
            _ => {}
        }
        at += 1;
    }
    found
}

/// One branch of a `use` after the path `above`.
fn tree(tokens: &[Token<'_>], above: &[String], at: (usize, usize), found: &mut Vec<Import>) {
    let mut path = above.to_vec();
    let mut rest = tokens;
    loop {
        rest = match rest {
            [a, b, rest @ ..] if a.text == ":" && b.text == ":" => rest,
            // A raw identifier is its name.
            [a, b, rest @ ..] if a.text == "r" && b.text == "#" => rest,
            [it, ..] if it.text == "{" => {
                for branch in branches(&rest[1..close_of(rest, 0)]) {
                    tree(branch, &path, at, found);
                }
                return;
            }
            [it, ..] if it.text == "*" => {
                found.push(Import { path, name: None, is_self: false, at });
                return;
            }
            [it, rest @ ..] if it.text != "as" => {
                path.push(it.text.to_owned());
                rest
            }
            _ => break,
        };
    }
    let is_self = path.len() > 1 && path.last().is_some_and(|it| it == "self");
    if is_self {
        path.pop();
    }
    let alias = match rest {
        [_, a, b, name, ..] if a.text == "r" && b.text == "#" => Some(name.text.to_owned()),
        [_, name, ..] => Some(name.text.to_owned()),
        _ => path.last().cloned(),
    };
    if let Some(name) = alias.filter(|it| it != "_") {
        found.push(Import { path, name: Some(name), is_self, at });
    }
}

/// The parts between commas.
fn branches<'a, 't>(tokens: &'a [Token<'t>]) -> Vec<&'a [Token<'t>]> {
    let mut depth = 0;
    let parts = tokens.split(|it| {
        depth += i32::from(it.text == "{") - i32::from(it.text == "}");
        depth == 0 && it.text == ","
    });
    parts.filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, begin: (usize, usize), end: (usize, usize)) -> Vec<String> {
        let span = Span { filename: Default::default(), begin, end };
        let name =
            |it: Import| format!("{} as {}", it.path.join("::"), it.name.unwrap_or("*".into()));
        private(text, &span).into_iter().map(name).collect()
    }

    #[test]
    fn private_imports_of_a_file_are_found() {
        let text = "//! use doc::A;\nuse a::{self, b as c, d::{*, E}};\npub use p::P;\n\
            pub(crate) use q::Q;\nmod inner { use r::R; }\nfn f(c: char) { use s::S; c == '\"'; }\n\
            #[cfg(test)]\nuse t::T;\n/* use u::U; */ use ::v::r#V; use w::W as _; // use x::X;\n";
        let found = ["a as a", "a::b as c", "a::d as *", "a::d::E as E", "q::Q as Q", "v::V as V"];
        assert_eq!(shown(text, (1, 1), (99, 1)), found);
    }

    #[test]
    fn private_imports_of_an_inline_module_are_found() {
        let text = "use a::A;\npub mod inner {\n    const C: char = '{';\n    use super::*;\n}\n";
        assert_eq!(shown(text, (2, 1), (2, 14)), ["super as *"]);
    }
}
