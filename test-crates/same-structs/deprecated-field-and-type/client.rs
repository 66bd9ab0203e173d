use case::{Point, Polar};

pub fn project(Point { x, z }: Point) -> Vec<Polar> {
    let flat = Point { x, z: 0.0 };
    [flat.x, flat.z, z].into_iter().map(Polar).collect()
}
pub trait Plot {}
impl Plot for Polar {}
