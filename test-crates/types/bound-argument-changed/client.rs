pub struct Name(String);

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

pub fn length(name: Name) -> usize {
    case::load(name)
}
