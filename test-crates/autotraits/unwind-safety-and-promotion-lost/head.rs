pub struct Meter { total: std::sync::atomic::AtomicU64, at: std::cell::Cell<u8> }
impl Meter { pub const fn new() -> Meter { Meter { total: std::sync::atomic::AtomicU64::new(0), at: std::cell::Cell::new(0) } } pub fn total(&self) -> u64 { self.at.get() as u64 + self.total.load(std::sync::atomic::Ordering::SeqCst) } }
