pub fn length(range: case::Range) -> u32 {
    let case::Range { low, high } = range;
    high - low
}
