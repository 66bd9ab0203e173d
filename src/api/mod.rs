//! The public API of one library as values. `==` means "the same to a client", once
//! [`crate::pair`] has given both sides the same names.

pub mod cfg;
mod conversions;
pub mod declare;
pub mod features;
pub mod fold;
mod forwarding;
pub mod implied;
pub mod item;
pub mod known;
pub mod known_types;
pub mod matching;
pub mod nominal;
mod project;
mod promises;
pub mod rewrite;
mod sealed;
pub mod show;
mod show_function;
pub mod solve;
pub mod types;
pub mod visit;

use std::collections::{BTreeMap, BTreeSet};

use cfg::Cfg;
use features::Features;
use item::{Impl, Item, Kind, Space};
use types::{Name, Type};

/// A name that clients can write.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicName {
    /// `tree::node::Node`.
    pub path: String,
    /// The namespace it is in.
    pub space: Space,
}

/// The public API of a library.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The name of the crate.
    pub krate: String,
    /// What each public path leads to.
    pub names: BTreeMap<PublicName, Name>,
    /// Paths that exist but are `#[doc(hidden)]`: nameable, and no API by convention.
    pub hidden_names: BTreeMap<PublicName, Name>,
    /// The paths that exported macros expand to, and the texts of the macros that name each.
    pub helpers: BTreeMap<String, BTreeSet<String>>,
    /// Every item that clients can name or reach.
    pub items: BTreeMap<Name, Item>,
    /// Trait impls: by trait, then by the definition that the implementing type is headed by.
    pub impls: Impls,
    /// The edition of the crate.
    pub edition: u16,
    /// What its manifest offers.
    pub package: Package,
    /// It needs `std` as it was read, be it through a dependency.
    pub loads_std: bool,
    /// The crates that the graph continues into, by package and compatible version: `serde@1`.
    pub linked: BTreeSet<String>,
    /// The versions of the packages it was built with: `serde@1` → 1.0.219.
    pub versions: BTreeMap<String, semver::Version>,
}

/// What a manifest offers to clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// Cargo features and what each switches on, implicit ones included.
    pub features: Features,
    /// The oldest Rust that the package claims to need.
    pub rust_version: Option<semver::Version>,
    /// Its name.
    pub name: String,
    /// The packages of its workspace, itself included.
    pub siblings: BTreeSet<String>,
    /// The definitions, as `model@1::Point`, that were other packages' of the workspace, and that
    /// those go on handing out.
    pub handed_on: BTreeSet<String>,
    /// What clients see of its library target.
    pub library: Library,
    /// The native library it links, of which a dependency graph can hold one.
    pub links: Option<String>,
    /// Its build script tells the build scripts of dependents something about that library.
    pub tells_dependents: bool,
    /// What it depends on, by the key in the manifest.
    pub dependencies: BTreeMap<String, Dependency>,
}

/// The library target of a package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The name that `use` takes.
    pub name: String,
    /// It defines procedural macros, and can offer nothing else.
    pub proc_macro: bool,
    /// What is built of it: `lib`, `cdylib`…
    pub crate_types: BTreeSet<String>,
    /// When it needs `std`, as its root file says.
    pub needs_std: Cfg,
}

/// A dependency, over all its entries in a manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependency {
    /// The package's own name.
    pub package: String,
    /// The features that are always asked for.
    pub features: BTreeSet<String>,
}

impl Api {
    /// The item of that name.
    pub fn item(&self, name: &Name) -> Option<&Item> {
        self.items.get(name)
    }

    /// Whether the graph contains the definition, if clients can see it.
    pub fn is_own(&self, name: &Name) -> bool {
        let krate = name.krate();
        krate == self.krate || self.linked.contains(krate)
    }

    /// Calls `f` with every definition that items and impls speak of.
    pub fn each_mentioned(&self, mut f: impl FnMut(&Name)) {
        self.items.values().for_each(|it| visit::each_name(&it.kind, &mut f));
        self.impls.iter().for_each(|it| visit::each_name(it, &mut f));
    }

    /// How many items clients can name.
    pub fn items(&self) -> usize {
        self.names.values().collect::<BTreeSet<_>>().len()
    }

    /// The trait of that name, if it is one of this crate.
    pub fn trait_(&self, name: &Name) -> Option<&item::Trait> {
        match &self.item(name)?.kind {
            Kind::Trait(it) => Some(it),
            _ => None,
        }
    }

    /// Whether clients can write the item's path; hidden paths count if `hidden`.
    pub fn is_nameable(&self, name: &Name, hidden: bool) -> bool {
        match self.item(name) {
            None => !self.is_own(name),
            Some(item) => {
                !item.paths.0.is_empty()
                    || !item.elsewhere.0.is_empty()
                    || hidden && self.hidden_names.values().any(|it| it == name)
            }
        }
    }
}

/// Trait impls, found by trait and type.
#[derive(Clone, Debug, Default)]
pub struct Impls(BTreeMap<Name, BTreeMap<Option<Name>, Vec<Impl>>>);

/// The definition that a type is headed by, if it is nominal.
fn head_of(type_: &Type) -> Option<Name> {
    type_.path().map(|path| path.name.clone())
}

impl FromIterator<Impl> for Impls {
    fn from_iter<I: IntoIterator<Item = Impl>>(impls: I) -> Impls {
        let mut found = Impls::default();
        impls.into_iter().for_each(|it| found.insert(it));
        found
    }
}

impl Impls {
    /// Adds an impl.
    pub fn insert(&mut self, it: Impl) {
        let of_trait = self.0.entry(it.trait_.name.clone()).or_default();
        // Most types have a trait once, and a list that grows has room for four from the start.
        let of_type = of_trait.entry(head_of(&it.self_type));
        of_type.or_insert_with(|| Vec::with_capacity(1)).push(it);
    }

    /// Every impl, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Impl> {
        self.0.values().flat_map(BTreeMap::values).flatten()
    }

    /// Every impl, in order. Traits and types stay the same.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Impl> {
        self.0.values_mut().flat_map(BTreeMap::values_mut).flatten()
    }

    /// The impls of a trait.
    pub fn of(&self, trait_: &Name) -> impl Iterator<Item = &Impl> {
        self.0.get(trait_).into_iter().flat_map(BTreeMap::values).flatten()
    }

    /// The impls of a trait that may cover a type: those for types headed by the same definition,
    /// and those for types headed by none.
    pub fn covering(&self, trait_: &Name, type_: &Type) -> impl Iterator<Item = &Impl> {
        let own = head_of(type_);
        let blanket = own.is_some().then_some(None);
        let heads = std::iter::once(own).chain(blanket);
        let of_trait = self.0.get(trait_);
        heads.filter_map(move |head| of_trait?.get(&head)).flatten()
    }
}
