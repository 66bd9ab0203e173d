//! Rustdoc JSON that somebody else has made, for those whose builds are not cargo's. It tells less
//! than a build of our own, and the report says what is missing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use semver::Version;

use super::coverage::hidden_types;
use super::read::{compatible, opened};
use crate::api::{Api, Library, Package};
use crate::failure::Failure;
use crate::lower::{Context, Document, Told};
use crate::rules;
use crate::sides::{Pair, Side, beside};
use crate::verdict::{Compared, Coverage, PackageReport, Report};

/// What no file tells, whatever it describes.
const UNKNOWN: &str = "read from finished rustdoc JSON: Cargo features, the manifest, the edition \
                       (2021 is assumed) and private imports are not known, and re-exports of other \
                       crates are not followed";

/// The edition whose meaning is taken where none is told.
const EDITION: u16 = 2021;

/// Compares what two files of rustdoc JSON describe.
pub(super) fn compare(files: &Pair<PathBuf>) -> Report {
    let comparison = Some(files.as_ref().map(|file| compared(file)));
    match report(files) {
        Ok(package) => Report::new(comparison, vec![package], Vec::new(), Vec::new()),
        Err(failure) => Report::failed(comparison, failure),
    }
}

fn compared(file: &Path) -> Compared {
    let chosen = "a file that was named".to_owned();
    Compared { rev: file.display().to_string(), oid: String::new(), dirty: false, chosen }
}

fn report(files: &Pair<PathBuf>) -> Result<PackageReport, Failure> {
    let sides = beside(|| read(&files.base, Side::Base), || read(&files.head, Side::Head));
    let documents = sides.try_map(|it| it)?;
    let told = documents.as_ref().map(Document::told);
    let name = one_name(&told, files)?;
    let Pair { base, head } = documents;
    let crates = versions(&told);
    let apis =
        beside(|| api(base, &told.base, &crates.base), || api(head, &told.head, &crates.head));
    let coverage = Coverage {
        target: Some(told.head.target.clone()),
        items: apis.base.items().max(apis.head.items()),
        notes: notes(&told, &crates.head).into_iter().chain(hidden_types(&apis.base)).collect(),
        ..Coverage::default()
    };
    // Without a version on one side nothing is declared.
    let unknown = Version::new(0, 0, 0);
    let own = told.as_ref().map(|it| it.version.as_ref());
    let other = own.head.or(own.base).unwrap_or(&unknown);
    let versions = own.map(|it| it.unwrap_or(other));
    Ok(PackageReport::compared(&name, versions, coverage, rules::judge(apis)))
}

fn read(file: &Path, side: Side) -> Result<Document, Failure> {
    let subject = format!("`{}`, {}", file.display(), side.name());
    Document::read(opened(file, &subject)?, Context { subject, ..Context::default() })
}

/// What both files call the crate.
fn one_name(told: &Pair<Told>, files: &Pair<PathBuf>) -> Result<String, Failure> {
    let Pair { base, head } = told;
    if base.name == head.name {
        return Ok(base.name.clone());
    }
    let shown = files.as_ref().map(|it| it.display());
    Err(Failure::new(
        format!("comparing `{}` with `{}`", shown.head, shown.base),
        format!("base describes the crate `{}`, head `{}`", base.name, head.name),
        "name two files of one crate",
    ))
}

/// The version of each crate of which both files tell one; only those tell types of one name apart.
fn versions(told: &Pair<Told>) -> Pair<BTreeMap<String, Version>> {
    let all = told.as_ref().map(|told| -> BTreeMap<String, Version> {
        let crates = told.crates.values();
        crates.filter_map(|it| Some((it.name.clone(), it.version.clone()?))).collect()
    });
    let shared = |own: &BTreeMap<String, Version>, other: &BTreeMap<String, Version>| {
        let shared = own.iter().filter(|(name, _)| other.contains_key(*name));
        shared.map(|(name, version)| (name.clone(), version.clone())).collect()
    };
    Pair { base: shared(&all.base, &all.head), head: shared(&all.head, &all.base) }
}

fn api(document: Document, told: &Told, versions: &BTreeMap<String, Version>) -> Api {
    let identity = |name: &String| Some(compatible(name, versions.get(name)?));
    let crates = told.crates.iter();
    let crates = crates.filter_map(|(stem, it)| Some((stem.clone(), identity(&it.name)?)));
    let library = Library { name: told.name.clone(), ..Library::default() };
    let context = Context {
        crates: crates.collect(),
        versions: versions.iter().map(|(name, it)| (compatible(name, it), it.clone())).collect(),
        edition: EDITION,
        package: Package { name: told.name.clone(), library, ..Package::default() },
        ..Context::default()
    };
    document.in_context(context).api()
}

/// What a reader should know about what is not known.
fn notes(told: &Pair<Told>, versions: &BTreeMap<String, Version>) -> Vec<String> {
    let known: Vec<String> = versions.iter().map(|(name, it)| format!("{name} {it}")).collect();
    let known = match known.is_empty() {
        true => String::new(),
        false => format!(", but for {}", known.join(", ")),
    };
    let mut notes = vec![
        UNKNOWN.to_owned(),
        format!(
            "the versions of dependencies are not known{known}: types of one name are the same"
        ),
    ];
    for (side, told) in [(Side::Base, &told.base), (Side::Head, &told.head)] {
        if told.version.is_none() {
            let side = side.name();
            notes.push(format!("{side} tells no version: give rustdoc `--crate-version`"));
        }
    }
    notes
}
