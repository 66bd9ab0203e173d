//! The items of a crate, as far as anybody asks for them.

use std::collections::HashMap;
use std::sync::Arc;

use rustdoc_types::{ExternalCrate, Id, Item, ItemEnum, ItemSummary, Path, Target};

/// What rustdoc tells of a crate.
#[derive(Clone, Debug)]
pub(super) struct Crate {
    pub root: Id,
    pub crate_version: Option<String>,
    pub index: Table<Item>,
    /// The impls of auto traits that say nothing but trait and type: there are a handful for each
    /// type.
    pub autos: HashMap<Id, Auto>,
    pub paths: Table<ItemSummary>,
    pub external_crates: HashMap<u32, ExternalCrate>,
    pub target: Target,
}

/// An impl of a trait for a type, both without arguments.
#[derive(Clone, Copy, Debug)]
pub(super) struct Auto {
    pub trait_: Id,
    pub type_: Id,
}

/// Things by id. Ids are counted, so a list is all it takes.
#[derive(Clone, Debug)]
pub(super) struct Table<T>(Vec<Option<Arc<T>>>);

impl Default for Crate {
    fn default() -> Crate {
        Crate {
            root: Id(0),
            crate_version: None,
            index: Table::default(),
            autos: HashMap::new(),
            paths: Table::default(),
            external_crates: HashMap::new(),
            target: Target { triple: String::new(), target_features: Vec::new() },
        }
    }
}

impl Crate {
    /// Leaves out what only the paths show that nobody asks for: impls of the standard library that
    /// cover every type, and the methods in impls of its traits.
    pub fn sift(&mut self) {
        let Crate { index, paths, .. } = self;
        let is_std = |trait_: &Option<Path>| {
            let id = trait_.as_ref().map(|it| it.id);
            let path = id.and_then(|id| paths.get(&id)).and_then(|it| it.path.first());
            path.is_some_and(|it| matches!(it.as_str(), "core" | "alloc" | "std"))
        };
        let mut unseen = vec![false; index.next_id() as usize];
        for item in index.values() {
            if let ItemEnum::Impl(block) = &item.inner
                && is_std(&block.trait_)
            {
                let idle = match block.blanket_impl {
                    Some(_) => std::slice::from_ref(&item.id),
                    None => &block.items,
                };
                for id in idle {
                    if let Some(it) = unseen.get_mut(id.0 as usize) {
                        *it = true;
                    }
                }
            }
        }
        let is_method = |it: &Item| matches!(it.inner, ItemEnum::Function(_) | ItemEnum::Impl(_));
        index.retain(|it| !unseen[it.id.0 as usize] || !is_method(it));
    }
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table(Vec::new())
    }
}

impl<T> Table<T> {
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.0.get(id.0 as usize)?.as_deref()
    }

    pub fn contains_key(&self, id: &Id) -> bool {
        self.get(id).is_some()
    }

    /// Nothing takes the place of an id that is not asked for: no other thing gets it.
    pub fn insert(&mut self, id: Id, it: impl Into<Option<T>>) {
        let at = id.0 as usize;
        if self.0.len() <= at {
            self.0.resize_with(at + 1, || None);
        }
        self.0[at] = it.into().map(Arc::new);
    }

    /// An id that is greater than all that are taken.
    pub fn next_id(&self) -> u32 {
        self.0.len() as u32
    }

    pub fn iter(&self) -> impl Iterator<Item = (Id, &T)> {
        let all = self.0.iter().enumerate();
        all.filter_map(|(at, it)| Some((Id(at as u32), it.as_deref()?)))
    }

    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(Option::as_deref)
    }

    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        for it in &mut self.0 {
            *it = it.take().filter(|it| keep(it));
        }
    }
}

impl<T: Clone> Table<T> {
    pub fn get_mut(&mut self, id: &Id) -> Option<&mut T> {
        self.0.get_mut(id.0 as usize)?.as_mut().map(Arc::make_mut)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten().map(Arc::make_mut)
    }
}
