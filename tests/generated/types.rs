//! Random types, as far as the place allows.

use crate::generate::{INTEGERS, Maker};
use crate::model::*;

/// What a type may mention where it stands.
pub struct Scope {
    pub types: Vec<TypeParam>,
    pub lifetimes: usize,
    /// Whether references may bring lifetimes of their own.
    pub fresh: bool,
    pub depth: usize,
}

impl Scope {
    pub fn of(generics: &Generics, fresh: bool) -> Scope {
        Scope { types: generics.types.clone(), lifetimes: generics.lifetimes, fresh, depth: 0 }
    }
}

impl Maker<'_> {
    pub fn plain(&mut self) -> Type {
        let others = ["bool", "char", "String", "&'static str"];
        match self.random.chance(70) {
            true => Type::Plain(self.random.pick(&INTEGERS)),
            false => Type::Plain(self.random.pick(&others)),
        }
    }

    pub fn sized_param(&mut self, scope: &Scope) -> Option<usize> {
        let sized: Vec<usize> =
            (0..scope.types.len()).filter(|it| !scope.types[*it].is_unsized).collect();
        (!sized.is_empty()).then(|| self.random.pick(&sized))
    }

    pub fn simple(&mut self, scope: &Scope) -> Type {
        match self.sized_param(scope) {
            Some(it) if self.random.chance(40) => Type::Param(it),
            _ => self.plain(),
        }
    }

    /// A sized type.
    pub fn type_(&mut self, scope: &mut Scope) -> Type {
        if scope.depth >= 3 || self.random.chance(30) {
            return self.simple(scope);
        }
        scope.depth += 1;
        let found = self.compound(scope);
        scope.depth -= 1;
        found
    }

    pub fn compound(&mut self, scope: &mut Scope) -> Type {
        match self.random.below(9) {
            0 => {
                let name = self.random.pick(&["Vec", "Option", "Box"]);
                Type::Std(name, vec![self.type_(scope)])
            }
            1 => Type::Tuple((0..2 + self.random.below(2)).map(|_| self.type_(scope)).collect()),
            2 => Type::Array(Box::new(self.type_(scope)), 1 + self.random.below(5)),
            3 => self.pointer(scope),
            4 | 5 => self.reference(scope),
            6 | 7 => self.local(scope),
            _ => {
                let found: Vec<usize> =
                    self.traits().filter(|it| self.api.makes_objects(*it)).collect();
                match found.is_empty() {
                    true => self.simple(scope),
                    false => Type::Object(self.random.pick(&found)),
                }
            }
        }
    }

    pub fn arrow(&mut self, scope: &Scope) -> (Vec<Type>, Box<Type>) {
        let input = |it: &mut Self| match it.random.chance(30) {
            true => {
                let target = Type::Plain(it.random.pick(&INTEGERS));
                Type::Reference(OWN_BINDER, it.random.chance(30), Box::new(target))
            }
            false => it.simple(scope),
        };
        let inputs = (0..1 + self.random.below(2)).map(|_| input(self)).collect();
        let output =
            if self.random.chance(50) { Type::Tuple(Vec::new()) } else { self.simple(scope) };
        (inputs, Box::new(output))
    }

    pub fn pointer(&mut self, scope: &Scope) -> Type {
        let (inputs, output) = self.arrow(scope);
        Type::Function(inputs, output)
    }

    pub fn lifetime(&mut self, scope: &mut Scope) -> Option<usize> {
        if scope.fresh && (scope.lifetimes == 0 || self.random.chance(50)) {
            scope.lifetimes += 1;
            return Some(scope.lifetimes - 1);
        }
        (scope.lifetimes > 0).then(|| self.random.below(scope.lifetimes))
    }

    pub fn reference(&mut self, scope: &mut Scope) -> Type {
        let Some(lifetime) = self.lifetime(scope) else { return self.simple(scope) };
        let target = match self.random.below(4) {
            0 => Type::Slice(Box::new(self.simple(scope))),
            1 if !scope.types.is_empty() => Type::Param(self.random.below(scope.types.len())),
            2 => Type::Plain("str"),
            _ => self.type_(scope),
        };
        Type::Reference(lifetime, self.random.chance(25), Box::new(target))
    }

    pub fn local(&mut self, scope: &mut Scope) -> Type {
        let nominal = self.api.present().filter(|(_, it)| matches!(it.kind, Kind::Nominal(_)));
        let found: Vec<usize> = nominal.map(|(at, _)| at).collect();
        if found.is_empty() {
            return self.simple(scope);
        }
        let at = self.random.pick(&found);
        let generics = self.api.nominal(at).generics.clone();
        let mut lifetimes = Vec::new();
        for _ in 0..generics.lifetimes {
            match self.lifetime(scope) {
                Some(it) => lifetimes.push(it),
                None => return self.simple(scope),
            }
        }
        let args = generics.types.iter().map(|param| match self.sized_param(scope) {
            Some(it) if param.bounds.is_subset(&scope.types[it].bounds) => Type::Param(it),
            _ if param.bounds.is_empty() => self.plain(),
            _ => Type::Plain(self.random.pick(&INTEGERS)),
        });
        let args = args.collect();
        Type::Local(at, lifetimes, args)
    }
}
