//! Pairs to findings: one question a file, its answers side by side.
//!
//! A check takes both sides apart completely (no `..`), so that a new fact in the graph does not
//! compile until somebody has decided about it. The list of rules, the README's table, `explain`
//! and SARIF's rules all come from [`all`].

mod accepts;
mod aliases;
mod aligned;
mod attributes;
mod client;
mod coherence;
mod constants;
mod dependencies;
mod enums;
mod environment;
mod examples;
mod fate;
mod features;
mod following;
mod functions;
mod gains;
mod generics;
mod impl_items;
mod implied;
mod impls;
mod items;
mod layout;
mod macros;
mod manifest;
mod members;
mod named;
mod nature;
mod no_std;
mod objects;
mod owner;
mod patterns;
mod prelude;
mod results;
mod stand_in;
mod structs;
mod trait_items;
mod traits;
mod turbofish;
mod unexplained;

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::item::{Attributes, Item, Kind};
use crate::api::show::{Style, client_path};
use crate::api::types::{Name, Predicate, Type};
use crate::finding::{Class, Finding, Place, Rule};
use crate::pair;
use crate::sides::Pair;

pub use examples::{Example, example};
use fate::is_kept_helper;
pub use features::behind_feature;

/// Links into Cargo's SemVer chapter.
macro_rules! semver {
    ($($anchor:literal),+) => {
        &[$(concat!("https://doc.rust-lang.org/cargo/reference/semver.html#", $anchor)),+]
    };
}
use semver;

/// Links into the Rust reference, and into Cargo's SemVer chapter behind a semicolon.
macro_rules! reference {
    ($($page:literal),+ $(; $($anchor:literal),+)?) => {
        &[
            $(concat!("https://doc.rust-lang.org/reference/", $page),)+
            $($(concat!("https://doc.rust-lang.org/cargo/reference/semver.html#", $anchor)),+)?
        ]
    };
}
use reference;

/// Every rule, by id.
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = [
        attributes::RULES,
        constants::RULES,
        dependencies::RULES,
        enums::RULES,
        environment::RULES,
        features::RULES,
        functions::RULES,
        gains::RULES,
        generics::RULES,
        impls::RULES,
        items::RULES,
        layout::RULES,
        macros::RULES,
        manifest::RULES,
        members::RULES,
        nature::RULES,
        no_std::RULES,
        objects::RULES,
        results::RULES,
        structs::RULES,
        traits::RULES,
        turbofish::RULES,
        unexplained::RULES,
    ]
    .concat();
    rules.sort_by_key(|it| it.id);
    rules
}

/// Everything that changed between two APIs.
pub fn judge(apis: Pair<Api>) -> Vec<Finding> {
    let (apis, updates) = dependencies::align(apis);
    let apis = pair::pair(apis);
    let following = following::following(&apis.base, &apis.head);
    let (base, head) = (&apis.base, &apis.head);
    let mut findings = Findings { base, head, following, found: Vec::new() };
    items::check(&mut findings);
    for (name, base) in &apis.base.items {
        if let Some(head) = apis.head.items.get(name) {
            item(&Pair { base, head }, &mut findings);
        }
    }
    impls::check(&mut findings);
    manifest::fold_lost_kind(&mut findings);
    features::check(&mut findings);
    manifest::check(&mut findings);
    no_std::check(&mut findings);
    dependencies::check(&updates, &mut findings);
    dependencies::without_gains(&mut findings);
    attributes::fold_inherited(&mut findings.found);
    let mut found = findings.found;
    client::without_private_paths(&mut found, &apis.base);
    found
}

/// The questions about one item.
fn item(items: &Pair<&Item>, findings: &mut Findings<'_>) {
    // What a trait asks of others hangs on more than the trait.
    if !matches!(items.base.kind, Kind::Trait(_)) && items.base == items.head {
        return;
    }
    // The arms of a hidden macro are between it and the macros that expand to it.
    let is_hidden_macro =
        matches!(items.base.kind, Kind::MacroRules(_)) && items.base.paths.0.is_empty();
    if is_hidden_macro || findings.following.contains(&items.base.name) {
        return;
    }
    let mut at = At::of_items(items);
    if !at.nameable {
        let known = subtrait(findings.base, &items.base.name);
        let known = known.or_else(|| alias_of(findings.base, items.base));
        // Base's alias stands for what head's alias stands for by now.
        let known = known.or_else(|| match items.head.kind {
            Kind::Alias(_) => items.head.paths.0.first().cloned(),
            _ => None,
        });
        at.path = known.unwrap_or(at.path);
    }
    let told = findings.found.len();
    attributes::check(items.map(|it| &it.attributes), &at, findings);
    match (&items.base.kind, &items.head.kind) {
        // A hidden function that only the crate's own macros call, with as many arguments as it
        // takes; what they hand through from clients is all that counts.
        (Kind::Function(base), Kind::Function(head))
            if !at.nameable && base.params.len() != head.params.len() => {}
        (Kind::Function(base), Kind::Function(head)) => {
            functions::check(&Pair { base, head }, functions::Role::Called, &at, findings);
        }
        (Kind::Struct(base), Kind::Struct(head)) => {
            structs::check(&Pair { base, head }, &items.base.name, &at, findings);
        }
        (Kind::Union(base), Kind::Union(head)) => {
            structs::check_union(&Pair { base, head }, &items.base.name, &at, findings);
        }
        (Kind::Enum(base), Kind::Enum(head)) => {
            enums::check(&Pair { base, head }, &items.base.name, &at, findings);
        }
        (Kind::Trait(base), Kind::Trait(head)) => {
            traits::check(&Pair { base, head }, &items.base.name, &at, findings);
        }
        // What speaks of an alias that clients do not name speaks of the type behind it.
        (Kind::Alias(_), Kind::Alias(_))
            if !at.nameable && !is_kept_helper(&items.base.name, findings.base, findings.head) => {}
        (Kind::Alias(base), Kind::Alias(head)) => {
            constants::check_alias(&Pair { base, head }, &at, findings);
        }
        (Kind::Constant(base), Kind::Constant(head)) => {
            constants::check(&Pair { base, head }, &at, findings);
        }
        (Kind::Static(base), Kind::Static(head)) => {
            constants::check_static(&Pair { base, head }, &at, findings);
        }
        (Kind::Static(base), Kind::Constant(head))
            if constants::check_made_constant((base, head), &at, findings) => {}
        (Kind::MacroRules(base), Kind::MacroRules(head)) => {
            macros::check_rules(&Pair { base, head }, &at, findings);
        }
        (Kind::ProcMacro(base), Kind::ProcMacro(head)) => {
            macros::check_procedural(&Pair { base, head }, &at, findings);
        }
        (_, Kind::Alias(_)) if aliases::check(items.base, items.head, &at, findings) => return,
        _ => items::check_kind(items, &at, findings),
    }
    unexplained::check(items, &at, told, findings);
}

/// The path of a trait through which clients meet a supertrait that they cannot name.
fn subtrait(api: &Api, name: &Name) -> Option<String> {
    let above = |it: &Item| match &it.kind {
        Kind::Trait(it) => it.generics.predicates.iter().any(|bound| match bound {
            Predicate::Implements { subject: Type::SelfType, trait_, .. } => trait_.name == *name,
            _ => false,
        }),
        _ => false,
    };
    let below: Vec<&Item> = api.items.values().filter(|it| above(it)).collect();
    let named = below.iter().find_map(|it| it.paths.0.first().cloned());
    named.or_else(|| below.iter().find_map(|it| subtrait(api, &it.name)))
}

/// The path of a public alias that stands for a definition: what clients know one by that has no
/// public path of its own.
fn alias_of(api: &Api, item: &Item) -> Option<String> {
    let stands_for_it = |it: &&Item| match &it.kind {
        Kind::Alias(alias) => alias.target.path().is_some_and(|path| path.name == item.name),
        _ => false,
    };
    api.items.values().filter(stands_for_it).find_map(|it| it.paths.0.first().cloned())
}

/// The findings so far, and the two APIs they are about.
struct Findings<'a> {
    base: &'a Api,
    head: &'a Api,
    /// The definitions that may change as macros do.
    following: BTreeSet<Name>,
    found: Vec<Finding>,
}

impl Findings<'_> {
    /// Adds a finding.
    fn add(&mut self, rule: &'static Rule, at: &At, summary: impl Into<String>) -> &mut Finding {
        self.found.push(Finding {
            rule,
            path: at.path.clone(),
            other_paths: at.other_paths.clone(),
            kind: at.kind.into(),
            summary: summary.into(),
            hazard: None,
            base: at.base.clone(),
            head: at.head.clone(),
            anchor: None,
            client: None,
            cause: None,
            feature_sets: Vec::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}

impl Findings<'_> {
    /// Whether clients saw every field of a type, and were told of one: then what the fields decide
    /// changed for that reason.
    fn told_of_fields(&self, name: &Name, path: &str) -> bool {
        let visible = |api: &Api| match api.item(name).map(|it| &it.kind) {
            Some(Kind::Struct(it) | Kind::Union(it)) => !it.private_fields,
            Some(Kind::Enum(_)) => true,
            _ => false,
        };
        let within = |it: &Finding| {
            it.rule.class == Class::Breaking
                && matches!(&*it.kind, "field" | "variant")
                && it.path.strip_prefix(path).is_some_and(|rest| rest.starts_with("::"))
        };
        visible(self.base) && visible(self.head) && self.found.iter().any(within)
    }
}

/// What a finding is about.
#[derive(Clone, Debug)]
struct At {
    path: String,
    other_paths: Vec<String>,
    kind: &'static str,
    /// Whether clients can write the path.
    nameable: bool,
    base: Option<Place>,
    head: Option<Place>,
}

impl At {
    /// An item that both sides have.
    fn of_items(items: &Pair<&Item>) -> At {
        let Pair { base, head } = items;
        let kept: Vec<&String> =
            base.paths.0.iter().filter(|it| head.paths.0.contains(it)).collect();
        let paths = if kept.is_empty() { base.paths.0.iter().collect() } else { kept };
        let unnamed = client_path(&base.name);
        let path = paths.first().map_or(unnamed.as_str(), |it| it.as_str());
        let path = path.trim_end_matches("()").trim_end_matches('!').to_owned();
        let texts = texts(
            |style| style.item(last(&path), &base.kind),
            |style| style.item(last(&path), &head.kind),
        );
        let at = At {
            other_paths: paths.iter().skip(1).map(|it| it.to_string()).collect(),
            kind: base.kind.word(),
            nameable: !base.paths.0.is_empty(),
            base: None,
            head: None,
            path,
        };
        at.placed(texts, Pair { base: &base.attributes, head: &head.attributes })
    }

    /// An item of one side.
    fn of_item(item: &Item, path: &str) -> (At, Place) {
        let place =
            Place::new(Style::Short.item(last(path), &item.kind), item.attributes.span.0.clone());
        let at = At {
            path: path.to_owned(),
            other_paths: Vec::new(),
            kind: item.kind.word(),
            nameable: !item.paths.0.is_empty(),
            base: None,
            head: None,
        };
        (at, place)
    }

    fn placed(self, texts: Pair<String>, attributes: Pair<&Attributes>) -> At {
        let place = |signature, attributes: &Attributes| {
            Some(Place::new(signature, attributes.span.0.clone()))
        };
        At {
            base: place(texts.base, attributes.base),
            head: place(texts.head, attributes.head),
            ..self
        }
    }

    /// A part that both sides have.
    fn part(
        &self,
        name: &str,
        kind: &'static str,
        texts: Pair<String>,
        attributes: Pair<&Attributes>,
    ) -> At {
        self.within(name, kind).placed(texts, attributes)
    }

    /// A part that only base has.
    fn lost(&self, name: &str, kind: &'static str, text: String, attributes: &Attributes) -> At {
        let span = attributes.span.0.clone();
        At { base: Some(Place::new(text, span)), ..self.within(name, kind) }
    }

    /// A part that only head has.
    fn gained(&self, name: &str, kind: &'static str, text: String, attributes: &Attributes) -> At {
        let span = attributes.span.0.clone();
        At { head: Some(Place::new(text, span)), ..self.within(name, kind) }
    }

    fn within(&self, name: &str, kind: &'static str) -> At {
        At {
            path: format!("{}::{name}", self.path),
            other_paths: self.other_paths.iter().map(|it| format!("{it}::{name}")).collect(),
            kind,
            nameable: self.nameable,
            base: None,
            head: None,
        }
    }
}

/// The last segment of a path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// Two signatures, with full paths where short ones would look the same, with versions where those
/// do, and with what `impl Trait` captures where all else is one text. What is one text in every
/// style did not change in what is written.
fn texts(base: impl Fn(Style) -> String, head: impl Fn(Style) -> String) -> Pair<String> {
    let both = |style| Pair { base: base(style), head: head(style) };
    let differ = |it: &Pair<String>| it.base != it.head;
    let styles = [Style::Short, Style::Full, Style::Exact, Style::Capturing];
    let clear = styles.into_iter().map(both).find(differ);
    clear.unwrap_or_else(|| both(Style::Short))
}

/// Two types in words, with full paths where short ones would look the same.
fn shown_both(types: Pair<&crate::api::types::Type>) -> Pair<String> {
    texts(|style| style.type_(types.base), |style| style.type_(types.head))
}
