use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;
use std::time::Duration;

pub fn render<W: Write>(out: &mut W, wait: Duration) -> std::fmt::Result {
    write!(out, "{wait:?}")
}
pub struct Shared {
    pub text: Rc<String>,
    pub index: BTreeMap<String, Box<[u8]>>,
    pub order: Option<std::cmp::Ordering>,
    pub cell: std::cell::RefCell<u8>,
}
