pub struct Marker;

pub trait Width {}
