//! Whose types stand in fields: those decide about auto traits, variance and drop glue, also where
//! nobody sees the field.

use std::collections::BTreeSet;

use rustdoc_types::{GenericArg, GenericArgs, ItemEnum, Type};

use super::Document;
use super::link::stem_of;

impl Document {
    /// The artifacts of the crates whose types stand in fields.
    pub fn within_fields(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for item in self.krate.index.values().filter(|it| it.crate_id == 0) {
            if let ItemEnum::StructField(type_) = &item.inner {
                self.each_crate(type_, &mut found);
            }
        }
        found
    }

    fn each_crate(&self, type_: &Type, found: &mut BTreeSet<String>) {
        match type_ {
            Type::ResolvedPath(path) => {
                let summary = self.krate.paths.get(&path.id);
                let krate = summary.and_then(|it| self.krate.external_crates.get(&it.crate_id));
                found.extend(krate.and_then(stem_of).map(str::to_owned));
                if let Some(GenericArgs::AngleBracketed { args, .. }) = path.args.as_deref() {
                    for arg in args {
                        if let GenericArg::Type(it) = arg {
                            self.each_crate(it, found);
                        }
                    }
                }
            }
            Type::Tuple(types) => types.iter().for_each(|it| self.each_crate(it, found)),
            Type::Slice(it)
            | Type::Array { type_: it, .. }
            | Type::Pat { type_: it, .. }
            | Type::RawPointer { type_: it, .. }
            | Type::BorrowedRef { type_: it, .. }
            | Type::QualifiedPath { self_type: it, .. } => self.each_crate(it, found),
            Type::FunctionPointer(it) => {
                let types = it.sig.inputs.iter().map(|(_, it)| it).chain(&it.sig.output);
                types.for_each(|it| self.each_crate(it, found));
            }
            Type::DynTrait(_)
            | Type::Generic(_)
            | Type::Primitive(_)
            | Type::ImplTrait(_)
            | Type::Infer => {}
        }
    }
}
