use std::fmt::Debug;
pub trait Job: Send + Debug { fn run(&mut self); fn name(&self) -> String { format!("{self:?}") } }
