pub fn twice(meter: &case::Meter) -> u32 {
    meter.read() + meter.read()
}
