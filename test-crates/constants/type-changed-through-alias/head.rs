type Ticks = u64;

pub const SECOND: Ticks = 1000;
