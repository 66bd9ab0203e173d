pub fn value(sample: &case::Sample) -> &u32 {
    &sample.value
}
