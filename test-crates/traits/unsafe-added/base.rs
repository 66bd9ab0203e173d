pub trait Zeroable {}
