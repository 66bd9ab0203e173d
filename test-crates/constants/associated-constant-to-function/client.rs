pub fn half() -> u16 {
    case::Angle::FULL / 2
}
