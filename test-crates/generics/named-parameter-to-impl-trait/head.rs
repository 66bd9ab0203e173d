use std::fmt::Display;

pub fn print(value: impl Display) -> String {
    value.to_string()
}
