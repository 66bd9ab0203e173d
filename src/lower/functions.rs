//! Functions and methods.

use rustdoc_types as rd;
use rustdoc_types::{Attribute, Item};

use crate::api::item::{Function, Parameter};
use crate::api::types::*;
use crate::api::visit::each_lifetime;
use crate::lower::Lower;
use crate::lower::scope::{Elision, Numbering, Scope};
use crate::lower::types::abi;

/// Where a function stands: what opaque results capture depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// A free function or an inherent method.
    Free,
    /// An associated function of a trait, or its impl.
    Trait,
}

impl Lower<'_> {
    /// A function in the scope of its container.
    pub fn function(&self, item: &Item, it: &rd::Function, outer: &Scope, site: Site) -> Function {
        let mut scope = outer.clone();
        scope.enter(&it.generics.params, Numbering::Appearance, Numbering::Declared);
        scope.elision = Elision::Fresh;
        scope.synthetic = Some(Vec::new());
        scope.synthetic_names.clear();
        let mut written = scope.clone();
        written.as_written = true;
        let written: Vec<Parameter> =
            it.sig.inputs.iter().map(|input| self.parameter(input, &mut written)).collect();
        let params: Vec<Parameter> =
            it.sig.inputs.iter().map(|input| self.parameter(input, &mut scope)).collect();
        let in_inputs = scope.own_lifetimes().len();
        let synthetic = scope.synthetic.take();
        scope.elision = result_elision(&params, &written, it);
        scope.settle();
        scope.captures_all =
            self.edition_of(item.id) >= 2024 || site == Site::Trait || it.header.is_async;
        let output = self.output(it, &mut scope);
        scope.elision = Elision::As(Lifetime::Elided);
        scope.synthetic = synthetic;
        let mut generics = self.generics(&it.generics, &mut scope);
        for lifetime in generics.lifetimes.iter_mut().skip(in_inputs) {
            lifetime.early = true;
        }
        Function {
            generics,
            has_self: it.sig.inputs.first().is_some_and(|(name, _)| name == "self"),
            params,
            output,
            is_const: it.header.is_const,
            is_unsafe: it.header.is_unsafe,
            abi: abi(&it.header.abi).into(),
            variadic: it.sig.is_c_variadic,
            target_features: self.target_features(item),
            export_name: export_name(item),
        }
    }

    /// The target features that a function needs, with those that they imply.
    fn target_features(&self, item: &Item) -> std::collections::BTreeSet<String> {
        let mut found = std::collections::BTreeSet::new();
        let mut next: Vec<String> = Vec::new();
        for attribute in &item.attrs {
            if let Attribute::TargetFeature { enable } = attribute {
                next.extend(enable.iter().cloned());
            }
        }
        while let Some(name) = next.pop() {
            let known = self.krate.target.target_features.iter().find(|it| it.name == name);
            if found.insert(name) {
                next.extend(known.iter().flat_map(|it| it.implies_features.iter().cloned()));
            }
        }
        found
    }

    fn parameter(&self, (name, type_): &(String, rd::Type), scope: &mut Scope) -> Parameter {
        let name = if name == "_" { "" } else { name };
        Parameter { name: Cosmetic(name.into()), type_: self.type_(type_, scope) }
    }

    /// The result; an `async fn` gives a future that captures everything (Reference, async functions).
    fn output(&self, it: &rd::Function, scope: &mut Scope) -> Type {
        let output = it.sig.output.as_ref().map_or_else(unit, |it| self.type_(it, scope));
        if !it.header.is_async {
            return output;
        }
        let constraint =
            Constraint { item: "Output".into(), args: Vec::new(), term: Term::Type(output) };
        let future = TraitBound {
            lifetimes: 0,
            trait_: Path { name: "std::future::future::Future".into(), args: Vec::new() },
            constraints: [constraint].into(),
        };
        Type::Opaque(Box::new(Opaque {
            bounds: [Bound::Trait(future)].into(),
            captures: scope.all_lifetimes().into_iter().collect(),
            params: Cosmetic(scope.all_params()),
            is_async: Cosmetic(true),
        }))
    }
}

/// What elided lifetimes of a result stand for: the borrow of `self`, else the only lifetime of
/// the parameters, as they are written (Reference, lifetime elision in functions).
fn result_elision(params: &[Parameter], written: &[Parameter], it: &rd::Function) -> Elision {
    let has_self = it.sig.inputs.first().is_some_and(|(name, _)| name == "self");
    if let (true, Some(receiver)) = (has_self, params.first())
        && let Some(lifetime) = borrow(&receiver.type_)
    {
        return Elision::As(lifetime);
    }
    let mut found: Vec<Lifetime> = Vec::new();
    for param in written {
        each_lifetime(&param.type_, |it, _| {
            if matches!(it, Lifetime::Param(_) | Lifetime::Static) && !found.contains(it) {
                found.push(it.clone());
            }
        });
    }
    // rustdoc writes private aliases out; a `'static` beside a lifetime can only come from one.
    if found.len() > 1 {
        found.retain(|it| *it != Lifetime::Static);
    }
    match found.as_slice() {
        [only] => Elision::As(only.clone()),
        _ => Elision::As(Lifetime::Elided),
    }
}

/// The lifetime of the reference in a receiver: `&self`, `self: Pin<&mut Self>`.
fn borrow(receiver: &Type) -> Option<Lifetime> {
    match receiver {
        Type::Reference { lifetime, .. } => Some(lifetime.clone()),
        Type::Path(path) => path.args.iter().find_map(|arg| match arg {
            Arg::Type(it @ Type::Reference { .. }) => borrow(it),
            _ => None,
        }),
        _ => None,
    }
}

/// The symbol that an item promises: `#[no_mangle]`, `#[export_name = "…"]`.
pub fn export_name(item: &Item) -> Option<String> {
    item.attrs.iter().find_map(|it| match it {
        Attribute::NoMangle => item.name.clone(),
        Attribute::ExportName(name) => Some(name.clone()),
        _ => None,
    })
}
