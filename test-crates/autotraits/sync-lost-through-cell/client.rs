pub static FULL: case::Gauge = case::Gauge::new(100);
