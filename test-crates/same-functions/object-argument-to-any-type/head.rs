use std::fmt::Display;
pub fn print(x: &(impl Display + ?Sized)) -> String { x.to_string() }
