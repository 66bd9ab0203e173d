pub trait Codec {
    const NAME: &'static str;
    const MAGIC: [u8; 4];
    const LIMIT: Option<usize> = None;
}
