pub fn count() -> u32 {
    let mut count = 0;
    case::repeat(|| count += 1);
    count
}
