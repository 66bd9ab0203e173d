pub struct Text(String);
impl Text { pub fn new() -> Text { Text(String::new()) } }
impl PartialEq<String> for Text { fn eq(&self, other: &String) -> bool { self.0.as_str() == other } }
impl PartialEq<str> for Text { fn eq(&self, other: &str) -> bool { self.0 == *other } }
