pub struct Marker<const N: usize>;

pub trait Width<const N: usize> {}
