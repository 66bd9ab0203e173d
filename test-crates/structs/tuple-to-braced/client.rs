pub fn first(pixel: &case::Pixel) -> u8 {
    pixel.0
}
