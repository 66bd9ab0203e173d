#[macro_use]
extern crate case;

pub fn squares(value: u32) -> u32 {
    use case::math::square;
    square!(value) + case::trap_square!(2) + trap_square!(value + 1) + case::math::square![3]
}
