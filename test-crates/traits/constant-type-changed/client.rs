pub struct Fast;

impl case::Codec for Fast {
    const LEVEL: u8 = 1;
}
