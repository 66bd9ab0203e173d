pub struct Ring<const SIZE: usize>(pub [u8; SIZE]);

pub fn small() -> Ring<16> {
    Ring([0; 16])
}

pub fn pick<const INDEX: u8>() -> u8 {
    INDEX
}
