pub const LANES: usize = 4;

pub struct Batch {
    pub lanes: [f32; LANES * 2],
}
