pub trait Plain {}
