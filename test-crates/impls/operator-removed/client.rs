pub fn sum(left: case::Vector, right: case::Vector) -> case::Vector {
    left + right
}
