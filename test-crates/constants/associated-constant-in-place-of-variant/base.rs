#[derive(PartialEq, Eq)]
pub enum Charset {
    Utf8,
    Latin,
}
