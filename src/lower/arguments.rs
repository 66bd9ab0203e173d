//! The arguments of a path in full: defaults, elided lifetimes and the bounds of trait objects.

use rustdoc_types as rd;
use rustdoc_types::{GenericArg, GenericArgs, GenericParamDefKind};

use crate::api::fold::{Substitute, fold};
use crate::api::known;
use crate::api::known_types;
use crate::api::matching::UNEVALUATED;
use crate::api::solve::arguments;
use crate::api::types::*;
use crate::lower::Lower;
use crate::lower::bounds::outlives;
use crate::lower::scope::Scope;
use crate::lower::types::ALIAS_DEPTH;

impl Lower<'_> {
    /// The arguments of a path, defaults and elided lifetimes filled in.
    pub(super) fn path_args(
        &self,
        path: &rd::Path,
        subject: Option<&Type>,
        scope: &mut Scope,
    ) -> Vec<Arg> {
        let params = self.params_of(&path.id);
        let mut args = Vec::new();
        if let Some(GenericArgs::AngleBracketed { args: written, .. }) = path.args.as_deref() {
            args.reserve_exact(written.len());
            let (mut types, mut lifetimes) = (0, 0);
            for arg in written {
                if let GenericArg::Lifetime(_) = arg {
                    lifetimes += 1;
                }
                let object = self.object_default(&path.id, types, &args);
                types += usize::from(!matches!(arg, GenericArg::Lifetime(_)));
                args.extend(self.arg(arg, object, scope));
            }
            if lifetimes == 0 {
                self.fill_lifetimes(params, &mut args, scope);
            }
        } else {
            self.fill_lifetimes(params, &mut args, scope);
        }
        self.fill_defaults(path.id, params, subject, &mut args);
        self.drop_unknown_lifetimes(&path.id, &mut args);
        args
    }

    pub(super) fn arg(&self, arg: &GenericArg, object: Lifetime, scope: &mut Scope) -> Option<Arg> {
        Some(match arg {
            GenericArg::Lifetime(name) => Arg::Lifetime(scope.lifetime(name)),
            GenericArg::Type(it) => Arg::Type(self.inside(it, object, scope)),
            GenericArg::Const(it) => {
                Arg::Const(self.constant(it.value.as_deref().unwrap_or(&it.expr), scope))
            }
            GenericArg::Infer => return None,
        })
    }

    /// Lifetimes that stand nowhere are elided ones.
    fn fill_lifetimes(
        &self,
        params: &[rd::GenericParamDef],
        args: &mut Vec<Arg>,
        scope: &mut Scope,
    ) {
        let lifetimes = params
            .iter()
            .filter(|it| matches!(it.kind, GenericParamDefKind::Lifetime { .. }))
            .map(|_| Arg::Lifetime(scope.lifetime("'_")));
        let lifetimes: Vec<Arg> = lifetimes.collect();
        args.splice(0..0, lifetimes);
    }

    /// A type of another crate may leave its lifetimes out, and rustdoc does not say how many it
    /// has: those that say nothing are dropped, so that both ways to write it are one.
    fn drop_unknown_lifetimes(&self, id: &rd::Id, args: &mut Vec<Arg>) {
        if self.local(id).is_none() {
            args.retain(|it| !matches!(it, Arg::Lifetime(Lifetime::Elided)));
        }
    }

    fn fill_defaults(
        &self,
        id: rd::Id,
        params: &[rd::GenericParamDef],
        subject: Option<&Type>,
        args: &mut Vec<Arg>,
    ) {
        if self.local(&id).is_none() {
            return self.fill_known_defaults(id, subject, args);
        }
        for (index, param) in params.iter().enumerate().skip(args.len()) {
            let mut inner = Scope::for_alias(params, ALIAS_DEPTH);
            let default = match &param.kind {
                GenericParamDefKind::Type { default: Some(it), .. } => {
                    Arg::Type(self.type_(it, &mut inner))
                }
                GenericParamDefKind::Const { default: Some(it), .. } => {
                    Arg::Const(self.constant(it, &mut inner))
                }
                _ => return,
            };
            let with = arguments(&Path { name: "".into(), args: args[..index].to_vec() });
            let mut substitute = Substitute { depth: ALIAS_DEPTH, with: &with, self_type: subject };
            args.push(fold(&default, &mut substitute));
        }
    }

    fn fill_known_defaults(&self, id: rd::Id, subject: Option<&Type>, args: &mut Vec<Arg>) {
        let name = self.name(id, "");
        let Some(path) = name.as_str().strip_prefix("std::") else { return };
        if let Some((position, default)) = known_types::default_arg(path)
            && args.len() == position
        {
            args.push(Arg::Type(Type::Path(Path { name: default.into(), args: Vec::new() })));
        }
        if let ("sync::lazy_lock::LazyLock" | "cell::lazy::LazyCell", [Arg::Type(value)]) =
            (path, args.as_slice())
        {
            args.push(Arg::Type(initializer(value)));
        }
        if let Some(subject) = subject
            && known::rhs_defaults_to_self(path)
            && args.is_empty()
        {
            args.push(Arg::Type(subject.clone()));
        }
    }

    /// The bound that a trait object gets as that argument: only a *written* `T: 'a` counts
    /// (Reference, lifetime elision, default trait object lifetimes).
    fn object_default(&self, id: &rd::Id, position: usize, args: &[Arg]) -> Lifetime {
        let params = self.params_of(id);
        let types =
            params.iter().filter(|it| !matches!(it.kind, GenericParamDefKind::Lifetime { .. }));
        let Some(param) = types.clone().nth(position) else {
            return self.known_object_default(id, args);
        };
        let GenericParamDefKind::Type { bounds, .. } = &param.kind else { return Lifetime::Static };
        let inline = bounds.iter().filter_map(outlives);
        let clauses =
            self.where_of(id).iter().filter_map(|clause| match clause {
                rd::WherePredicate::BoundPredicate {
                    type_: rd::Type::Generic(it), bounds, ..
                } if *it == param.name => Some(bounds.iter().filter_map(outlives)),
                _ => None,
            });
        let written: Vec<&str> = inline.chain(clauses.flatten()).collect();
        let [bound] = written.as_slice() else { return Lifetime::Static };
        let lifetimes =
            params.iter().filter(|it| matches!(it.kind, GenericParamDefKind::Lifetime { .. }));
        match lifetimes.enumerate().find(|(_, it)| it.name == *bound) {
            Some((index, _)) => match args.get(index) {
                Some(Arg::Lifetime(it)) => it.clone(),
                _ => Lifetime::Static,
            },
            None => Lifetime::Static,
        }
    }

    /// The borrowing types of the standard library bound their parameter by their lifetime.
    fn known_object_default(&self, id: &rd::Id, args: &[Arg]) -> Lifetime {
        let name = self.name(*id, "");
        let borrows = ["std::cell::Ref", "std::cell::RefMut"].contains(&name.as_str());
        match args.first() {
            Some(Arg::Lifetime(it)) if borrows => it.clone(),
            _ => Lifetime::Static,
        }
    }

    /// A constant's text, parameters by position and literals without suffix.
    pub fn constant(&self, text: &str, scope: &mut Scope) -> Const {
        let inner = text.trim().trim_start_matches('{').trim_end_matches('}').trim();
        match (scope.param(inner), self.constant_value(inner)) {
            (Some(param), _) => Const::Param(param),
            (None, Some(value)) => Const::Value(literal(value).into()),
            (None, None) if is_computed(inner) => Const::Value(UNEVALUATED.into()),
            (None, None) => Const::Value(literal(inner).into()),
        }
    }
}

/// `fn() -> T`, the default initializer of a lazy value.
fn initializer(value: &Type) -> Type {
    Type::Function(Box::new(FnPointer {
        lifetimes: 0,
        inputs: Vec::new(),
        output: value.clone(),
        is_unsafe: false,
        abi: "Rust".into(),
        variadic: false,
    }))
}

/// Whether a constant's text says how to compute it.
fn is_computed(text: &str) -> bool {
    !text.starts_with(['"', '\'', '-']) && text.contains([' ', '(', '+', '*', '/', '{'])
}

/// The text of a constant: a literal without suffix and separators, anything else as it is.
fn literal(text: &str) -> String {
    let digits = text.trim_start_matches('-');
    if !digits.starts_with(|it: char| it.is_ascii_digit()) {
        return text.to_owned();
    }
    let suffixes = ["usize", "isize", "u128", "i128", "u16", "i16", "u32", "i32", "u64", "i64"];
    let short = ["u8", "i8"];
    let hex = digits.starts_with("0x");
    let bare = suffixes.iter().chain(&short).find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    let bare: String = bare.chars().filter(|it| *it != '_').collect();
    match hex {
        true => bare.to_ascii_lowercase(),
        false => bare,
    }
}
