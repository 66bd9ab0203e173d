//! What public names lead to: the items of the graph, and where it ends.

use std::collections::BTreeSet;

use rustdoc_types as rd;
use rustdoc_types::{Id, ItemEnum, ItemKind};

use crate::api::item as api;
use crate::api::item::{Kind, Space};
use crate::api::types::*;
use crate::api::{Api, PublicName};
use crate::lower::Lower;
use crate::lower::names::Lead;
use crate::lower::scope::Scope;

impl Lower<'_> {
    /// Gives the API its names, and everything named its turn.
    pub fn name_everything(&self, api: &mut Api) {
        let helpers = self.macro_helpers();
        self.reach_named(&helpers.keys().cloned().collect());
        for (name, lead) in &self.names.leads {
            if helpers.contains_key(&name.path) {
                self.reach(lead.target);
            }
            let key = self.lead_key(name, lead);
            let names = if lead.hidden { &mut api.hidden_names } else { &mut api.names };
            names.insert(name.clone(), key.clone());
            if self.krate.index.get(&lead.target).is_none_or(|it| it.crate_id != 0) || lead.glob {
                self.foreign_item(key, lead, name, api);
            }
        }
        api.helpers = helpers;
    }

    /// Items of linked crates by how those know them: what exported macros expand to, above all.
    pub fn reach_named(&self, helpers: &BTreeSet<String>) {
        for (id, known) in &self.names.elsewhere {
            if known.iter().any(|it| helpers.contains(it)) && !self.is_macro(id) {
                self.reach(*id);
            }
        }
    }

    fn is_macro(&self, id: &Id) -> bool {
        matches!(self.local(id), Some(ItemEnum::Macro(_) | ItemEnum::ProcMacro(_)))
    }

    fn lead_key(&self, name: &PublicName, lead: &Lead) -> Name {
        match self.keys.get(&lead.target) {
            Some(key) => {
                // What is hidden is seen only where something public mentions it; a hidden alias
                // says what became of a type, and so does a note that something is deprecated.
                let is_alias = matches!(self.local(&lead.target), Some(ItemEnum::TypeAlias(_)));
                let item = self.krate.index.get(&lead.target);
                let deprecated = item.is_some_and(|it| it.deprecation.is_some());
                if !lead.hidden || is_alias || deprecated {
                    self.reach(lead.target);
                }
                key.clone()
            }
            None if lead.glob => name.path.as_str().into(),
            None => {
                let mark = match name.space {
                    Space::Types => "",
                    Space::Values => "()",
                    Space::Macros => "!",
                };
                format!("{}{mark}", self.name(lead.target, &name.path).as_str()).into()
            }
        }
    }

    /// A re-export of another crate's item is an item of its own: the graph ends there.
    fn foreign_item(&self, key: Name, lead: &Lead, name: &PublicName, api: &mut Api) {
        let kind = self.krate.paths.get(&lead.target).map(|it| it.kind);
        let foreign = api::Foreign {
            target: self.name(lead.target, &name.path),
            kind: word(kind).into(),
            glob: lead.glob,
        };
        let path = rd::Path { path: name.path.clone(), id: lead.target, args: None };
        let alias = match kind {
            Some(ItemKind::TypeAlias) => {
                self.expand_known(&foreign.target, &path, &mut Scope::new())
            }
            _ => None,
        };
        let kind = match alias {
            Some(target) => Kind::Alias(api::Alias { generics: Generics::default(), target }),
            None => Kind::Foreign(foreign),
        };
        let item = api.items.entry(key.clone()).or_insert_with(|| api::Item {
            name: key,
            paths: Cosmetic(Vec::new()),
            elsewhere: Cosmetic::default(),
            aliases: Cosmetic::default(),
            attributes: api::Attributes::default(),
            kind,
        });
        if !lead.hidden {
            item.paths.0.push(name.path.clone());
        }
    }
}

fn word(kind: Option<ItemKind>) -> &'static str {
    match kind {
        Some(ItemKind::Module) => "module",
        Some(ItemKind::Struct) => "struct",
        Some(ItemKind::Union) => "union",
        Some(ItemKind::Enum) => "enum",
        Some(ItemKind::Variant) => "variant",
        Some(ItemKind::Function) => "function",
        Some(ItemKind::TypeAlias) => "type alias",
        Some(ItemKind::Constant) => "constant",
        Some(ItemKind::Static) => "static",
        Some(ItemKind::Trait) => "trait",
        Some(ItemKind::Macro) => "macro",
        Some(ItemKind::ProcAttribute) => "attribute macro",
        Some(ItemKind::ProcDerive) => "derive macro",
        Some(ItemKind::Primitive) => "primitive",
        _ => "item",
    }
}
