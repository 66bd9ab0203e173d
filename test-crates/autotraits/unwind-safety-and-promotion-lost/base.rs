pub struct Meter { total: u64 }
impl Meter { pub const fn new() -> Meter { Meter { total: 0 } } pub fn total(&self) -> u64 { self.total } }
