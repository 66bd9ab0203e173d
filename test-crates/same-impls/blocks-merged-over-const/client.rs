use case::Window;

pub fn firsts<T: Copy, const N: usize>(windows: &[Window<T, N>]) -> (Vec<Option<T>>, usize) {
    (windows.iter().map(Window::first).collect(), Window::<T, N>::WIDTH)
}
pub const WIDTH: [(); Window::<u8, 3>::WIDTH] = [(); 3];
