pub struct Bus;

impl case::Width for Bus {}

pub fn mark(marker: case::Marker) {
    drop(marker);
}
