use case::*;
pub struct P; impl Greet for P { fn greet(&self) -> String { "p".into() } }
