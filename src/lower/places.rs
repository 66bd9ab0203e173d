//! Where things stand: positions as reports name them, and the source there.

use std::fs;
use std::path::Path;

use rustdoc_types as rd;

use super::{Context, Lower};
use crate::finding::Span;

impl Context {
    /// A file as reports name it; none if it is outside of the repository.
    fn file(&self, name: &Path) -> Option<String> {
        let file = self.directory.join(name);
        let file = file.strip_prefix(&self.root).ok()?;
        Some(file.to_string_lossy().replace('\\', "/"))
    }

    /// The text of the file that a span is in.
    pub(super) fn source(&self, span: &rd::Span) -> Option<String> {
        let known = !self.directory.as_os_str().is_empty();
        known.then(|| fs::read_to_string(self.directory.join(&span.filename)).ok())?
    }
}

impl Lower<'_> {
    /// A position in the repository; none for what stands elsewhere.
    pub(super) fn span(&self, it: &rd::Span) -> Option<Span> {
        let mut files = self.files.borrow_mut();
        let file = match files.get(&it.filename) {
            Some(file) => file,
            None => files.entry(it.filename.clone()).or_insert(self.context.file(&it.filename)),
        };
        Some(Span {
            file: file.clone()?,
            line: it.begin.0,
            column: it.begin.1,
            end_line: it.end.0,
            end_column: it.end.1,
        })
    }
}
