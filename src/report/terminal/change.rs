//! One change with its evidence, in the manner of a compiler message.

use super::prose::TEXT_COLUMN;
use super::tokens::{Piece, pieces};
use super::{Look, excerpt};
use crate::finding::{Class, Finding};
use crate::report::words::{Weight, plain, standing, weight};
use crate::sides::{Pair, Side};
use crate::verdict::Change;
use owo_colors::Style;

/// What changes are told with.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// What people call the base revision.
    pub base: &'a str,
    /// Whether a break can be accepted by its fingerprint.
    pub is_acceptable: bool,
}

/// Writes heading, positions, signatures and what to do.
pub(super) fn write(out: &mut String, change: &Change, names: Names<'_>, look: &Look) {
    let Names { base, is_acceptable } = names;
    let finding = &change.finding;
    heading(out, finding, weight(change), look);
    positions(out, finding, base, look);
    signatures(out, finding, look);
    evidence(out, finding, look);
    if let Some(standing) = standing(change) {
        look.note(out, "policy", &standing);
    }
    if change.gates && is_acceptable {
        look.note(out, "accept", &change.fingerprint);
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
fn positions(out: &mut String, finding: &Finding, base: &str, look: &Look) {
    let mut arrow = "-->";
    if let Some(anchor) = &finding.anchor {
        let place = format!("{}:{} (gone from here)", plain(&anchor.file), anchor.line);
        out.push_str(&format!(" {} {place}\n", look.frame(arrow)));
        arrow = ":::";
    }
    for (place, side) in [(&finding.head, Side::Head), (&finding.base, Side::Base)] {
        let Some((place, span)) = place.as_ref().and_then(|it| Some((it, it.span.as_ref()?)))
        else {
            continue;
        };
        let at = if side == Side::Base { format!(" (at base {base})") } else { String::new() };
        let position = format!("{}:{}:{}", plain(&span.file), span.line, span.column);
        out.push_str(&format!(" {} {position}{at}\n", look.frame(arrow)));
        arrow = ":::";
        if side == Side::Head || finding.head.is_none() {
            excerpt::write(out, place, look);
        }
    }
}

fn signatures(out: &mut String, finding: &Finding, look: &Look) {
    out.push_str(&format!("  {}\n", look.frame("|")));
    if let (Some(base), Some(head)) = (&finding.base, &finding.head) {
        if base.signature == head.signature {
            return look.lines(out, "both", &head.signature.lines().collect::<Vec<_>>());
        }
        let texts = Pair { base, head }.map(|it| plain(&it.signature));
        let pieces = pieces(Pair { base: &texts.base, head: &texts.head });
        signature(out, Side::Base, &pieces.base, look);
        signature(out, Side::Head, &pieces.head, look);
        return;
    }
    for (side, place) in [(Side::Base, &finding.base), (Side::Head, &finding.head)] {
        if let Some(place) = place {
            look.lines(out, side.name(), &place.signature.lines().collect::<Vec<_>>());
        }
    }
}

/// A signature with its differing parts coloured, or marked below where colours are not to be.
fn signature(out: &mut String, side: Side, pieces: &[Piece], look: &Look) {
    let mut lead = look.label(side.name());
    for line in lines(pieces) {
        let text: String = line.iter().map(|piece| paint(*piece, side, look)).collect();
        out.push_str(&format!("{lead}{text}\n"));
        if !look.color {
            marks(out, &line);
        }
        lead = " ".repeat(TEXT_COLUMN);
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

fn marks(out: &mut String, line: &[Piece]) {
    let mark = |piece: &Piece| {
        let mark = if piece.differs { "^" } else { " " };
        mark.repeat(piece.text.chars().count())
    };
    let marks: String = line.iter().map(mark).collect();
    let marks = marks.trim_end();
    if !marks.is_empty() {
        out.push_str(&format!("  |{}{marks}\n", " ".repeat(TEXT_COLUMN - 3)));
    }
}

/// Why it is so, who is hit, what to do. Of a compatible change only what may go wrong after all.
fn evidence(out: &mut String, finding: &Finding, look: &Look) {
    let Finding { rule, other_paths, cause, client, hazard, feature_sets, .. } = finding;
    let matters = rule.class > Class::Additive;
    if !other_paths.is_empty() {
        look.note(out, "also", &other_paths.join(", "));
    }
    if matters {
        look.note(out, "why", rule.why);
    }
    if let Some(cause) = cause {
        look.note(out, "cause", cause);
    }
    if !feature_sets.is_empty() {
        look.note(out, "with", &feature_sets.join("; "));
    }
    if let Some(client) = client {
        look.lines(out, "breaks", &client.lines().collect::<Vec<_>>());
    }
    if let Some(hazard) = hazard {
        look.note(out, "hazard", hazard);
    }
    if matters {
        look.note(out, "help", rule.help);
    }
    if matters && look.verbose {
        look.lines(out, "see", &rule.reference[..rule.reference.len().min(1)]);
    }
}
