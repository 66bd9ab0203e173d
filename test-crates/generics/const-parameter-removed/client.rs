pub struct Bus;

impl case::Width<8> for Bus {}

pub fn mark() -> case::Marker<8> {
    case::Marker
}
