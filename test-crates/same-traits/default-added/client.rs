use case::Probe;

pub struct Ping;
impl Probe for Ping {
    const LIMIT: u8 = 9;
    fn retries(&self) -> u8 {
        <Self as Probe>::LIMIT
    }
}
pub fn tries<P: Probe>(probes: &[P]) -> u8 {
    probes.iter().map(Probe::retries).sum::<u8>() + P::LIMIT
}
