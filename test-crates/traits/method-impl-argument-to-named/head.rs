use std::fmt::Display;

pub trait Printer {
    fn print<T: Display>(&mut self, value: T);
}
