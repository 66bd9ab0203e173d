use std::collections as c;

pub struct Fault(pub u8);
type Plain<A, B> = core::result::Result<A, B>;
type Named<T> = c::HashMap<&'static str, T>;

pub type Outcome<Value = (), Wrong = Fault> = Plain<Value, Wrong>;
pub type Index<Item> = Named<Item>;
pub type Rows<Cell, const WIDTH: usize> = std::vec::Vec<[Cell; { WIDTH }]>;
pub type Visit<'v> = &'v mut (dyn for<'s> FnMut(&'s str) -> bool + 'v);
