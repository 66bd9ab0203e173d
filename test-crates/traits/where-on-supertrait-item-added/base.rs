pub trait Words: Iterator {
    fn language(&self) -> String;
}
