//! Rustdoc JSON to [`Api`]. The only room that knows `rustdoc_types`; rustdoc's ids end here.

mod arguments;
mod bounds;
mod drop_check;
mod finish;
mod functions;
mod gates;
mod glance;
mod globs;
mod graph;
mod held;
mod impls;
mod imports;
mod items;
mod leads;
mod link;
mod macros;
mod names;
mod nature;
mod order;
mod places;
mod reach;
mod read;
mod scope;
mod shadows;
mod told;
mod traits;
mod types;
mod variance;
mod within;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io::Read;
use std::path::PathBuf;
use std::sync::OnceLock;

use rustdoc_types::{GenericParamDef, Id, Item, ItemEnum, ItemKind, WherePredicate};

use crate::api::item::{Attributes, Deprecation, Foreign};
use crate::api::types::{Cosmetic, Name, Predicate, Type};
use crate::api::{Api, Package, PublicName};
use crate::failure::Failure;
use graph::Crate;

pub use gates::{Gate, Gated};
pub use link::Dependency;
pub use told::{Told, ToldCrate};

/// The JSON formats that `rustdoc_types` reads: between them only optional fields were added.
const FORMATS: std::ops::RangeInclusive<u32> = 57..=rustdoc_types::FORMAT_VERSION;

/// What has to be known beside the JSON itself.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// What the JSON describes, for messages: "`tree` at base".
    pub subject: String,
    /// Rustdoc's working directory: relative file names start there. Empty if it is not known: then
    /// file names stay as they are, and no source is looked at.
    pub directory: PathBuf,
    /// The root of the tree: file names are told relative to it.
    pub root: PathBuf,
    /// The package and version behind each dependency's artifact: file stem → `serde@1`.
    pub crates: BTreeMap<String, String>,
    /// The whole version of each of those: `serde@1` → 1.0.219.
    pub versions: BTreeMap<String, semver::Version>,
    /// The edition of the library.
    pub edition: u16,
    /// What the crate is called in paths, if not by its own name: base's name for it.
    pub known_as: Option<String>,
    /// What the manifest offers.
    pub package: Package,
}

/// The public API that the rustdoc JSON in `json` describes.
///
/// # Errors
/// If the bytes are no rustdoc JSON of a format that can be read.
pub fn lower(json: &[u8], context: &Context) -> Result<Api, Failure> {
    Ok(Document::read(json, context.clone())?.api())
}

/// Rustdoc JSON that was read, and the crates it was continued into.
pub struct Document {
    krate: Crate,
    links: link::Links,
    context: Context,
    /// What names lead where, once asked; to find that out reads sources.
    names: OnceLock<names::Names>,
}

impl Document {
    /// Reads one crate. The text is read in large pieces, and once.
    ///
    /// # Errors
    /// If it is no rustdoc JSON of a format that can be read.
    pub fn read(json: impl Read, context: Context) -> Result<Document, Failure> {
        let read::Outcome { format, krate } = read::read(json);
        format.map_or(Ok(()), |it| check_format(it, &context))?;
        let mut krate = krate.map_err(|damage| unreadable(&damage, &context))?;
        if let Some(name) = &context.known_as {
            call(&mut krate, name);
        }
        Ok(Document { krate, links: link::Links::default(), context, names: OnceLock::new() })
    }

    /// Continues the graph into a crate it depends on.
    ///
    /// # Errors
    /// If the bytes are no rustdoc JSON of the format of the rest.
    pub fn link(&mut self, json: &[u8], dependency: &Dependency) -> Result<(), Failure> {
        self.names.take();
        let subject = format!("`{}`, {}", dependency.identity, self.context.subject);
        let context = Context { subject, ..Context::default() };
        let value = serde_json::from_slice(json);
        let linked =
            value.and_then(|value| link::link(&mut self.krate, &mut self.links, value, dependency));
        linked.map_err(|error| unreadable(&error.to_string(), &context))
    }

    fn names(&self) -> &names::Names {
        self.names.get_or_init(|| names::Names::of(&self.krate, &self.links.roots, &self.context))
    }

    /// What the crate re-exports and the graph does not contain: the artifact of the crate that
    /// defines it, and its name there, for each public path.
    pub fn open_ends(&self) -> BTreeMap<PublicName, (String, Name)> {
        let lower = Lower::new(self);
        let foreign = lower.names.leads.iter().filter_map(|(at, lead)| {
            let is_open = lead.glob || !self.krate.index.contains_key(&lead.target);
            let summary = self.krate.paths.get(&lead.target).filter(|_| is_open)?;
            let krate = self.krate.external_crates.get(&summary.crate_id)?;
            let stem = link::stem_of(krate)?.to_owned();
            Some((at.clone(), (stem, lower.name(lead.target, &at.path))))
        });
        foreign.collect()
    }

    /// The stems of the artifacts of all crates that the graph speaks of.
    pub fn artifacts(&self) -> BTreeSet<String> {
        let crates = self.krate.external_crates.values();
        crates.filter_map(link::stem_of).map(str::to_owned).collect()
    }

    /// The public API that the graph describes.
    pub fn api(&self) -> Api {
        self.api_with(&BTreeSet::new())
    }

    /// The same with some items of linked crates, by their names there, whether they are seen or not.
    pub fn api_with(&self, names: &BTreeSet<String>) -> Api {
        let lower = Lower::new(self);
        lower.reach_named(names);
        lower.api()
    }
}

/// Gives a crate another name.
fn call(krate: &mut Crate, name: &str) {
    if let Some(root) = krate.index.get_mut(&krate.root) {
        root.name = Some(name.to_owned());
    }
    for summary in krate.paths.values_mut().filter(|it| it.crate_id == 0) {
        if let Some(first) = summary.path.first_mut() {
            name.clone_into(first);
        }
    }
}

fn unreadable(damage: &str, context: &Context) -> Failure {
    Failure::new(
        format!("reading the rustdoc JSON of {}", context.subject),
        format!("it is damaged: {damage}"),
        "run again; if it persists, clear the cache directory and report it",
    )
}

fn check_format(format: u32, context: &Context) -> Result<(), Failure> {
    if FORMATS.contains(&format) {
        return Ok(());
    }
    let advice = match format < *FORMATS.start() {
        true => "use a newer toolchain: `rustup update stable`, or `--toolchain`",
        false => "update cargo-stability, or name an older toolchain with `--toolchain`",
    };
    Err(Failure::new(
        format!("reading the rustdoc JSON of {}", context.subject),
        format!(
            "the toolchain writes format {format}, and formats {} to {} can be read",
            FORMATS.start(),
            FORMATS.end()
        ),
        advice,
    ))
}

/// One crate on its way.
struct Lower<'a> {
    krate: &'a Crate,
    links: &'a link::Links,
    context: &'a Context,
    names: &'a names::Names,
    keys: HashMap<Id, Name>,
    ids: HashMap<Name, Id>,
    /// The values of constants by name, with the path of the module of each.
    constants: HashMap<String, Vec<(&'a [String], &'a str)>>,
    /// How the types of the crate vary, once asked.
    variances: OnceCell<variance::Variances>,
    /// How types hold the values of their parameters.
    holdings: OnceCell<held::Holdings>,
    /// What dropping their values does with those.
    touches: OnceCell<drop_check::Touches>,
    /// The outlives bounds that rustc infers for the types of the crate, once asked.
    outlives: OnceCell<HashMap<Id, BTreeSet<Predicate>>>,
    /// The enum of each variant, once asked.
    enums: OnceCell<HashMap<Id, Id>>,
    /// Where the item is defined that is being lowered.
    here: RefCell<&'a [String]>,
    /// The aliases that the item is written with.
    aliases: RefCell<Vec<(Name, Type)>>,
    foreign: RefCell<HashMap<Id, Name>>,
    reached: RefCell<Reached>,
    /// How reports name the files of spans.
    files: RefCell<HashMap<PathBuf, Option<String>>>,
}

/// The evaluated constants of a crate by name, each with the path of its definition.
fn constants(krate: &Crate) -> HashMap<String, Vec<(&[String], &str)>> {
    let mut found: HashMap<String, Vec<(&[String], &str)>> = HashMap::new();
    for item in krate.index.values().filter(|it| it.crate_id == 0) {
        let ItemEnum::Constant { const_, .. } = &item.inner else { continue };
        if let (Some(name), Some(value), Some(at)) =
            (&item.name, &const_.value, krate.paths.get(&item.id))
        {
            found.entry(name.clone()).or_default().push((&at.path, value));
        }
    }
    found
}

/// Local items that something public mentions.
#[derive(Default)]
struct Reached {
    seen: HashSet<Id>,
    next: Vec<Id>,
    /// Private fields are looked at, which makes nothing reachable.
    paused: bool,
}

impl<'a> Lower<'a> {
    fn new(document: &'a Document) -> Lower<'a> {
        let Document { krate, links, context, names: _ } = document;
        let names = document.names();
        let keys = names.keys(krate);
        Lower {
            krate,
            links,
            context,
            names,
            ids: keys.iter().map(|(id, name)| (name.clone(), *id)).collect(),
            keys,
            constants: constants(krate),
            variances: OnceCell::new(),
            holdings: OnceCell::new(),
            touches: OnceCell::new(),
            outlives: OnceCell::new(),
            enums: OnceCell::new(),
            here: RefCell::default(),
            aliases: RefCell::default(),
            foreign: RefCell::default(),
            reached: RefCell::default(),
            files: RefCell::default(),
        }
    }

    fn crate_name(&self) -> String {
        self.krate.index.get(&self.krate.root).and_then(|it| it.name.clone()).unwrap_or_default()
    }

    fn api(&self) -> Api {
        let mut api = Api {
            krate: self.crate_name(),
            edition: self.context.edition,
            package: self.context.package.clone(),
            loads_std: self.krate.external_crates.values().any(|it| it.name == "std"),
            linked: self.links.roots.keys().cloned().collect(),
            versions: self.context.versions.clone(),
            ..Api::default()
        };
        self.name_everything(&mut api);
        self.lower_reached(&mut api);
        finish::finish(&mut api);
        api
    }

    /// Runs `work` without making anything reachable.
    fn unreached<T>(&self, work: impl FnOnce() -> T) -> T {
        let before = std::mem::replace(&mut self.reached.borrow_mut().paused, true);
        let done = work();
        self.reached.borrow_mut().paused = before;
        done
    }

    /// The value of a constant that a type names: of several with the name, the nearest.
    fn constant_value(&self, name: &str) -> Option<&'a str> {
        let here = *self.here.borrow();
        let shared = |path: &[String]| path.iter().zip(here).take_while(|(a, b)| a == b).count();
        let found = self.constants.get(name)?;
        let nearest = found.iter().map(|(path, _)| shared(path)).max()?;
        let mut best = found.iter().filter(|(path, _)| shared(path) == nearest);
        best.next().filter(|_| best.next().is_none()).map(|(_, value)| *value)
    }

    /// What a local id stands for.
    fn local(&self, id: &Id) -> Option<&'a ItemEnum> {
        self.krate.index.get(id).filter(|it| it.crate_id == 0).map(|it| &it.inner)
    }

    fn params_of(&self, id: &Id) -> &'a [GenericParamDef] {
        self.local(id).and_then(items::generics_of).map_or(&[], |it| it.params.as_slice())
    }

    fn where_of(&self, id: &Id) -> &'a [WherePredicate] {
        self.local(id).and_then(items::generics_of).map_or(&[], |it| it.where_predicates.as_slice())
    }

    fn is_foreign_alias(&self, id: Id) -> bool {
        self.krate.paths.get(&id).is_some_and(|it| it.kind == ItemKind::TypeAlias)
    }

    /// The identity of a definition; a local one becomes reachable.
    fn name(&self, id: Id, text: &str) -> Name {
        if let Some(name) = self.keys.get(&id) {
            self.reach(id);
            return name.clone();
        }
        let mut foreign = self.foreign.borrow_mut();
        foreign.entry(id).or_insert_with(|| self.foreign_name(id, text)).clone()
    }

    fn foreign_name(&self, id: Id, text: &str) -> Name {
        let summary = match self.krate.paths.get(&id) {
            Some(summary) if summary.crate_id != 0 => summary,
            // Ours and in no index: declared inside a function's body.
            _ => return format!("{}::{{body}}::{text}", self.crate_name()).into(),
        };
        let krate = summary.path.first().map(String::as_str).unwrap_or_default();
        let rest = summary.path.get(1..).unwrap_or_default();
        let krate = match krate {
            "core" | "alloc" | "std" => "std".to_owned(),
            _ => self.package(summary.crate_id).unwrap_or_else(|| krate.to_owned()),
        };
        std::iter::once(krate.as_str())
            .chain(rest.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join("::")
            .into()
    }

    /// `pub extern crate`: a re-export of another crate's root.
    fn foreign_crate(&self, name: &str) -> Foreign {
        let known = self.krate.external_crates.iter().find(|(_, it)| it.name == name);
        let target = match name {
            "core" | "alloc" | "std" => format!("std::{name}"),
            _ => known.and_then(|it| self.package(*it.0)).unwrap_or_else(|| name.to_owned()),
        };
        Foreign { target: target.as_str().into(), kind: "crate".into(), glob: false }
    }

    /// `serde@1` for the crate whose artifact the build used.
    fn package(&self, crate_id: u32) -> Option<String> {
        let krate = self.krate.external_crates.get(&crate_id)?;
        let stem = krate.path.file_stem()?.to_str()?;
        self.context.crates.get(stem).cloned()
    }

    fn attributes(&self, item: &Item) -> Attributes {
        Attributes {
            deprecated: item
                .deprecation
                .as_ref()
                .map(|it| Cosmetic(Deprecation { since: it.since.clone(), note: it.note.clone() })),
            must_use: item
                .attrs
                .iter()
                .any(|it| matches!(it, rustdoc_types::Attribute::MustUse { .. })),
            hidden: names::is_hidden(item),
            span: Cosmetic(item.span.as_ref().and_then(|it| self.span(it))),
        }
    }
}
