pub struct Text(String);
impl Text { pub fn new() -> Text { Text(String::new()) } }
impl PartialEq<str> for Text { fn eq(&self, o: &str) -> bool { self.0 == o } }
impl PartialEq<String> for Text { fn eq(&self, o: &String) -> bool { &self.0 == o } }
