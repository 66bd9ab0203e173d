//! Which packages are compared, and which have nothing to compare them with.

use std::path::Path;

use super::sources::{Content, NEVER_RELEASED, Sources};
use crate::build::Request;
use crate::policy::Policy;
use crate::sides::{Pair, Side};
use crate::source::Package;
use crate::verdict::{NotCompared, PackageReport};

/// The chosen packages, by what can be said about them before anything is built.
#[derive(Default)]
pub(super) struct Chosen<'a> {
    /// Packages with a library on both sides.
    pub(super) pairs: Vec<Pair<Request<'a>>>,
    /// Packages that have nothing on the other side.
    pub(super) decided: Vec<PackageReport>,
    /// Packages that no Rust client can use, on either side.
    pub(super) left_out: Vec<NotCompared>,
}

/// The packages asked for, matched by name. A name counts when either side has it:
/// what was removed is as much asked for as what is new.
pub(super) fn packages(sources: &Sources) -> Chosen<'_> {
    let mut chosen = Chosen::default();
    for (name, policy) in &sources.packages {
        match sources.unreleased.get(name) {
            Some(why) if *why != NEVER_RELEASED => chosen.leave_out(name, why),
            _ => chosen.add(name, policy, sources),
        }
    }
    chosen
}

impl<'a> Chosen<'a> {
    fn add(&mut self, name: &str, policy: &'a Policy, sources: &'a Sources) {
        let find = |content, side| find(content, side, name, policy);
        let base = sources.base.iter().find_map(|it| find(it, Side::Base));
        let packages = Pair { base, head: find(&sources.head, Side::Head) };
        let why = packages.map(|it| it.and_then(|it| why_not(it.package)));
        let usable = |it: &Request<'_>| why_not(it.package).is_none();
        let libraries = packages.map(|it| it.filter(usable));
        match (libraries.base, libraries.head) {
            (Some(base), Some(head)) => self.pairs.push(Pair { base, head }),
            (None, Some(head)) => {
                let mut report = PackageReport::new_in_head(name, &head.package.version);
                let notes = &mut report.coverage.notes;
                notes.extend(why.base.map(|why| format!("base has {why}")));
                notes.extend(sources.unreleased.get(name).map(|why| (*why).to_owned()));
                let former = in_place_of(&head, &sources.base, |it| !sources.has(Side::Head, it));
                notes.extend(former.map(|it| format!("base has `{}` in its place", it.name)));
                self.decided.push(report);
            }
            (Some(base), None) => {
                let Package { version, published, .. } = base.package;
                let mut report = PackageReport::removed_in_head(name, version, *published);
                let notes = &mut report.coverage.notes;
                notes.extend(why.head.map(|why| format!("head has {why}")));
                let head = std::slice::from_ref(&sources.head);
                let successor = in_place_of(&base, head, |it| !sources.has(Side::Base, it));
                notes.extend(successor.map(|it| format!("head has `{}` in its place", it.name)));
                if !published {
                    notes.push("base has `publish = false`: no registry gave it to clients".into());
                }
                self.decided.push(report);
            }
            (None, None) => self.leave_out(name, &why.head.or(why.base).unwrap_or_default()),
        }
    }

    fn leave_out(&mut self, name: &str, reason: &str) {
        self.left_out.push(NotCompared { package: name.to_owned(), reason: reason.to_owned() });
    }
}

impl Sources {
    fn has(&self, side: Side, name: &str) -> bool {
        match side {
            Side::Base => self.base.iter().any(|it| it.package(name).is_some()),
            Side::Head => self.head.package(name).is_some(),
        }
    }
}

/// Why no Rust client can use this package, if none can.
pub(super) fn why_not(package: &Package) -> Option<String> {
    const USABLE: [&str; 4] = ["lib", "rlib", "dylib", "proc-macro"];
    let Some(library) = &package.library else {
        let program = package.targets.iter().any(|target| target.kind == "bin");
        let only = if program { ", only programs" } else { "" };
        return Some(format!("no library target{only}"));
    };
    let usable = library.crate_types.iter().any(|kind| USABLE.contains(&kind.as_str()));
    let kinds = library.crate_types.join(", ");
    (!usable).then(|| format!("a library for other languages only ({kinds})"))
}

/// What a reader should know about who gets a package that is compared.
pub(super) fn publication(packages: Pair<&Package>) -> Option<String> {
    let gone = packages.base.published && !packages.head.published;
    gone.then(|| "head has `publish = false`: no registry will have this version".to_owned())
}

/// The package that stands where `own` does on its side, and has another name.
fn in_place_of<'a>(
    own: &Request<'_>,
    others: &'a [Content],
    is_unmatched: impl Fn(&str) -> bool,
) -> Option<&'a Package> {
    let place = place(&own.tree.root, own.package);
    let libraries = |package: &Package| {
        let name = |it: &Package| it.library.as_ref().map(|it| it.name.clone());
        name(package) == name(own.package)
    };
    others.iter().filter(|it| it.tree.caller.is_none()).find_map(|content| {
        let packages = || content.workspace.packages.iter().filter(|it| is_unmatched(&it.name));
        let here = packages().find(|it| self::place(&content.tree.root, it) == place);
        here.or_else(|| packages().find(|it| libraries(it)))
    })
}

fn place<'a>(root: &Path, package: &'a Package) -> &'a Path {
    package.manifest.strip_prefix(root).unwrap_or(&package.manifest)
}

fn find<'a>(
    content: &'a Content,
    side: Side,
    name: &str,
    policy: &'a Policy,
) -> Option<Request<'a>> {
    let Content { tree, workspace } = content;
    Some(Request { side, tree, workspace, package: content.package(name)?, policy })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Library, Revision, Tree, Workspace};
    use crate::verdict::Verdict;
    use semver::Version;

    fn package(name: &str, crate_type: Option<&str>) -> Package {
        Package {
            name: name.into(),
            version: Version::new(1, 0, 0),
            id: name.into(),
            manifest: format!("/{name}/Cargo.toml").into(),
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
            registry: None,
            metadata: Default::default(),
            targets: Vec::new(),
        }
    }

    fn content(packages: Vec<Package>) -> Content {
        let tree = Tree { root: "/".into(), id: "/".into(), snapshot: None, caller: None };
        let (manifest, default) = ("Cargo.toml".into(), Vec::new());
        let metadata = Default::default();
        let workspace = Workspace { root: "/".into(), manifest, packages, default, metadata };
        Content { tree, workspace }
    }

    fn sources(base: Vec<Package>, head: Vec<Package>, names: &[&str]) -> Sources {
        let packages = names.iter().map(|name| ((*name).to_owned(), Policy::default())).collect();
        let (base, head) = (vec![content(base)], content(head));
        let (rev, oid, chosen) = Default::default();
        let revision = Revision { rev, oid, dirty: false, chosen };
        let unreleased = Default::default();
        Sources { base, head, revision, packages, unreleased, changed: None }
    }

    #[test]
    fn each_package_has_its_answer() {
        let side =
            |kinds: [(&str, Option<&str>); 4]| kinds.map(|(n, kind)| package(n, kind)).into();
        let base = [("a", Some("lib")), ("b", Some("lib")), ("c", Some("cdylib")), ("d", None)];
        let head = [("a", Some("rlib")), ("b", None), ("c", Some("cdylib")), ("d", Some("lib"))];
        let sources = sources(side(base), side(head), &["a", "b", "c", "d"]);
        let chosen = packages(&sources);
        let pairs = chosen.pairs.iter().map(|pair| pair.head.package.name.as_str());
        assert_eq!(pairs.collect::<Vec<_>>(), ["a"]);
        let decided = chosen.decided.iter().map(|report| (report.name.as_str(), report.verdict));
        let expected = [("b", Verdict::Removed), ("d", Verdict::New)];
        assert_eq!(decided.collect::<Vec<_>>(), expected);
        assert_eq!(chosen.decided[0].coverage.notes, ["head has no library target"]);
        assert_eq!(chosen.left_out[0].reason, "a library for other languages only (cdylib)");
    }

    #[test]
    fn a_renamed_package_is_told_as_two_that_know_of_each_other() {
        let mut renamed = package("new", Some("lib"));
        renamed.manifest = "/old/Cargo.toml".into();
        let base = vec![package("kept", Some("lib")), package("old", Some("lib"))];
        let head = vec![package("kept", Some("lib")), renamed];
        let sources = sources(base, head, &["new", "old"]);
        let notes = packages(&sources).decided.into_iter().map(|it| it.coverage.notes.join(" "));
        let expected = ["base has `old` in its place", "head has `new` in its place"];
        assert_eq!(notes.collect::<Vec<_>>(), expected);
    }
}
