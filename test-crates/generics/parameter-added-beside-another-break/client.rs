pub struct Parser { pub peeked: Option<case::Token> }
pub fn a() -> usize { case::token().s().len() }
