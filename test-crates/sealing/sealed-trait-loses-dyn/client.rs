use case::*;
pub fn go(f: Box<dyn Format>) -> &'static str { f.ext() }
