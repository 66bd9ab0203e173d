use case::{Crc, Digest};

pub fn feed<D: Digest>(digest: &mut D) {
    digest.update(b"a");
    let erased: &mut dyn Digest = &mut Crc::new();
    erased.update(b"b");
    let update: fn(&mut D, &[u8]) = D::update;
    update(digest, b"c");
}
