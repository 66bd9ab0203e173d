//! Inherent methods, associated functions and constants of a type.
//!
//! What must survive is not an impl block but what it offered: a base member is kept when a head
//! member of its name covers the same type under the same bounds.

use super::{
    At, Findings, attributes, client, constants, functions, generics, implied, items, prelude,
    semver, texts,
};
use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Member, MemberKind, Parameter};
use crate::api::matching::Matching;
use crate::api::show::Style;
use crate::api::solve::Env;
use crate::api::types::{Arg, Const, Path, Predicate, Type};
use crate::api::visit::{Visit, visit};
use crate::finding::{Class, Finding, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] =
    &[&METHOD_REMOVED, &METHOD_ADDED, &CONSTANT_REMOVED, &CONSTANT_ADDED];

static METHOD_REMOVED: Rule = Rule {
    id: "method-removed",
    class: Class::Breaking,
    summary: "an inherent method or associated function is gone",
    why: "calls of it no longer compile",
    help: "keep it, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static METHOD_ADDED: Rule = Rule {
    id: "method-added",
    class: Class::Additive,
    summary: "an inherent method or associated function is new",
    why: "existing clients do not call it",
    help: "nothing to do",
    reference: semver!("impl-item-new"),
};

static CONSTANT_REMOVED: Rule = Rule {
    id: "associated-constant-removed",
    class: Class::Breaking,
    summary: "an inherent associated constant is gone",
    why: "uses of it no longer compile",
    help: "keep it, mark it `#[deprecated]`, and remove it in the next major version",
    reference: semver!("item-remove"),
};

static CONSTANT_ADDED: Rule = Rule {
    id: "associated-constant-added",
    class: Class::Additive,
    summary: "an inherent associated constant is new",
    why: "existing clients do not use it",
    help: "nothing to do",
    reference: semver!("impl-item-new"),
};

/// Compares the members of a type.
pub(super) fn check(members: Pair<&[Member]>, at: &At, findings: &mut Findings<'_>) {
    let visible = |it: &&Member| !it.attributes.hidden;
    for base in members.base.iter().filter(visible) {
        let same = |it: &&Member| it.name == base.name && !it.attributes.hidden;
        let own = |it| Some((it, covering(it, base, findings.head)?));
        match members.head.iter().filter(same).find_map(own) {
            Some((own, head)) => {
                member(&Pair { base, head: &head }, at, findings);
                undecided(&Pair { base, head: own }, at, findings);
            }
            None if prelude::takes_over(base, findings) => {}
            None => removed(base, members.head, at, findings),
        }
    }
    // The arguments of a new parameter are told with the parameter.
    let parameter = |it: &Finding| it.path == at.path && it.rule == &generics::DEFAULTED_ADDED;
    let grown = findings.found.iter().any(parameter);
    for head in members.head.iter().filter(visible) {
        let known =
            |it: &&Member| it.name == head.name && !it.attributes.hidden && same_kind(it, head);
        let covered = |it: &Member| grown || covering(it, head, findings.base).is_some();
        // What is lost for some types and new for others is told as lost.
        let lost = |it: &Member| {
            !members.head.iter().any(|own| covering(own, it, findings.head).is_some())
        };
        if !members.base.iter().filter(known).any(|it| covered(it) || lost(it)) {
            added(head, at, findings);
        }
    }
}

/// The member as base's impl block would hold it, if its own block covers that type.
fn covering(head: &Member, base: &Member, api: &Api) -> Option<Member> {
    if !same_kind(head, base) {
        return None;
    }
    let mut matching = Matching::new(0);
    if !matching.types(&head.self_type, &base.self_type) {
        return None;
    }
    let env = Env::new(api, &base.generics.predicates);
    env.find_items(&head.generics.predicates, 0, &mut matching.found);
    let mut substitute = Substitute { depth: 0, with: &matching.found, self_type: None };
    Some(fold(head, &mut substitute))
}

/// Base's members, those of them in head's form that head has by name.
pub(super) fn by_name(members: Pair<&[Member]>) -> Vec<Member> {
    let own = |it: &Member| {
        let same =
            |own: &&Member| own.name == it.name && same_kind(own, it) && !own.attributes.hidden;
        members.head.iter().find(same).unwrap_or(it).clone()
    };
    members.base.iter().map(own).collect()
}

/// A member as a type with these arguments has it, if it does.
pub(super) fn of(it: &Member, type_: &Path) -> Option<Member> {
    let mut matching = Matching::new(0);
    let has = matching.types(&it.self_type, &Type::Path(type_.clone()));
    let mut substitute = Substitute { depth: 0, with: &matching.found, self_type: None };
    has.then(|| fold(it, &mut substitute))
}

fn same_kind(a: &Member, b: &Member) -> bool {
    std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
}

fn member(it: &Pair<&Member>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let Member { name, self_type: _, generics: base_generics, kind: base_kind, attributes: noted } =
        base;
    let Member {
        name: _,
        self_type: _,
        generics: head_generics,
        kind: head_kind,
        attributes: notes,
    } = head;
    let texts = texts(|style| style.member(base), |style| style.member(head));
    let noted = Pair { base: noted, head: notes };
    let at = at.part(name, base.kind.word(), texts, noted);
    attributes::check(noted, &at, findings);
    let around = Pair { base: base_generics, head: head_generics };
    let owner = &base.self_type;
    block_bounds(it, &at, findings);
    match (base_kind, head_kind) {
        (MemberKind::Function(base), MemberKind::Function(head)) => {
            let it = Pair { base, head };
            let first = findings.found.len();
            functions::check_within(&it, functions::Role::Called, &at, Some(&around), findings);
            // Not every call tells the arguments of the type.
            if let Some(called) = client::through(owner, &at.path, base) {
                for code in findings.found[first..].iter_mut().filter_map(|it| it.client.as_mut()) {
                    *code = code.replacen(&format!(" {}", at.path), &format!(" {called}"), 1);
                }
            }
        }
        (MemberKind::Constant(base), MemberKind::Constant(head)) => {
            constants::check(&Pair { base, head }, &at, findings);
        }
        _ => {}
    }
}

/// A new parameter of the type that the block leaves open and no argument of a call decides: its
/// default plays no part in `Type::new()`.
fn undecided(it: &Pair<&Member>, at: &At, findings: &mut Findings<'_>) {
    let Pair { base, head } = it;
    let (Some(was), Some(is)) = (base.self_type.path(), head.self_type.path()) else { return };
    // An alias gives the arguments of its target.
    let Some(generics) = findings.base.item(&was.name).and_then(|it| it.kind.generics()) else {
        return;
    };
    let known = generics.lifetimes.len() + generics.params.len();
    let mut open = was.args.iter().zip(&is.args).skip(known).filter_map(|(was, is)| match is {
        Arg::Type(Type::Param(it)) | Arg::Const(Const::Param(it)) => {
            (was != is).then_some((it, is))
        }
        _ => None,
    });
    let decides = |arg: &Arg| match &head.kind {
        MemberKind::Function(it) => it.has_self || mentions(&it.params, arg),
        MemberKind::Constant(_) => false,
    };
    let Some((param, _)) = open.find(|(_, arg)| !decides(arg)) else { return };
    let texts = texts(|style| style.member(base), |style| style.member(head));
    let notes = it.map(|it| &it.attributes);
    let at = at.part(&base.name, base.kind.word(), texts, notes);
    let summary =
        format!("`{}` no longer decides all of its type: `{}` is open", at.path, param.name.0);
    findings.add(&generics::ADDED, &at, summary);
}

/// Whether a parameter stands in the types of a function's parameters.
fn mentions(params: &[Parameter], param: &Arg) -> bool {
    struct Mentions<'a>(&'a Arg, bool);
    impl Visit for Mentions<'_> {
        fn type_(&mut self, type_: &Type) {
            self.1 |= matches!(self.0, Arg::Type(it) if it == type_);
        }
        fn constant(&mut self, constant: &Const) {
            self.1 |= matches!(self.0, Arg::Const(it) if it == constant);
        }
    }
    let mut found = Mentions(param, false);
    params.iter().for_each(|it| visit(&it.type_, &mut found));
    found.1
}

/// The bounds of the block decide for which types the member exists; so do those of a method on the
/// block's parameters, wherever of the two they stand.
fn block_bounds(it: &Pair<&Member>, at: &At, findings: &mut Findings<'_>) {
    let implied = implied::implied_by(&it.base.self_type, findings.base);
    let given = it.map(|it| -> Vec<Predicate> {
        let own = match &it.kind {
            MemberKind::Function(it) => Some(&it.generics.predicates),
            MemberKind::Constant(_) => None,
        };
        implied.iter().chain(own.into_iter().flatten()).cloned().collect()
    });
    let given = Pair { base: &*given.base, head: &*given.head };
    let bounds = it.map(|it| &it.generics.predicates);
    let found = generics::differing(bounds, given, findings);
    for bound in found.added {
        generics::tell_added(&bound, at, findings);
    }
    for bound in found.removed {
        generics::tell_removed(&bound, at, findings);
    }
}

fn removed(base: &Member, head: &[Member], at: &At, findings: &mut Findings<'_>) {
    let at = at.lost(&base.name, base.kind.word(), Style::Short.member(base), &base.attributes);
    let rest = head.iter().find(|it| it.name == base.name);
    if let Some(own) = rest.filter(|it| it.attributes.hidden && same_kind(it, base)) {
        let place = Place::new(Style::Short.member(own), own.attributes.span.0.clone());
        let at = At { head: Some(place), ..at };
        return items::hidden(
            Pair { base: &base.attributes, head: &own.attributes },
            &at,
            findings,
        );
    }
    let event = match rest {
        Some(it) if it.self_type != base.self_type => {
            format!("exists only for `{}` now", Style::Short.type_(&it.self_type))
        }
        Some(_) => "is another kind of item".to_owned(),
        None => "was removed".to_owned(),
    };
    let (rule, code) = match &base.kind {
        MemberKind::Function(it) => {
            let path = client::through(&base.self_type, &at.path, it);
            let path = path.as_ref().unwrap_or(&at.path);
            (&METHOD_REMOVED, client::call(path, it, Some(&base.generics)))
        }
        MemberKind::Constant(_) => (&CONSTANT_REMOVED, constant(&at.path, &base.self_type)),
    };
    let finding = findings.add(rule, &at, format!("`{}` {event}", at.path));
    finding.client = code;
}

fn constant(path: &str, owner: &Type) -> Option<String> {
    let plain = matches!(owner, Type::Path(path) if path.args.is_empty());
    plain.then(|| format!("fn client() {{ let _ = {path}; }}"))
}

fn added(head: &Member, at: &At, findings: &mut Findings<'_>) {
    let at = at.gained(&head.name, head.kind.word(), Style::Short.member(head), &head.attributes);
    let rule = match &head.kind {
        MemberKind::Function(_) => &METHOD_ADDED,
        MemberKind::Constant(_) => &CONSTANT_ADDED,
    };
    let finding = findings.add(rule, &at, format!("`{}` is new", at.path));
    finding.hazard = Some("it comes before a trait's item of the same name".to_owned());
}
