//! A library of as many items as are asked for, the same in every run.

use std::fmt::Write;

use cargo_stability::sides::Side;

/// How many items stand in one module: what [`module`] writes.
const MODULE: usize = 10;

/// How often head differs: once in so many modules.
const CHANGED: usize = 50;

/// The source of a library with about `items` items that clients can name or call.
pub fn source(items: usize, side: Side) -> String {
    (0..items / MODULE).map(|number| module(number, side)).collect()
}

/// A type with fields, methods and impls, an error, a trait and functions that use them.
fn module(number: usize, side: Side) -> String {
    let changed = side == Side::Head && number.is_multiple_of(CHANGED);
    let result = if changed { "Option<u64>" } else { "u64" };
    let before = number.saturating_sub(1);
    let mut text = String::new();
    writeln!(
        text,
        "/// Module {number}.
pub mod m{number} {{
    /// A record.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Record<T> {{ pub key: u64, pub value: Option<T>, names: Vec<String> }}
    impl<T: Clone + Default> Record<T> {{
        /// Creates one.
        pub fn new(key: u64) -> Record<T> {{ Record {{ key, value: None, names: Vec::new() }} }}
        /// Reads.
        pub fn names(&self) -> &[String] {{ &self.names }}
        /// Measures.
        pub fn size(&self) -> {result} {{ loop {{}} }}
    }}
    /// What goes wrong.
    #[derive(Clone, Debug)]
    pub enum Fault {{ Missing(u64), Broken {{ at: usize }}, Unknown }}
    /// What can be stored.
    pub trait Store {{
        /// What is stored.
        type Item: Clone;
        /// Stores.
        fn store(&mut self, item: Self::Item) -> Result<(), Fault>;
    }}
    impl<T: Clone> Store for Record<T> {{
        type Item = T;
        fn store(&mut self, _: T) -> Result<(), Fault> {{ loop {{}} }}
    }}
    /// Moves everything.
    pub fn shift<S: Store>(_: &mut S, _: impl IntoIterator<Item = S::Item>) -> Result<u64, Fault> {{
        loop {{}}
    }}
    /// Goes one back.
    pub fn back(_: &Record<u8>) -> crate::m{before}::Record<u8> {{ loop {{}} }}
}}"
    )
    .expect("a string takes everything");
    text
}
