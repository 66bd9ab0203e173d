use case::Probe;

pub fn sum(probes: &[Probe]) -> u16 {
    let heat: fn(&Probe) -> u8 = Probe::heat;
    probes.iter().map(Probe::depth).sum::<u16>() + u16::from(heat(&Probe::new()))
}
macro_rules! getter {
    () => {
        0
    };
}
pub const OWN: u8 = getter!();
