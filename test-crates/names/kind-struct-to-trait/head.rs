pub trait Logger {}
