pub struct Window<T, const N: usize>(pub [T; N]);

impl<Pixel, const WIDE: usize> Window<Pixel, WIDE>
where
    Pixel: Clone + Copy,
{
    pub fn first(&self) -> Option<Pixel> {
        self.at(0)
    }
    fn at(&self, index: usize) -> Option<Pixel> {
        self.0.get(index).copied()
    }
    pub const WIDTH: usize = WIDE;
}
