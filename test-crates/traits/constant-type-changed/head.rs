pub trait Codec {
    const LEVEL: u32;
}
