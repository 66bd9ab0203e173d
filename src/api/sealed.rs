//! Who can implement a trait: anybody, or this crate alone.
//!
//! A trait is sealed by a supertrait or a required item that outsiders cannot name or satisfy, by
//! convention by a `#[doc(hidden)]` required item, or by a blanket impl that leaves no type.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::api::fold::{Substitute, fold};
use crate::api::item::{Impl, Trait, TraitItemKind};
use crate::api::matching::Matching;
use crate::api::solve::{Env, arguments, implements};
use crate::api::types::*;
use crate::api::visit::{Visitable, each_name};

impl Api {
    /// Whether outsiders can implement the trait, and if not, why.
    pub fn sealed(&self, name: &Name) -> bool {
        self.sealed_within(name, &mut Asked::new())
    }

    /// Whether a blanket impl of this crate leaves no type for an outsider's impl.
    pub fn leaves_no_type(&self, name: &Name) -> bool {
        self.trait_(name).is_some_and(|it| self.taken(name, it))
    }

    fn sealed_within(&self, name: &Name, asked: &mut Asked) -> bool {
        let Some(it) = self.trait_(name) else { return false };
        once(asked, (Question::Sealed, name.clone()), |asked| {
            self.sealed_by_supertrait(it, asked)
                || self.sealed_by_item(it, asked)
                || self.taken(name, it)
        })
    }

    fn sealed_by_supertrait(&self, it: &Trait, asked: &mut Asked) -> bool {
        it.generics.predicates.iter().any(|predicate| {
            let Predicate::Implements { subject: Type::SelfType, trait_, .. } = predicate else {
                return false;
            };
            self.trait_(&trait_.name).is_some()
                && !self.given_to_all(&trait_.name, asked)
                && (!self.is_nameable(&trait_.name, false)
                    || self.sealed_within(&trait_.name, asked)
                    || self.mentions_unnameable(&trait_.args))
        })
    }

    /// Whether clients cannot make a type of theirs satisfy the trait.
    pub fn closed(&self, trait_: &Name) -> bool {
        self.closed_within(trait_, &mut Asked::new())
    }

    fn closed_within(&self, trait_: &Name, asked: &mut Asked) -> bool {
        let hidden = !self.is_nameable(trait_, false);
        (hidden || self.sealed_within(trait_, asked)) && !self.given_to_all(trait_, asked)
    }

    /// The traits without a path that something public asks of its users' types. One that is only a
    /// supertrait is not among them: who loses it loses the trait below too.
    pub fn asked(&self) -> BTreeSet<&Name> {
        let of_items = self.items.values().flat_map(|it| it.kind.asking());
        let public = self.impls.iter().filter(|it| self.is_nameable(&it.trait_.name, false));
        let all = of_items.chain(public.map(|it| &it.generics));
        let names = all.flat_map(|it| &it.predicates).filter_map(|it| match it {
            Predicate::Implements { trait_, .. } => Some(&trait_.name),
            _ => None,
        });
        names.filter(|it| !self.is_nameable(it, false)).collect()
    }

    /// Whether a blanket impl hands the trait to any type of a client.
    fn given_to_all(&self, trait_: &Name, asked: &mut Asked) -> bool {
        once(asked, (Question::Given, trait_.clone()), |asked| {
            self.impls.of(trait_).any(|it| {
                matches!(it.self_type, Type::Param(_))
                    && !it.generics.predicates.iter().any(|bound| match bound {
                        Predicate::Implements { subject, trait_: needed, .. } => {
                            *subject == it.self_type && self.closed_within(&needed.name, asked)
                        }
                        _ => false,
                    })
            })
        })
    }

    /// Whether an item that implementors must write is one they cannot write.
    fn sealed_by_item(&self, it: &Trait, asked: &mut Asked) -> bool {
        it.items.values().filter(|item| !item.has_default).any(|item| {
            item.attributes.hidden
                || match &item.kind {
                    TraitItemKind::Function(function) => {
                        let mut hidden = self.mentions_unnameable(&function.output);
                        for param in &function.params {
                            hidden |= self.mentions_unnameable(&param.type_);
                        }
                        hidden
                    }
                    TraitItemKind::Constant(constant) => self.mentions_unnameable(&constant.type_),
                    TraitItemKind::Type { generics, .. } => {
                        generics.predicates.iter().any(|bound| match bound {
                            Predicate::Implements { trait_, .. } => {
                                self.trait_(&trait_.name).is_some()
                                    && !self.given_to_all(&trait_.name, asked)
                                    && !self.is_nameable(&trait_.name, false)
                                    && !self.has_public_implementor(&trait_.name)
                            }
                            _ => false,
                        })
                    }
                }
        })
    }

    fn has_public_implementor(&self, trait_: &Name) -> bool {
        self.impls.of(trait_).any(|it| match &it.self_type {
            Type::Path(path) => self.is_nameable(&path.name, false),
            _ => true,
        })
    }

    /// Whether a blanket impl leaves no type for an outsider's impl.
    fn taken(&self, name: &Name, it: &Trait) -> bool {
        self.impls.of(name).any(|block| {
            let Type::Param(param) = &block.self_type else { return false };
            let subject = Type::Param(param.clone());
            let supertraits = it.generics.predicates.iter().map(|bound| {
                fold(
                    bound,
                    &mut Substitute {
                        depth: 0,
                        with: &arguments(&block.trait_),
                        self_type: Some(&subject),
                    },
                )
            });
            let sized =
                implements(&subject, Path { name: "std::marker::Sized".into(), args: vec![] });
            let mut given: Vec<Predicate> = supertraits.collect();
            given.push(sized);
            self.add_handed_out(&mut given);
            let env = Env::new(self, &given);
            block.trait_.args.iter().all(|arg| {
                matches!(
                    arg,
                    Arg::Lifetime(_) | Arg::Type(Type::Param(_)) | Arg::Const(Const::Param(_))
                )
            }) && block.generics.predicates.iter().all(|bound| match bound {
                Predicate::Implements { subject: Type::Param(it), .. } if it != param => true,
                bound => env.facts.contains(bound),
            })
        })
    }

    /// A trait that clients cannot name is theirs through a blanket impl alone: what has it meets the
    /// bounds of the only one.
    fn add_handed_out(&self, given: &mut Vec<Predicate>) {
        let mut at = 0;
        while let Some(bound) = given.get(at).cloned() {
            at += 1;
            let Predicate::Implements { lifetimes: 0, subject, trait_ } = &bound else { continue };
            if self.trait_(&trait_.name).is_none() || self.is_nameable(&trait_.name, false) {
                continue;
            }
            let blanket = |it: &&Impl| matches!(it.self_type, Type::Param(_));
            let mut blankets = self.impls.of(&trait_.name).filter(blanket);
            let (Some(block), None) = (blankets.next(), blankets.next()) else { continue };
            let mut matching = Matching::new(0);
            if matching.types(&block.self_type, subject) && matching.paths(&block.trait_, trait_) {
                let with = &mut Substitute { depth: 0, with: &matching.found, self_type: None };
                let bounds = block.generics.predicates.iter().map(|it| fold(it, with));
                let new: Vec<Predicate> = bounds.filter(|it| !given.contains(it)).collect();
                given.extend(new);
            }
        }
    }

    fn mentions_unnameable<T: Visitable>(&self, it: &T) -> bool {
        let mut found = false;
        each_name(it, |name| found |= !self.is_nameable(name, false));
        found
    }
}

/// What is being asked of which trait.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Question {
    Sealed,
    Given,
}

/// The questions that wait for an answer. One that comes up again within itself is answered no: a
/// trait is not sealed by a supertrait that comes with it, and no impl is its own reason.
type Asked = BTreeSet<(Question, Name)>;

fn once(
    asked: &mut Asked,
    question: (Question, Name),
    answer: impl FnOnce(&mut Asked) -> bool,
) -> bool {
    let key = question.clone();
    if !asked.insert(question) {
        return false;
    }
    let found = answer(asked);
    asked.remove(&key);
    found
}
