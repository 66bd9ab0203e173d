pub const LINE: &str = case::trace!(fn entered);
pub const ERROR: &str = case::trace!(1 + => nothing);
