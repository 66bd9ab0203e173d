mod markers {
    pub trait Marker {}
}

pub trait Unit: markers::Marker {
    fn symbol(&self) -> char;
}
