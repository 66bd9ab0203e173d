use case::{Shared, render};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;
use std::time::Duration;

pub fn show<W: Write>(out: &mut W) -> Result<(), std::fmt::Error> {
    let pointer: fn(&mut String, Duration) -> std::fmt::Result = render::<String>;
    pointer(&mut String::new(), Duration::ZERO)?;
    render(out, Duration::from_secs(1))
}
pub fn share(text: Rc<String>, index: BTreeMap<String, Box<[u8]>>) -> Shared {
    let order = Some(text.len().cmp(&1));
    let shared = Shared { text, index, order, cell: Default::default() };
    let Shared { text, index, order, cell } = shared;
    let order: Option<std::cmp::Ordering> = order;
    Shared { text, index, order, cell: std::cell::RefCell::new(cell.into_inner()) }
}
