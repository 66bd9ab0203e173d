pub struct Name(String);
impl From<String> for Name { fn from(it: String) -> Name { Name(it) } }
