//! Functions as Rust text.

use std::fmt::Write;

use crate::api::item::{Function, Parameter};
use crate::api::show::{Style, header};
use crate::api::types::*;

impl Style {
    /// `pub const fn name<T>(a: A) -> B where …`, `pub` left out in traits and their impls.
    pub fn function(self, name: &str, it: &Function, public: bool) -> String {
        let mut text = String::from(if public { "pub " } else { "" });
        let (is_async, output) = match &it.output {
            Type::Opaque(opaque) if opaque.is_async.0 => (true, awaited(opaque)),
            other => (false, other.clone()),
        };
        if it.is_const {
            text.push_str("const ");
        }
        text.push_str(&header(is_async, it.is_unsafe, &it.abi));
        let mut params = self.list(&it.params, Style::parameter);
        if it.variadic {
            params.push_str(", ...");
        }
        let generics = self.generic_params(&it.generics);
        let _ = write!(text, "fn {name}{generics}({params}){}", self.result(&output));
        text + &self.where_clause(&it.generics)
    }

    fn parameter(self, it: &Parameter) -> String {
        let name: &str = &it.name.0;
        match &it.type_ {
            type_ if name == "self" => match type_ {
                Type::Reference { mutable, lifetime, target } if is_self(target) => {
                    let lifetime = match self.lifetime(lifetime) {
                        it if it == "'_" => String::new(),
                        it => format!("{it} "),
                    };
                    format!("&{lifetime}{}self", if *mutable { "mut " } else { "" })
                }
                type_ if is_self(type_) => "self".to_owned(),
                type_ => format!("self: {}", self.type_(type_)),
            },
            type_ if name.is_empty() => format!("_: {}", self.type_(type_)),
            type_ => format!("{name}: {}", self.type_(type_)),
        }
    }
}

/// Whether a receiver's type is the implementing type itself. Receivers of inherent methods are
/// lowered to the type; any nominal type directly behind `self` is that type.
fn is_self(it: &Type) -> bool {
    !matches!(it, Type::Path(path) if path.name.as_str().starts_with("std::"))
}

/// What an `async fn` gives when awaited.
fn awaited(it: &Opaque) -> Type {
    it.bounds
        .iter()
        .find_map(|bound| match bound {
            Bound::Trait(bound) => bound.constraints.iter().find_map(|it| match &it.term {
                Term::Type(output) => Some(output.clone()),
                _ => None,
            }),
            Bound::Outlives(_) => None,
        })
        .unwrap_or_else(unit)
}
