pub struct Held { pub token: case::Token }
pub fn f<'a>(it: &'a case::Token, short: String) -> &'a str { case::longer(it, &short) }
