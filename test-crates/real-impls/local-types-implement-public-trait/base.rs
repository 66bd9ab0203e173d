pub trait Gauge {
    type Reading;
    fn read(&self) -> Self::Reading;
}
pub fn pressure() -> u32 {
    struct Probe;
    impl Gauge for Probe {
        type Reading = u32;
        fn read(&self) -> u32 {
            7
        }
    }
    Probe.read()
}
pub fn label() -> &'static str {
    struct Probe;
    impl Gauge for Probe {
        type Reading = &'static str;
        fn read(&self) -> &'static str {
            "bar"
        }
    }
    Probe.read()
}
