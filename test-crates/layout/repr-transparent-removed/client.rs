pub fn view(meters: &[case::Meters]) -> usize {
    size_of_val(meters)
}
