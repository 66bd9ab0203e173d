#[derive(Debug)]
pub struct Error {
    cause: Box<str>,
}

impl Error {
    pub fn text(&self) -> String {
        self.cause.to_string()
    }
}
