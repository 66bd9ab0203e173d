use case::{Poly, crc};

pub fn sums(bytes: &[u8]) -> Vec<u8> {
    let pointer: fn(u8) -> u8 = crc;
    bytes.iter().copied().map(case::crc).map(pointer).collect()
}

pub fn degrees(polys: &[Poly]) -> Vec<u16> {
    polys.iter().map(Poly::degree).collect()
}
