//! Edits with a known verdict: what each changes, and the finding that has to follow.

use std::collections::BTreeSet;

use crate::generate::INTEGERS;
use crate::model::*;
use crate::random::Random;

/// An edited API, and what is to be found: `rule path`, the module left out of the path.
pub struct Edited {
    pub api: Api,
    pub expected: Option<String>,
}

/// Applies one random edit that fits somewhere.
pub fn edit(random: &mut Random, base: &Api) -> Edited {
    loop {
        let mut api = base.clone();
        let at = random.below(api.items.len());
        if let Some(expected) = item(random, &mut api, at)
            && api != *base
        {
            return Edited { api, expected: (!expected.is_empty()).then_some(expected) };
        }
    }
}

/// What follows from an edit of the item; empty if no client can tell, none if no edit fits.
fn item(random: &mut Random, api: &mut Api, at: usize) -> Option<String> {
    if random.chance(15) {
        return whole(random, api, at);
    }
    let (used, in_fields) = (api.is_used(at), used_in_types(api, at));
    let item = api.items[at].as_mut()?;
    let name = item.name.as_str();
    match &mut item.kind {
        Kind::Constant(type_, _) if random.chance(50) => {
            *type_ = other(random, type_);
            Some(format!("constant-type-changed {name}"))
        }
        Kind::Constant(_, value) => {
            *value += 1;
            Some(format!("constant-value-changed {name}"))
        }
        Kind::Alias(_, target) => {
            leaf(random, target).then(|| format!("type-alias-changed {name}"))
        }
        Kind::Function(it) => function(random, it, false, name),
        Kind::Trait(it) => trait_(random, it, used, name),
        Kind::Nominal(it) if !it.methods.is_empty() && random.chance(45) => {
            method(random, &mut it.methods, name)
        }
        Kind::Nominal(it) => nominal(random, it, in_fields, name),
    }
}

/// Edits an item as a whole: it goes, or an attribute comes.
fn whole(random: &mut Random, api: &mut Api, at: usize) -> Option<String> {
    let used = api.is_used(at);
    let item = api.items[at].as_mut()?;
    let (attribute, rule) = random.pick(&[
        ("#[deprecated]", "item-deprecated"),
        ("#[must_use]", "must-use-added"),
        ("#[doc(hidden)]", "item-hidden"),
        ("", "item-removed"),
    ]);
    let fits = match rule {
        "must-use-added" => matches!(item.kind, Kind::Function(_) | Kind::Nominal(_)),
        "item-deprecated" => true,
        _ => !used,
    };
    item.attribute = attribute;
    let name = item.name.clone();
    if rule == "item-removed" {
        api.items[at] = None;
    }
    fits.then(|| format!("{rule} {name}"))
}

/// Edits one of a type's methods, or how many there are.
fn method(random: &mut Random, methods: &mut Vec<Function>, name: &str) -> Option<String> {
    let at = random.below(methods.len());
    match random.below(6) {
        0 => {
            let lost = methods.remove(at);
            Some(format!("method-removed {name}::{}", lost.name))
        }
        1 => {
            let new = Function { name: "added".to_owned(), ..methods[at].clone() };
            methods.push(new);
            Some(format!("method-added {name}::added"))
        }
        _ => {
            let path = format!("{name}::{}", methods[at].name);
            function(random, &mut methods[at], false, &path)
        }
    }
}

/// Whether other types have the type in their fields.
fn used_in_types(api: &Api, index: usize) -> bool {
    api.present().filter(|(at, _)| *at != index).any(|(_, item)| match &item.kind {
        Kind::Nominal(it) => it
            .form
            .types()
            .into_iter()
            .flat_map(Type::parts)
            .any(|it| matches!(it, Type::Local(at, ..) if *at == index)),
        _ => false,
    })
}

fn other(random: &mut Random, integer: &str) -> &'static str {
    let others: Vec<&'static str> = INTEGERS.into_iter().filter(|it| *it != integer).collect();
    random.pick(&others)
}

/// Changes one integer somewhere inside the type, or the length of an array.
fn leaf(random: &mut Random, type_: &mut Type) -> bool {
    let fits = |it: &Type| match it {
        Type::Plain(name) => INTEGERS.contains(name),
        Type::Array(..) => true,
        _ => false,
    };
    let count = type_.parts().into_iter().filter(|it| fits(it)).count();
    if count == 0 {
        return false;
    }
    let mut left = random.below(count);
    type_.change(&mut |it| {
        if !fits(it) {
            return false;
        }
        if left > 0 {
            left -= 1;
            return false;
        }
        match it {
            Type::Plain(name) => *name = other(random, name),
            Type::Array(_, length) => *length += 1,
            _ => {}
        }
        true
    })
}

/// Changes a function at `path`; `implemented` if it is a trait's.
fn function(
    random: &mut Random,
    it: &mut Function,
    implemented: bool,
    path: &str,
) -> Option<String> {
    let rule = match random.below(9) {
        0 | 1 => parameter_type(random, it)?,
        2 => leaf(random, &mut it.output).then_some("function-return-type-changed")?,
        3 => {
            it.params.push(Type::Plain("u8"));
            "function-parameter-added"
        }
        4 => {
            let plain = it.params.last().is_some_and(|it| matches!(it, Type::Plain(_)));
            it.params.pop().filter(|_| plain)?;
            "function-parameter-removed"
        }
        5 if !implemented => {
            it.is_unsafe = !it.is_unsafe;
            if it.is_unsafe { "function-unsafe-added" } else { "function-unsafe-removed" }
        }
        6 if !implemented && !matches!(it.output, Type::Stream(_)) => {
            it.is_const = !it.is_const;
            if it.is_const { "function-const-added" } else { "function-const-removed" }
        }
        7 if !implemented => bound(random, it)?,
        8 => borrow(random, it)?,
        _ => return None,
    };
    Some(format!("{rule} {path}"))
}

fn parameter_type(random: &mut Random, it: &mut Function) -> Option<&'static str> {
    let at = random.below(it.params.len().max(1));
    let param = it.params.get_mut(at)?;
    let own = matches!(param, Type::Callback(..));
    (leaf(random, param) && !own).then_some("function-parameter-type-changed")
}

fn bound(random: &mut Random, it: &mut Function) -> Option<&'static str> {
    let at = random.below(it.generics.types.len().max(1));
    let param = it.generics.types.get_mut(at)?;
    let bound =
        Bound::Std(random.pick(&["Clone", "Debug", "PartialEq", "Default", "Send", "Copy"]));
    let std = |name| Bound::Std(name);
    // What a trait of the API implies is not asked here.
    let implied = bound == std("Clone") && param.bounds.contains(&std("Copy"))
        || param.bounds.iter().any(|it| matches!(it, Bound::Local(_)));
    let sized = [std("Clone"), std("Default"), std("Copy")].contains(&bound) && param.is_unsized;
    if implied || sized {
        return None;
    }
    match param.bounds.remove(&bound) {
        true => Some("bound-removed"),
        false => param.bounds.insert(bound).then_some("bound-added"),
    }
}

/// Borrows otherwise: shared or not, for another lifetime.
fn borrow(random: &mut Random, it: &mut Function) -> Option<&'static str> {
    if let (Some(Receiver::Reference(_, mutable)), true) = (&mut it.receiver, random.chance(40)) {
        *mutable = !*mutable;
        return Some("function-receiver-changed");
    }
    let at = random.below(it.params.len().max(1));
    let output = it.output.lifetimes();
    match it.params.get_mut(at)? {
        Type::Reference(lifetime, false, _) if random.chance(50) => {
            let tied = *output.first().filter(|it| *it != lifetime)?;
            let old = std::mem::replace(lifetime, tied);
            let mentions = |it: &Function| {
                it.types().iter().any(|it| it.lifetimes().contains(&old))
                    || matches!(it.receiver, Some(Receiver::Reference(own, _)) if own == old)
            };
            mentions(it).then_some("function-parameter-type-changed")
        }
        Type::Reference(_, mutable, _) => {
            *mutable = !*mutable;
            Some("function-parameter-type-changed")
        }
        _ => None,
    }
}

fn trait_(random: &mut Random, it: &mut Trait, used: bool, name: &str) -> Option<String> {
    let method = random.below(it.methods.len());
    let plain = it.methods[method].generics.types.is_empty();
    match random.below(8) {
        0 => {
            let required = random.chance(50);
            it.methods.push(Function {
                name: "added".to_owned(),
                generics: Generics { lifetimes: 1, types: Vec::new() },
                receiver: Some(Receiver::Reference(0, false)),
                params: Vec::new(),
                output: Type::Tuple(Vec::new()),
                is_const: false,
                is_unsafe: false,
                has_default: !required,
            });
            let sort = if required { "required" } else { "provided" };
            Some(format!("trait-{sort}-item-added {name}::added"))
        }
        1 => {
            let lost = it.methods.remove(method);
            plain.then(|| format!("trait-item-removed {name}::{}", lost.name))
        }
        2 => {
            let it = &mut it.methods[method];
            it.has_default = !it.has_default;
            let event = if it.has_default { "added" } else { "removed" };
            Some(format!("trait-item-default-{event} {name}::{}", it.name))
        }
        3 if !used => toggle(random, &mut it.supertraits, &["Debug", "Send"])
            .map(|event| format!("supertrait-{event} {name}")),
        4 => {
            let (item, bounds) = it.types.first_mut()?;
            let event = toggle(random, bounds, &["Debug", "Send", "PartialEq"])?;
            Some(format!("associated-type-bound-{event} {name}::{item}"))
        }
        _ => {
            let path = format!("{name}::{}", it.methods[method].name);
            function(random, &mut it.methods[method], true, &path)
        }
    }
}

fn toggle(
    random: &mut Random,
    bounds: &mut BTreeSet<Bound>,
    of: &[&'static str],
) -> Option<&'static str> {
    let bound = Bound::Std(random.pick(of));
    match bounds.remove(&bound) {
        true => Some("removed"),
        false => bounds.insert(bound).then_some("added"),
    }
}

fn nominal(random: &mut Random, it: &mut Nominal, in_fields: bool, name: &str) -> Option<String> {
    match random.below(7) {
        0 if !in_fields => {
            let derives: Vec<&str> = it.derives.iter().copied().collect();
            let lost = derives.get(random.below(derives.len().max(1)))?;
            it.derives.remove(*lost);
            Some(format!("trait-impl-removed {name}"))
        }
        1 => {
            it.traits.pop_first()?;
            Some(format!("trait-impl-removed {name}"))
        }
        2 => {
            let open = is_open(it);
            it.non_exhaustive = !it.non_exhaustive;
            match (it.non_exhaustive, open) {
                (true, true) => Some(format!("non-exhaustive-added {name}")),
                (true, false) => Some(String::new()),
                (false, _) if is_open(it) => Some(format!("non-exhaustive-removed {name}")),
                (false, _) => Some(String::new()),
            }
        }
        _ => {
            let open = is_open(it);
            match &mut it.form {
                Form::Enum(variants) => self::variants(random, variants, open, name),
                Form::Braced(fields) => self::fields(random, fields, open, name),
                Form::Tuple(fields) => field_type(random, fields, name, true),
            }
        }
    }
}

/// Whether clients can build and match all of it.
fn is_open(it: &Nominal) -> bool {
    let public = match &it.form {
        Form::Braced(fields) | Form::Tuple(fields) => fields.iter().all(|it| it.public),
        Form::Enum(_) => true,
    };
    public && !it.non_exhaustive
}

fn variants(
    random: &mut Random,
    variants: &mut Vec<Variant>,
    open: bool,
    name: &str,
) -> Option<String> {
    match random.below(3) {
        0 => {
            variants.push(Variant { name: "Added".to_owned(), fields: Vec::new() });
            let rule = if open { "variant-added" } else { "non-exhaustive-variant-added" };
            Some(format!("{rule} {name}::Added"))
        }
        1 => {
            let lost = variants.pop().filter(|it| it.fields.is_empty() && !variants.is_empty())?;
            Some(format!("variant-removed {name}::{}", lost.name))
        }
        _ => {
            let variant = random.below(variants.len());
            let variant = &mut variants[variant];
            let at = random.below(variant.fields.len().max(1));
            leaf(random, variant.fields.get_mut(at)?)
                .then(|| format!("variant-field-type-changed {name}::{}::{at}", variant.name))
        }
    }
}

fn fields(random: &mut Random, fields: &mut Vec<Field>, open: bool, name: &str) -> Option<String> {
    let at = random.below(fields.len());
    match random.below(5) {
        0 => {
            let public = random.chance(50);
            fields.push(Field { name: "added".to_owned(), public, type_: Type::Plain("u8") });
            Some(match (open, public) {
                (true, true) => format!("constructible-struct-field-added {name}::added"),
                (true, false) => format!("constructible-struct-field-added {name}"),
                (false, true) => format!("struct-field-added {name}::added"),
                (false, false) => String::new(),
            })
        }
        1 => {
            let lost = fields.remove(at);
            let integer = matches!(lost.type_, Type::Plain(it) if INTEGERS.contains(&it));
            (lost.public && integer).then(|| format!("struct-field-removed {name}::{}", lost.name))
        }
        2 => {
            let it = &mut fields[at];
            it.public = !it.public;
            let event = if it.public { "public" } else { "private" };
            Some(format!("struct-field-{event} {name}::{}", it.name))
        }
        _ => field_type(random, fields, name, false),
    }
}

/// Changes the type of a field, which clients notice if it is public.
fn field_type(
    random: &mut Random,
    fields: &mut [Field],
    name: &str,
    numbered: bool,
) -> Option<String> {
    let at = random.below(fields.len());
    let it = &mut fields[at];
    if !leaf(random, &mut it.type_) {
        return None;
    }
    let part = if numbered { at.to_string() } else { it.name.clone() };
    Some(match it.public {
        true => format!("struct-field-type-changed {name}::{part}"),
        false => String::new(),
    })
}
