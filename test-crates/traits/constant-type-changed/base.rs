pub trait Codec {
    const LEVEL: u8;
}
