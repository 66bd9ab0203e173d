#[derive(Debug)]
pub struct Coin(pub u8);
