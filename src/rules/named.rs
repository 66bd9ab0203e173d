//! What can still be compared of a type whose parameters changed: what it has, by name.

use super::Findings;
use crate::sides::Pair;

/// Base's parts, those of them in head's form that head has by name: where parameters changed, names
/// are what can still be compared.
pub(super) fn by_name<T: Clone, N: PartialEq>(
    parts: Pair<&Vec<T>>,
    name: impl Fn(&T) -> &N,
) -> Vec<T> {
    let own = |it: &T| parts.head.iter().find(|own| name(own) == name(it)).unwrap_or(it).clone();
    parts.base.iter().map(own).collect()
}

/// Compares what is no longer base's text, so that no client can be written from it.
pub(super) fn without_clients(findings: &mut Findings<'_>, work: impl FnOnce(&mut Findings<'_>)) {
    let first = findings.found.len();
    work(findings);
    findings.found[first..].iter_mut().for_each(|it| it.client = None);
}
