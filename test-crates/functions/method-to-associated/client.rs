pub fn client() -> case::Angle {
    case::Angle::degrees(1.0).normalise()
}
