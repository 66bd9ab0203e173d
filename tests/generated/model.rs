//! A small API as a value: what the generator makes, the edits change and the renderer writes.

use std::collections::BTreeSet;

/// The lifetime of a reference inside a function pointer, or an `Fn` bound: one of its own.
pub const OWN_BINDER: usize = usize::MAX;

/// A type. Parameters and lifetimes are positions: those of the container first, then those of the
/// method.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `u8`, `String`, `&'static str`.
    Plain(&'static str),
    Param(usize),
    /// A struct or enum of the API, its lifetimes and its types.
    Local(usize, Vec<usize>, Vec<Type>),
    /// `Vec`, `Option`, `Box`, `PhantomData`.
    Std(&'static str, Vec<Type>),
    Reference(usize, bool, Box<Type>),
    Slice(Box<Type>),
    Array(Box<Type>, usize),
    Tuple(Vec<Type>),
    Function(Vec<Type>, Box<Type>),
    /// `Box<dyn Trait>`.
    Object(usize),
    /// `Self::Output` in a trait.
    Associated(&'static str),
    /// `T::Item`.
    Item(usize),
    /// `impl Fn(A) -> B`, a parameter.
    Callback(Vec<Type>, Box<Type>),
    /// `impl Iterator<Item = A>`.
    Stream(Box<Type>),
}

/// A bound: a trait of the standard library or of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    Std(&'static str),
    Local(usize),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeParam {
    pub bounds: BTreeSet<Bound>,
    pub is_unsized: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Generics {
    pub lifetimes: usize,
    pub types: Vec<TypeParam>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub name: String,
    pub public: bool,
    pub type_: Type,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub name: String,
    pub fields: Vec<Type>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Receiver {
    Value,
    /// Its lifetime, and whether it is `&mut self`.
    Reference(usize, bool),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    pub name: String,
    /// Its own, beside those of the container.
    pub generics: Generics,
    pub receiver: Option<Receiver>,
    pub params: Vec<Type>,
    pub output: Type,
    pub is_const: bool,
    pub is_unsafe: bool,
    /// Of a trait: whether there is a body.
    pub has_default: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Nominal {
    pub generics: Generics,
    pub derives: BTreeSet<&'static str>,
    pub non_exhaustive: bool,
    pub form: Form,
    pub methods: Vec<Function>,
    /// The traits of the API that it implements.
    pub traits: BTreeSet<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    Braced(Vec<Field>),
    Tuple(Vec<Field>),
    Enum(Vec<Variant>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Trait {
    pub supertraits: BTreeSet<Bound>,
    /// Associated types and their bounds.
    pub types: Vec<(&'static str, BTreeSet<Bound>)>,
    pub methods: Vec<Function>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Nominal(Nominal),
    Trait(Trait),
    Function(Function),
    Constant(&'static str, usize),
    Alias(Generics, Type),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub attribute: &'static str,
    pub kind: Kind,
}

/// A module's worth of API; items refer to each other by position.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    pub items: Vec<Option<Item>>,
}

impl Type {
    /// The types inside, this one first.
    pub fn parts(&self) -> Vec<&Type> {
        let inside: Vec<&Type> = match self {
            Type::Local(_, _, types) | Type::Std(_, types) | Type::Tuple(types) => {
                types.iter().collect()
            }
            Type::Reference(_, _, it) | Type::Slice(it) | Type::Array(it, _) | Type::Stream(it) => {
                vec![it]
            }
            Type::Function(inputs, output) | Type::Callback(inputs, output) => {
                inputs.iter().chain([&**output]).collect()
            }
            _ => Vec::new(),
        };
        std::iter::once(self).chain(inside.into_iter().flat_map(Type::parts)).collect()
    }

    /// The same, to be changed: calls `with` on each part until one says that it is done.
    pub fn change(&mut self, with: &mut dyn FnMut(&mut Type) -> bool) -> bool {
        if with(self) {
            return true;
        }
        let inside: Vec<&mut Type> = match self {
            Type::Local(_, _, types) | Type::Std(_, types) | Type::Tuple(types) => {
                types.iter_mut().collect()
            }
            Type::Reference(_, _, it) | Type::Slice(it) | Type::Array(it, _) | Type::Stream(it) => {
                vec![it]
            }
            Type::Function(inputs, output) | Type::Callback(inputs, output) => {
                inputs.iter_mut().chain([&mut **output]).collect()
            }
            _ => Vec::new(),
        };
        inside.into_iter().any(|it| it.change(with))
    }

    /// The lifetimes that it names, each as often as it does.
    pub fn lifetimes(&self) -> Vec<usize> {
        let own = |it: &Type| match it {
            Type::Reference(lifetime, ..) => vec![*lifetime],
            Type::Local(_, lifetimes, _) => lifetimes.clone(),
            _ => Vec::new(),
        };
        self.parts().into_iter().flat_map(own).filter(|it| *it != OWN_BINDER).collect()
    }

    pub fn mentions_param(&self, index: usize) -> bool {
        self.parts().iter().any(|it| **it == Type::Param(index) || **it == Type::Item(index))
    }
}

impl Api {
    pub fn nominal(&self, index: usize) -> &Nominal {
        match &self.item(index).kind {
            Kind::Nominal(it) => it,
            other => unreachable!("{other:?} is no type"),
        }
    }

    pub fn trait_(&self, index: usize) -> &Trait {
        match &self.item(index).kind {
            Kind::Trait(it) => it,
            other => unreachable!("{other:?} is no trait"),
        }
    }

    /// An item that others refer to, which nobody removes.
    pub fn item(&self, index: usize) -> &Item {
        self.items[index].as_ref().expect("an item that is referred to")
    }

    /// Items that are there, with their positions.
    pub fn present(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.items.iter().enumerate().filter_map(|(at, it)| Some((at, it.as_ref()?)))
    }

    /// Whether `dyn Trait` is a type without more being said.
    pub fn makes_objects(&self, index: usize) -> bool {
        let it = self.trait_(index);
        it.types.is_empty() && it.methods.iter().all(|it| it.generics.types.is_empty())
    }

    /// Whether another item refers to this one.
    pub fn is_used(&self, index: usize) -> bool {
        let bound = Bound::Local(index);
        self.present().filter(|(at, _)| *at != index).any(|(_, item)| {
            let named = item.types().into_iter().flat_map(Type::parts).any(|it| match it {
                Type::Local(at, ..) | Type::Object(at) => *at == index,
                _ => false,
            });
            let implemented = match &item.kind {
                Kind::Nominal(it) => it.traits.contains(&index),
                _ => false,
            };
            let params = item.generics().into_iter().flat_map(|it| &it.types);
            named || implemented || params.flat_map(|it| &it.bounds).any(|it| *it == bound)
        })
    }
}

impl Function {
    /// The types of its signature.
    pub fn types(&self) -> Vec<&Type> {
        self.params.iter().chain([&self.output]).collect()
    }
}

impl Item {
    /// Every type that it says.
    pub fn types(&self) -> Vec<&Type> {
        match &self.kind {
            Kind::Nominal(it) => [it.form.types(), types_of(&it.methods)].concat(),
            Kind::Trait(it) => types_of(&it.methods),
            Kind::Function(it) => it.types(),
            Kind::Constant(..) => Vec::new(),
            Kind::Alias(_, target) => vec![target],
        }
    }

    /// Its generics and those of its methods.
    pub fn generics(&self) -> Vec<&Generics> {
        match &self.kind {
            Kind::Nominal(it) => [vec![&it.generics], generics_of(&it.methods)].concat(),
            Kind::Trait(it) => generics_of(&it.methods),
            Kind::Function(it) => vec![&it.generics],
            Kind::Constant(..) => Vec::new(),
            Kind::Alias(it, _) => vec![it],
        }
    }
}

impl Form {
    /// The types of all fields.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Form::Braced(fields) | Form::Tuple(fields) => {
                fields.iter().map(|it| &it.type_).collect()
            }
            Form::Enum(variants) => variants.iter().flat_map(|it| &it.fields).collect(),
        }
    }
}

fn types_of(methods: &[Function]) -> Vec<&Type> {
    methods.iter().flat_map(Function::types).collect()
}

fn generics_of(methods: &[Function]) -> Vec<&Generics> {
    methods.iter().map(|it| &it.generics).collect()
}
