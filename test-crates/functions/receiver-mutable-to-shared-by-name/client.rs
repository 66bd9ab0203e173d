pub fn reset_all(meters: &mut [case::Meter]) -> u32 {
    meters.iter_mut().map(case::Meter::reset).sum()
}
