use std::fmt::Debug;
pub trait Job where Self: Debug + Send { fn run(&mut self); fn name(&self) -> String where Self: Send { format!("{self:?}") } }
