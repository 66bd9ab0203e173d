pub struct Wide(u64);

impl From<Wide> for u64 {
    fn from(wide: Wide) -> u64 {
        wide.0
    }
}

pub fn run<E: case::Encoder>(encoder: &E) -> u64 {
    encoder.encode(Wide(1))
}
