//! Names of parameters and lifetimes to positions.

use std::sync::Arc;

use rustdoc_types::{GenericParamDef, GenericParamDefKind, Id};

use crate::api::types::{Arg, Const, Cosmetic, Lifetime, Param, Predicate, Type};

/// What an elided lifetime stands for at the place that is being lowered.
#[derive(Clone, Debug)]
pub enum Elision {
    /// A lifetime of its own, as in a function's parameters or an impl's header.
    Fresh,
    /// A known one, as in a function's result.
    As(Lifetime),
}

/// The parameters of one container.
#[derive(Clone, Debug)]
struct Frame {
    depth: u8,
    declared_lifetimes: Vec<String>,
    lifetimes: Vec<Arc<str>>,
    declared_params: Vec<String>,
    params: Vec<String>,
    /// Those that are constants.
    consts: Vec<String>,
}

/// One `for<…>`.
#[derive(Clone, Debug, Default)]
struct Binder {
    declared: Vec<String>,
    bound: Vec<Arc<str>>,
    /// Whether elided lifetimes belong to it, as in `Fn(&T)`.
    takes_elided: bool,
}

/// What names mean at the place that is being lowered.
#[derive(Clone, Debug)]
pub struct Scope {
    frames: Vec<Frame>,
    binders: Vec<Binder>,
    /// What elided lifetimes stand for.
    pub elision: Elision,
    /// What `Self` is, outside traits.
    pub self_type: Option<Type>,
    /// The trait whose items are lowered: `Self::Item` is that of its own parameters.
    pub itself: Option<Id>,
    /// The bound of a trait object that has none of its own.
    pub object: Lifetime,
    /// Set while the parameters of a function are lowered: `impl Trait` makes a type parameter.
    pub synthetic: Option<Vec<Predicate>>,
    /// How many of those there are.
    pub synthetic_names: Vec<Arc<str>>,
    /// Whether an opaque result may mention every lifetime in scope without saying so.
    pub captures_all: bool,
    /// Set to see only the lifetimes that are written, or left out, in the text itself: neither
    /// `Self` nor an alias is looked into, and trait objects have no default bound.
    pub as_written: bool,
}

/// How a container numbers its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// As declared: types, traits, and the types and constants of functions.
    Declared,
    /// By first appearance: impls.
    Appearance,
}

impl Scope {
    /// A scope without any parameter; elided lifetimes are `'static`.
    pub fn new() -> Scope {
        Scope {
            frames: Vec::new(),
            binders: Vec::new(),
            elision: Elision::As(Lifetime::Static),
            self_type: None,
            itself: None,
            object: Lifetime::Static,
            synthetic: None,
            synthetic_names: Vec::new(),
            captures_all: true,
            as_written: false,
        }
    }

    /// A scope in which aliases are expanded: their parameters have a depth of their own.
    pub fn for_alias(params: &[GenericParamDef], depth: u8) -> Scope {
        let mut scope = Scope::new();
        scope.elision = Elision::As(Lifetime::Elided);
        scope.enter_at(params, Numbering::Declared, Numbering::Declared, depth);
        scope
    }

    /// Enters a container.
    pub fn enter(&mut self, params: &[GenericParamDef], lifetimes: Numbering, others: Numbering) {
        self.enter_at(params, lifetimes, others, self.frames.len() as u8);
    }

    fn enter_at(
        &mut self,
        params: &[GenericParamDef],
        lifetimes: Numbering,
        others: Numbering,
        depth: u8,
    ) {
        let mut frame = Frame {
            depth,
            declared_lifetimes: Vec::new(),
            lifetimes: Vec::new(),
            declared_params: Vec::new(),
            params: Vec::new(),
            consts: Vec::new(),
        };
        for param in params {
            match &param.kind {
                GenericParamDefKind::Lifetime { .. } => {
                    frame.declared_lifetimes.push(param.name.clone());
                }
                GenericParamDefKind::Type { is_synthetic: true, .. } => {}
                kind => {
                    frame.declared_params.push(param.name.clone());
                    if matches!(kind, GenericParamDefKind::Const { .. }) {
                        frame.consts.push(param.name.clone());
                    }
                }
            }
        }
        if lifetimes == Numbering::Declared {
            frame.lifetimes =
                frame.declared_lifetimes.iter().map(|it| it.as_str().into()).collect();
        }
        if others == Numbering::Declared {
            frame.params = frame.declared_params.clone();
        }
        self.frames.push(frame);
    }

    /// Gives a position to every parameter that has not appeared yet.
    pub fn settle(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        for name in &frame.declared_lifetimes {
            if !frame.lifetimes.iter().any(|it| **it == **name) {
                frame.lifetimes.push(name.as_str().into());
            }
        }
        for name in &frame.declared_params {
            if !frame.params.contains(name) {
                frame.params.push(name.clone());
            }
        }
    }

    /// The lifetimes of the innermost container, by position.
    pub fn own_lifetimes(&self) -> Vec<Arc<str>> {
        self.frames.last().map(|it| it.lifetimes.clone()).unwrap_or_default()
    }

    /// The types and constants of the innermost container, by position.
    pub fn own_params(&self) -> Vec<String> {
        self.frames.last().map(|it| it.params.clone()).unwrap_or_default()
    }

    /// Every lifetime that has a position.
    pub fn all_lifetimes(&self) -> Vec<Lifetime> {
        let of_frame = |frame: &Frame| -> Vec<Lifetime> {
            let lifetimes = frame.lifetimes.iter().enumerate();
            lifetimes
                .map(|(index, name)| lifetime_param(frame.depth, index, name.clone()))
                .collect()
        };
        self.frames.iter().flat_map(of_frame).collect()
    }

    /// Every type and constant that has a position.
    pub fn all_params(&self) -> Vec<Arg> {
        let of_frame = |frame: &Frame| -> Vec<Arg> {
            let arg = |(index, name): (usize, &String)| {
                let (index, shown) = (index as u16, Cosmetic(name.as_str().into()));
                let it = Param { depth: frame.depth, index, name: shown };
                match frame.consts.contains(name) {
                    true => Arg::Const(Const::Param(it)),
                    false => Arg::Type(Type::Param(it)),
                }
            };
            frame.params.iter().enumerate().map(arg).collect()
        };
        self.frames.iter().flat_map(of_frame).collect()
    }

    /// The parameters of the outermost container as arguments.
    pub fn outermost(&self) -> Vec<Arg> {
        let lifetimes = self.all_lifetimes().into_iter().filter(|it| match it {
            Lifetime::Param(it) => it.depth == 0,
            _ => false,
        });
        let params = self.all_params().into_iter().filter(|it| match it {
            Arg::Type(Type::Param(it)) | Arg::Const(Const::Param(it)) => it.depth == 0,
            _ => false,
        });
        lifetimes.map(Arg::Lifetime).chain(params).collect()
    }

    /// The parameter of that name.
    pub fn param(&mut self, name: &str) -> Option<Param> {
        for frame in self.frames.iter_mut().rev() {
            if !frame.declared_params.iter().any(|it| it == name) {
                continue;
            }
            let index = frame.params.iter().position(|it| it == name).unwrap_or_else(|| {
                frame.params.push(name.to_owned());
                frame.params.len() - 1
            });
            let name = Cosmetic(name.into());
            return Some(Param { depth: frame.depth, index: index as u16, name });
        }
        None
    }

    /// A new type parameter for an `impl Trait` argument.
    pub fn new_synthetic(&mut self, text: &str) -> Param {
        let (depth, own) = match self.frames.last() {
            Some(frame) => (frame.depth, frame.params.len()),
            None => (0, 0),
        };
        let index = (own + self.synthetic_names.len()) as u16;
        self.synthetic_names.push(text.into());
        Param { depth, index, name: Cosmetic(text.into()) }
    }

    /// The lifetime of that name; `'_` and the empty name are elided.
    pub fn lifetime(&mut self, name: &str) -> Lifetime {
        match name {
            "'static" => Lifetime::Static,
            "'_" | "" => self.elided(),
            _ => self.bound(name).or_else(|| self.declared(name)).unwrap_or(Lifetime::Elided),
        }
    }

    fn bound(&mut self, name: &str) -> Option<Lifetime> {
        for (distance, binder) in self.binders.iter_mut().rev().enumerate() {
            if binder.declared.iter().any(|it| it == name) {
                let index = binder.bound.iter().position(|it| **it == *name).unwrap_or_else(|| {
                    binder.bound.push(name.into());
                    binder.bound.len() - 1
                });
                return Some(bound_lifetime(distance, index, name.into()));
            }
        }
        None
    }

    fn declared(&mut self, name: &str) -> Option<Lifetime> {
        for frame in self.frames.iter_mut().rev() {
            if frame.declared_lifetimes.iter().any(|it| it == name) {
                let index =
                    frame.lifetimes.iter().position(|it| **it == *name).unwrap_or_else(|| {
                        frame.lifetimes.push(name.into());
                        frame.lifetimes.len() - 1
                    });
                return Some(lifetime_param(frame.depth, index, name.into()));
            }
        }
        None
    }

    fn elided(&mut self) -> Lifetime {
        for (distance, binder) in self.binders.iter_mut().rev().enumerate() {
            if binder.takes_elided {
                binder.bound.push("'_".into());
                return bound_lifetime(distance, binder.bound.len() - 1, "'_".into());
            }
        }
        match &self.elision {
            Elision::As(it) => it.clone(),
            Elision::Fresh => match self.frames.last_mut() {
                Some(frame) => {
                    frame.lifetimes.push("'_".into());
                    lifetime_param(frame.depth, frame.lifetimes.len() - 1, "'_".into())
                }
                None => Lifetime::Elided,
            },
        }
    }

    /// Enters a place that may bind lifetimes: `for<…>`, and the elided ones of `Fn(&T)`.
    pub fn open(&mut self, params: &[GenericParamDef], takes_elided: bool) {
        let declared = params.iter().map(|it| it.name.clone()).collect();
        self.binders.push(Binder { declared, bound: Vec::new(), takes_elided });
    }

    /// Adds the lifetimes of a second `for<…>` to the innermost binder.
    pub fn widen(&mut self, params: &[GenericParamDef], takes_elided: bool) {
        if let Some(binder) = self.binders.last_mut() {
            binder.declared.extend(params.iter().map(|it| it.name.clone()));
            binder.takes_elided |= takes_elided;
        }
    }

    /// Ends the part of a binder in which elided lifetimes are its own: the result of `Fn(&T) -> &U`.
    /// There the one lifetime of the parameters stands for them.
    pub fn close_inputs(&mut self) -> (bool, Elision) {
        let before = self.elision.clone();
        let Some(binder) = self.binders.last_mut() else { return (false, before) };
        let took = std::mem::take(&mut binder.takes_elided);
        if let [name] = binder.bound.as_slice() {
            self.elision = Elision::As(bound_lifetime(0, 0, name.clone()));
        }
        (took, before)
    }

    /// Undoes [`Scope::close_inputs`].
    pub fn reopen_inputs(&mut self, (took, elision): (bool, Elision)) {
        self.elision = elision;
        if let Some(binder) = self.binders.last_mut() {
            binder.takes_elided = took;
        }
    }

    /// Leaves the innermost binder and says how many lifetimes it bound.
    pub fn close(&mut self) -> u16 {
        self.binders.pop().map_or(0, |it| it.bound.len() as u16)
    }
}

fn lifetime_param(depth: u8, index: usize, name: Arc<str>) -> Lifetime {
    Lifetime::Param(Param { depth, index: index as u16, name: Cosmetic(name) })
}

fn bound_lifetime(binder: usize, index: usize, name: Arc<str>) -> Lifetime {
    Lifetime::Bound { binder: binder as u8, index: index as u16, name: Cosmetic(name) }
}
