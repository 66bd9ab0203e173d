pub struct Token(u64);

pub fn mint() -> Token {
    Token(1)
}

impl Token {
    pub fn value(&self) -> u64 {
        self.0
    }
}
