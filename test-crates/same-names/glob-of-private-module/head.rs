mod orbit {
    pub struct Apogee(pub f64);
    pub struct Perigee(pub f64);
    pub const PERIOD: f64 = 92.7;
    pub(crate) struct Node;
    #[allow(dead_code)]
    pub(super) const NODE: Node = Node;
}

pub use orbit::*;
