pub fn four(two: u8) -> u8 {
    let by_name: fn(u8) -> u8 = case::twice;
    by_name(two).max(case::twice(two)).max(case::twice(2))
}
