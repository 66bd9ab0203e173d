use std::fs::File;
use std::io::{Read, Write};
pub fn pointer(f: fn(u8) -> u8) -> u8 { f(1) }
pub fn boxed(f: Box<dyn Fn(u8) -> u8>) -> u8 { f(1) }
pub fn lent(f: &dyn Fn(u8) -> u8) -> u8 { f(1) }
pub fn stateful(f: &mut dyn FnMut(&str)) { f("x") }
pub fn sink(w: &mut dyn Write) { w.flush().ok(); }
pub fn buffer(w: &mut Vec<u8>) { w.flush().ok(); }
pub fn source(mut r: File) { r.read(&mut []).ok(); }
