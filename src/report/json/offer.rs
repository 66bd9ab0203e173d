//! What both sides offer as a whole.

use crate::verdict::{Deprecated, Paths, Surface};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Offer<'a> {
    paths_kept: usize,
    paths_lost: &'a [String],
    paths_gained: usize,
    deprecated: Vec<Marked<'a>>,
}

#[derive(Serialize)]
struct Marked<'a> {
    path: &'a str,
    kind: &'a str,
    since: Option<&'a str>,
    note: Option<&'a str>,
    was_deprecated: bool,
    file: Option<&'a str>,
    line: Option<usize>,
}

impl<'a> From<&'a Surface> for Offer<'a> {
    fn from(surface: &'a Surface) -> Self {
        let Paths { kept, lost, gained } = &surface.paths;
        let marked = |it: &'a Deprecated| {
            let Deprecated { path, kind, since, note, span } = it;
            Marked {
                path,
                kind,
                since: since.as_deref(),
                note: note.as_deref(),
                was_deprecated: surface.warned(path).is_some(),
                file: span.as_ref().map(|span| span.file.as_str()),
                line: span.as_ref().map(|span| span.line),
            }
        };
        Offer {
            paths_kept: *kept,
            paths_lost: lost,
            paths_gained: *gained,
            deprecated: surface.deprecated.head.iter().map(marked).collect(),
        }
    }
}
