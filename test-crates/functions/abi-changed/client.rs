pub const HANDLER: extern "C" fn(i32) -> i32 = case::callback;
