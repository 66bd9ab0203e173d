//! Options as the flags that ask for them.

use super::{Building, Options, Resolved};
use crate::source::{Release, Selection, quoted};

impl Options {
    /// The flags of this comparison, ready to be pasted behind a command; none where no revisions
    /// are compared.
    pub fn arguments(&self) -> Option<Vec<String>> {
        let Options { base, base_version, head, files, selection, building, resolved, .. } = self;
        if files.is_some() {
            return None;
        }
        let mut flags = Flags::default();
        match resolved {
            Some(Resolved { revisions, .. }) => {
                flags.value("--base", Some(&revisions.base.oid));
                flags.value("--head", Some(&revisions.head.oid));
            }
            None => {
                flags.value("--base", base.as_ref());
                let release = base_version.as_ref().map(|release| match release {
                    Release::Latest => "latest".to_owned(),
                    Release::Exact(version) => version.to_string(),
                });
                flags.value("--base-version", release.as_ref());
                flags.value("--head", head.as_ref());
            }
        }
        flags.selection(selection);
        flags.building(building);
        Some(flags.0)
    }
}

#[derive(Default)]
struct Flags(Vec<String>);

impl Flags {
    fn flag(&mut self, name: &str, is_set: bool) {
        self.0.extend(is_set.then(|| name.to_owned()));
    }

    fn value(&mut self, name: &str, value: Option<&String>) {
        self.0.extend(value.into_iter().flat_map(|value| [name.to_owned(), quoted(value)]));
    }

    fn selection(&mut self, selection: &Selection) {
        let Selection { packages, workspace, exclude, manifest_path } = selection;
        packages.iter().for_each(|name| self.value("-p", Some(name)));
        self.flag("--workspace", *workspace);
        exclude.iter().for_each(|name| self.value("--exclude", Some(name)));
        let path = manifest_path.as_ref().map(|path| path.display().to_string());
        self.value("--manifest-path", path.as_ref());
    }

    fn building(&mut self, building: &Building) {
        let Building {
            features,
            all_features,
            no_default_features,
            target,
            locked,
            offline,
            toolchain,
            feature_matrix,
        } = building;
        let features = (!features.is_empty()).then(|| features.join(","));
        self.value("--features", features.as_ref());
        self.flag("--all-features", *all_features);
        self.flag("--no-default-features", *no_default_features);
        self.value("--target", target.as_ref());
        self.flag("--locked", *locked);
        self.flag("--offline", *offline);
        self.flag("--feature-matrix", *feature_matrix);
        self.value("--toolchain", toolchain.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_those_that_were_given() {
        let selection = Selection {
            workspace: true,
            exclude: vec!["it's".into()],
            manifest_path: Some("a b/Cargo.toml".into()),
            ..Selection::default()
        };
        let building = Building {
            features: vec!["a".into(), "b".into()],
            offline: true,
            ..Building::default()
        };
        let base = Some("v1.0.0~2".to_owned());
        let options = Options { base, selection, building, ..Options::default() };
        let text = options.arguments().unwrap_or_default().join(" ");
        let expected = r"--base v1.0.0~2 --workspace --exclude 'it'\''s' --manifest-path 'a b/Cargo.toml' --features a,b --offline";
        assert_eq!(text, expected);
        assert_eq!(Options::default().arguments(), Some(Vec::new()));
    }
}
