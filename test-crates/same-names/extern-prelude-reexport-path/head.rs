pub use core::cmp::Ordering;
pub use core::fmt::Display as Show;
pub use core::ops::Range;
