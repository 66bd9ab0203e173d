//! Traits that every client has in scope: a method that becomes theirs is called as before.

use super::Findings;
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Function, Impl, Member, MemberKind};
use crate::api::matching::Matching;
use crate::api::solve::{Env, implements};
use crate::api::types::{Arg as Argument, Name, Type};

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
}
use Term::*;

/// Trait, method, parameters and result. `Into::into` is not among them, because its result has to
/// be known from elsewhere.
type Row = (&'static str, &'static [&'static str], &'static [Term], Term);

const METHODS: &[Row] = &[
    ("clone::Clone", &["clone"], &[Ref(&Own)], Own),
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
    ("convert::From", &["from"], &[Arg], Own),
    ("iter::traits::iterator::Iterator", &["next"], &[Mut(&Own)], Maybe(&Item("Item"))),
    ("iter::traits::collect::IntoIterator", &["into_iter"], &[Own], Item("IntoIter")),
    ("fmt::Display", &["to_string"], &[Ref(&Own)], Plain("std::string::String")),
];

/// Whether a trait of the prelude has the inherent method by now, with the same signature.
pub(super) fn takes_over(base: &Member, findings: &Findings<'_>) -> bool {
    let MemberKind::Function(function) = &base.kind else { return false };
    let plain = !function.is_const && !function.is_unsafe && function.generics.params.is_empty();
    plain
        && METHODS
            .iter()
            .any(|row| row.1.contains(&&*base.name) && offers(row, base, function, findings))
}

fn offers(row: &Row, base: &Member, function: &Function, findings: &Findings<'_>) -> bool {
    let (trait_, _, params, output) = row;
    let name: Name = format!("std::{trait_}").into();
    let env = Env::new(findings.head, &base.generics.predicates);
    findings.head.impls.of(&name).any(|block| {
        let mut matching = Matching::new(0);
        if !matching.types(&block.self_type, &base.self_type) {
            return false;
        }
        let with = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
        let block = fold(block, with);
        let says = |term: &Term, it: &Type| is(term, it, &block, &base.self_type);
        params.len() == function.params.len()
            && params.iter().zip(&function.params).all(|(term, it)| says(term, &it.type_))
            && says(output, &function.output)
            && env.holds(&implements(&base.self_type, block.trait_.clone()))
    })
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
        _ => false,
    }
}
