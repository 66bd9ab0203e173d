pub struct Coin(pub u8);
