use case::Measure;

pub fn of(text: &str) -> usize {
    <str as Measure>::bytes(text)
}
