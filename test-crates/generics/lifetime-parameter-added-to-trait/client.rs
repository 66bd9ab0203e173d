pub struct Zero;

impl case::Source for Zero {
    fn next(&self) -> u8 {
        0
    }
}
