//! Traits that every client has in scope: a method that becomes theirs is called as before.

use super::Findings;
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Function, Impl, Member, MemberKind};
use crate::api::matching::Matching;
use crate::api::solve::{Env, implements};
use crate::api::types::{Arg as Argument, Name, Path, Predicate, Projection, Type};

/// A type in the signature of a trait's method.
enum Term {
    /// `Self`.
    Own,
    /// The argument of the trait.
    Arg,
    /// An associated type of the impl.
    Item(&'static str),
    /// A type without arguments.
    Plain(&'static str),
    Ref(&'static Term),
    Mut(&'static Term),
    Maybe(&'static Term),
    Outcome(&'static Term, &'static Term),
    /// A parameter of the method that gives what the trait collects.
    Items,
}
use Term::*;

/// Trait, methods, parameters and result. `Into::into` and `TryInto::try_into` are not among them,
/// because their result has to be known from elsewhere.
type Row = (&'static str, &'static [&'static str], &'static [Term], Term);

const METHODS: &[Row] = &[
    ("clone::Clone", &["clone", "to_owned"], &[Ref(&Own)], Own),
    ("default::Default", &["default"], &[], Own),
    ("cmp::PartialEq", &["eq", "ne"], &[Ref(&Own), Ref(&Arg)], Plain("bool")),
    ("cmp::PartialOrd", &["lt", "le", "gt", "ge"], &[Ref(&Own), Ref(&Arg)], Plain("bool")),
    (
        "cmp::PartialOrd",
        &["partial_cmp"],
        &[Ref(&Own), Ref(&Arg)],
        Maybe(&Plain("std::cmp::Ordering")),
    ),
    ("cmp::Ord", &["cmp"], &[Ref(&Own), Ref(&Own)], Plain("std::cmp::Ordering")),
    ("cmp::Ord", &["max", "min"], &[Own, Own], Own),
    ("cmp::Ord", &["clamp"], &[Own, Own, Own], Own),
    ("convert::From", &["from"], &[Arg], Own),
    ("convert::TryFrom", &["try_from"], &[Arg], Outcome(&Own, &Item("Error"))),
    ("convert::AsRef", &["as_ref"], &[Ref(&Own)], Ref(&Arg)),
    ("convert::AsMut", &["as_mut"], &[Mut(&Own)], Mut(&Arg)),
    ("iter::traits::collect::FromIterator", &["from_iter"], &[Items], Own),
    ("iter::traits::exact_size::ExactSizeIterator", &["len"], &[Ref(&Own)], Plain("usize")),
    ("iter::traits::iterator::Iterator", &["next"], &[Mut(&Own)], Maybe(&Item("Item"))),
    ("iter::traits::collect::IntoIterator", &["into_iter"], &[Own], Item("IntoIter")),
    ("fmt::Display", &["to_string"], &[Ref(&Own)], Plain("std::string::String")),
];

/// Whether a trait of the prelude has the inherent method by now, with the same signature.
pub(super) fn takes_over(base: &Member, findings: &Findings<'_>) -> bool {
    let MemberKind::Function(function) = &base.kind else { return false };
    let plain = !function.is_const && !function.is_unsafe;
    plain
        && METHODS
            .iter()
            .any(|row| row.1.contains(&&*base.name) && offers(row, base, function, findings))
}

/// Traits that came into scope with an edition; the clients of an older package are older too.
const SINCE_2021: &[&str] = &["convert::TryFrom", "iter::traits::collect::FromIterator"];

/// Traits whose argument a call has to know from elsewhere, unless there is only one.
const OPEN: &[&str] = &["convert::AsRef", "convert::AsMut"];

fn offers(row: &Row, base: &Member, function: &Function, findings: &Findings<'_>) -> bool {
    let (trait_, _, params, output) = row;
    if SINCE_2021.contains(trait_) && findings.base.edition < 2021 {
        return false;
    }
    let name: Name = format!("std::{trait_}").into();
    let own = function.generics.predicates.iter();
    let env = Env::new(findings.head, base.generics.predicates.iter().chain(own));
    let of_type = |block: &&Impl| Matching::new(0).types(&block.self_type, &base.self_type);
    let blocks: Vec<&Impl> = findings.head.impls.of(&name).filter(of_type).collect();
    if OPEN.contains(trait_) && blocks.len() > 1 {
        return false;
    }
    let generic = params.iter().filter(|it| matches!(it, Items)).count();
    blocks.into_iter().any(|block| {
        let mut matching = Matching::new(0);
        matching.types(&block.self_type, &base.self_type);
        let with = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
        let block = fold(block, with);
        let says = |term: &Term, it: &Type| match term {
            Items => collects(it, &block, &env),
            _ => is(term, it, &block, &base.self_type),
        };
        params.len() == function.params.len()
            && generic == function.generics.params.len()
            && params.iter().zip(&function.params).all(|(term, it)| says(term, &it.type_))
            && says(output, &function.output)
            && (!matches!(output, Ref(_) | Mut(_)) || lives_as_long(function))
            && env.holds(&implements(&base.self_type, block.trait_.clone()))
    })
}

/// Whether a parameter of a method gives what an impl of `FromIterator` collects.
fn collects(it: &Type, block: &Impl, env: &Env<'_>) -> bool {
    let trait_ = Path { name: "std::iter::traits::collect::IntoIterator".into(), args: Vec::new() };
    let item = Projection {
        self_type: it.clone(),
        trait_: trait_.clone(),
        item: "Item".into(),
        args: Vec::new(),
    };
    let subject = Type::Projection(Box::new(item));
    matches!(it, Type::Param(it) if it.depth == 1)
        && env.holds(&implements(it, trait_))
        && block.trait_.args.first().is_some_and(|term| {
            env.holds(&Predicate::Equals { lifetimes: 0, subject, term: term.clone() })
        })
}

/// Whether the result is borrowed for as long as the receiver.
fn lives_as_long(function: &Function) -> bool {
    let lifetime = |it: &Type| match it {
        Type::Reference { lifetime, .. } => Some(lifetime.clone()),
        _ => None,
    };
    function.params.first().and_then(|it| lifetime(&it.type_)) == lifetime(&function.output)
}

/// Whether a type is what the term stands for in an impl.
fn is(term: &Term, it: &Type, block: &Impl, own: &Type) -> bool {
    match (term, it) {
        (Own, _) => it == own || *it == Type::SelfType,
        (Arg, _) => matches!(block.trait_.args.first(), Some(Argument::Type(arg)) if arg == it),
        (Item(name), _) => block.types.get(*name) == Some(it),
        (Plain(name), Type::Primitive(it)) => *name == &**it,
        (Plain(name), Type::Path(path)) => *name == path.name.as_str(),
        (Ref(term), Type::Reference { mutable: false, target, .. })
        | (Mut(term), Type::Reference { mutable: true, target, .. }) => {
            is(term, target, block, own)
        }
        (Maybe(term), Type::Path(path)) if path.name.is_std("option::Option") => {
            matches!(path.args.first(), Some(Argument::Type(it)) if is(term, it, block, own))
        }
        (Outcome(good, bad), Type::Path(path)) if path.name.is_std("result::Result") => {
            matches!(path.args.as_slice(), [Argument::Type(it), Argument::Type(error)]
                if is(good, it, block, own) && is(bad, error, block, own))
        }
        _ => false,
    }
}
