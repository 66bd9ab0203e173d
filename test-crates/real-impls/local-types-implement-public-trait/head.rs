pub trait Gauge {
    type Reading;
    fn read(&self) -> Self::Reading;
}
pub fn pressure() -> u32 {
    struct Probe;
    impl Gauge for Probe {
        type Reading = i64;
        fn read(&self) -> i64 {
            7
        }
    }
    Probe.read() as u32
}
pub fn label() -> &'static str {
    struct Probe<'a>(&'a str);
    impl<'a> Gauge for Probe<'a> {
        type Reading = &'a str;
        fn read(&self) -> &'a str {
            self.0
        }
    }
    Probe("bar").read()
}
