//! Which packages are compared, and which have nothing to compare them with.

use crate::failure::Failure;
use crate::sides::Pair;
use crate::source::{Package, Selection, Workspace, select};
use crate::verdict::{NotCompared, PackageReport};

/// The chosen packages, by what can be said about them before anything is built.
#[derive(Default)]
pub(super) struct Chosen<'a> {
    /// Packages with a library on both sides.
    pub(super) pairs: Vec<Pair<&'a Package>>,
    /// Packages that have nothing on the other side.
    pub(super) decided: Vec<PackageReport>,
    /// Packages that no Rust client can use, on either side.
    pub(super) left_out: Vec<NotCompared>,
}

/// The packages asked for, matched by name. A name counts when either side has it:
/// what was removed is as much asked for as what is new.
pub(super) fn packages<'a>(
    selection: &Selection,
    workspaces: Pair<&'a Workspace>,
) -> Result<Chosen<'a>, Failure> {
    let mut chosen = Chosen::default();
    for name in select(selection, workspaces)? {
        chosen.add(&name, workspaces.map(|workspace| find(workspace, &name)));
    }
    Ok(chosen)
}

impl<'a> Chosen<'a> {
    fn add(&mut self, name: &str, packages: Pair<Option<&'a Package>>) {
        let libraries =
            packages.map(|package| package.filter(|package| why_not(package).is_none()));
        match (libraries.base, libraries.head) {
            (Some(base), Some(head)) => self.pairs.push(Pair { base, head }),
            (None, Some(head)) => {
                let mut report = PackageReport::new_in_head(name, &head.version);
                let notes = packages.base.and_then(why_not).map(|why| format!("base has {why}"));
                report.coverage.notes.extend(notes);
                self.decided.push(report);
            }
            (Some(base), None) => {
                let published = base.published;
                let mut report = PackageReport::removed_in_head(name, &base.version, published);
                let notes = packages.head.and_then(why_not).map(|why| format!("head has {why}"));
                report.coverage.notes.extend(notes);
                self.decided.push(report);
            }
            (None, None) => {
                let reason = packages.head.or(packages.base).and_then(why_not).unwrap_or_default();
                let package = name.to_owned();
                self.left_out.push(NotCompared { package, reason: reason.to_owned() });
            }
        }
    }
}

/// Why no Rust client can use this package, if none can.
fn why_not(package: &Package) -> Option<&'static str> {
    const USABLE: [&str; 4] = ["lib", "rlib", "dylib", "proc-macro"];
    match &package.library {
        None => Some("no library target"),
        Some(library) => {
            let usable = library.crate_types.iter().any(|kind| USABLE.contains(&kind.as_str()));
            (!usable).then_some("a library for other languages only")
        }
    }
}

fn find<'a>(workspace: &'a Workspace, name: &str) -> Option<&'a Package> {
    workspace.packages.iter().find(|package| package.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Library;
    use crate::verdict::Verdict;
    use semver::Version;

    fn package(name: &str, crate_type: Option<&str>) -> Package {
        Package {
            name: name.into(),
            version: Version::new(1, 0, 0),
            id: name.into(),
            manifest: "Cargo.toml".into(),
            library: crate_type.map(|crate_type| Library {
                name: name.into(),
                crate_types: vec![crate_type.into()],
                proc_macro: false,
                source: "src/lib.rs".into(),
                edition: "2024".into(),
            }),
            features: Default::default(),
            dependencies: Vec::new(),
            edition: "2024".into(),
            rust_version: None,
            links: None,
            published: true,
            metadata: Default::default(),
            targets: Vec::new(),
        }
    }

    fn workspace(packages: &[(&str, Option<&str>)]) -> Workspace {
        let packages: Vec<Package> = packages.iter().map(|(n, kind)| package(n, *kind)).collect();
        let default = packages.iter().map(|package| package.name.clone()).collect();
        Workspace { root: "/".into(), packages, default }
    }

    #[test]
    fn each_package_has_its_answer() {
        let base = [("a", Some("lib")), ("b", Some("lib")), ("c", Some("cdylib")), ("d", None)];
        let head = [("a", Some("rlib")), ("b", None), ("c", Some("cdylib")), ("d", Some("lib"))];
        let workspaces = Pair { base: workspace(&base), head: workspace(&head) };
        let chosen = packages(&Selection::default(), workspaces.as_ref()).unwrap();
        let pairs: Vec<&str> = chosen.pairs.iter().map(|pair| pair.head.name.as_str()).collect();
        assert_eq!(pairs, ["a"]);
        let decided = chosen.decided.iter().map(|report| (report.name.as_str(), report.verdict));
        let expected = [("b", Verdict::Removed), ("d", Verdict::New)];
        assert_eq!(decided.collect::<Vec<_>>(), expected);
        assert_eq!(chosen.decided[0].coverage.notes, ["head has no library target"]);
        assert_eq!(chosen.left_out[0].reason, "a library for other languages only");
    }
}
