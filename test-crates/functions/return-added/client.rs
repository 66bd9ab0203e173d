pub const AT_EXIT: fn() = case::flush;
