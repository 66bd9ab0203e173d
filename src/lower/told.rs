//! What rustdoc JSON tells about itself, where nobody else does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rustdoc_types::ExternalCrate;
use semver::Version;

use super::link::stem_of;
use super::{Context, Document};

/// A crate by its own JSON alone.
#[derive(Clone, Debug)]
pub struct Told {
    /// The name that `use` takes.
    pub name: String,
    /// Its version, if rustdoc was given one.
    pub version: Option<Version>,
    /// The triple it was built for.
    pub target: String,
    /// The crates it speaks of, by the file stem of the artifact.
    pub crates: BTreeMap<String, ToldCrate>,
}

/// Another crate, as far as rustdoc knows it.
#[derive(Clone, Debug)]
pub struct ToldCrate {
    /// The name that `use` takes.
    pub name: String,
    /// Its version, if the place of its documentation says it.
    pub version: Option<Version>,
}

impl Document {
    /// What the JSON tells beside items.
    pub fn told(&self) -> Told {
        let krate = &self.krate;
        let root = krate.index.get(&krate.root).and_then(|it| it.name.clone());
        let crates = krate.external_crates.values();
        let crates = crates.filter_map(|it| Some((stem_of(it)?.to_owned(), crate_of(it))));
        Told {
            name: root.unwrap_or_default(),
            version: krate.crate_version.as_deref().and_then(|it| Version::parse(it).ok()),
            target: krate.target.triple.clone(),
            crates: crates.collect(),
        }
    }

    /// The same, where more is known about what is around it.
    pub fn in_context(self, context: Context) -> Document {
        Document { context, names: OnceLock::new(), ..self }
    }
}

/// `https://docs.rs/serde/1.0.219/` tells a version, as many crates write it into their root.
fn crate_of(krate: &ExternalCrate) -> ToldCrate {
    let url = krate.html_root_url.as_deref().unwrap_or_default();
    let version = url.split('/').find_map(|part| Version::parse(part).ok());
    // The standard library is one, whatever its version.
    let version = version.filter(|_| !url.contains("doc.rust-lang.org"));
    ToldCrate { name: krate.name.clone(), version }
}
