#[allow(non_upper_case_globals)]
pub const origin: (i32, i32) = (0, 0);
