pub trait Bytes {
    const SIZE: usize;
    fn low(self) -> u8;
}

mod impls {
    macro_rules! bytes {
        ($($int:ident)*) => {
            $(impl super::Bytes for $int {
                const SIZE: usize = size_of::<$int>();
                fn low(self) -> u8 {
                    self as u8
                }
            })*
        };
    }
    bytes!(u32 u16);
}
