//! Text that Markdown leaves as it is.

use crate::report::words::plain;

/// A part of a sentence.
enum Part<'a> {
    Code(&'a str),
    Words(&'a str),
}

/// A line in its parts: what stands between backticks is code, and so is a word that a forge would
/// make a mention or a reference of.
fn parts(line: &str) -> Vec<Part<'_>> {
    let spans: Vec<&str> = line.split('`').collect();
    if spans.len().is_multiple_of(2) {
        return by_word(line);
    }
    let part = |(index, span)| match index % 2 {
        0 => by_word(span),
        _ => vec![Part::Code(span)],
    };
    spans.into_iter().enumerate().flat_map(part).collect()
}

fn by_word(text: &str) -> Vec<Part<'_>> {
    let part = |word| match word {
        word if str::contains(word, ['@', '#']) => Part::Code(word),
        word => Part::Words(word),
    };
    let separated = text.split_inclusive(' ').flat_map(|it| match it.strip_suffix(' ') {
        Some(word) => [word, " "],
        None => [it, ""],
    });
    separated.map(part).collect()
}

/// Prose whose letters mean themselves, in which code stays code.
pub(super) fn prose(text: &str) -> String {
    let line = plain(text).replace('\n', " ");
    let shown = |part: Part| match part {
        Part::Code(text) => code(text),
        Part::Words(text) => text.chars().map(escape).collect(),
    };
    parts(&line).into_iter().map(shown).collect()
}

/// The same within an HTML element.
pub(super) fn html(text: &str) -> String {
    let line = plain(text).replace('\n', " ");
    let escape = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    let shown = |part: Part| match part {
        Part::Code(text) => format!("<code>{}</code>", escape(text)),
        Part::Words(text) => escape(text),
    };
    parts(&line).into_iter().map(shown).collect()
}

fn escape(c: char) -> String {
    match c {
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '&' => "&amp;".to_owned(),
        // An entity, so that a table does not take it for the end of a cell.
        '|' => "&#124;".to_owned(),
        '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '$' => format!("\\{c}"),
        c => c.to_string(),
    }
}

/// Code within a line.
pub(super) fn code(text: &str) -> String {
    let text = plain(text).replace('\n', " ");
    if text.is_empty() {
        return text;
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// Code on lines of its own.
pub(super) fn block(language: &str, text: &str) -> String {
    let text = plain(text);
    let fence = "`".repeat((longest_run(&text) + 1).max(3));
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// A row of a table. Bars that are left stand in code, where only a backslash helps.
pub(super) fn row(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| cell.replace('|', "\\|"));
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

/// The head of a table.
pub(super) fn columns(names: &[&str]) -> String {
    format!("| {} |\n|{}\n", names.join(" | "), "---|".repeat(names.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_eaten() {
        assert_eq!(prose("a *b* <c> | `d|e` [f](g)"), r"a \*b\* &lt;c&gt; &#124; `d|e` \[f\](g)");
        assert_eq!(prose("ask @ann, see #12 now"), "ask `@ann,` see `#12` now");
        assert_eq!(prose("one ` alone"), r"one \` alone");
        assert_eq!(prose("red \u{1b}[31m"), "red \u{fffd}\\[31m");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(block("rust", "```\n"), "````rust\n```\n````\n");
        assert_eq!(row(&[code("a|b")]), "| `a\\|b` |\n");
        assert_eq!(html("`Vec<T>` & more"), "<code>Vec&lt;T&gt;</code> &amp; more");
        assert_eq!(html("see #1 `"), "see <code>#1</code> `");
    }
}
