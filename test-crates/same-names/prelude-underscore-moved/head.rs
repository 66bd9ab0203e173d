pub mod prelude {
    pub use super::reading::blocking::ReadExt as _;
}
mod reading {
    pub mod blocking {
        use std::io::{Read, Result};
        impl<From> ReadExt for From where From: ?Sized + Read {}
        pub trait ReadExt: Read {
            fn take_n<const SIZE: usize>(&mut self) -> Result<[u8; SIZE]> {
                let mut it = [0; SIZE];
                self.read_exact(&mut it)?;
                Ok(it)
            }
        }
    }
}
