pub use std::cmp::Ordering;
pub use std::fmt::Display as Show;
pub use std::ops::Range;
