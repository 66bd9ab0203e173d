use std::fmt::Display;

pub trait Exclaim {
    fn exclaim(&self) -> String;

    fn twice(&self) -> String {
        self.exclaim() + &self.exclaim()
    }
}

impl<T: Display> Exclaim for T {
    fn exclaim(&self) -> String {
        format!("{self}!")
    }
}
