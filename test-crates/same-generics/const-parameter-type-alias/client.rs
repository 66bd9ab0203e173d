use case::{Ring, pick, small};

pub fn shift<const N: usize>(ring: Ring<N>) -> [u8; N] {
    let Ring(bytes) = ring;
    bytes
}

pub fn run() -> [u8; 16] {
    let pointer: fn() -> Ring<16> = small;
    let byte: fn() -> u8 = pick::<3>;
    shift::<16>(Ring([byte(); 16]));
    shift(pointer())
}
