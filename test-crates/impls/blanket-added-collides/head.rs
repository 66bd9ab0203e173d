use std::fmt::Display;

pub trait Render {
    fn render(&self) -> String;
}

impl<T: Display> Render for T {
    fn render(&self) -> String {
        self.to_string()
    }
}
