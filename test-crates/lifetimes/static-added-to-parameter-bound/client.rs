pub fn double(number: &u32) -> u32 {
    case::run(|| *number * 2)
}
