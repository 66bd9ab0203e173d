//! Downstream code that stops compiling, with the real paths and types in it. None where it cannot
//! be written: a type without a path, an item that only a signature shows.

use crate::api::Api;
use crate::api::fold::{Fold, Substitute, fold};
use crate::api::item::*;
use crate::api::known::AUTO_TRAITS;
use crate::api::matching::Substitution;
use crate::api::show::Style;
use crate::api::types::*;
use crate::api::visit::{Visitable, each_name, each_type};
use crate::finding::Finding;

use super::coherence::needed_by_types;

const FULL: Style = Style::Full;

/// Drops the code that names what clients cannot name.
pub(super) fn without_private_paths(found: &mut [Finding], base: &Api) {
    let private: Vec<&str> =
        base.items.values().filter(|it| it.paths.0.is_empty()).map(|it| it.name.as_str()).collect();
    for finding in found {
        let names = |code: &String| private.iter().any(|it| code.contains(it));
        if finding.client.as_ref().is_some_and(names) {
            finding.client = None;
        }
    }
}

/// Names an item.
pub(super) fn import(path: &str) -> String {
    match path.ends_with("::*") || path.contains(" (") {
        true => String::new(),
        false => format!("use {path};"),
    }
}

/// Uses the constructor of a struct or imports the variants of an enum.
pub(super) fn constructor(path: &str, kind: &Kind) -> Option<String> {
    match kind {
        Kind::Enum(it) => {
            let first = it.variants.first()?;
            Some(format!("use {path}::{};", first.name))
        }
        Kind::Struct(it) if it.shape == Shape::Unit => {
            Some(format!("fn client() {{ let _ = {path}; }}"))
        }
        Kind::Struct(it) => {
            let fields = parameters(it.fields.iter().map(|it| &it.type_))?;
            let generics = generics(&[&it.generics])?;
            let names = names(it.fields.len());
            Some(format!(
                "fn client{}({fields}){} {{ let _ = {path}({names}); }}",
                generics.0, generics.1
            ))
        }
        _ => None,
    }
}

/// Calls a function with exactly the types that it has.
pub(super) fn call(path: &str, it: &Function, around: Option<&Generics>) -> Option<String> {
    call_in(FULL, path, it, around)
}

/// Calls a function, and keeps what it returns as long as what that borrows from allows.
pub(super) fn outlive(path: &str, it: &Function, around: Option<&Generics>) -> Option<String> {
    let mut it = fold(it, &mut Named);
    name_lifetimes(&mut it.generics, u8::from(around.is_some()));
    let around = around.map(|it| {
        let mut it = fold(it, &mut Named);
        name_lifetimes(&mut it, 0);
        it
    });
    call_in(Style::Capturing, path, &it, around.as_ref())
}

fn call_in(style: Style, path: &str, it: &Function, around: Option<&Generics>) -> Option<String> {
    let generics = generics(&around.into_iter().chain([&it.generics]).collect::<Vec<_>>())?;
    let params = parameters(it.params.iter().map(|it| &it.type_))?;
    writable(&it.output)?;
    let result = match &it.output {
        Type::Tuple(parts) if parts.is_empty() => String::new(),
        other => format!(" -> {}", style.type_(other)),
    };
    let call = format!("{path}({})", names(it.params.len()));
    let call = if it.is_unsafe { format!("unsafe {{ {call} }}") } else { call };
    let header = if it.is_const { "const fn" } else { "fn" };
    Some(format!("{header} client{}({params}){result}{} {{ {call} }}", generics.0, generics.1))
}

/// Gives a name to each lifetime that is left out.
struct Named;

impl Fold for Named {
    fn lifetime(&mut self, lifetime: &Lifetime, _binders: u8) -> Lifetime {
        match lifetime {
            Lifetime::Param(it) if &*it.name.0 == "'_" => {
                let name = Cosmetic(lifetime_name(it.depth, it.index.into()).into());
                Lifetime::Param(Param { name, ..it.clone() })
            }
            other => other.clone(),
        }
    }
}

fn name_lifetimes(it: &mut Generics, depth: u8) {
    for (index, it) in it.lifetimes.iter_mut().enumerate() {
        if &*it.name.0 == "'_" {
            it.name = Cosmetic(lifetime_name(depth, index).into());
        }
    }
}

fn lifetime_name(depth: u8, index: usize) -> String {
    format!("'l{depth}{index}")
}

/// Names a function with exactly the types that it has.
pub(super) fn pointer(path: &str, it: &Function, around: Option<&Generics>) -> Option<String> {
    if matches!(it.output, Type::Opaque(_)) || it.variadic {
        return call(path, it, around);
    }
    let generics = generics(&around.into_iter().chain([&it.generics]).collect::<Vec<_>>())?;
    let inputs: Vec<Type> = it.params.iter().map(|it| it.type_.clone()).collect();
    inputs.iter().chain([&it.output]).try_for_each(writable)?;
    let type_ = Type::Function(Box::new(FnPointer {
        lifetimes: 0,
        inputs,
        output: it.output.clone(),
        is_unsafe: it.is_unsafe,
        abi: it.abi.clone(),
        variadic: false,
    }));
    let (type_, params) = (FULL.type_(&type_), parameters(it.params.iter().map(|it| &it.type_))?);
    let call = format!("it({})", names(it.params.len()));
    let call = if it.is_unsafe { format!("unsafe {{ {call}; }}") } else { format!("{call};") };
    Some(format!(
        "fn client{}({params}){} {{ let it: {type_} = {path}; {call} }}",
        generics.0, generics.1
    ))
}

/// The path of a function through its type with all arguments, where a call does not tell them.
pub(super) fn through(type_: &Type, path: &str, it: &Function) -> Option<String> {
    let (_, name) = path.rsplit_once("::")?;
    let plain = matches!(type_, Type::Path(path) if path.args.is_empty());
    (!it.has_self && !plain && writable(type_).is_some())
        .then(|| format!("<{}>::{name}", FULL.type_(type_)))
}

/// Calls a method of a trait on any type that implements it; the path is that of the method.
pub(super) fn call_on_any(path: &str, it: &Function, by_name: bool) -> Option<String> {
    let (trait_, method) = path.rsplit_once("::")?;
    let own = Type::Param(Param { depth: 0, index: 0, name: Cosmetic("Any".into()) });
    let nothing = Substitution::default();
    let mut itself = Substitute { depth: u8::MAX, with: &nothing, self_type: Some(&own) };
    let mut it = fold(it, &mut itself);
    let kind = ParamKind::Type { default: None, synthetic: false };
    it.generics.params.insert(0, ParamDef { name: Cosmetic("Any".into()), kind });
    let trait_path = Path { name: trait_.into(), args: Vec::new() };
    let known = Predicate::Implements { lifetimes: 0, subject: own, trait_: trait_path };
    it.generics.predicates.insert(known);
    let path = format!("<Any as {trait_}>::{method}");
    if by_name { pointer(&path, &it, None) } else { call(&path, &it, None) }
}

/// Reads a field.
pub(super) fn field(owner: &str, name: &str, type_: &Type, generic: &Generics) -> Option<String> {
    let generics = generics(&[generic])?;
    writable(type_)?;
    let args = own_args(generic);
    Some(format!(
        "fn client{}(it: {owner}{args}) -> {}{} {{ it.{name} }}",
        generics.0,
        FULL.type_(type_),
        generics.1
    ))
}

/// Builds a value from all its fields.
pub(super) fn literal(owner: &str, fields: &[Field], generic: &Generics) -> Option<String> {
    let generics = generics(&[generic])?;
    let params = parameters(fields.iter().map(|it| &it.type_))?;
    let values: Vec<String> =
        fields.iter().enumerate().map(|(index, it)| format!("{}: p{index}", it.name)).collect();
    Some(format!(
        "fn client{}({params}){} {{ let _ = {owner} {{ {} }}; }}",
        generics.0,
        generics.1,
        values.join(", ")
    ))
}

/// Matches every variant.
pub(super) fn exhaustive(owner: &str, it: &Enum) -> Option<String> {
    let generics = generics(&[&it.generics])?;
    let arms: Vec<String> =
        it.variants.iter().map(|it| format!("{owner}::{} {{ .. }} => {{}}", it.name)).collect();
    let args = own_args(&it.generics);
    Some(format!(
        "fn client{}(it: {owner}{args}){} {{ match it {{ {} }} }}",
        generics.0,
        generics.1,
        arms.join(", ")
    ))
}

/// Needs an impl.
pub(super) fn needs(it: &Impl, api: &Api) -> Option<String> {
    let mut bounds = it.generics.clone();
    bounds.predicates.extend(needed_by_types(it, api));
    let generics = generics(&[&bounds])?;
    writable(&it.trait_)?;
    writable(&it.self_type)?;
    let (trait_, type_) = (FULL.path(&it.trait_), FULL.type_(&it.self_type));
    if !generics.0.is_empty() && !it.trait_.args.is_empty() {
        let client = format!("fn client{}(it: {type_}) -> impl {trait_}", generics.0);
        return Some(format!("{client}{} {{ it }}", generics.1));
    }
    // A borrow of the type says what its parameters have to outlive.
    let given =
        if it.generics.lifetimes.is_empty() { String::new() } else { format!("_: &{type_}") };
    Some(format!(
        "fn needs<T: {trait_} + ?Sized>() {{}} fn client{}({given}){} {{ needs::<{type_}>() }}",
        generics.0, generics.1
    ))
}

/// Implements a trait with everything that has to be written.
pub(super) fn implement(path: &str, it: &Trait) -> Option<String> {
    if !it.generics.params.is_empty() || !it.generics.lifetimes.is_empty() {
        return None;
    }
    let mut items = Vec::new();
    for ((_, name), item) in it.items.iter().filter(|(_, it)| !it.has_default) {
        items.push(match &item.kind {
            TraitItemKind::Function(function) => {
                writable(&function.output)?;
                function.params.iter().try_for_each(|it| writable(&it.type_))?;
                format!("{} {{ todo!() }}", FULL.function(name, function, false))
            }
            TraitItemKind::Constant(_) | TraitItemKind::Type { .. } => return None,
        });
    }
    let unsafe_ = if it.is_unsafe { "unsafe " } else { "" };
    if it.generics.predicates.iter().any(asks) {
        return None;
    }
    Some(format!("struct Mine; {unsafe_}impl {path} for Mine {{ {} }}", items.join(" ")))
}

/// Whether a supertrait is one that a new type does not have by itself.
fn asks(it: &Predicate) -> bool {
    match it {
        Predicate::Implements { subject: Type::SelfType, trait_, .. } => {
            let given = ["marker::Sized"].iter().chain(&AUTO_TRAITS);
            !given.into_iter().any(|it| trait_.name.is_std(it))
        }
        _ => false,
    }
}

/// The type with its own parameters as arguments: `<'a, T>`.
fn own_args(it: &Generics) -> String {
    let lifetimes = it.lifetimes.iter().map(|it| it.name.0.to_string());
    let params = it.params.iter().map(|it| it.name.0.to_string());
    let all: Vec<String> = lifetimes.chain(params).collect();
    match all.is_empty() {
        true => String::new(),
        false => format!("<{}>", all.join(", ")),
    }
}

/// `<'a, T>` and ` where …` of a client that is as generic as what it uses.
fn generics(all: &[&Generics]) -> Option<(String, String)> {
    let mut joined = Generics::default();
    for it in all {
        it.predicates.iter().try_for_each(writable)?;
        if it.params.iter().any(|it| matches!(it.kind, ParamKind::Type { synthetic: true, .. })) {
            return None;
        }
        joined.lifetimes.extend(it.lifetimes.iter().cloned());
        joined.params.extend(it.params.iter().cloned());
        joined.predicates.extend(it.predicates.iter().cloned());
    }
    for param in &mut joined.params {
        match &mut param.kind {
            ParamKind::Type { default, .. } => *default = None,
            ParamKind::Const { default, .. } => *default = None,
        }
    }
    Some((FULL.generic_params(&joined), FULL.where_clause(&joined)))
}

fn parameters<'a>(types: impl Iterator<Item = &'a Type>) -> Option<String> {
    let mut texts = Vec::new();
    for (index, it) in types.enumerate() {
        writable(it)?;
        texts.push(format!("p{index}: {}", FULL.type_(it)));
    }
    Some(texts.join(", "))
}

fn names(count: usize) -> String {
    (0..count).map(|it| format!("p{it}")).collect::<Vec<_>>().join(", ")
}

/// Whether every path in it can be written by a client, as far as the text shows.
fn writable<T: Visitable>(it: &T) -> Option<()> {
    let mut plain = true;
    each_type(it, |it| plain &= !matches!(it, Type::Unknown(_) | Type::SelfType));
    each_name(it, |name| plain &= !name.as_str().ends_with('\'') && !name.as_str().contains('{'));
    plain.then_some(())
}
