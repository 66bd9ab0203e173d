use std::fmt::Display;

pub trait Printer {
    fn print(&mut self, value: impl Display);
}
