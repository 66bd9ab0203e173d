//! Values back to Rust text, for signatures in reports and for client code.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::api::known::{needs_sized, public_path};
use crate::api::types::*;

/// How paths are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The last segment: `Node`.
    Short,
    /// As a client would write it: `tree::Node`, `std::io::Error`.
    Full,
    /// With the version of its package, where another one has the same path: `serde@1::Serialize`.
    Exact,
    /// As `Full`, and with what an `impl Trait` may mention: `impl Iterator + use<'a, T>`.
    Capturing,
}

/// The text of a path that clients write for a definition.
pub fn client_path(name: &Name) -> String {
    let text = public_path(name.as_str());
    match text.split_once("::") {
        // What is known of another crate is its package.
        Some((krate, rest)) => {
            let package = krate.split('@').next().unwrap_or(krate);
            format!("{}::{rest}", package.replace('-', "_"))
        }
        None => text,
    }
}

impl Style {
    fn name(self, name: &Name) -> String {
        match self {
            Style::Short => name.last().to_owned(),
            Style::Full | Style::Capturing => client_path(name),
            Style::Exact => name.as_str().replace('-', "_"),
        }
    }

    pub(super) fn list<T>(self, items: &[T], f: impl Fn(Style, &T) -> String) -> String {
        items.iter().map(|it| f(self, it)).collect::<Vec<_>>().join(", ")
    }

    /// A lifetime: `'a`.
    pub fn lifetime(self, it: &Lifetime) -> String {
        match it {
            Lifetime::Static => "'static".to_owned(),
            Lifetime::Param(Param { name, .. }) | Lifetime::Bound { name, .. } => {
                name.0.to_string()
            }
            Lifetime::Elided => "'_".to_owned(),
        }
    }

    fn constant(self, it: &Const) -> String {
        match it {
            Const::Param(it) => it.name.0.to_string(),
            Const::Value(it) => it.to_string(),
        }
    }

    fn arg(self, it: &Arg) -> String {
        match it {
            Arg::Lifetime(it) => self.lifetime(it),
            Arg::Type(it) => self.type_(it),
            Arg::Const(it) => self.constant(it),
        }
    }

    /// A path with its arguments: `Map<'a, K, V>`.
    pub fn path(self, it: &Path) -> String {
        self.path_with(it, &BTreeSet::new())
    }

    fn path_with(self, it: &Path, constraints: &BTreeSet<Constraint>) -> String {
        let name = self.name(&it.name);
        if let Some(call) = self.call(it, constraints) {
            return format!("{name}{call}");
        }
        let mut inside: Vec<String> = it
            .args
            .iter()
            .filter(|arg| !matches!(arg, Arg::Lifetime(Lifetime::Elided)))
            .map(|arg| self.arg(arg))
            .collect();
        inside.extend(constraints.iter().map(|it| self.constraint(it)));
        match inside.is_empty() {
            true => name,
            false => format!("{name}<{}>", inside.join(", ")),
        }
    }

    /// `(A, B) -> C` of the traits of callables.
    fn call(self, it: &Path, constraints: &BTreeSet<Constraint>) -> Option<String> {
        let callable = ["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];
        let [Arg::Type(Type::Tuple(inputs))] = it.args.as_slice() else { return None };
        if !it.name.as_str().starts_with("std::ops::") || !callable.contains(&it.name.last()) {
            return None;
        }
        let output = constraints.iter().find_map(|it| match &it.term {
            Term::Type(output) if &*it.item == "Output" => Some(self.result(output)),
            _ => None,
        });
        let inputs = self.list(inputs, Style::type_);
        Some(format!("({inputs}){}", output.unwrap_or_default()))
    }

    fn constraint(self, it: &Constraint) -> String {
        let args = match it.args.is_empty() {
            true => String::new(),
            false => format!("<{}>", self.list(&it.args, Style::arg)),
        };
        match &it.term {
            Term::Type(term) => format!("{}{args} = {}", it.item, self.type_(term)),
            Term::Const(term) => format!("{}{args} = {}", it.item, self.constant(term)),
            Term::Bounds(bounds) => format!("{}{args}: {}", it.item, self.bounds(bounds)),
        }
    }

    fn binder(self, lifetimes: u16, names: &BTreeSet<String>) -> String {
        match lifetimes {
            0 => String::new(),
            _ => {
                let named: Vec<_> = names.iter().filter(|it| *it != "'_").cloned().collect();
                match named.is_empty() {
                    true => String::new(),
                    false => format!("for<{}> ", named.join(", ")),
                }
            }
        }
    }

    fn trait_bound(self, it: &TraitBound) -> String {
        let mut names = BTreeSet::new();
        crate::api::visit::each_lifetime(it, |lifetime, binders| match lifetime {
            Lifetime::Bound { binder, name, .. } if binder + 1 == binders => {
                names.insert(name.0.to_string());
            }
            _ => {}
        });
        format!(
            "{}{}",
            self.binder(it.lifetimes, &names),
            self.path_with(&it.trait_, &it.constraints)
        )
    }

    /// Bounds joined by `+`, lifetimes last.
    pub fn bounds(self, bounds: &BTreeSet<Bound>) -> String {
        let texts: Vec<String> = bounds
            .iter()
            .map(|it| match it {
                Bound::Trait(it) => self.trait_bound(it),
                Bound::Outlives(it) => self.lifetime(it),
            })
            .collect();
        texts.join(" + ")
    }

    /// A type: `&'a mut [T]`.
    pub fn type_(self, it: &Type) -> String {
        match it {
            Type::Path(it) => self.path(it),
            Type::Param(it) => it.name.0.to_string(),
            Type::SelfType => "Self".to_owned(),
            Type::Primitive(it) if &**it == "never" => "!".to_owned(),
            Type::Primitive(it) | Type::Unknown(it) => it.to_string(),
            Type::Tuple(parts) if parts.len() == 1 => format!("({},)", self.type_(&parts[0])),
            Type::Tuple(parts) => format!("({})", self.list(parts, Style::type_)),
            Type::Slice(it) => format!("[{}]", self.type_(it)),
            Type::Array(it, length) => format!("[{}; {}]", self.type_(it), self.constant(length)),
            Type::Reference { lifetime, mutable, target } => {
                let lifetime = match self.lifetime(lifetime) {
                    it if it == "'_" => String::new(),
                    it => format!("{it} "),
                };
                let mutable = if *mutable { "mut " } else { "" };
                format!("&{lifetime}{mutable}{}", self.pointee(target))
            }
            Type::Pointer { mutable, target } => {
                format!("*{} {}", if *mutable { "mut" } else { "const" }, self.pointee(target))
            }
            Type::Function(it) => self.fn_pointer(it),
            Type::Dyn(it) => self.dyn_(it),
            Type::Opaque(it) => self.opaque(it),
            Type::Projection(it) => self.projection(it),
        }
    }

    /// `dyn A + B` needs parentheses behind `&`.
    fn pointee(self, it: &Type) -> String {
        let text = self.type_(it);
        match it {
            Type::Dyn(_) | Type::Opaque(_) if text.contains(" + ") => format!("({text})"),
            _ => text,
        }
    }

    fn fn_pointer(self, it: &FnPointer) -> String {
        let mut names = BTreeSet::new();
        crate::api::visit::each_lifetime(
            &Type::Function(Box::new(it.clone())),
            |l, binders| match l {
                Lifetime::Bound { binder, name, .. } if binder + 1 == binders => {
                    names.insert(name.0.to_string());
                }
                _ => {}
            },
        );
        let mut inputs = self.list(&it.inputs, Style::type_);
        if it.variadic {
            inputs.push_str(", ...");
        }
        let header = header(false, it.is_unsafe, &it.abi);
        let binder = self.binder(it.lifetimes, &names);
        format!("{binder}{header}fn({inputs}){}", self.result(&it.output))
    }

    fn dyn_(self, it: &Dyn) -> String {
        let traits: Vec<_> = it.traits.iter().map(|it| self.trait_bound(it)).collect();
        let lifetime = match &it.lifetime {
            Lifetime::Param(param) if &*param.name.0 != "'_" => format!(" + {}", param.name.0),
            // What nobody writes shows where all else is one text.
            other if self == Style::Capturing => format!(" + {}", self.lifetime(other)),
            _ => String::new(),
        };
        format!("dyn {}{lifetime}", traits.join(" + "))
    }

    fn opaque(self, it: &Opaque) -> String {
        let captures = match self {
            Style::Capturing => {
                let lifetimes = it.captures.iter().map(|it| self.lifetime(it));
                let all = lifetimes.chain(it.params.0.iter().map(|it| self.arg(it)));
                format!(" + use<{}>", all.collect::<Vec<_>>().join(", "))
            }
            _ => String::new(),
        };
        format!("impl {}{captures}", self.bounds(&it.bounds))
    }

    fn projection(self, it: &Projection) -> String {
        let args = match it.args.is_empty() {
            true => String::new(),
            false => format!("<{}>", self.list(&it.args, Style::arg)),
        };
        match &it.self_type {
            Type::SelfType | Type::Param(_) => {
                format!("{}::{}{args}", self.type_(&it.self_type), it.item)
            }
            other => {
                let trait_ = self.path(&it.trait_);
                format!("<{} as {trait_}>::{}{args}", self.type_(other), it.item)
            }
        }
    }

    pub(super) fn result(self, it: &Type) -> String {
        match it {
            Type::Tuple(parts) if parts.is_empty() => String::new(),
            other => format!(" -> {}", self.type_(other)),
        }
    }

    /// A predicate: `T: Clone`.
    pub fn predicate(self, it: &Predicate) -> String {
        match it {
            Predicate::Implements { subject, trait_, .. } => {
                let constraints = BTreeSet::new();
                format!("{}: {}", self.type_(subject), self.path_with(trait_, &constraints))
            }
            Predicate::Equals { subject: Type::Projection(it), term, .. } => {
                let self_type = self.type_(&it.self_type);
                let term = match term {
                    Arg::Type(it) => Term::Type(it.clone()),
                    Arg::Const(it) => Term::Const(it.clone()),
                    Arg::Lifetime(_) => return format!("{self_type}: {}", self.path(&it.trait_)),
                };
                let (item, args) = (it.item.clone(), it.args.clone());
                let said = BTreeSet::from([Constraint { item, args, term }]);
                format!("{self_type}: {}", self.path_with(&it.trait_, &said))
            }
            Predicate::Equals { subject, term, .. } => {
                format!("{} == {}", self.type_(subject), self.arg(term))
            }
            Predicate::TypeOutlives { subject, lifetime, .. } => {
                format!("{}: {}", self.type_(subject), self.lifetime(lifetime))
            }
            Predicate::LifetimeOutlives { longer, shorter } => {
                format!("{}: {}", self.lifetime(longer), self.lifetime(shorter))
            }
        }
    }

    /// `<'a, T, const N: usize>`, or nothing.
    pub fn generic_params(self, it: &Generics) -> String {
        let lifetimes =
            it.lifetimes.iter().filter(|it| &*it.name.0 != "'_").map(|it| it.name.0.to_string());
        let params = it.params.iter().filter_map(|param| match &param.kind {
            ParamKind::Type { synthetic: true, .. } => None,
            ParamKind::Type { default, .. } => Some(match default {
                Some(default) => format!("{} = {}", param.name.0, self.type_(default)),
                None => param.name.0.to_string(),
            }),
            ParamKind::Const { type_, default } => {
                let default = default.as_ref().map(|it| format!(" = {}", self.constant(it)));
                Some(format!(
                    "const {}: {}{}",
                    param.name.0,
                    self.type_(type_),
                    default.unwrap_or_default()
                ))
            }
        });
        let all: Vec<String> = lifetimes.chain(params).collect();
        match all.is_empty() {
            true => String::new(),
            false => format!("<{}>", all.join(", ")),
        }
    }

    /// ` where …`, or nothing; `Sized` is told by its absence.
    pub fn where_clause(self, it: &Generics) -> String {
        let mut clauses: Vec<String> =
            it.predicates.iter().filter(|it| !is_sized(it)).map(|it| self.predicate(it)).collect();
        clauses.extend(self.unsized_params(it));
        clauses.dedup();
        match clauses.is_empty() {
            true => String::new(),
            false => format!(" where {}", clauses.join(", ")),
        }
    }

    fn unsized_params(self, it: &Generics) -> Vec<String> {
        let sized = |name: &str| {
            it.predicates.iter().any(|predicate| match predicate {
                Predicate::Implements { subject: Type::Param(param), trait_, .. } => {
                    &*param.name.0 == name && can_need_sized(&trait_.name)
                }
                _ => false,
            })
        };
        it.params
            .iter()
            .filter(|param| matches!(param.kind, ParamKind::Type { .. }) && !sized(&param.name.0))
            .map(|param| format!("{}: ?Sized", param.name.0))
            .collect()
    }
}

/// Whether a bound says `Sized` of what has it anyway, if nothing else is said.
fn is_sized(it: &Predicate) -> bool {
    matches!(it, Predicate::Implements { subject, trait_, .. }
        if trait_.name.is_std("marker::Sized") && *subject != Type::SelfType)
}

/// Whether what has a trait can be `Sized` for that reason, as far as a name tells.
pub(super) fn can_need_sized(trait_: &Name) -> bool {
    let std_trait = trait_.as_str().strip_prefix("std::");
    std_trait.is_none_or(|it| it == "marker::Sized" || needs_sized(it))
}

pub(super) fn header(is_async: bool, is_unsafe: bool, abi: &str) -> String {
    let mut text = String::new();
    if is_async {
        text.push_str("async ");
    }
    if is_unsafe {
        text.push_str("unsafe ");
    }
    if abi != "Rust" {
        let _ = write!(text, "extern \"{abi}\" ");
    }
    text
}
