pub fn go<D: case::Decode>(it: D) -> D::Output { it.decode() }
