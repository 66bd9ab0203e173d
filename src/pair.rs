//! Two APIs to pairs of items. Definitions correspond when public paths say so, wherever they are
//! defined; types without a path correspond when they stand at the same place of signatures that
//! correspond (golang's apidiff: correspondence first, compatibility after).
//!
//! Afterwards both sides use the names of base, so that `==` compares types across the sides.

mod once;
mod renumber;

use std::collections::{BTreeMap, BTreeSet};

use crate::api::fold::{Fold, Substitute, fold};
use crate::api::item::{Impl, Item, Kind, Space};
use crate::api::solve::{arguments, is_nominal};
use crate::api::types::{Arg, Generics, Name, ParamDef, ParamKind, Path, Type};
use crate::api::{Api, PublicName};
use crate::correspond::{Rename, by_last_segment, by_likeness, by_path, by_place, renaming};
use crate::sides::Pair;

/// What is only in base, only in head, and in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes<K, V> {
    /// Only in base.
    pub removed: Vec<(K, V)>,
    /// Only in head.
    pub added: Vec<(K, V)>,
    /// In both.
    pub both: Vec<(K, Pair<V>)>,
}

/// Sorts the parts of two things by key.
pub fn changes<K: Ord + Clone, V>(
    base: impl IntoIterator<Item = (K, V)>,
    head: impl IntoIterator<Item = (K, V)>,
) -> Changes<K, V> {
    let mut head: BTreeMap<K, V> = head.into_iter().collect();
    let mut found = Changes { removed: Vec::new(), added: Vec::new(), both: Vec::new() };
    for (key, base) in base.into_iter().collect::<BTreeMap<K, V>>() {
        match head.remove(&key) {
            Some(head) => found.both.push((key, Pair { base, head })),
            None => found.removed.push((key, base)),
        }
    }
    found.added.extend(head);
    found
}

/// Gives corresponding definitions of both sides one name.
pub fn pair(apis: Pair<Api>) -> Pair<Api> {
    let Pair { base, head } = apis;
    let by_path = by_path(&base, &head);
    let head = head.renamed(&by_path);
    let head = settle(&base, head, by_place);
    let head = settle(&base, head, by_likeness);
    let head = settle(&base, head, by_last_segment);
    let base = base.behind_aliases(&head).completed(&head);
    let Pair { base, head } = once::with_one_default(Pair { base, head });
    let Pair { base, head } = once::with_base_aliases(Pair { base, head });
    let erase = Erase(reshaped(&base, &head));
    let (base, head) = (base.erased(&erase), head.erased(&erase));
    Pair { base: base.with_imports_named(), head: head.with_imports_named() }
}

/// Renames head until no more correspondences are found.
fn settle(base: &Api, mut head: Api, find: impl Fn(&Api, &Api) -> BTreeMap<Name, Name>) -> Api {
    loop {
        let found = find(base, &head);
        if found.is_empty() {
            return head;
        }
        head = head.renamed(&found);
    }
}

/// Types of base that head has as aliases with the same parameters, and what those stand for.
struct Behind(BTreeMap<Name, Type>);

impl Fold for Behind {
    fn type_(&mut self, type_: Type) -> Type {
        let target = type_.path().and_then(|path| Some((path, self.0.get(&path.name)?)));
        match target {
            Some((path, target)) => {
                let with = arguments(path);
                fold(target, &mut Substitute { depth: 0, with: &with, self_type: None })
            }
            None => type_,
        }
    }
}

/// Fills in the arguments that head's new parameters have by default, where base names a type.
struct Complete<'a>(&'a Api, &'a Api);

impl Fold for Complete<'_> {
    fn path(&mut self, path: Path) -> Path {
        let generics =
            |api: &'_ Api| api.item(&path.name).and_then(|it| it.kind.generics().cloned());
        let (Some(before), Some(after)) = (generics(self.0), generics(self.1)) else { return path };
        if before.lifetimes.len() != after.lifetimes.len() {
            return path;
        }
        let mut args = path.args.clone();
        for param in after.params.iter().skip(before.params.len()) {
            let Some(default) = default(param) else { return path };
            let so_far = Path { name: path.name.clone(), args: args.clone() };
            let with = arguments(&so_far);
            args.push(fold(&default, &mut Substitute { depth: 0, with: &with, self_type: None }));
        }
        Path { name: path.name, args }
    }
}

/// The default of a parameter.
fn default(it: &ParamDef) -> Option<Arg> {
    match &it.kind {
        ParamKind::Type { default, synthetic: _ } => default.clone().map(Arg::Type),
        ParamKind::Const { default, type_: _ } => default.clone().map(Arg::Const),
    }
}

impl Api {
    fn with_types_mapped(self, map: &mut impl Fold) -> Api {
        let items = self.items.iter().map(|(name, it)| (name.clone(), it.map_types(map)));
        let items = items.collect();
        let impls = self.impls.iter().map(|it| fold(it, map)).collect();
        Api { items, impls, ..self }
    }
}

/// Definitions whose arguments of base do not fit head. That is told of the definition; whoever
/// mentions it follows, and only that it is mentioned can be compared.
struct Erase(BTreeSet<Name>);

impl Fold for Erase {
    fn path(&mut self, mut path: Path) -> Path {
        if self.0.contains(&path.name) {
            path.args.clear();
        }
        path
    }
}

fn reshaped(base: &Api, head: &Api) -> BTreeSet<Name> {
    // No type is written with a function.
    let types = base.items.iter().filter(|(_, it)| !matches!(it.kind, Kind::Function(_)));
    let both = types.filter_map(|(name, it)| {
        Some((name, it.kind.generics()?, head.items.get(name)?.kind.generics()?))
    });
    both.filter(|(_, base, head)| !fits(base, head)).map(|(name, ..)| name.clone()).collect()
}

/// Whether arguments for `base` are arguments for `head`.
fn fits(base: &Generics, head: &Generics) -> bool {
    let kind = |it: &ParamDef| std::mem::discriminant(&it.kind);
    let known = base.params.len();
    base.lifetimes.len() == head.lifetimes.len()
        && known <= head.params.len()
        && base.params.iter().map(kind).eq(head.params.iter().take(known).map(kind))
        && head.params.iter().skip(known).all(|it| default(it).is_some())
}

impl Api {
    /// The API without the arguments of some definitions, but for what is theirs.
    fn erased(self, erase: &Erase) -> Api {
        if erase.0.is_empty() {
            return self;
        }
        let own = |it: &Impl| it.self_type.path().is_some_and(|it| erase.0.contains(&it.name));
        let with = &mut Erase(erase.0.clone());
        let items = self.items.iter().map(|(name, it)| match erase.0.contains(name) {
            true => (name.clone(), it.clone()),
            false => (name.clone(), renumber::item(it.map_types(with))),
        });
        let items = items.collect();
        let impls = self.impls.iter();
        let impls = impls.map(|it| if own(it) { it.clone() } else { fold(it, with) }).collect();
        Api { items, impls, ..self }
    }

    /// The API with each type that head has as an alias replaced by what the alias stands for.
    fn behind_aliases(self, head: &Api) -> Api {
        let mut targets = BTreeMap::new();
        for (at, name) in self.names.iter().filter(|(at, _)| at.space == Space::Types) {
            let name = renaming(&self, name).unwrap_or_else(|| name.clone());
            let known = self.item(&name).filter(|it| is_nominal(&it.kind));
            let own = head.names.get(at).or_else(|| head.hidden_names.get(at));
            let own = own.filter(|own| renaming(head, own).is_none());
            let own = own.and_then(|it| head.item(it)).map(|it| &it.kind);
            if let (Some(Some(before)), Some(Kind::Alias(alias))) =
                (known.map(|it| it.kind.generics()), own)
                && before.lifetimes.len() == alias.generics.lifetimes.len()
                && before.params.len() == alias.generics.params.len()
            {
                targets.insert(name, alias.target.clone());
            }
        }
        if targets.is_empty() {
            return self;
        }
        self.with_types_mapped(&mut Behind(targets))
    }

    /// The API with the defaults of head's new parameters written out.
    fn completed(self, head: &Api) -> Api {
        let grown = self.items.iter().any(|(name, it)| {
            let count = |it: &Item| it.kind.generics().map_or(0, |it| it.params.len());
            head.items.get(name).is_some_and(|own| count(own) > count(it))
        });
        if !grown {
            return self;
        }
        self.clone().with_types_mapped(&mut Complete(&self, head))
    }

    /// The API with each `pub use Trait as _` under the name that the trait has by now.
    fn with_imports_named(mut self) -> Api {
        let named = |names: BTreeMap<PublicName, Name>| {
            let renamed = names.into_iter().map(|(at, name)| match at.path.split_once(" (") {
                Some((path, _)) => {
                    let path = format!("{path} ({})", name.as_str());
                    (PublicName { path, space: at.space }, name)
                }
                None => (at, name),
            });
            renamed.collect()
        };
        self.names = named(self.names);
        self.hidden_names = named(self.hidden_names);
        self
    }

    /// The API with head's version of a package taken for base's.
    pub fn of_version(self, identities: &Pair<String>) -> Api {
        let own = |text: &str| {
            let rest = text.strip_prefix(&identities.head)?;
            rest.starts_with("::").then(|| format!("{}{rest}", identities.base))
        };
        let mut names = BTreeMap::new();
        let mut see = |name: &Name| {
            names.extend(own(name.as_str()).map(|known| (name.clone(), known.into())));
        };
        self.items.keys().for_each(&mut see);
        self.each_mentioned(&mut see);
        let mut api = self.renamed(&names);
        for item in api.items.values_mut() {
            for known in &mut item.elsewhere.0 {
                *known = own(known).unwrap_or_else(|| known.clone());
            }
        }
        if api.linked.contains(&identities.head) {
            api.linked.insert(identities.base.clone());
        }
        api
    }

    /// The API with other names for some definitions.
    fn renamed(self, names: &BTreeMap<Name, Name>) -> Api {
        if names.is_empty() {
            return self;
        }
        let rename = &mut Rename(names);
        let public = |(at, name): (PublicName, Name)| {
            let renamed = names.get(&name).cloned();
            (at, renamed.unwrap_or(name))
        };
        Api {
            names: self.names.into_iter().map(public).collect(),
            helpers: self.helpers,
            hidden_names: self.hidden_names.into_iter().map(public).collect(),
            items: self
                .items
                .values()
                .map(|it| it.map_types(rename))
                .map(|it| (it.name.clone(), it))
                .collect(),
            impls: self.impls.iter().map(|it| fold(it, rename)).collect(),
            krate: self.krate,
            edition: self.edition,
            package: self.package,
            loads_std: self.loads_std,
            linked: self.linked,
            versions: self.versions,
        }
    }
}
