pub fn run(value: u32) -> u32 {
    case::double!(value)
}
