pub struct Window<T, const N: usize>(pub [T; N]);

impl<T: Copy, const N: usize> Window<T, N> {
    pub const WIDTH: usize = N;
}
impl<T, const N: usize> Window<T, N>
where
    T: Copy,
{
    pub fn first(&self) -> Option<T> {
        self.0.first().copied()
    }
}
