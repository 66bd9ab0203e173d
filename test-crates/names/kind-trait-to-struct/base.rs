pub trait Clock {}
