type Ticks = u32;

pub const SECOND: Ticks = 1000;
