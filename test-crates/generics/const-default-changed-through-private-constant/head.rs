const WIDTH: usize = 8;

pub struct Window<const N: usize = WIDTH> {
    pub samples: [f32; N],
}
