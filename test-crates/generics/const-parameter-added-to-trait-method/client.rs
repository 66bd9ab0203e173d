pub struct Zero;

impl case::Decode for Zero {
    fn decode(&self) -> u8 {
        0
    }
}
