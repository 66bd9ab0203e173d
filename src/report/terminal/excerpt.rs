//! Lines of source with what is meant underlined.

use super::prose::{Message, columns};
use crate::finding::{Place, Span};
use crate::report::words::plain;

/// What a tab is shown as.
const TAB: &str = "    ";

/// The digits of the last line that is shown; none of a place that shows none.
pub(super) fn gutter(place: &Place) -> Option<usize> {
    let last = place.excerpt.len().checked_sub(1)?;
    place.span.as_ref().map(|span| (span.line + last).to_string().len())
}

/// Writes the lines of a place between bars, with their numbers; nothing where none were read.
pub(super) fn write(out: &mut String, place: &Place, message: Message<'_>) {
    let (Some(span), [first, ..]) = (&place.span, place.excerpt.as_slice()) else { return };
    let Message { look, gutter } = message;
    let bar = message.bar();
    let is_long = place.excerpt.len() > 1;
    out.push_str(&format!("{bar}\n"));
    for (index, line) in place.excerpt.iter().enumerate() {
        let number = look.frame(&format!("{:>gutter$} |", span.line + index));
        let edge = match (is_long, index) {
            (false, _) => String::new(),
            (true, 0) => look.warn("/ "),
            (true, _) => look.warn("| "),
        };
        out.push_str(format!("{number} {edge}{}", expanded(line)).trim_end());
        out.push('\n');
    }
    let marks = if is_long { "|_^".to_owned() } else { underline(first, span, &place.signature) };
    out.push_str(&format!("{bar} {}\n", look.warn(&marks)));
}

fn expanded(line: &str) -> String {
    plain(&line.replace('\t', TAB))
}

/// Marks below the part of a line that a span covers, or below what stands before a body, which no
/// signature has.
fn underline(line: &str, span: &Span, signature: &str) -> String {
    let start = span.column.saturating_sub(1);
    let before: String = line.chars().take(start).collect();
    let end =
        if span.end_line == span.line { span.end_column.saturating_sub(1) } else { usize::MAX };
    let covered: String = line.chars().take(end).skip(start).collect();
    let declared = match signature.contains('{') {
        true => covered.as_str(),
        false => covered.split('{').next().unwrap_or_default(),
    };
    let covered = declared.trim_end_matches(['{', ' ']);
    let width = columns(&expanded(covered)).max(1);
    " ".repeat(columns(&expanded(&before))) + &"^".repeat(width)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Look;

    fn written(lines: &[&str], line: usize, column: usize, end: (usize, usize)) -> String {
        let (end_line, end_column) = end;
        let span = Span { file: "a.rs".into(), line, column, end_line, end_column };
        let excerpt = lines.iter().map(|line| line.to_string()).collect();
        let place = Place { signature: String::new(), span: Some(span), excerpt };
        let look = Look { color: false, width: 80, verbose: false, blob: None, links: false };
        let mut out = String::new();
        let gutter = gutter(&place).unwrap_or(1);
        write(&mut out, &place, Message { look: &look, gutter });
        out
    }

    #[test]
    fn what_is_meant_is_underlined() {
        let field = written(&["\tpub größe: u8, // why"], 9, 2, (9, 15));
        assert_eq!(field, "  |\n9 |     pub größe: u8, // why\n  |     ^^^^^^^^^^^^^\n");
        let body = written(&["pub fn f() {"], 99, 1, (101, 2));
        assert_eq!(body, "   |\n99 | pub fn f() {\n   | ^^^^^^^^^^\n");
        let long = written(&["pub fn f(", "    a: u8,", ") {"], 99, 1, (103, 2));
        let lines = "    |\n 99 | / pub fn f(\n100 | |     a: u8,\n101 | | ) {\n    | |_^\n";
        assert_eq!(long, lines);
        assert_eq!(written(&[], 1, 1, (1, 2)), "");
    }

    /// A terminal gives two columns to an ideograph or a picture, and none to a mark on a letter.
    #[test]
    fn marks_stay_below_what_is_wide() {
        let field = written(&["    /* 木🌲e\u{301} */ pub 葉: u8,"], 9, 16, (9, 25));
        let expected = "9 |     /* 木🌲e\u{301} */ pub 葉: u8,\n  |                 ^^^^^^^^^^\n";
        assert_eq!(field, format!("  |\n{expected}"));
        let second = written(&["pub fn a() {} pub fn b() {}"], 3, 15, (3, 28));
        assert!(second.ends_with("  |               ^^^^^^^^^^\n"), "{second}");
    }
}
