use case::Report;
pub struct W<'a>(&'a str);
impl std::fmt::Debug for W<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.0) } }
impl std::fmt::Display for W<'_> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.0) } }
impl std::error::Error for W<'_> {}
pub fn go(s: &str) -> Result<(), Report> { Err(W(s))? }
