pub struct Slot<T>(pub Option<T>);

impl Default for Slot<u8> {
    fn default() -> Self {
        Slot(None)
    }
}
