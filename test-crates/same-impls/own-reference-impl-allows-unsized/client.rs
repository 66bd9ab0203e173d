pub fn go<T: case::Show>(it: &T) -> String { case::Show::show(&it) }
