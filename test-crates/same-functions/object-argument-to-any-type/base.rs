use std::fmt::Display;
pub fn print(x: &dyn Display) -> String { x.to_string() }
