pub fn both() -> u32 {
    case::tick() + case::tock()
}
