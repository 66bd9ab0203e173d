pub struct Card {
    pub rank: u8,
}
