const WIDTH: usize = 4;

pub struct Window<const N: usize = WIDTH> {
    pub samples: [f32; N],
}
