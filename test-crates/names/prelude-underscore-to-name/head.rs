mod ext {
    pub trait WriteExt: std::io::Write {
        fn put_u8(&mut self, value: u8) -> std::io::Result<()> {
            self.write_all(&[value])
        }
    }
    impl<W: std::io::Write + ?Sized> WriteExt for W {}
}
pub use ext::WriteExt;
pub mod prelude {
    pub use super::WriteExt;
}
