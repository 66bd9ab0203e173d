//! One change with its evidence, in the manner of a compiler message.

use super::prose::{Message, columns};
use super::tokens::{Piece, pieces};
use super::{Look, excerpt};
use crate::finding::{Class, Finding};
use crate::report::words::{Weight, address, plain, standing, weight};
use crate::sides::{Pair, Side};
use crate::verdict::Change;
use owo_colors::Style;

/// What changes are told with.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// What people call the base revision.
    pub base: &'a str,
    /// The address that paths of head's files are appended to, if they can be looked at.
    pub tree: Option<&'a str>,
    /// Whether a break can be accepted by its fingerprint.
    pub is_acceptable: bool,
}

/// Writes heading, positions, signatures and what to do.
pub(super) fn write(out: &mut String, change: &Change, names: Names<'_>, look: &Look) {
    let finding = &change.finding;
    let shown = [&finding.head, &finding.base].into_iter().find_map(|it| it.as_ref());
    let gutter = shown.and_then(excerpt::gutter).unwrap_or(1);
    let message = Message { look, gutter };
    heading(out, finding, weight(change), look);
    positions(out, finding, names, message);
    signatures(out, finding, message);
    evidence(out, finding, message);
    if let Some(standing) = standing(change) {
        message.note(out, "policy", &standing);
    }
    if change.gates && names.is_acceptable {
        message.note(out, "accept", &change.fingerprint);
    }
}

fn heading(out: &mut String, finding: &Finding, weight: Weight, look: &Look) {
    let (word, style) = match weight {
        Weight::Error => ("error", Style::new().bright_red()),
        Weight::Warning => ("warning", Style::new().bright_yellow()),
        Weight::Note => ("note", Style::new().bright_green()),
    };
    let rule = finding.rule;
    let word = look.paint(&format!("{word}[{}]", rule.id), style.bold());
    let word = look.link(&word, rule.reference.first().copied());
    let summary = plain(&finding.summary).replace('\n', " ");
    out.push_str(&format!("{word}{}\n", look.bold(&format!(": {summary}"))));
}

/// Where to act first: head's lines if there are any, else where they stood. Each position stands
/// alone, so that a terminal can make a link of it.
fn positions(out: &mut String, finding: &Finding, names: Names<'_>, message: Message<'_>) {
    let Names { base, tree, .. } = names;
    let in_tree = |text: &str, file: &str| {
        let address = tree.map(|tree| format!("{tree}{}", address(file)));
        message.look.link(text, address.as_deref())
    };
    let mut arrow = "-->";
    if let Some(anchor) = &finding.anchor {
        let position = format!("{}:{}", plain(&anchor.file), anchor.line);
        let position = in_tree(&position, &anchor.file);
        out.push_str(&format!("{} {position} (gone from here)\n", message.arrow(arrow)));
        arrow = ":::";
    }
    for (place, side) in [(&finding.head, Side::Head), (&finding.base, Side::Base)] {
        let Some((place, span)) = place.as_ref().and_then(|it| Some((it, it.span.as_ref()?)))
        else {
            continue;
        };
        let position = format!("{}:{}:{}", plain(&span.file), span.line, span.column);
        let position = match side {
            Side::Head => in_tree(&position, &span.file),
            Side::Base => format!("{position} (at base {})", plain(base)),
        };
        out.push_str(&format!("{} {position}\n", message.arrow(arrow)));
        arrow = ":::";
        if side == Side::Head || finding.head.is_none() {
            excerpt::write(out, place, message);
        }
    }
}

fn signatures(out: &mut String, finding: &Finding, message: Message<'_>) {
    out.push_str(&format!("{}\n", message.bar()));
    if let (Some(base), Some(head)) = (&finding.base, &finding.head) {
        if base.signature == head.signature {
            return message.lines(out, "both", &head.signature.lines().collect::<Vec<_>>());
        }
        let texts = Pair { base, head }.map(|it| plain(&it.signature));
        let pieces = pieces(Pair { base: &texts.base, head: &texts.head });
        signature(out, Side::Base, &pieces.base, message);
        signature(out, Side::Head, &pieces.head, message);
        return;
    }
    for (side, place) in [(Side::Base, &finding.base), (Side::Head, &finding.head)] {
        if let Some(place) = place {
            message.lines(out, side.name(), &place.signature.lines().collect::<Vec<_>>());
        }
    }
}

/// A signature with its differing parts coloured, or marked below where colours are not to be.
fn signature(out: &mut String, side: Side, pieces: &[Piece], message: Message<'_>) {
    let mut lead = message.label(side.name());
    for line in lines(pieces) {
        let text: String = line.iter().map(|piece| paint(*piece, side, message.look)).collect();
        out.push_str(&format!("{lead}{text}\n"));
        if !message.look.color {
            marks(out, &line, message);
        }
        lead = message.indent();
    }
}

/// The pieces of each line; a line feed is a piece of its own.
fn lines<'a>(pieces: &[Piece<'a>]) -> Vec<Vec<Piece<'a>>> {
    pieces.split(|piece| piece.text == "\n").map(<[Piece]>::to_vec).collect()
}

fn paint(piece: Piece, side: Side, look: &Look) -> String {
    let style = match side {
        Side::Base => Style::new().bright_red(),
        Side::Head => Style::new().bright_green(),
    };
    if piece.differs { look.paint(piece.text, style.bold()) } else { piece.text.to_owned() }
}

fn marks(out: &mut String, line: &[Piece], message: Message<'_>) {
    let mark = |piece: &Piece| {
        let mark = if piece.differs { "^" } else { " " };
        mark.repeat(columns(piece.text))
    };
    let marks: String = line.iter().map(mark).collect();
    let marks = marks.trim_end();
    if !marks.is_empty() {
        let bar = message.bar();
        let rest = &message.indent()[message.gutter + 2..];
        out.push_str(&format!("{bar}{rest}{marks}\n"));
    }
}

/// Why it is so, who is hit, what to do. Of a compatible change only what may go wrong after all.
fn evidence(out: &mut String, finding: &Finding, message: Message<'_>) {
    let Finding { rule, other_paths, cause, client, hazard, feature_sets, .. } = finding;
    let matters = rule.class > Class::Additive;
    if !other_paths.is_empty() {
        message.note(out, "also", &other_paths.join(", "));
    }
    if matters {
        message.note(out, "why", rule.why);
    }
    if let Some(cause) = cause {
        message.note(out, "cause", cause);
    }
    if !feature_sets.is_empty() {
        message.note(out, "with", &feature_sets.join("; "));
    }
    if let Some(client) = client {
        message.lines(out, "breaks", &client.lines().collect::<Vec<_>>());
    }
    if let Some(hazard) = hazard {
        message.note(out, "hazard", hazard);
    }
    if matters {
        message.note(out, "help", rule.help);
    }
    if matters && message.look.verbose {
        message.lines(out, "see", &rule.reference[..rule.reference.len().min(1)]);
    }
}
