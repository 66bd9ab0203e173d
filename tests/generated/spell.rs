//! Types, bounds and parameters as text, in one of the ways that mean the same.

use crate::model::*;
use crate::render::Writer;

/// How names are written where a type stands.
pub struct Names {
    pub types: Vec<String>,
    /// None for those that are elided.
    pub lifetimes: Vec<Option<String>>,
    /// The type that `Self` stands for.
    pub own: Option<Type>,
}

impl Writer<'_> {
    pub fn names(&mut self, generics: &Generics, around: Option<&Names>) -> Names {
        let mut names = Names {
            types: around.map_or(Vec::new(), |it| it.types.clone()),
            lifetimes: around.map_or(Vec::new(), |it| it.lifetimes.clone()),
            own: around.and_then(|it| it.own.clone()),
        };
        let (prefix, tick) =
            (self.choice(&["T", "Q", "Elem", "W"]), self.choice(&["'a", "'life", "'z"]));
        let depth = if around.is_some() { "m" } else { "" };
        let depth_type = depth.to_uppercase();
        for _ in 0..generics.types.len() {
            names.types.push(format!("{prefix}{depth_type}{}", names.types.len()));
        }
        for _ in 0..generics.lifetimes {
            names.lifetimes.push(Some(format!("{tick}{depth}{}", names.lifetimes.len())));
        }
        names
    }

    pub fn bound(&mut self, it: Bound) -> String {
        match it {
            Bound::Std("Debug") => {
                self.choice(&["std::fmt::Debug", "core::fmt::Debug", "::std::fmt::Debug"])
            }
            Bound::Std(
                name @ ("Clone" | "Copy" | "Iterator" | "Default" | "Send" | "PartialEq"),
            ) => {
                let module = match name {
                    "Clone" => "clone",
                    "Default" => "default",
                    "Iterator" => "iter",
                    "PartialEq" => "cmp",
                    _ => "marker",
                };
                let (std, core) =
                    (format!("std::{module}::{name}"), format!("core::{module}::{name}"));
                self.choice(&[name, name, &std, &core])
            }
            Bound::Std(name) => name.to_owned(),
            Bound::Local(at) => self.local(at),
        }
    }

    pub fn local(&mut self, at: usize) -> String {
        let name = &self.api.item(at).name;
        let whole = format!("crate::{}::{name}", self.module);
        self.choice(&[name, name, &format!("self::{name}"), &whole])
    }

    pub fn bounds(&mut self, param: &TypeParam) -> Vec<String> {
        let mut found = param.bounds.clone();
        if found.contains(&Bound::Std("Copy")) && self.may(50) {
            found.insert(Bound::Std("Clone"));
        }
        let mut texts: Vec<String> = found.into_iter().map(|it| self.bound(it)).collect();
        match param.is_unsized {
            true => texts.push("?Sized".to_owned()),
            false if self.may(10) => texts.push("Sized".to_owned()),
            false => {}
        }
        self.shuffle(&mut texts);
        texts
    }

    /// The parameters to declare and the `where` clause, for those from a position on.
    pub fn declared(&mut self, generics: &Generics, names: &Names) -> (String, String) {
        let first = names.types.len() - generics.types.len();
        let mut params: Vec<String> = names.lifetimes[names.lifetimes.len() - generics.lifetimes..]
            .iter()
            .flatten()
            .cloned()
            .collect();
        let mut clauses = Vec::new();
        for (name, param) in names.types[first..].iter().zip(&generics.types) {
            let (mut inline, mut apart) = (Vec::new(), Vec::new());
            for bound in self.bounds(param) {
                match self.may(40) {
                    true => apart.push(bound),
                    false => inline.push(bound),
                }
            }
            match inline.is_empty() {
                true => params.push(name.clone()),
                false => params.push(format!("{name}: {}", inline.join(" + "))),
            }
            match self.may(50) || apart.is_empty() {
                true => clauses.extend(apart.iter().map(|it| format!("{name}: {it}"))),
                false => clauses.push(format!("{name}: {}", apart.join(" + "))),
            }
        }
        self.shuffle(&mut clauses);
        let clauses = match clauses.is_empty() {
            true => String::new(),
            false => format!(" where {}", clauses.join(", ")),
        };
        (list(&params), clauses)
    }

    pub fn types(&mut self, types: &[Type], names: &Names) -> Vec<String> {
        types.iter().map(|it| self.type_(it, names)).collect()
    }

    pub fn type_(&mut self, it: &Type, names: &Names) -> String {
        if names.own.as_ref() == Some(it) && self.may(50) {
            return "Self".to_owned();
        }
        let text = self.written(it, names);
        let (closed, simple) = is_closed(it);
        if closed && self.may(if simple { 3 } else { 12 }) {
            let alias = format!("Alias{}", self.aliases.len());
            self.aliases.push(format!("type {alias} = {text};\n"));
            return alias;
        }
        if self.may(3) { format!("({text})") } else { text }
    }

    pub fn written(&mut self, it: &Type, names: &Names) -> String {
        match it {
            Type::Plain("String") => self.choice(&["String", "std::string::String"]),
            Type::Plain(name) => (*name).to_owned(),
            Type::Param(at) => names.types[*at].clone(),
            Type::Local(at, lifetimes, types) => {
                let path = self.local(*at);
                let lifetimes: Vec<String> = lifetimes
                    .iter()
                    .map(|it| names.lifetimes[*it].clone().unwrap_or_else(|| "'_".to_owned()))
                    .collect();
                path + &list(&[lifetimes, self.types(types, names)].concat())
            }
            Type::Std(name, types) => {
                let module = match *name {
                    "Vec" => "std::vec",
                    "Option" => "core::option",
                    "Box" => "std::boxed",
                    _ => "std::marker",
                };
                let whole = format!("{module}::{name}");
                let name = self.choice(&[name, name, &whole]);
                name + &list(&self.types(types, names))
            }
            Type::Reference(OWN_BINDER, mutable, target) => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, self.type_(target, names))
            }
            Type::Reference(lifetime, mutable, target) => {
                let lifetime =
                    names.lifetimes[*lifetime].clone().map_or(String::new(), |it| it + " ");
                let target = self.type_(target, names);
                format!("&{lifetime}{}{target}", if *mutable { "mut " } else { "" })
            }
            Type::Slice(it) => format!("[{}]", self.type_(it, names)),
            Type::Array(it, length) => {
                let length = match self.may(30) {
                    true => format!("{} + 1", length - 1),
                    false => length.to_string(),
                };
                format!("[{}; {length}]", self.type_(it, names))
            }
            Type::Tuple(types) => format!("({})", self.types(types, names).join(", ")),
            Type::Function(inputs, output) => {
                let named = self.may(30);
                let inputs: Vec<String> = self
                    .types(inputs, names)
                    .into_iter()
                    .map(|it| if named { format!("own: {it}") } else { it })
                    .collect();
                format!("fn({}){}", inputs.join(", "), self.arrow(output, names))
            }
            Type::Callback(inputs, output) => {
                let inputs = self.types(inputs, names).join(", ");
                format!("impl Fn({inputs}){}", self.arrow(output, names))
            }
            Type::Object(at) => {
                let path = self.local(*at);
                let bound = if self.may(30) { " + 'static" } else { "" };
                format!("Box<dyn {path}{bound}>")
            }
            Type::Associated(name) => format!("Self::{name}"),
            Type::Item(at) => {
                let name = &names.types[*at];
                self.choice(&[&format!("{name}::Item"), &format!("<{name} as Iterator>::Item")])
            }
            Type::Stream(it) => format!("impl Iterator<Item = {}>", self.type_(it, names)),
        }
    }

    pub fn arrow(&mut self, output: &Type, names: &Names) -> String {
        match output {
            Type::Tuple(parts) if parts.is_empty() && !self.may(30) => String::new(),
            output => format!(" -> {}", self.type_(output, names)),
        }
    }
}

/// `<A, B>`, or nothing.
pub fn list(parts: &[String]) -> String {
    if parts.is_empty() { String::new() } else { format!("<{}>", parts.join(", ")) }
}

/// Whether an alias without parameters can stand for the type, and whether it is a mere name.
fn is_closed(it: &Type) -> (bool, bool) {
    let open = |it: &&Type| {
        matches!(
            it,
            Type::Param(_)
                | Type::Item(_)
                | Type::Associated(_)
                | Type::Callback(..)
                | Type::Stream(_)
        ) || matches!(it, Type::Reference(OWN_BINDER, ..))
    };
    let closed =
        it.lifetimes().is_empty() && !it.parts().iter().any(open) && *it != Type::Plain("str");
    (closed, matches!(it, Type::Plain(_)))
}
