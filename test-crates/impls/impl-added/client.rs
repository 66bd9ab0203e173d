pub fn value(coin: &case::Coin) -> u8 {
    coin.0
}
