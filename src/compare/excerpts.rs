//! The text that findings are about: a few lines of it, and where in head a reader looks for what
//! is gone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::api::Api;
use crate::api::item::Kind;
use crate::finding::{Finding, Place, Span};
use crate::sides::Pair;

/// Lines of a place that are shown.
const SHOWN: usize = 6;

/// A line is cut behind this many characters: it comes from a generator.
const WIDEST: usize = 300;

/// The files of both sides.
pub(super) struct Sources<'a> {
    /// What the paths in spans are relative to.
    roots: Pair<&'a Path>,
    /// The manifests of the package, relative to the same.
    manifests: Pair<String>,
    /// Where head declares its modules, by their best public path.
    modules: BTreeMap<String, Span>,
}

impl<'a> Sources<'a> {
    pub fn new(roots: Pair<&'a Path>, manifests: Pair<&Path>, head: &Api) -> Sources<'a> {
        let relative = |root: &Path, manifest: &Path| {
            let path = manifest.strip_prefix(root).unwrap_or(manifest);
            path.to_string_lossy().replace('\\', "/")
        };
        let modules = head.items.values().filter(|it| matches!(it.kind, Kind::Module));
        let declared = modules
            .filter_map(|it| Some((it.paths.0.first()?.clone(), it.attributes.span.0.clone()?)));
        Sources {
            roots,
            manifests: Pair {
                base: relative(roots.base, manifests.base),
                head: relative(roots.head, manifests.head),
            },
            modules: declared.collect(),
        }
    }

    /// Completes findings with what the files say.
    pub fn complete(&self, findings: &mut [Finding]) {
        let mut texts = self.roots.map(Texts::new);
        let mut moves = BTreeMap::new();
        for finding in findings {
            if let Some(name) = finding.path.strip_prefix("feature:") {
                let spans = Pair {
                    base: feature(name, &self.manifests.base, &mut texts.base),
                    head: feature(name, &self.manifests.head, &mut texts.head),
                };
                place_at(&mut finding.base, spans.base);
                place_at(&mut finding.head, spans.head);
            }
            show(&mut finding.base, &mut texts.base);
            show(&mut finding.head, &mut texts.head);
            if !has_span(&finding.head) {
                finding.anchor = self.anchor(finding, &mut texts, &mut moves);
            }
        }
    }

    /// The line of head where it stood, else the module that held it, else the package's manifest.
    fn anchor(
        &self,
        finding: &Finding,
        texts: &mut Pair<Texts<'_>>,
        moves: &mut BTreeMap<String, Option<Vec<DiffOp>>>,
    ) -> Option<Span> {
        let stood = finding.base.as_ref().and_then(|place| place.span.as_ref());
        if let Some(stood) = stood {
            let known = moves.entry(stood.file.clone());
            let moved = known.or_insert_with(|| moved(&stood.file, texts)).as_ref();
            if let Some(line) = moved.map(|moved| line_now(moved, stood.line)) {
                return Some(point(&stood.file, line));
            }
        }
        let mut path = finding.path.as_str();
        while let Some((above, _)) = path.rsplit_once("::") {
            if let Some(span) = self.modules.get(above) {
                return Some(point(&span.file, span.line));
            }
            path = above;
        }
        Some(point(&self.manifests.head, 1))
    }
}

/// Files by path, read once.
struct Texts<'a> {
    root: &'a Path,
    files: BTreeMap<String, Option<Vec<String>>>,
}

impl Texts<'_> {
    fn new(root: &Path) -> Texts<'_> {
        Texts { root, files: BTreeMap::new() }
    }

    /// The lines of a file; none if it cannot be read.
    fn lines(&mut self, file: &str) -> Option<&Vec<String>> {
        let read = || fs::read_to_string(self.root.join(file)).ok();
        // Columns do not count the mark that some editors put before the first line.
        let lines =
            |text: String| text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect();
        self.files.entry(file.to_owned()).or_insert_with(|| read().map(lines)).as_ref()
    }
}

fn has_span(place: &Option<Place>) -> bool {
    place.as_ref().is_some_and(|place| place.span.is_some())
}

fn place_at(place: &mut Option<Place>, span: Option<Span>) {
    if let Some(place) = place {
        place.span = span;
    }
}

/// The lines of a declaration up to where its body begins.
fn show(place: &mut Option<Place>, texts: &mut Texts<'_>) {
    let Some(place) = place else { return };
    let Some(span) = &place.span else { return };
    let Some(lines) = texts.lines(&span.file) else { return };
    let within = lines.iter().skip(span.line.saturating_sub(1));
    for line in within.take((span.end_line + 1).saturating_sub(span.line).min(SHOWN)) {
        let line: String = line.trim_end().chars().take(WIDEST).collect();
        let is_last = line.ends_with(['{', ';']);
        place.excerpt.push(line);
        if is_last {
            break;
        }
    }
}

/// How the lines of a file moved from base to head; none if one side has no such file.
fn moved(file: &str, texts: &mut Pair<Texts<'_>>) -> Option<Vec<DiffOp>> {
    let (base, head) = (texts.base.lines(file)?, texts.head.lines(file)?);
    Some(capture_diff_slices(Algorithm::Patience, base, head))
}

/// The line of head where a line of base stands or stood.
fn line_now(moved: &[DiffOp], line: usize) -> usize {
    let index = line.saturating_sub(1);
    let op = moved.iter().find(|op| op.old_range().contains(&index));
    match op {
        Some(DiffOp::Equal { old_index, new_index, .. }) => new_index + (index - old_index) + 1,
        Some(op) => op.new_range().start.max(1),
        None => 1,
    }
}

fn point(file: &str, line: usize) -> Span {
    Span { file: file.to_owned(), line, column: 1, end_line: line, end_column: 1 }
}

/// Where a manifest speaks of a feature: under `[features]`, else at the dependency of that name.
fn feature(name: &str, manifest: &str, texts: &mut Texts<'_>) -> Option<Span> {
    let lines = texts.lines(manifest)?;
    let is_key = |line: &String| {
        let rest = line.trim_start().trim_start_matches('"').strip_prefix(name);
        rest.is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with('='))
    };
    let table = lines.iter().position(|line| line.trim() == "[features]");
    let within = table.and_then(|table| Some(table + lines.iter().skip(table).position(is_key)?));
    let index = within.or_else(|| lines.iter().position(is_key))?;
    let line = &lines[index];
    let start = line.chars().take_while(|c| c.is_whitespace()).count();
    Some(Span {
        file: manifest.to_owned(),
        line: index + 1,
        column: start + 1,
        end_line: index + 1,
        end_column: line.trim_end().chars().count() + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_followed() {
        let base = ["a", "gone", "b", "changed", "c"];
        let head = ["new", "a", "b", "another", "c"];
        let moved = capture_diff_slices(Algorithm::Patience, &base, &head);
        let now = |line| line_now(&moved, line);
        assert_eq!([now(1), now(3), now(5)], [2, 3, 5]);
        assert_eq!(now(2), 2, "the line before: nothing is where it stood");
        assert_eq!(now(9), 1);
    }
}
