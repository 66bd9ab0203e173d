use case::{Axis, Point};

#[repr(C, packed)]
pub struct Mine(pub Point, pub Axis);

pub fn pick(Point { x, y }: Point, axis: Axis) -> f32 {
    let codes = [Axis::X as u8, Axis::Y as u8];
    match axis {
        Axis::X => x + codes[axis as usize] as f32,
        Axis::Y => y,
    }
}
