use std::io::{Read, Write};
pub fn pointer(f: impl Fn(u8) -> u8) -> u8 { f(1) }
pub fn boxed(f: impl Fn(u8) -> u8 + 'static) -> u8 { f(1) }
pub fn lent(f: impl Fn(u8) -> u8) -> u8 { f(1) }
pub fn stateful(mut f: impl FnMut(&str)) { f("x") }
pub fn sink(mut w: impl Write) { w.flush().ok(); }
pub fn buffer(w: &mut impl Write) { w.flush().ok(); }
pub fn source(mut r: impl Read) { r.read(&mut []).ok(); }
