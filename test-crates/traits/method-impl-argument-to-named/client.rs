use std::fmt::Display;

pub struct Log(String);

impl case::Printer for Log {
    fn print(&mut self, value: impl Display) {
        self.0 += &value.to_string();
    }
}
