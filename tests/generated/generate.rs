//! Makes small random APIs that compile.

use std::collections::BTreeSet;

use crate::model::*;
use crate::random::Random;
use crate::types::Scope;

pub const INTEGERS: [&str; 6] = ["u8", "u16", "u32", "u64", "i32", "i64"];
pub const DERIVES: [&str; 4] = ["Clone", "Debug", "PartialEq", "Default"];
const BOUNDS: [&str; 6] = ["Clone", "Debug", "PartialEq", "Default", "Send", "Copy"];
const NOUNS: [&str; 8] = ["Field", "Crop", "Silo", "Barn", "Herd", "Mill", "Orchard", "Fence"];
const VERBS: [&str; 8] = ["sow", "reap", "store", "feed", "grind", "pick", "mend", "count"];

/// Where a function stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Free,
    Type,
    Trait,
}

/// An API in the making.
pub struct Maker<'a> {
    pub random: &'a mut Random,
    pub api: Api,
    functions: usize,
}

/// A random API.
pub fn api(random: &mut Random) -> Api {
    let mut maker = Maker { random, api: Api::default(), functions: 0 };
    for _ in 0..1 + maker.random.below(2) {
        let it = maker.trait_();
        maker.add("Trait", Kind::Trait(it));
    }
    for _ in 0..2 + maker.random.below(3) {
        let it = maker.nominal();
        maker.add("", Kind::Nominal(it));
    }
    for _ in 0..2 + maker.random.below(3) {
        let it = maker.function(&Generics::default(), Place::Free);
        maker.add("fn", Kind::Function(it));
    }
    for _ in 0..1 + maker.random.below(2) {
        let constant = Kind::Constant(maker.random.pick(&INTEGERS), maker.random.below(100));
        maker.add("CONST", constant);
    }
    if maker.random.chance(60) {
        let generics =
            Generics { lifetimes: 0, types: vec![TypeParam::default(); maker.random.below(2)] };
        let mut scope = Scope::of(&generics, false);
        let mut target = maker.type_(&mut scope);
        if !generics.types.is_empty() && !target.mentions_param(0) {
            target = Type::Tuple(vec![target, Type::Param(0)]);
        }
        maker.add("Alias", Kind::Alias(generics, target));
    }
    maker.api
}

impl Maker<'_> {
    fn add(&mut self, sort: &str, kind: Kind) {
        let at = self.api.items.len();
        let name = match &kind {
            Kind::Function(it) => it.name.clone(),
            Kind::Constant(..) => format!("LIMIT_{at}"),
            _ => format!("{}{sort}{at}", NOUNS[at % NOUNS.len()]),
        };
        self.api.items.push(Some(Item { name, attribute: "", kind }));
    }

    pub fn traits(&self) -> impl Iterator<Item = usize> {
        let traits = self.api.present().filter(|(_, it)| matches!(it.kind, Kind::Trait(_)));
        traits.map(|(at, _)| at).collect::<Vec<_>>().into_iter()
    }

    fn bounds(&mut self, percent: usize) -> BTreeSet<Bound> {
        self.random.some(&BOUNDS.map(Bound::Std), percent)
    }

    fn nominal(&mut self) -> Nominal {
        let types = (0..[0, 0, 1, 2][self.random.below(4)]).map(|_| TypeParam {
            bounds: self.random.some(&BOUNDS.map(Bound::Std), 8),
            is_unsized: false,
        });
        let types = types.collect();
        let generics = Generics { lifetimes: [0, 0, 1, 2][self.random.below(4)], types };
        let mut scope = Scope::of(&generics, false);
        let mut form = match self.random.below(5) {
            0 | 1 => Form::Enum(self.variants(&mut scope)),
            2 => Form::Tuple(self.fields(&mut scope)),
            _ => Form::Braced(self.fields(&mut scope)),
        };
        use_all(&mut form, &generics);
        let derivable: Vec<&'static str> = DERIVES
            .into_iter()
            .filter(|it| form.types().iter().all(|part| self.supports(part, it)))
            .filter(|it| *it != "Default" || !matches!(form, Form::Enum(_)))
            .collect();
        let derives = self.random.some(&derivable, 60);
        let methods =
            (0..self.random.below(4)).map(|_| self.function(&generics, Place::Type)).collect();
        let free: Vec<usize> =
            self.traits().filter(|it| self.api.trait_(*it).supertraits.is_empty()).collect();
        let traits = self.random.some(&free, 40);
        Nominal { generics, derives, non_exhaustive: self.random.chance(10), form, methods, traits }
    }

    fn fields(&mut self, scope: &mut Scope) -> Vec<Field> {
        let mut found = Vec::new();
        for at in 0..1 + self.random.below(4) {
            let type_ = self.type_(scope);
            found.push(Field { name: format!("part_{at}"), public: self.random.chance(75), type_ });
        }
        found
    }

    fn variants(&mut self, scope: &mut Scope) -> Vec<Variant> {
        let variant = |it: &mut Self, at: usize, scope: &mut Scope| {
            let fields = (0..it.random.below(3)).map(|_| it.type_(scope)).collect();
            Variant { name: format!("Kind{at}"), fields }
        };
        (0..2 + self.random.below(3)).map(|at| variant(self, at, scope)).collect()
    }

    /// Whether a derive works on a field of the type.
    fn supports(&self, it: &Type, derive: &str) -> bool {
        let all = |types: &[Type]| types.iter().all(|it| self.supports(it, derive));
        match it {
            Type::Plain(name) => *name != "str" || derive == "Debug" || derive == "PartialEq",
            Type::Param(_) => true,
            Type::Local(at, _, args) => self.api.nominal(*at).derives.contains(derive) && all(args),
            Type::Std("Vec" | "Option", _) if derive == "Default" => true,
            Type::Std("PhantomData", _) => true,
            Type::Std(_, args) | Type::Tuple(args) => all(args),
            Type::Reference(_, mutable, target) => match derive {
                "Clone" => !mutable,
                "Default" => false,
                _ => self.supports(target, derive),
            },
            Type::Slice(it) => {
                derive != "Clone" && derive != "Default" && self.supports(it, derive)
            }
            Type::Array(it, _) => self.supports(it, derive),
            Type::Function(..) => derive != "Default",
            _ => false,
        }
    }

    fn trait_(&mut self) -> Trait {
        let types: Vec<_> = match self.random.chance(30) {
            true => vec![("Output", self.bounds(20))],
            false => Vec::new(),
        };
        let methods = (0..1 + self.random.below(3)).map(|at| {
            let mut it = self.function(&Generics::default(), Place::Trait);
            it.name = format!("turn_{at}");
            if !types.is_empty() && self.random.chance(50) {
                it.output = Type::Std("Option", vec![Type::Associated("Output")]);
            }
            it.has_default = self.random.chance(40);
            it
        });
        let methods = methods.collect();
        let supertraits = match self.random.chance(30) {
            true => self.random.some(&["Debug", "Send"].map(Bound::Std), 60),
            false => BTreeSet::new(),
        };
        Trait { supertraits, types, methods }
    }

    /// A function beside others of the container.
    fn function(&mut self, around: &Generics, place: Place) -> Function {
        let callable = place != Place::Trait;
        let mut scope = Scope::of(around, true);
        let outer = around.types.len();
        let count =
            if callable { [0, 0, 1, 1, 2][self.random.below(5)] } else { self.random.below(8) / 7 };
        for _ in 0..count {
            let mut bounds = self.bounds(20);
            if self.random.chance(12) {
                bounds.extend(self.traits().map(Bound::Local).next());
            }
            if callable && self.random.chance(12) {
                bounds.insert(Bound::Std("Iterator"));
            }
            let sized = [Bound::Std("Clone"), Bound::Std("Default"), Bound::Std("Copy")];
            let is_unsized = self.random.chance(15) && sized.iter().all(|it| !bounds.contains(it));
            scope.types.push(TypeParam { bounds, is_unsized });
        }
        let receiver = self.receiver(place, &mut scope);
        let mut params: Vec<Type> =
            (0..self.random.below(4)).map(|_| self.type_(&mut scope)).collect();
        for own in outer..scope.types.len() {
            if !params.iter().any(|it| it.parts().contains(&&Type::Param(own))) {
                params.push(self.passed(own, &mut scope));
            }
        }
        if callable && self.random.chance(12) {
            let (inputs, output) = self.arrow(&scope);
            params.push(Type::Callback(inputs, output));
        }
        let output = self.output(&mut scope, &params, receiver, callable);
        let generics = Generics {
            lifetimes: scope.lifetimes - around.lifetimes,
            types: scope.types.split_off(outer),
        };
        self.functions += 1;
        let name = format!("{}_{}", self.random.pick(&VERBS), self.functions);
        Function {
            name,
            generics,
            receiver,
            params,
            is_const: callable && !matches!(output, Type::Stream(_)) && self.random.chance(15),
            is_unsafe: callable && self.random.chance(10),
            has_default: false,
            output,
        }
    }

    fn receiver(&mut self, place: Place, scope: &mut Scope) -> Option<Receiver> {
        if place == Place::Free || place == Place::Type && self.random.chance(20) {
            return None;
        }
        if place == Place::Type && self.random.chance(20) {
            return Some(Receiver::Value);
        }
        scope.lifetimes += 1;
        Some(Receiver::Reference(scope.lifetimes - 1, self.random.chance(30)))
    }

    /// A parameter that makes a type parameter known to callers.
    fn passed(&mut self, param: usize, scope: &mut Scope) -> Type {
        if scope.types[param].is_unsized {
            scope.lifetimes += 1;
            return Type::Reference(scope.lifetimes - 1, false, Box::new(Type::Param(param)));
        }
        match scope.types[param].bounds.contains(&Bound::Std("Iterator")) && self.random.chance(50)
        {
            true => Type::Tuple(vec![Type::Param(param), Type::Item(param)]),
            false => Type::Param(param),
        }
    }

    /// A result, whose lifetimes all stand in the parameters.
    fn output(
        &mut self,
        scope: &mut Scope,
        params: &[Type],
        receiver: Option<Receiver>,
        callable: bool,
    ) -> Type {
        if self.random.chance(20) {
            return Type::Tuple(Vec::new());
        }
        let mut known: Vec<usize> = params.iter().flat_map(Type::lifetimes).collect();
        if let Some(Receiver::Reference(it, _)) = receiver {
            known.push(it);
        }
        if let (false, true) = (known.is_empty(), self.random.chance(40)) {
            let target = self.simple(scope);
            return Type::Reference(self.random.pick(&known), false, Box::new(target));
        }
        let mut plain = Scope { types: scope.types.clone(), lifetimes: 0, fresh: false, depth: 1 };
        let found = self.type_(&mut plain);
        match callable && self.random.chance(10) {
            true => Type::Stream(Box::new(found)),
            false => found,
        }
    }
}

/// Adds what mentions each parameter that nothing mentions.
fn use_all(form: &mut Form, generics: &Generics) {
    let mut missing = Vec::new();
    for at in 0..generics.types.len() {
        if !form.types().iter().any(|it| it.mentions_param(at)) {
            missing.push(Type::Std("Option", vec![Type::Param(at)]));
        }
    }
    for at in 0..generics.lifetimes {
        if !form.types().iter().any(|it| it.lifetimes().contains(&at)) {
            missing.push(Type::Reference(at, false, Box::new(Type::Plain("u8"))));
        }
    }
    for (at, type_) in missing.into_iter().enumerate() {
        let name = format!("rest_{at}");
        match form {
            Form::Braced(fields) | Form::Tuple(fields) => {
                fields.push(Field { name, public: false, type_ });
            }
            Form::Enum(variants) => {
                variants.push(Variant { name: format!("Rest{at}"), fields: vec![type_] });
            }
        }
    }
}
