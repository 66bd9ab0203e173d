use case::{Token, mint};

pub fn spend(tokens: Vec<Token>) -> u64 {
    let make: fn() -> Token = mint;
    let Token { .. } = make();
    tokens.iter().map(Token::value).sum::<u64>() + case::Token::value(&mint())
}

pub struct Purse {
    pub token: case::Token,
}
