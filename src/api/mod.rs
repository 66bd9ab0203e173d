//! The public API of one library as values. `==` means "the same to a client", once
//! [`crate::pair`] has given both sides the same names.

pub mod declare;
pub mod fold;
pub mod item;
pub mod known;
pub mod matching;
pub mod rewrite;
pub mod show;
pub mod solve;
pub mod types;

use std::collections::{BTreeMap, BTreeSet};

use item::{Impl, Item, Kind, Space};
use types::Name;

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
    /// Every item that clients can name or reach.
    pub items: BTreeMap<Name, Item>,
    /// Trait impls that concern them.
    pub impls: Vec<Impl>,
    /// The edition of the crate.
    pub edition: u16,
}

impl Api {
    /// The item of that name.
    pub fn item(&self, name: &Name) -> Option<&Item> {
        self.items.get(name)
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
            None => !name.as_str().starts_with(&format!("{}::", self.krate)),
            Some(item) => {
                !item.paths.0.is_empty() || hidden && self.hidden_names.values().any(|it| it == name)
            }
        }
    }

    /// The impls of a trait.
    pub fn impls_of<'a>(&'a self, trait_: &'a Name) -> impl Iterator<Item = &'a Impl> + 'a {
        self.impls.iter().filter(move |it| it.trait_.name == *trait_)
    }
}
