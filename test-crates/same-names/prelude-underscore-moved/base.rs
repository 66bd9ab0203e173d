mod ext {
    pub trait ReadExt: std::io::Read {
        fn take_n<const N: usize>(&mut self) -> std::io::Result<[u8; N]> {
            let mut it = [0; N];
            self.read_exact(&mut it)?;
            Ok(it)
        }
    }
    impl<R: std::io::Read + ?Sized> ReadExt for R {}
}
pub mod prelude {
    pub use super::ext::ReadExt as _;
}
