//! What clients get to see: what has a path, and what that mentions.

use std::collections::HashSet;

use rustdoc_types::Id;

use crate::api::Api;
use crate::api::item::Impl;
use crate::api::types::Name;
use crate::api::visit::each_name;
use crate::lower::{Lower, impls};

impl Lower<'_> {
    /// Items are lowered as they are reached, impls as their type or trait is; what an impl offers
    /// is reached once everything that it is about is.
    pub(super) fn lower_reached(&self, api: &mut Api) {
        let (mut seen, mut open, mut closed) = (HashSet::new(), Vec::new(), Vec::new());
        loop {
            self.lower_next(api, &mut seen, &mut closed);
            let (shown, rest) = closed.into_iter().partition(|it| self.is_visible(it, api));
            closed = rest;
            if !self.reach_offered(shown, &mut open) {
                break;
            }
        }
        open.extend(self.impls_of_private_traits(&seen));
        api.impls = open.into_iter().filter(|it| self.is_visible(it, api)).collect();
    }

    /// Lowers what is reached, and the impls that rustdoc lists with it.
    fn lower_next(&self, api: &mut Api, seen: &mut HashSet<Id>, impls: &mut Vec<Impl>) {
        loop {
            let next = self.reached.borrow_mut().next.pop();
            let Some(id) = next else { break };
            let Some(item) = self.krate.index.get(&id) else { continue };
            if let Some(lowered) = self.item(item) {
                api.items.insert(lowered.name.clone(), lowered);
            }
            for id in impls::of(&item.inner) {
                if seen.insert(*id)
                    && let Some(block) = self.unreached(|| self.trait_impl(id))
                {
                    self.reach_header(id, &block);
                    impls.push(block);
                }
            }
        }
    }

    /// Marks what impls offer as seen; whether there were any.
    fn reach_offered(&self, shown: Vec<Impl>, open: &mut Vec<Impl>) -> bool {
        let found = !shown.is_empty();
        for block in shown {
            let mut see = |name: &Name| {
                if let Some(id) = self.ids.get(name) {
                    self.reach(*id);
                }
            };
            each_name(&block.types, &mut see);
            each_name(&block.refined, &mut see);
            block.constants.values().for_each(|it| each_name(&it.type_, &mut see));
            open.push(block);
        }
        found
    }

    /// Marks an item as one that clients get to see.
    pub(super) fn reach(&self, id: Id) {
        let mut reached = self.reached.borrow_mut();
        if !reached.paused && reached.seen.insert(id) {
            reached.next.push(id);
        }
    }
}
