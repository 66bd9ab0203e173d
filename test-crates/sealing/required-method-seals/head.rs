mod private {
    pub struct Token;
}

pub trait Format {
    fn text(&self) -> String;
    fn internal(&self, token: private::Token);
}
