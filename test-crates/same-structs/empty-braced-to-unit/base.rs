pub struct Marker {}
