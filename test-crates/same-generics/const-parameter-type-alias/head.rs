type Length = usize;
const SMALL: Length = 4 * 4;

pub struct Ring<const SIZE: Length>(pub [u8; SIZE]);

pub fn small() -> Ring<SMALL> {
    Ring([0; 0x10])
}

pub fn pick<const AT: core::primitive::u8>() -> u8 {
    AT
}
