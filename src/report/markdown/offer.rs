//! What both sides offer as a whole: paths, and what is deprecated.

use super::Page;
use super::fit::Section;
use super::text::{code, columns, prose, row};
use crate::sides::Side;
use crate::verdict::{Deprecated, PackageReport, Paths};

impl Page<'_> {
    /// How many public paths stayed, and those that did not.
    pub(super) fn paths(&self) -> Section {
        let told = |package: &PackageReport| {
            let Paths { kept, lost, gained } = &package.surface.paths;
            let name = code(&package.name);
            let all = format!("- {name}: {kept} kept, {} lost, {gained} new\n", lost.len());
            let lost = lost.iter().map(|path| format!("  - lost: {}\n", code(path)));
            std::iter::once(all).chain(lost).collect::<Vec<_>>()
        };
        let read = self.report.packages.iter().filter(|it| it.coverage.items > 0);
        Section {
            heading: "Public paths",
            lead: String::new(),
            items: read.flat_map(told).collect(),
            rank: 3,
        }
    }

    /// All that head marks as deprecated.
    pub(super) fn deprecations(&self) -> Section {
        let line = |it: &Deprecated| {
            let text = |it: &Option<String>| it.as_deref().map(prose).unwrap_or_default();
            let position = self.position(Side::Head, it.span.as_ref());
            row(&[code(&it.path), it.kind.to_string(), text(&it.since), text(&it.note), position])
        };
        let items = self.deprecated_in_head().map(line).collect();
        let lead = columns(&["item", "kind", "since", "note", "head"]);
        Section { heading: "All that is deprecated", lead, items, rank: 4 }
    }

    /// What is deprecated without a word on what to do.
    pub(super) fn silent_deprecations(&self) -> Section {
        let silent = self.deprecated_in_head().filter(|it| it.note.is_none());
        let items = silent.map(|it| format!("- {}\n", code(&it.path))).collect();
        Section { heading: "Deprecated without a note", lead: String::new(), items, rank: 4 }
    }

    fn deprecated_in_head(&self) -> impl Iterator<Item = &Deprecated> {
        self.report.packages.iter().flat_map(|it| &it.surface.deprecated.head)
    }
}
