pub const SEATS: u16 = 400;
