pub struct Parser { pub peeked: Option<case::Token> }
