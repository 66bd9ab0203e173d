use std::fmt::Display;

pub trait Exclaim {
    fn exclaim(&self) -> String;
}

impl<T: Display> Exclaim for T {
    fn exclaim(&self) -> String {
        format!("{self}!")
    }
}
