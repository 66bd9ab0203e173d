use std::fmt::Display;

pub fn print<T: Display>(value: T) -> String {
    value.to_string()
}
