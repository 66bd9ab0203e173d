pub struct Name(String);
impl<S: Into<String>> From<S> for Name { fn from(it: S) -> Name { Name(it.into()) } }
