pub fn twice(angle: case::Angle) -> [case::Angle; 2] {
    [angle, angle]
}
