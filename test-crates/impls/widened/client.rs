pub fn empty() -> case::Slot<u8> {
    case::Slot::<u8>::default()
}
