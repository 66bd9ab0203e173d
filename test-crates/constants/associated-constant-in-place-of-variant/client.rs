use case::Charset::Latin;

pub fn default_charset() -> case::Charset {
    Latin
}
