pub const LANES: usize = 8;

pub struct Batch {
    pub lanes: [f32; LANES * 2],
}
