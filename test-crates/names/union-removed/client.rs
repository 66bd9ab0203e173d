pub fn bits(float: f32) -> case::Bits {
    case::Bits { float }
}
