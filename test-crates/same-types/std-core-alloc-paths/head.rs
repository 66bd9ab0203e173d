extern crate alloc;

use alloc::boxed::Box as Boxed;
use alloc::collections::btree_map::BTreeMap as Map;
use core::fmt;

pub fn render<Out>(out: &mut Out, wait: core::time::Duration) -> Result<(), fmt::Error>
where
    Out: fmt::Write,
{
    write!(out, "{wait:?}")
}
pub struct Shared {
    pub text: alloc::rc::Rc<alloc::string::String>,
    pub index: Map<std::prelude::v1::String, Boxed<[core::primitive::u8]>>,
    pub order: core::option::Option<core::cmp::Ordering>,
    pub cell: core::cell::RefCell<u8>,
}
