//! An API as Rust source. Plainly, or in one of the many ways that mean the same to a client: other
//! names for parameters, another order, other paths, aliases, private modules with re-exports.

use std::collections::BTreeSet;

use crate::model::*;
use crate::random::Random;
use crate::spell::{Names, list};

pub struct Writer<'a> {
    pub api: &'a Api,
    pub module: &'a str,
    /// The way of writing; none for the plain one.
    random: Option<Random>,
    /// Private aliases so far.
    pub aliases: Vec<String>,
}

/// The items of the API as the content of the module.
pub fn source(api: &Api, module: &str, random: Option<Random>) -> String {
    let mut writer = Writer { api, module, random, aliases: Vec::new() };
    let mut blocks: Vec<String> = Vec::new();
    for (at, item) in api.present() {
        let text = writer.item(item);
        blocks.push(writer.placed(item, text));
        if let Kind::Nominal(it) = &item.kind {
            blocks.extend(writer.impls(at, it));
        }
    }
    if writer.may(40) {
        blocks.push("struct Unseen<T>(T);\nimpl<T> Unseen<T> { fn _own(&self) {} }\n".to_owned());
    }
    blocks.append(&mut writer.aliases);
    writer.shuffle(&mut blocks);
    blocks.concat()
}

impl Writer<'_> {
    pub fn may(&mut self, percent: usize) -> bool {
        self.random.as_mut().is_some_and(|it| it.chance(percent))
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        if let Some(random) = &mut self.random {
            random.shuffle(items);
        }
    }

    pub fn choice(&mut self, from: &[&str]) -> String {
        match &mut self.random {
            Some(random) => (random.pick(from)).to_owned(),
            None => from[0].to_owned(),
        }
    }

    /// The item where it stands, or behind a re-export.
    fn placed(&mut self, item: &Item, text: String) -> String {
        let name = &item.name;
        if item.attribute.contains("hidden") || !self.may(25) {
            return text;
        }
        let inner = format!("inner_{}", name.to_lowercase());
        let import = match self.may(50) {
            true => format!("pub use {inner}::{name};"),
            false => format!("pub use self::{inner}::*;"),
        };
        format!("mod {inner} {{\n#[allow(unused_imports)]\nuse super::*;\n{text}}}\n{import}\n")
    }

    fn item(&mut self, item: &Item) -> String {
        let name = &item.name;
        let mut text = format!("{}\n", item.attribute);
        if self.may(30) {
            text += "/// Said by the way.\n";
        }
        match &item.kind {
            Kind::Nominal(it) => text += &self.nominal(name, it),
            Kind::Trait(it) => text += &self.trait_(name, it),
            Kind::Function(it) => {
                let nothing = Names { types: Vec::new(), lifetimes: Vec::new(), own: None };
                text += &format!("pub {}", self.function(it, &nothing, true));
            }
            Kind::Constant(type_, value) => {
                let value = match self.may(40) {
                    true => format!("{} + 1 - 1", value),
                    false => value.to_string(),
                };
                text += &format!("pub const {name}: {type_} = {value};\n");
            }
            Kind::Alias(generics, target) => {
                let names = self.names(generics, None);
                let target = self.type_(target, &names);
                text += &format!("pub type {name}{} = {target};\n", list(&names.types));
            }
        }
        text
    }

    fn nominal(&mut self, name: &str, it: &Nominal) -> String {
        let names = self.names(&it.generics, None);
        let (params, clauses) = self.declared(&it.generics, &names);
        let mut derives: Vec<&str> = it.derives.iter().copied().collect();
        self.shuffle(&mut derives);
        let mut text = match derives.split_first() {
            Some((first, rest)) if self.may(50) => {
                format!("#[derive({first})]\n#[derive({})]\n", rest.join(", "))
            }
            Some(_) => format!("#[derive({})]\n", derives.join(", ")),
            None => String::new(),
        };
        if it.non_exhaustive {
            text += "#[non_exhaustive]\n";
        }
        match &it.form {
            Form::Braced(fields) => {
                let mut fields: Vec<String> = fields
                    .iter()
                    .map(|it| {
                        format!("{}{}: {},\n", public(it), it.name, self.type_(&it.type_, &names))
                    })
                    .collect();
                self.shuffle(&mut fields);
                text + &format!("pub struct {name}{params}{clauses} {{\n{}}}\n", fields.concat())
            }
            Form::Tuple(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|it| format!("{}{}", public(it), self.type_(&it.type_, &names)))
                    .collect();
                text + &format!("pub struct {name}{params}({}){clauses};\n", fields.join(", "))
            }
            Form::Enum(variants) => {
                let variants: Vec<String> = variants
                    .iter()
                    .map(|it| {
                        let fields = self.types(&it.fields, &names);
                        match fields.is_empty() {
                            true => format!("{},\n", it.name),
                            false => format!("{}({}),\n", it.name, fields.join(", ")),
                        }
                    })
                    .collect();
                text + &format!("pub enum {name}{params}{clauses} {{\n{}}}\n", variants.concat())
            }
        }
    }

    /// The impl blocks of a type: its methods in one or more of them, and its traits.
    fn impls(&mut self, at: usize, it: &Nominal) -> Vec<String> {
        let mut methods: Vec<&Function> = it.methods.iter().collect();
        self.shuffle(&mut methods);
        let split = if self.may(50) { methods.len() / 2 } else { methods.len() };
        let (one, other) = methods.split_at(split);
        let mut blocks = Vec::new();
        for part in [one, other].into_iter().filter(|it| !it.is_empty()) {
            let (head, clauses, names) = self.header(at, it, "");
            let methods: String =
                part.iter().map(|it| format!("pub {}", self.function(it, &names, true))).collect();
            blocks.push(format!("{head}{clauses} {{\n{methods}}}\n"));
        }
        for &of in &it.traits {
            let path = self.local(of);
            let (head, clauses, mut names) = self.header(at, it, &format!("{path} for "));
            names.own = None;
            let trait_ = self.api.trait_(of);
            let types = trait_.types.iter().map(|(name, _)| format!("type {name} = u8;\n"));
            let types: String = types.collect();
            let methods: Vec<String> =
                trait_.methods.iter().map(|it| self.implemented(it)).collect();
            blocks.push(format!("{head}{clauses} {{\n{types}{}}}\n", methods.concat()));
        }
        blocks
    }

    /// A method of a trait as an impl has it: written plainly.
    fn implemented(&mut self, it: &Function) -> String {
        let random = self.random.take();
        let none = Names { types: Vec::new(), lifetimes: Vec::new(), own: None };
        let text = self.function(it, &none, true);
        self.random = random;
        text
    }

    fn header(&mut self, at: usize, it: &Nominal, of: &str) -> (String, String, Names) {
        let mut names = self.names(&it.generics, None);
        let (params, clauses) = self.declared(&it.generics, &names);
        let lifetimes = (0..it.generics.lifetimes).collect();
        let types = (0..it.generics.types.len()).map(Type::Param).collect();
        let own = Type::Local(at, lifetimes, types);
        let text = self.type_(&own, &names);
        names.own = Some(own);
        (format!("impl{params} {of}{text}"), clauses, names)
    }

    fn trait_(&mut self, name: &str, it: &Trait) -> String {
        let (mut above, mut clauses) = (Vec::new(), String::new());
        for &bound in &it.supertraits {
            above.push(self.bound(bound));
        }
        self.shuffle(&mut above);
        if self.may(40) && !above.is_empty() {
            clauses = format!(" where Self: {}", above.join(" + "));
            above.clear();
        }
        let mut parts = Vec::new();
        for (name, bounds) in &it.types {
            let bounds: Vec<String> = bounds.iter().map(|it| self.bound(*it)).collect();
            let bounds =
                if bounds.is_empty() { String::new() } else { format!(": {}", bounds.join(" + ")) };
            parts.push(format!("type {name}{bounds};\n"));
        }
        let none = Names { types: Vec::new(), lifetimes: Vec::new(), own: None };
        for method in &it.methods {
            parts.push(self.function(method, &none, method.has_default));
        }
        self.shuffle(&mut parts);
        let above =
            if above.is_empty() { String::new() } else { format!(": {}", above.join(" + ")) };
        format!("pub trait {name}{above}{clauses} {{\n{}}}\n", parts.concat())
    }

    fn function(&mut self, it: &Function, around: &Names, body: bool) -> String {
        let mut names = self.names(&it.generics, Some(around));
        for lifetime in elidable(it, around.lifetimes.len()) {
            if self.may(60) {
                names.lifetimes[lifetime] = None;
            }
        }
        let (declared, clauses) = self.declared(&it.generics, &names);
        let mut params = match it.receiver {
            Some(Receiver::Value) => vec!["self".to_owned()],
            Some(Receiver::Reference(lifetime, mutable)) => {
                let lifetime =
                    names.lifetimes[lifetime].clone().map_or(String::new(), |it| it + " ");
                vec![format!("&{lifetime}{}self", if mutable { "mut " } else { "" })]
            }
            None => Vec::new(),
        };
        for (at, type_) in it.params.iter().enumerate() {
            let name = self.choice(&["it", "value", "given"]);
            let mutable = if body && self.may(10) { "mut " } else { "" };
            params.push(format!("{mutable}{name}_{at}: {}", self.type_(type_, &names)));
        }
        let output = match &it.output {
            Type::Tuple(parts) if parts.is_empty() && !self.may(20) => String::new(),
            output => format!(" -> {}", self.type_(output, &names)),
        };
        let body = match (&it.output, body) {
            (_, false) => ";\n",
            (Type::Stream(_), true) => " { std::iter::empty() }\n",
            _ => " { loop {} }\n",
        };
        let (constant, danger) =
            (if it.is_const { "const " } else { "" }, if it.is_unsafe { "unsafe " } else { "" });
        let (name, params) = (&it.name, params.join(", "));
        format!("{constant}{danger}fn {name}{declared}({params}){output}{clauses}{body}")
    }
}

fn public(it: &Field) -> &'static str {
    if it.public { "pub " } else { "" }
}

/// The lifetimes of a function that need no name.
fn elidable(it: &Function, outer: usize) -> BTreeSet<usize> {
    let mut given: Vec<usize> = it.params.iter().flat_map(Type::lifetimes).collect();
    let own = match it.receiver {
        Some(Receiver::Reference(lifetime, _)) => Some(lifetime),
        _ => None,
    };
    given.extend(own);
    let output = it.output.lifetimes();
    let forever = |it: &Type| matches!(it, Type::Plain("&'static str") | Type::Object(_));
    let outlives_all = it.params.iter().flat_map(Type::parts).any(forever);
    let once = |it: &usize| given.iter().filter(|at| *at == it).count() == 1;
    let told = |it: &usize| match (output.contains(it), own) {
        (false, _) => true,
        // Elided results borrow from `self`, else from the only lifetime there is.
        (true, Some(own)) => own == *it,
        (true, None) => given.len() == 1 && !outlives_all,
    };
    let stream = matches!(it.output, Type::Stream(_));
    let found = given.iter().filter(|at| **at >= outer && once(at) && told(at) && !stream);
    found.copied().collect()
}
