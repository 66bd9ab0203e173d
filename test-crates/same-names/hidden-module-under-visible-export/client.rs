use case::Gauge;

pub fn read(gauge: &Gauge) -> u8 {
    let Gauge { level } = *gauge;
    case::Gauge { level }.level
}
