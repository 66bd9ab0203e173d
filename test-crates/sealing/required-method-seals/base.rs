pub trait Format {
    fn text(&self) -> String;
}
