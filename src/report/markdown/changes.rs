//! What changed: a table, and the evidence folded below it.

use super::Page;
use super::fit::Section;
use super::text::{block, code, columns, html, prose, row};
use crate::finding::{Class, Finding, Place};
use crate::report::words::{is_of_manifest, standing, weight};
use crate::sides::{Pair, Side};
use crate::verdict::{Change, PackageReport};
use similar::TextDiff;
use std::cmp::Reverse;

impl Page<'_> {
    fn changes(&self) -> impl Iterator<Item = (&PackageReport, &Change)> {
        let packages = self.report.packages.iter();
        packages.flat_map(|package| package.changes.iter().map(move |change| (package, change)))
    }

    fn of_class(&self, class: Class) -> impl Iterator<Item = &Change> {
        let changes = self.changes().map(|(_, change)| change);
        changes.filter(move |change| change.severity() == class && change.accepted.is_none())
    }

    /// Both positions of a change.
    fn positions(&self, finding: &Finding) -> Pair<String> {
        let places = Pair { base: &finding.base, head: &finding.head };
        let span = |place: &Option<Place>| place.as_ref().and_then(|it| it.span.clone());
        let Pair { base, head } = places.map(span);
        Pair {
            base: self.position(Side::Base, base.as_ref()),
            head: self.position(Side::Head, head.as_ref()),
        }
    }

    /// All breaks that nobody accepted, those that stand in the way first.
    fn breaks(&self) -> Vec<&Change> {
        let breaks = self.changes().map(|(_, change)| change);
        let mut breaks: Vec<_> = breaks.filter(is_open).collect();
        breaks.sort_by_key(|change| Reverse(weight(change)));
        breaks
    }

    pub(super) fn breaking(&self) -> Section {
        let line = |change: &Change| {
            let finding = &change.finding;
            let Pair { base, head } = self.positions(finding);
            row(&[code(&finding.path), prose(&finding.summary), head, base, rule(finding)])
        };
        let items = self.breaks().into_iter().map(line).collect();
        let lead = columns(&["item", "what happened", "head", "base", "rule"]);
        Section { heading: "Breaking changes", lead, items, rank: 1 }
    }

    /// Each break with its signatures and what a client sees of it.
    pub(super) fn evidence(&self) -> Section {
        let items = self.breaks().into_iter().map(proof).collect();
        let lead = String::new();
        Section { heading: "Breaking changes one by one", lead, items, rank: 3 }
    }

    /// The breaks that somebody accepted, each with its reason.
    pub(super) fn accepted(&self) -> Section {
        let changes = self.changes().map(|(_, change)| change);
        let line = |change: &Change| {
            let standing = prose(&standing(change)?);
            change.accepted.as_ref()?;
            Some(format!("{}; {standing}\n", self.line(change).trim_end()))
        };
        let items = changes.filter_map(line).collect();
        Section { heading: "Accepted breaks", lead: String::new(), items, rank: 1 }
    }

    /// The acceptances that accept nothing.
    pub(super) fn stale(&self) -> Section {
        let stale = self.report.packages.iter().flat_map(|it| &it.stale_acceptances);
        let items = stale.map(|it| format!("- {}\n", prose(&it.note()))).collect();
        Section { heading: "Stale acceptances", lead: String::new(), items, rank: 1 }
    }

    /// What head newly deprecates, with what it says about it.
    pub(super) fn deprecated(&self) -> Section {
        let line = |change: &Change| self.line(change);
        let items = self.of_class(Class::Deprecated).map(line).collect();
        Section { heading: "Newly deprecated", lead: String::new(), items, rank: 2 }
    }

    /// What clients gain or may notice.
    pub(super) fn additive(&self) -> Section {
        let changes = self.of_class(Class::Additive).filter(|it| !is_of_manifest(it));
        let items = changes.map(|change| self.line(change)).collect();
        Section { heading: "Additive changes", lead: String::new(), items, rank: 4 }
    }

    /// What manifests offer, and what dependencies caused.
    pub(super) fn manifest(&self) -> Section {
        let changes = self.changes().map(|(_, change)| change);
        let changes = changes.filter(|it| is_of_manifest(it) || it.finding.cause.is_some());
        let line = |change: &Change| {
            let cause = change.finding.cause.iter().map(|it| format!(" ({})", prose(it)));
            let line = self.line(change).replace('\n', "");
            let class = change.finding.rule.class.name();
            format!("{line}, {class}{}\n", cause.collect::<String>())
        };
        let items = changes.map(line).collect();
        Section { heading: "Features and dependencies", lead: String::new(), items, rank: 2 }
    }

    /// Removals, by whether clients were warned.
    pub(super) fn removals(&self) -> Section {
        let gone = |change: &&Change| {
            let finding = &change.finding;
            finding.rule.class == Class::Breaking
                && finding.head.is_none()
                && !is_of_manifest(change)
        };
        let line = |(package, change): (&PackageReport, &Change)| {
            let path = code(&change.finding.path);
            let Some(warned) = package.surface.warned(&change.finding.path) else {
                return format!("- {path} was not deprecated before\n");
            };
            let since = warned.since.iter().map(|it| format!(" since {}", prose(it)));
            let note = warned.note.iter().map(|it| format!(": {}", prose(it)));
            let told = since.chain(note).collect::<String>();
            format!("- {path} was deprecated{told}\n")
        };
        let items = self.changes().filter(|(_, it)| gone(it)).map(line).collect();
        Section { heading: "Removed", lead: String::new(), items, rank: 2 }
    }

    /// One change on one line.
    fn line(&self, change: &Change) -> String {
        let Pair { base, head } = self.positions(&change.finding);
        let at = if head.is_empty() { base } else { head };
        let at = if at.is_empty() { at } else { format!(" ({at})") };
        let hazard = change.finding.hazard.iter().map(|it| format!("; hazard: {}", prose(it)));
        let hazard: String = hazard.collect();
        format!("- {}{hazard}{at}\n", prose(&change.finding.summary))
    }
}

/// The signatures of a break, and what a client sees of it.
fn proof(change: &Change) -> String {
    let finding = &change.finding;
    let mut out = format!("<details><summary>{}</summary>\n\n", html(&finding.summary));
    out += &block("diff", &signatures(finding));
    out += &format!("\nWhy: {}.\n", prose(finding.rule.why));
    for (label, text) in context(change) {
        out += &format!("\n{label}: {}.\n", prose(&text));
    }
    if let Some(client) = &finding.client {
        out +=
            &format!("\nThis compiles with base, and not with head:\n\n{}", block("rust", client));
    }
    out += &format!("\nThe compatible way: {}.\n", prose(finding.rule.help));
    out += &format!("\nFingerprint: {}.\n", code(&change.fingerprint));
    out + "\n</details>\n"
}

fn is_open(change: &&Change) -> bool {
    change.severity() == Class::Breaking && change.accepted.is_none()
}

/// The rule's name, with a link to where the rule comes from.
fn rule(finding: &Finding) -> String {
    let id = code(finding.rule.id);
    match finding.rule.reference.first() {
        Some(reference) => format!("[{id}]({reference})"),
        None => id,
    }
}

/// Both signatures as a diff.
fn signatures(finding: &Finding) -> String {
    let signature = |place: &Option<Place>| match place {
        Some(place) => format!("{}\n", place.signature),
        None => String::new(),
    };
    let (base, head) = (signature(&finding.base), signature(&finding.head));
    let diff = TextDiff::from_lines(&base, &head);
    let lines = diff.iter_all_changes().map(|change| format!("{}{}", change.tag(), change.value()));
    lines.collect()
}

/// What else there is to know, each with its label.
fn context(change: &Change) -> Vec<(&'static str, String)> {
    let finding = &change.finding;
    let paths = || finding.other_paths.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>();
    let also = (!finding.other_paths.is_empty()).then(|| ("Also known as", paths().join(", ")));
    let cause = finding.cause.clone().map(|cause| ("Caused by", cause));
    let sets = (!finding.feature_sets.is_empty()).then(|| finding.feature_sets.join("; "));
    let sets = sets.map(|sets| ("Only with", sets));
    let standing = standing(change).map(|text| ("Policy", text));
    [also, cause, sets, standing].into_iter().flatten().collect()
}
