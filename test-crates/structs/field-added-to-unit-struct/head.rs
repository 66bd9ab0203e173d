pub struct Token {
    _private: (),
}

pub fn redeem(_: Token) {}
