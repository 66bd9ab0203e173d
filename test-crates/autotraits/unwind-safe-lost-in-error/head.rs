#[derive(Debug)]
pub struct Error {
    cause: Box<dyn std::error::Error + Send + Sync>,
}

impl Error {
    pub fn text(&self) -> String {
        self.cause.to_string()
    }
}
