pub struct Meter;

impl case::markers::Marker for Meter {}

impl case::Unit for Meter {
    fn symbol(&self) -> char {
        'm'
    }
}
