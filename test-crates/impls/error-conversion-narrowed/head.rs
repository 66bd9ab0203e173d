use std::error::Error;
pub struct Report(String);
impl Report { pub fn text(&self) -> &str { &self.0 } }
impl<E: Error + Send + Sync + 'static> From<E> for Report { fn from(e: E) -> Report { Report(e.to_string()) } }
