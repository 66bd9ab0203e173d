//! Words on lines: colours and wrapping.

use super::Look;
use crate::report::words::plain;
use owo_colors::{OwoColorize, Style};
use unicode_width::UnicodeWidthStr;

/// Columns of a label, with the sign before it.
const LABEL: usize = 10;

/// Prose narrower than this is worse to read than prose that the terminal wraps.
const NARROWEST: usize = 30;

impl Look<'_> {
    /// The text in this style, if colours may be used.
    pub(in crate::report) fn paint(&self, text: &str, style: Style) -> String {
        if self.color { text.style(style).to_string() } else { text.to_owned() }
    }

    /// Bold, if colours may be used.
    pub(in crate::report) fn bold(&self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    /// The colour of what stands around the message: arrows and bars.
    pub(super) fn frame(&self, text: &str) -> String {
        self.paint(text, Style::new().bright_blue().bold())
    }

    /// The colour of what is meant.
    pub(super) fn warn(&self, text: &str) -> String {
        self.paint(text, Style::new().bright_red().bold())
    }

    /// The text as a link to an address, where the terminal makes one of it.
    pub(super) fn link(&self, text: &str, address: Option<&str>) -> String {
        match address.filter(|_| self.links) {
            Some(address) => format!("\u{1b}]8;;{address}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\"),
            None => text.to_owned(),
        }
    }

    /// Lines that belong to the one above them: wrapped and indented.
    pub(super) fn indented(&self, out: &mut String, text: &str) {
        for line in wrap(text, self.width.saturating_sub(4).max(NARROWEST)) {
            out.push_str("    ");
            out.push_str(&plain(&line));
            out.push('\n');
        }
    }
}

/// One message: what is labelled stands below the bars behind the numbers of its source lines.
#[derive(Clone, Copy)]
pub(in crate::report) struct Message<'a> {
    pub(in crate::report) look: &'a Look<'a>,
    /// The digits of the highest number.
    pub(in crate::report) gutter: usize,
}

impl Message<'_> {
    /// A labelled paragraph, wrapped: `= why:    …`.
    pub(in crate::report) fn note(&self, out: &mut String, label: &str, text: &str) {
        let room = self.look.width.saturating_sub(self.text_column()).max(NARROWEST);
        self.lines(out, label, &wrap(text, room));
    }

    /// A labelled text whose lines stay as they are.
    pub(in crate::report) fn lines<T: AsRef<str>>(
        &self,
        out: &mut String,
        label: &str,
        lines: &[T],
    ) {
        for (number, line) in lines.iter().enumerate() {
            let lead = if number == 0 { self.label(label) } else { self.indent() };
            out.push_str(&lead);
            out.push_str(&plain(line.as_ref()));
            out.push('\n');
        }
    }

    /// `  = why:    `, as wide as every other label.
    pub(super) fn label(&self, label: &str) -> String {
        let look = self.look;
        let label = format!("{label}:");
        let gutter = self.gutter;
        format!("{:gutter$} {} {}", "", look.frame("="), look.bold(&format!("{label:<8}")))
    }

    /// `  |`, below which the labels stand.
    pub(super) fn bar(&self) -> String {
        self.look.frame(&format!("{:>1$} |", "", self.gutter))
    }

    /// ` -->`, or what else leads to a position.
    pub(super) fn arrow(&self, arrow: &str) -> String {
        format!("{:1$}{2}", "", self.gutter, self.look.frame(arrow))
    }

    /// The blanks before a text without a label.
    pub(super) fn indent(&self) -> String {
        " ".repeat(self.text_column())
    }

    /// The column at which the text of a labelled line starts.
    fn text_column(&self) -> usize {
        self.gutter + 1 + LABEL
    }
}

/// The columns that a terminal shows a text in.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// The words of a text on lines of at most `width` columns; a longer word stays whole.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn words_stay_whole() {
        assert_eq!(wrap("a bb  ccc\ndddddd e", 6), ["a bb", "ccc", "dddddd", "e"]);
        assert!(wrap(" ", 6).is_empty());
        assert_eq!(wrap("木の葉 a b", 8), ["木の葉 a", "b"]);
    }
}
