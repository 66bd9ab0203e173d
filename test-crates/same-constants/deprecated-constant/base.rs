pub const WIDTH: usize = 8;
