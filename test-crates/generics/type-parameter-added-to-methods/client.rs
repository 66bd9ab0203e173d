pub struct Zero;

impl case::Decode for Zero {
    fn decode<T: Default>(&self) -> T {
        case::Reader.read::<T>()
    }
}
